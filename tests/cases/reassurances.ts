import { assess } from '../../src/guide/assess.js';
import { rank } from '../../src/guide/flags.js';
import type { Answers, Id } from '../../src/guide/guide.js';
import type { GuideCases } from './guide-cases.js';
import { answersOf, type RedFlag } from './red-flags.js';

/** Someone with a red flag, who also says something that sounds as if it were not so bad. */
export interface Reassurance {
  readonly flag: Id;
  readonly row: RedFlag;
  readonly question: 'now' | 'trend';
  readonly says: Id;
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
    Object.entries(TAKES_BACK).flatMap(([says, flags]): readonly Reassurance[] => {
      const question = says.startsWith('trend') ? 'trend' : 'now';
      const possible = question === 'now' || (row.checkingIn === true && !('trend' in row.says));
      return possible && !flags.includes(row.flag) ? [{ flag: row.flag, row, question, says }] : [];
    }),
  );

/** What is wrong: the flag does not stand any more, or lower. */
export function takenBack(cases: GuideCases, { row, question, says }: Reassurance): readonly string[] {
  const given = answersOf(cases, row);
  const told = [given[question] ?? []].flat().filter((id) => id !== 'none' && id !== 'unsure');
  const answers: Answers = { ...given, [question]: question === 'trend' ? says : [...told, says] };
  const stands = (these: Answers): boolean => {
    const { flags } = assess(cases.guide, { answers: these, region: row.region, checkingIn: row.checkingIn });
    const found = flags.find(({ id }) => id === row.flag);
    return found !== undefined && rank(found.level) >= rank(row.level);
  };
  // Whether it stands without is asked of the red flags themselves.
  return !stands(given) || stands(answers) ? [] : [`${says} takes ${row.flag} back`];
}
