import type { Choice, ChoiceRow, Id } from '../../guide/guide.js';
import { own } from '../../guide/region.js';
import { GAP, TOTAL } from './boxes.js';
import { markup } from '../markup.js';
import { beside, framed, paragraph, stack, type Piece } from './piece.js';
import { SHORT } from './decision-words.js';
import type { Picture } from './picture.js';
import { arrow, boxFrame } from './shapes.js';

const IN_A_LINE = 2;
/** So many rows as make a table of few rows no narrower than can be read. */
const EVEN = 10;
const ARROW = 36;
const STEP = 8;

/** The decision tables, their rows in order, two beside each other. The one with more to say is the wider. */
export function choicesPiece(picture: Picture): Piece {
  const { choices } = picture.document.guide;
  const pairs = choices.flatMap((_, index) =>
    index % IN_A_LINE === 0 ? [choices.slice(index, index + IN_A_LINE)] : [],
  );
  return stack(
    pairs.map((pair) => {
      const rows = pair.reduce((sum, choice) => sum + choice.rows.length + EVEN, 0);
      const room = TOTAL - GAP * (pair.length - 1);
      return beside(
        pair.map((choice) => choicePanel(choice, (room * (choice.rows.length + EVEN)) / rows, picture)),
        GAP,
      );
    }),
    GAP,
  );
}

function choicePanel(choice: Choice, width: number, picture: Picture): Piece {
  const { words, say } = picture;
  const inner = width - 24;
  const text = own(words.plan.choices, choice.id);
  const side = (id: Id): string => own(text?.sides, id) ?? id;
  const conditional = choice.sides
    .map((each) => ({ name: side(each.id), condition: say.short(each, { most: SHORT }) }))
    .filter(({ condition }) => condition);
  return framed(
    stack(
      [
        paragraph(
          [
            { text: text?.title ?? choice.id, look: 'bold' },
            { text: ` ${choice.id}`, look: 'id' },
          ],
          inner,
          16,
        ),
        paragraph(
          'The first row that fits says with what to begin. Cautions may close a side whatever the row says.',
          inner,
        ),
        ...conditional.map(({ name, condition }) =>
          paragraph(`${name} is open only for: ${condition}`, inner),
        ),
        ...choice.rows.map((row, index) =>
          rowPiece(row, index, { inner, picture, side, last: index === choice.rows.length - 1 }),
        ),
        paragraph(
          [
            { text: 'Every side closed: ', look: 'bold' },
            { text: words.of(words.plan.rows, choice.neither) },
            { text: ` ${choice.neither}`, look: 'id' },
          ],
          inner,
        ),
      ],
      STEP,
    ),
    { padding: 12, frame: boxFrame('panel', 6) },
  );
}

interface RowPlace {
  readonly inner: number;
  readonly picture: Picture;
  readonly last: boolean;
  readonly side: (id: Id) => string;
}

function rowPiece(row: ChoiceRow, index: number, { inner, picture, side, last }: RowPlace): Piece {
  const result = inner * 0.36;
  const wide = inner - result - ARROW - 12;
  const condition = picture.say.short(row, { most: SHORT }) || 'everyone else';
  const closed = (row.closes ?? []).map(side);
  const begin = row.prefer.map(side).join(', then ') || 'neither';
  const piece = framed(
    beside(
      [
        paragraph(
          [{ text: `${index + 1}  `, look: 'bold' }, { text: `${condition} ` }, { text: row.id, look: 'id' }],
          wide,
        ),
        paragraph(
          [
            { text: begin, look: 'bold' },
            { text: closed.length > 0 ? ` – closed: ${closed.join(', ')}` : '' },
          ],
          result,
        ),
      ],
      ARROW,
    ),
    { padding: 6, frame: boxFrame('row', 4) },
  );
  return {
    ...piece,
    draw: (x, y) =>
      markup`${piece.draw(x, y)}${arrow([
        [x + 6 + wide + 4, y + 15],
        [x + 6 + wide + ARROW - 6, y + 15],
      ])}${
        last
          ? undefined
          : arrow([
              [x + 14, y + piece.height],
              [x + 14, y + piece.height + STEP],
            ])
      }`,
  };
}
