import type { Guide, Id } from '../../src/guide/guide.js';
import type { ClockCell } from './clocks.js';
import { converse } from './conversation.js';
import type { GuideCases } from './guide-cases.js';

/** What is wrong with the result of someone who comes back at this time and says this. */
export function mistimed({ guide, well }: GuideCases, cell: ClockCell): readonly string[] {
  const { careTime, trend, level, state, acts, asksSigns } = cell;
  const answers = { ...well, 'signs-since': 'none', trend, 'care-time': careTime };
  const first = converse(guide, { answers });
  const { assessment, asked, ...ending } = converse(guide, { answers, checkingIn: true });
  const missing = acts.filter((act) => !assessment.actions.includes(act));
  return [
    ...(first.assessment.level === 'selfcare' ? [] : ['the first visit is not care at home']),
    ...(assessment.level === level ? [] : [`${assessment.level}, not ${level}`]),
    ...(ending.state === state ? [] : [`${ending.state}, not ${state}`]),
    ...(assessment.plan ? [] : ['there is no plan']),
    ...(asksSigns && !asked.includes('danger') ? ['the warning signs are not asked'] : []),
    ...missing.map((act) => `${act} is missing`),
  ];
}

/** Evidence.md §7: in hours. */
const CHECK_INS: Readonly<Record<Id, number>> = {
  'act-check-in-24h': 24,
  'act-check-in-72h': 72,
  'act-check-in-2wk': 14 * 24,
  'act-check-in-6wk': 42 * 24,
};

/** The check-ins that are missing, or come at another time. */
export const mistimedCheckIns = ({ checkIns }: Guide): readonly Id[] =>
  Object.keys(CHECK_INS).filter((id) => checkIns.find((each) => each.id === id)?.hours !== CHECK_INS[id]);
