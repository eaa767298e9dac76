import { PHASES, type Answers, type Guide, type Phase } from './guide.js';
import { walk, type Situation, type Walk } from './walk.js';

/** A visit as far as it goes, and where it leads. */
export interface Visit {
  readonly situation: Situation;
  readonly walk: Walk;
}

/**
 * A visit as it really goes: nobody is asked anything more once help comes first.
 * @param situation answers to any number of questions, also to those that come after the visit has ended
 * @returns the answers up to that point, and the walk that they make
 */
export function visitOf(guide: Guide, situation: Situation): Visit {
  const whole = walk(guide, situation);
  const entire = { situation: { ...situation, answers: whole.answers }, walk: whole };
  const pressing = whole.flags.some(
    ({ level, comfort }) => level === 'emergency' || (level === 'urgent' && !comfort),
  );
  // Nothing takes back a flag that stops, so answers that raise none have none on the way.
  if (!pressing) return entire;
  const after = (count: number): Visit => {
    const answers: Answers = Object.fromEntries(
      whole.asked.slice(0, count).map(({ id }) => [id, whole.answers[id] ?? []]),
    );
    const cut = { ...situation, answers };
    return { situation: cut, walk: walk(guide, cut) };
  };
  for (const phase of PHASES) {
    const found = firstStop(whole, phase, after);
    if (found) return found;
  }
  return entire;
}

/** Within a phase, what stops a visit goes on to stop it, as less and less is left to be asked. */
function firstStop({ asked }: Walk, phase: Phase, after: (count: number) => Visit): Visit | undefined {
  let low = asked.findIndex((question) => question.phase === phase);
  if (low < 0) return undefined;
  let high = asked.findLastIndex((question) => question.phase === phase);
  let found = after(high);
  if (!found.walk.stop) return undefined;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const visit = after(middle);
    if (visit.walk.stop) {
      found = visit;
      high = middle;
    } else low = middle + 1;
  }
  return found;
}
