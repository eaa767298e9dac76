import type { Figure, FigureArea, FigureView } from './guide.js';
import {
  id,
  list,
  object,
  oneOf,
  optional,
  pathData,
  SHORT_LIST,
  wholeNumber,
  type Schema,
} from './guide-schema.js';

const LARGEST = 2_000;
const size = wholeNumber(LARGEST);
const position = wholeNumber(LARGEST, 0);
const paths = list(pathData, SHORT_LIST);

/** A drawing, as data: it can hold no style, no address and no words. */
export const figure: Schema<Figure> = object<Figure>({
  width: size,
  height: size,
  shapes: paths,
  lines: optional(paths),
  areas: list(object<FigureArea>({ option: id, path: pathData, x: position, y: position }), SHORT_LIST, 1),
  seen: optional(
    list(
      object<FigureView>({ from: oneOf(['back', 'front', 'side']), x: position, y: position }),
      SHORT_LIST,
    ),
  ),
  notDrawn: optional(list(id, SHORT_LIST)),
});
