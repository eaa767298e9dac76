import type { Condition } from '../../../guide/guide.js';
import type { Found, Rule } from '../rule.js';

export const unconditional: Rule = {
  id: 'unconditional',
  severity: 'error',
  what: 'a flag, a raise or a caution that asks for nothing',
  why: 'It stands for everyone, whatever they answer.',
  example: 'a flag `{ "id": "rf-fever", "level": "urgent" }` without `when`',
  *check({ document: { guide } }) {
    for (const [index, flag] of guide.flags.entries()) {
      const at = `guide.flags[${index}]`;
      yield* open(flag, at, `The flag "${flag.id}"`);
      for (const [place, raise] of (flag.raised ?? []).entries())
        yield* open(raise, `${at}.raised[${place}]`, `The raise of "${flag.id}"`);
    }
    for (const [index, caution] of guide.cautions.entries())
      yield* open(caution, `guide.cautions[${index}]`, `The caution "${caution.id}"`);
  },
};

function* open({ when, whenAny }: Condition, path: string, name: string): Generator<Found> {
  if (!when?.length && !whenAny?.length)
    yield { path, message: `${name} asks for nothing. Name the facts it depends on in when or whenAny.` };
}
