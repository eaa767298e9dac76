import { assess } from '../../src/guide/assess.js';
import { rank } from '../../src/guide/flags.js';
import type { Answer, Answers, Id } from '../../src/guide/guide.js';
import type { GuideCases } from './guide-cases.js';
import { answersOf, type RedFlag } from './red-flags.js';

/** An answer that sounds as if it were not so bad, and who can give it. */
interface Comfort {
  readonly says: Id;
  readonly region?: string;
  /** What else has to be true of whoever says it, unless it is said otherwise. */
  readonly of?: Answers;
}

const BACK: Answers = { 'signs-since': 'none', trend: 'trend-better' };

const COMFORTS: readonly Comfort[] = [
  { says: 'easing' },
  { says: 'checked-already', region: 'GB' },
  // Asked from 60 of pain that lasts.
  { says: 'now-and-then', of: { age: 'age-60-64', began: 'weeks-6' } },
  { says: 'trend-better', of: BACK },
];

/** Whether it is the way things go since home care began, and not how it is now. */
const isLater = ({ of }: Comfort): boolean => of === BACK;

/** What somebody says, and what reassures beside it. */
function beside(says: Answers, comfort: Comfort): Answers {
  if (isLater(comfort)) return { ...says, ...comfort.of };
  const told = [says['now'] ?? []].flat().filter((id) => id !== 'none');
  return { ...comfort.of, ...says, now: [...told, comfort.says] };
}

/** A row of the cautions, or of the words of care. */
interface Row {
  readonly says: Answers;
  readonly region?: string;
  readonly liftedBy?: readonly Id[];
}

/** Every row for someone who says something that reassures as well, and that the row does not name itself. */
export const reassured = <R extends Row>(rows: readonly R[]): readonly R[] =>
  rows.flatMap((row) =>
    COMFORTS.filter(({ says }) => !row.liftedBy?.includes(says))
      .filter((comfort) => !isLater(comfort) || !('trend' in row.says))
      .map((comfort) => {
        const region = row.region ?? comfort.region;
        return { ...row, says: beside(row.says, comfort), ...(region !== undefined && { region }) };
      }),
  );

/** Someone with a red flag, who also says something that sounds as if it were not so bad. */
export interface Reassurance {
  readonly flag: Id;
  readonly row: RedFlag;
  readonly comfort: Comfort;
}

/** Rules 0.6 and 0.9, §2c and §7: the only flags that such an answer takes back. */
const TAKES_BACK: Readonly<Record<Id, readonly Id[]>> = {
  easing: [],
  // Pain on most days is what is sent on from 60.
  'now-and-then': ['rf-persistent-60'],
  // New pain in the United Kingdom that nobody has checked yet.
  'checked-already': ['rf-uk-upper'],
  // Six weeks, not clearly better.
  'trend-better': ['rf-6wk'],
};

/** Every red flag, beside every answer that reassures and can be given with it. */
export const reassurances = ({ redFlags }: GuideCases): readonly Reassurance[] =>
  redFlags.flatMap((row) =>
    COMFORTS.filter(({ says }) => !TAKES_BACK[says]?.includes(row.flag))
      .filter((comfort) => !isLater(comfort) || !('trend' in row.says))
      .map((comfort) => ({ flag: row.flag, row, comfort })),
  );

/** What is wrong: the flag does not stand any more, or lower. */
export function takenBack(cases: GuideCases, { row, comfort }: Reassurance): readonly string[] {
  const { checkingIn = isLater(comfort), says, region = comfort.region } = row;
  const given = { ...answersOf(cases, row), ...(checkingIn && !row.checkingIn && cases.wellLater), ...says };
  const before: Answers = isLater(comfort)
    ? { ...given, trend: 'trend-same', 'care-time': 'care-days' }
    : { ...given, ...usualFor(comfort, says) };
  const after: Answers = isLater(comfort)
    ? { ...given, trend: comfort.says }
    : { ...before, now: [...ticksOf(before['now']), comfort.says] };
  const stands = (answers: Answers): boolean => {
    const { flags } = assess(cases.guide, { answers, region, checkingIn });
    const found = flags.find(({ id }) => id === row.flag);
    return found !== undefined && rank(found.level) >= rank(row.level);
  };
  // Whether it stands without is asked of the red flags themselves.
  return !stands(before) || stands(after) ? [] : [`${comfort.says} takes ${row.flag} back`];
}

const ticksOf = (answer: Answer | undefined): readonly Id[] =>
  [answer ?? []].flat().filter((id) => id !== 'none' && id !== 'unsure');

/** What has to be true of whoever gives the answer, as far as nothing else was said. */
const usualFor = ({ of = {} }: Comfort, says: Answers): Answers =>
  Object.fromEntries(Object.entries(of).filter(([question]) => !(question in says)));
