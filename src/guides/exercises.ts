import type { Exercise, Hold, Id, Pack, Spell } from '../guide/guide.js';

/** 5 to 10 repeats of a hold, with time to go into it and to let go. */
export const hold = (picture: Id, seconds: number, times: number, more: Partial<Hold> = {}): Hold => ({
  kind: 'hold',
  picture,
  hold: seconds,
  times,
  into: 2,
  back: 3,
  ...more,
});

export const spell = (picture: Id, seconds: number, more: Partial<Spell> = {}): Spell => ({
  kind: 'spell',
  picture,
  seconds,
  ...more,
});

/** What the words of the remedy say for each caution, in figures: "short" and "less than 15" are read as 10. */
const shorter: NonNullable<Pack['shorter']> = {
  'x-pregnant': { minutes: 15 },
  'x-heart': { minutes: 10 },
  'x-high-bp': { minutes: 10 },
  'x-age65': { minutes: 10, check: 3 },
  'x-diabetes': { minutes: 10, check: 3 },
};
/** A pack for 15 minutes. */
export const pack: Pack = { kind: 'pack', picture: 'pack-sitting', minutes: 15, check: 5, most: 20, shorter };

/** Tense for 5 seconds, let go for 10 to 30. */
const tense = (picture: Id, more: Partial<Hold> = {}): Hold =>
  hold(picture, 5, 1, { into: 2, back: 20, ...more });

/** Who told of an injury does not tense what may be part of it. */
const sore = ['x-fresh-injury', 'x-fresh-strain', 'x-recent-surgery', 'x-fracture'];

/**
 * How remedies are done. Every figure lies inside of the dose in evidence.md §4, at its gentle end: who has never
 * done it begins there. What has neither a hold nor a time is shown and not counted.
 */
export const exercises = {
  heat: { pictures: ['pack-sitting', 'pack-on-side'], moves: [pack], daily: 2 },
  'warm-shower': { pictures: ['shower'] },
  cold: { pictures: ['pack-sitting'], moves: [pack], daily: 2 },
  'alternate-heat-cold': {
    pictures: ['pack-sitting'],
    // The second pack waits until the visitor says that it is on: skin has to be as usual before that.
    moves: [pack, pack],
    daily: 1,
  },
  'stretch-scapular-squeeze': {
    pictures: ['shoulder-blade-squeeze'],
    moves: [hold('shoulder-blade-squeeze', 5, 10)],
    daily: 2,
  },
  'stretch-chin-tuck': {
    pictures: ['chin-glide', 'chin-nod-lying'],
    moves: [hold('chin-glide', 5, 10)],
    daily: 2,
  },
  'stretch-doorway-chest': {
    pictures: ['doorway-stretch'],
    moves: [hold('doorway-stretch', 15, 2, { into: 3, back: 10 })],
    daily: 1,
  },
  'stretch-neck-turn-tilt': {
    pictures: ['neck-turn', 'neck-tilt'],
    moves: [
      hold('neck-turn', 5, 2, { sides: true, into: 3 }),
      hold('neck-tilt', 5, 2, { sides: true, into: 3 }),
    ],
    daily: 2,
  },
  'stretch-shoulder-shrug': {
    pictures: ['shoulder-shrug'],
    moves: [hold('shoulder-shrug', 5, 5)],
    daily: 2,
  },
  'relative-rest': { pictures: ['rest-on-side', 'rest-sitting'] },
  'keep-moving': { pictures: ['walk'], moves: [spell('walk', 300)], daily: 3 },
  'movement-breaks': { pictures: ['stand-up', 'shoulder-roll'] },
  strengthening: {
    pictures: ['wall-push-up', 'band-pull', 'shoulder-blade-squeeze'],
    moves: [
      hold('wall-push-up', 0, 8, { into: 2, back: 3 }),
      hold('band-pull', 0, 8, { into: 2, back: 3 }),
      hold('shoulder-blade-squeeze', 2, 8, { into: 2, back: 3 }),
    ],
    rounds: 2,
    rest: 60,
  },
  'posture-sitting': { pictures: ['sit-supported'] },
  'posture-standing': { pictures: ['stand-at-ease'] },
  'posture-sleeping': { pictures: ['sleep-on-side', 'sleep-on-back', 'sleep-half-side'] },
  ergonomics: { pictures: ['desk'] },
  pmr: {
    pictures: ['tense-feet', 'tense-hands', 'tense-shoulders'],
    moves: [
      { kind: 'breathing', picture: 'breathe', in: 4, out: 4, minutes: 1 },
      tense('tense-feet'),
      tense('tense-legs'),
      tense('tense-tummy'),
      tense('tense-hands'),
      tense('tense-arms'),
      tense('tense-shoulders', { leftOutBy: sore }),
    ],
    rounds: 2,
    daily: 1,
  },
  'deep-breathing': {
    pictures: ['breathe'],
    moves: [{ kind: 'breathing', picture: 'breathe', in: 5, out: 5, minutes: 3 }],
    daily: 2,
  },
  meditation: { pictures: ['sit-quietly'], moves: [spell('sit-quietly', 300)], daily: 1 },
  visualisation: { pictures: ['sit-quietly'], moves: [spell('sit-quietly', 180)], daily: 1 },
  'self-massage-hands': { pictures: ['self-massage'], moves: [spell('self-massage', 120, { sides: true })] },
  'partner-massage': {
    pictures: ['massage-leaning', 'massage-face-down'],
    moves: [spell('massage-leaning', 600)],
  },
} satisfies Readonly<Record<Id, Exercise>>;
