import type { Exercise, GuideDocument, Id, Move } from '../../src/guide/guide.js';

/** The most that evidence.md §4 gives for what a session counts: seconds held or gone on with, repeats, minutes. */
interface Most {
  readonly hold?: number;
  readonly times?: number;
  readonly seconds?: number;
  readonly minutes?: number;
  readonly rounds?: number;
  /** How often a day to begin with. */
  readonly daily?: number;
}

const MOST: Readonly<Record<Id, Most>> = {
  // §4a: 20 minutes at most, every 2 to 3 hours, a few times a day.
  heat: { minutes: 20, daily: 4 },
  cold: { minutes: 20, daily: 4 },
  'alternate-heat-cold': { minutes: 20, daily: 4 },
  // §4b: once or twice a day at first, up to 3 times.
  'stretch-scapular-squeeze': { hold: 6, times: 15, daily: 3 },
  'stretch-chin-tuck': { hold: 5, times: 15, daily: 3 },
  'stretch-seated-twist': { hold: 5, times: 5, daily: 3 },
  'stretch-doorway-chest': { hold: 30, times: 3, daily: 2 },
  'stretch-neck-turn-tilt': { hold: 30, times: 5, daily: 3 },
  'stretch-shoulder-shrug': { hold: 5, times: 10, daily: 3 },
  'stretch-thoracic-extension': { hold: 3, times: 10, daily: 2 },
  'keep-moving': { seconds: 600, daily: 4 },
  strengthening: { hold: 6, times: 12, rounds: 3 },
  // §4c
  pmr: { hold: 5, times: 1, minutes: 1, rounds: 2, daily: 2 },
  'deep-breathing': { minutes: 5, daily: 3 },
  meditation: { seconds: 600, daily: 1 },
  visualisation: { seconds: 300, daily: 1 },
  // §4d
  'self-massage-hands': { seconds: 180 },
  'massage-ball': { seconds: 60, rounds: 2 },
  'foam-roller': { seconds: 60, rounds: 3 },
  'partner-massage': { seconds: 900 },
};

/** §4a: no pack is on for longer, whoever it is, and the skin is looked at as often as this. */
const PACK = { most: 20, check: 5 };

/** §4a and §6: the most minutes of a pack under a caution, and how often the skin is looked at. */
const SHORTER: Readonly<Record<Id, { readonly minutes: number; readonly check: number }>> = {
  'x-pregnant': { minutes: 15, check: 5 },
  'x-heart': { minutes: 10, check: 5 },
  'x-high-bp': { minutes: 10, check: 5 },
  'x-age65': { minutes: 14, check: 4 },
  'x-diabetes': { minutes: 10, check: 4 },
};

/** §4c: what may be hurt is not tensed. */
const NOT_TENSED = ['x-fresh-injury', 'x-fresh-strain', 'x-recent-surgery', 'x-fracture'];

const over = (figure: number | undefined, most: number | undefined): boolean =>
  figure !== undefined && figure > 0 && figure > (most ?? 0);

function wrongWith(id: Id, move: Move, most: Most): readonly string[] {
  switch (move.kind) {
    case 'hold':
      return [
        ...(over(move.hold, most.hold) ? ['held for too long'] : []),
        ...(over(move.times, most.times) ? ['done too often'] : []),
        ...(id === 'pmr' && move.picture.includes('shoulders')
          ? NOT_TENSED.filter((caution) => !move.leftOutBy?.includes(caution)).map(
              (caution) => `tensed with ${caution}`,
            )
          : []),
      ];
    case 'spell':
      return over(move.seconds, most.seconds) ? ['goes on for too long'] : [];
    case 'breathing':
      return over(move.minutes, most.minutes) ? ['goes on for too long'] : [];
    case 'pack':
      return [
        ...(over(move.minutes, most.minutes) || over(move.most, PACK.most) ? ['on for too long'] : []),
        ...(over(move.check, PACK.check) ? ['the skin is looked at too seldom'] : []),
        ...Object.entries(SHORTER)
          .filter(([caution, { minutes, check }]) => {
            const shorter = move.shorter?.[caution];
            return !shorter || shorter.minutes > minutes || (shorter.check ?? move.check) > check;
          })
          .map(([caution]) => `on for too long with ${caution}`),
      ];
    case 'wait':
      return [];
  }
}

const wrongWithExercise = (id: Id, { moves = [], rounds, daily }: Exercise): readonly string[] => {
  const most = MOST[id] ?? {};
  return [
    ...moves.flatMap((move) => wrongWith(id, move, most)),
    ...(over(rounds, most.rounds) ? ['too many rounds'] : []),
    ...(over(daily, most.daily) ? ['too often a day'] : []),
  ];
};

/** What a session would count beyond the dose. */
export const overdosed = ({ exercises = {} }: GuideDocument): readonly string[] =>
  Object.entries(exercises).flatMap(([id, exercise]) =>
    wrongWithExercise(id, exercise).map((problem) => `${id} is ${problem}`),
  );
