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

/** How long home care has gone on, at the least, for whoever answers so: the least is what no one is sent on for too late. */
const CARE_TIMES: Readonly<Record<Id, number>> = {
  'care-hours': 0,
  'care-days': 24,
  'care-3-days': 72,
  'care-2-weeks': 14 * 24,
  'care-6-weeks': 42 * 24,
};

/** Which way it goes, for whoever answers so: §7. */
const TRENDS: Readonly<Record<Id, string>> = {
  'trend-better': 'better',
  'trend-slight': 'same',
  'trend-same': 'same',
  'trend-settled': 'same',
  'trend-worse': 'worse',
  'trend-new': 'worse',
};

/** The check-ins that are missing or come at another time, and the answers that are taken for something else. */
export function misreadCourse({ checkIns, questions }: Guide): readonly Id[] {
  const answers = questions.find(({ id }) => id === 'care-time')?.options ?? [];
  const wrong = (times: Readonly<Record<Id, number>>, found: readonly { id: Id; hours?: number }[]) =>
    Object.keys(times).filter((id) => found.find((each) => each.id === id)?.hours !== times[id]);
  const ways = questions.find(({ id }) => id === 'trend')?.options ?? [];
  const misread = ways.filter(({ id, trend }) => TRENDS[id] !== trend).map(({ id }) => id);
  return [...wrong(CHECK_INS, checkIns), ...wrong(CARE_TIMES, answers), ...misread];
}
