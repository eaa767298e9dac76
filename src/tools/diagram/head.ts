import type { Level } from '../../guide/guide.js';
import { GAP, levelTitle, TOTAL } from './boxes.js';
import { beside, framed, paragraph, room, stack, type Piece } from './piece.js';
import { HIGHEST_FIRST } from '../level-names.js';
import type { Picture } from './picture.js';
import { levelFrame } from './shapes.js';

/** What happens to someone who is sent to a level: a rule of the conversation, the same for every guide. */
const HOW: Readonly<Record<Level, string>> = {
  emergency: 'Told at once. No further question, and no plan.',
  urgent:
    'Told once no question left in that part could make it an emergency. No plan, unless a flag leaves room for comfort.',
  doctor: 'Told after the last question, with a plan until then, unless the flag rules one out.',
  physio: 'Told after the last question, with a plan.',
  selfcare: 'Nothing sends them on: a plan, and what to watch for.',
};

/** The title, the dates, how to read the picture, and what each level means. */
export function headPiece({ document, words }: Picture): Piece {
  const { id, version, checked, nextCheck, signedOff } = document.guide;
  const signed = signedOff
    ? `signed off by ${signedOff.by} on ${signedOff.on}`
    : 'not signed off by a clinician';
  return stack(
    [
      paragraph([{ text: words.texts.title, look: 'bold' }], TOTAL, 30),
      paragraph(`${id} ${version} · checked ${checked}, next check by ${nextCheck} · ${signed}`, TOTAL),
      paragraph(
        'Read from the top. A visitor meets the questions on the left, one at a time; an answer named in a box sends them there, and the small name behind it is the flag. The highest level wins, and no flag cancels another. “Having said” names answers given before. “Not sure” can count as an answer that is named: the sign-off pack says as which.',
        TOTAL,
      ),
      room(0, 2),
      levels(words.texts.levels),
    ],
    8,
  );
}

function levels(texts: Picture['words']['texts']['levels']): Piece {
  const width = (TOTAL - GAP * (HIGHEST_FIRST.length - 1)) / HIGHEST_FIRST.length;
  return beside(
    HIGHEST_FIRST.map((level) =>
      framed(
        stack(
          [
            levelTitle(level, width - 24, 16),
            paragraph([{ text: `“${texts[level].title}”` }], width - 24),
            paragraph(HOW[level], width - 24),
          ],
          3,
        ),
        { padding: 12, frame: levelFrame(level) },
      ),
    ),
    GAP,
  );
}
