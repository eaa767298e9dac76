import { unsureOf } from '../../src/guide/answer.js';
import { assess } from '../../src/guide/assess.js';
import { rank } from '../../src/guide/flags.js';
import type { Answers, Id } from '../../src/guide/guide.js';
import type { GuideCases } from './guide-cases.js';
import { answersOf, type RedFlag } from './red-flags.js';

/** The same, for someone who is not sure which of a group it is, or of all there is to tell about health. */
export const doubted = <Row extends { readonly says: Answers }>(rows: readonly Row[]): readonly Row[] =>
  rows.flatMap((row) => {
    const group = [row.says['health'] ?? []].flat()[0];
    return group === undefined
      ? []
      : [[group, unsureOf(group)], 'unsure'].map((health) => ({ ...row, says: { ...row.says, health } }));
  });

/** Known to everybody, or seen. */
const BEYOND_DOUBT: readonly Id[] = ['smoke', 'shingles'];

/** Every red flag that rests on an illness, for someone who does not know which they have. */
export const illInDoubt = ({ redFlags }: GuideCases): readonly RedFlag[] =>
  doubted(
    redFlags.filter(({ says }) => {
      const told = [says['health'] ?? []].flat();
      return told.length > 1 && !told.some((id) => BEYOND_DOUBT.includes(id));
    }),
  )
    // Whoever is not sure of anything is told to ask a pharmacist as it is.
    .filter(({ flag, says }) => flag !== 'rf-med-10d' || says['health'] !== 'unsure');

/** Every red flag that rests on a sudden strain, for someone who is not sure what kind of injury it was. */
export const strainedInDoubt = ({ redFlags }: GuideCases): readonly RedFlag[] =>
  redFlags
    .filter(({ says }) => [says['happened'] ?? []].flat().join() === 'injury,small-sudden')
    .map((row) => ({ ...row, says: { ...row.says, happened: ['injury', unsureOf('injury')] } }));

/** What is wrong where that which a flag rests on is in doubt: it does not stand, or lower. */
export function missedInDoubt(cases: GuideCases, row: RedFlag): readonly string[] {
  const { flag, level, region, checkingIn, disposition = level } = row;
  const found = assess(cases.guide, { answers: answersOf(cases, row), region, checkingIn });
  const raised = found.flags.find(({ id }) => id === flag);
  return [
    ...(raised && rank(raised.level) >= rank(level) ? [] : [`${flag} does not stand`]),
    ...(rank(found.level) >= rank(disposition) ? [] : [`leads to ${found.level} only`]),
  ];
}
