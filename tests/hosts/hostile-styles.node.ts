import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { everything } from '../everything.js';
import { host } from './host.js';
import { compare, type Look } from './pictures.js';
import { SHEETS } from './sheets-read.js';

const at = await host();

/**
 * Every kind of screen once, each in half of the style sheets in turn; with everything, in all. `npm run hosts` looks at
 * all of them in every look.
 */
const LOOKED: readonly (readonly [Look, readonly string[]])[] = [
  [
    { width: 390, scheme: 'light', lang: 'en' },
    ['welcome', 'several answers, with details', 'the drawing', 'emergency', 'a plan'],
  ],
  [{ width: 1280, scheme: 'dark', lang: 'en' }, ['doctor', 'a session', 'a check-in']],
  [{ width: 390, scheme: 'light', lang: 'ar' }, ['one answer', 'how it was']],
];

const sheetsAt = (turn: number): readonly string[] =>
  Object.keys(SHEETS).filter((_, place) => everything || place % 2 === turn % 2);

describe('under the style sheet of another page the guide looks the same to the pixel', () => {
  for (const [look, screens] of LOOKED)
    it(`${Object.values(look).join(' ')}: ${screens.join(', ')}`, async () => {
      const wrong: string[] = [];
      const inTurn = (screen: string): readonly string[] => sheetsAt(screens.indexOf(screen));
      for await (const { sheet, screen, pixels, differ, seen } of compare(at, look, screens, inTurn))
        if (differ > 0) wrong.push(`${sheet}, ${screen}: ${differ} of ${pixels} pixels; see ${seen}-*.png`);
      assert.deepEqual(wrong, []);
    });
});
