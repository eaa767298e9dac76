import type { Phase } from '../../guide/guide.js';
import { markup, type Markup } from '../markup.js';
import { checkInPiece, type Loop } from './check-in.js';
import { choicesPiece } from './choices.js';
import { headPiece } from './head.js';
import { GAP, QUESTION, TOTAL } from './boxes.js';
import { look } from './look.js';
import { beside, framed, paragraph, round, stack, TEXT, type Piece } from './piece.js';
import type { Picture } from './picture.js';
import { PART_NAMES } from './part-names.js';
import { planPiece } from './plan.js';
import { questionsPiece } from './questions.js';
import { arrow, boxFrame } from './shapes.js';

const MARGIN = 20;
const BAND = 12;
const BETWEEN = 18;
/** The gutter in which the way back from the check-in runs. */
const GUTTER = 34;

const PLAN = 'The plan, and how it goes';

interface Part {
  readonly name: string;
  readonly piece: Piece;
}

interface Placed extends Part {
  readonly top: number;
}

const WIDTH = TOTAL + 2 * BAND + 2 * MARGIN + GUTTER;
/** A sheet of A3 within its margins, 277 by 400 mm, in the units of the picture. */
const SHEET = (WIDTH * 400) / 277;

/** The whole picture, from the welcome to the check-in. */
export function page(picture: Picture): Markup {
  const { guide } = picture.document;
  const head = headPiece(picture);
  const loop = checkInPiece(picture, TOTAL * 0.27);
  const parts = place(partsOf(picture, loop), MARGIN + head.height + BETWEEN);
  const height = round(Math.max(0, ...parts.map(({ piece, top }) => top + piece.height)) + MARGIN);
  const about = `The guide ${guide.id} ${guide.version} from its first question to the check-in: ${guide.questions.length} questions, ${guide.flags.length} red flags by where they send a visitor, ${guide.choices.length} choices, ${guide.remedies.length} remedies.`;
  return markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="graphics-document" lang="${picture.words.language}">
<title>${picture.words.texts.title}</title>
<desc>${about}</desc>
${look}
<rect class="paper" width="100%" height="100%"/>
${head.draw(MARGIN + BAND, MARGIN)}
${parts.map(({ piece, top }) => piece.draw(MARGIN, top))}
${parts.slice(1).map(({ top }, index) => arrowDown(parts[index], top))}
${wayBack(parts, loop)}
</svg>
`;
}

function partsOf(picture: Picture, loop: Loop): readonly Part[] {
  const { guide } = picture.document;
  const asked = (phase: Phase): readonly Part[] => {
    const list = picture.phases[phase];
    if (list.length === 0) return [];
    return [{ name: PART_NAMES[phase], piece: questionsPiece(list, picture) }];
  };
  const plan = planPiece(picture, TOTAL - loop.width - GAP);
  return [
    ...asked('welcome'),
    ...asked('screening'),
    ...asked('identifying'),
    ...asked('choosing'),
    ...(guide.choices.length > 0 ? [{ name: 'The choices', piece: choicesPiece(picture) }] : []),
    { name: PLAN, piece: beside([plan, loop], GAP) },
    ...asked('checking-in'),
  ].map(({ name, piece }) => ({ name, piece: band(name, piece) }));
}

/** Parts under one another. One that fits on a sheet is not cut by the end of one. */
function place(parts: readonly Part[], from: number): readonly Placed[] {
  let y = from;
  return parts.map((part) => {
    const { height } = part.piece;
    const end = Math.ceil(y / SHEET) * SHEET;
    const top = y + height > end && height < SHEET - BETWEEN ? end + BETWEEN : y;
    y = top + height + BETWEEN;
    return { ...part, top };
  });
}

const TITLE = 18;
const UNDER_TITLE = 8;

const titlePiece = (name: string): Piece => paragraph([{ text: name, look: 'bold' }], TOTAL, TITLE);

function band(name: string, piece: Piece): Piece {
  return framed(stack([titlePiece(name), piece], UNDER_TITLE), {
    padding: BAND,
    frame: boxFrame('band', 10),
  });
}

function arrowDown(above: Placed | undefined, top: number): Markup | undefined {
  const x = MARGIN + BAND + QUESTION / 2;
  if (!above) return undefined;
  return arrow([
    [x, above.top + above.piece.height],
    [x, top],
  ]);
}

/** From "worse" in the check-in up to the screening, past everything between them. */
function wayBack(parts: readonly Placed[], loop: Loop): Markup | undefined {
  const screening = parts.find(({ name }) => name === PART_NAMES.screening);
  const plan = parts.find(({ name }) => name === PLAN);
  if (!screening || !plan) return undefined;
  const right = WIDTH - MARGIN - GUTTER;
  const out = right + GUTTER * 0.5;
  const from = plan.top + BAND + titlePiece(PLAN).height + UNDER_TITLE + loop.exit;
  const to = screening.top + BAND * 2;
  const middle = (from + to) / 2;
  return markup`${arrow([
    [right - 2 * BAND, from],
    [out, from],
    [out, to],
    [right, to],
  ])}<text class="bold" font-size="${TEXT}" text-anchor="middle" transform="translate(${out + TEXT + 2} ${round(middle)}) rotate(-90)">Worse: the warning signs are asked again</text>`;
}
