import { expect } from '@open-wc/testing';
import type { Exercise, GuideDocument, Move } from '../../src/guide/guide.js';
import { parseGuide } from '../../src/guide/parse-guide.js';
import { changed, problemsIn, refusalsOf } from './broken-guide.js';
import { smallDocument } from './small-guide.js';

const squeeze: Move = { kind: 'hold', picture: 'squeeze', hold: 5, times: 2, into: 2, back: 3 };
const pack: Move = {
  kind: 'pack',
  picture: 'squeeze',
  minutes: 15,
  check: 5,
  most: 15,
  leftOutBy: ['x-numb'],
  shorter: { 'x-numb': { minutes: 10, check: 4 } },
};
const exercises: Readonly<Record<string, Exercise>> = {
  'cold-pack': { pictures: ['squeeze'], moves: [squeeze, pack], rounds: 2, rest: 30 },
  'thumb-circles': { pictures: ['squeeze'] },
};
/** The small guide with sessions for two of its remedies. */
const practised: GuideDocument = {
  ...smallDocument,
  pictures: { squeeze: { view: { turn: 0, above: 0, x: 0, y: 90, width: 120, height: 190 }, poses: [{}] } },
  exercises,
  doingTexts: { en: { pictures: { squeeze: ['Squeeze it.'] } } },
};

const refuses = refusalsOf(practised);

const MOVE = 'exercises.cold-pack.moves[1]';

describe('the exercises of a guide', () => {
  it('are taken, and come out as they went in', () => {
    const parsed = parseGuide(practised);
    expect(parsed.ok && parsed.document.exercises).to.deep.equal(exercises);
  });

  it('are taken where they say no more than they must', () => {
    for (const changes of [
      { [`${MOVE}.shorter`]: undefined, [`${MOVE}.leftOutBy`]: undefined },
      { [`${MOVE}.shorter`]: { 'x-numb': { minutes: 15 } } },
      { 'exercises.cold-pack.rounds': undefined, 'exercises.cold-pack.rest': undefined },
      { exercises: undefined },
    ])
      expect(problemsIn(changed(changes, practised))).to.deep.equal([]);
  });

  refuses(
    'one for what is no remedy',
    { 'exercises.thumb-wars': { pictures: ['squeeze'] } },
    '"thumb-wars" is not a remedy. Correct the spelling or remove it.',
  );
  refuses(
    'a picture that is not there',
    { 'exercises.thumb-circles.pictures[0]': 'squeze' },
    '"squeze" is not in pictures. Correct the spelling, or add the picture.',
  );
  refuses('a move without its picture', { [`${MOVE}.picture`]: 'ice' }, '"ice" is not in pictures.');
  refuses(
    'a picture that every object has',
    { 'exercises.thumb-circles.pictures[0]': 'toString' },
    'is not an id',
  );

  it('refuses a picture in a guide that has none', () => {
    const paths = problemsIn(changed({ pictures: undefined, doingTexts: undefined }, practised)).map(
      ({ path }) => path,
    );
    expect(paths).to.include.members([
      'exercises.cold-pack.pictures[0]',
      'exercises.cold-pack.moves[0].picture',
      'exercises.cold-pack.moves[1].picture',
      'exercises.thumb-circles.pictures[0]',
    ]);
  });

  refuses(
    'a move left out by what does not change its remedy',
    { [`${MOVE}.leftOutBy`]: ['x-numb', 'x-warm'] },
    '"x-warm" is not in the remedy’s adjustedBy, so it never applies. Add it there, or remove it here.',
    `${MOVE}.leftOutBy[1]`,
  );
  refuses(
    'a pack made shorter by what does not change its remedy',
    { [`${MOVE}.shorter`]: { 'x-warm': { minutes: 10 } } },
    '"x-warm" is not in the remedy’s adjustedBy',
    `${MOVE}.shorter.x-warm`,
  );
  refuses(
    'a move left out in a remedy that nothing changes',
    { 'exercises.thumb-circles.moves': [{ ...squeeze, leftOutBy: ['x-numb'] }] },
    '"x-numb" is not in the remedy’s adjustedBy',
    'exercises.thumb-circles.moves[0].leftOutBy[0]',
  );
});

describe('the sessions of a guide', () => {
  for (const [what, more] of Object.entries({ rounds: { rounds: 2 }, 'a rest': { rest: 30 } }))
    refuses(
      `${what} without moves`,
      { 'exercises.thumb-circles': { pictures: ['squeeze'], ...more } },
      'There are rounds and no moves. Add moves, or remove rounds and rest.',
    );
  refuses(
    'a pack that stays on longer than it may',
    { [`${MOVE}.minutes`]: 16 },
    '16 is longer than most, which is 15. Shorten it.',
  );
  for (const check of [15, 20])
    refuses(
      `a pack under which nobody looks at the skin in time: after ${check} of 15 minutes`,
      { [`${MOVE}.check`]: check },
      `After ${check} minutes the pack is off, so nobody would look at the skin. Use less than 15.`,
    );
  refuses(
    'a pack that a caution makes longer',
    { [`${MOVE}.shorter.x-numb.minutes`]: 16 },
    '16 is not shorter than 15. Shorten it.',
  );
  for (const limit of [{ minutes: 4, check: 4 }, { minutes: 5 }, { minutes: 4 }])
    refuses(
      `a pack that a caution makes too short for a look: ${JSON.stringify(limit)}`,
      { [`${MOVE}.shorter.x-numb`]: limit },
      `Nobody would look at the skin before the pack is off. Give a check below ${limit.minutes}.`,
      `${MOVE}.shorter.x-numb.check`,
    );
});

describe('the moves of a guide', () => {
  const KINDS = 'Use "hold" or "pack" or "breathing" or "spell" or "wait".';
  for (const kind of ['hop', 'toString', '', 7, ['hold'], null])
    refuses(`one of no kind that there is: ${JSON.stringify(kind)}`, { [`${MOVE}.kind`]: kind }, KINDS);
  refuses('one without a kind', { [`${MOVE}.kind`]: undefined }, '"kind" is missing. Add it.');
  for (const move of [null, 'hold', 7])
    refuses(`${JSON.stringify(move)} in place of one`, { [MOVE]: move }, 'is not possible here. Use Object.');
  refuses('what belongs to another kind', { [`${MOVE}.times`]: 3 }, '"times" does not belong here.');
});
