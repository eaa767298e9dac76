import { shadowOf } from '../shadow.js';
import type { Rule } from '../rule.js';
import { unreached } from '../unreached.js';

export const unreachedRow: Rule = {
  id: 'unreached-row',
  severity: 'warning',
  what: 'a row of a choice that never decides, though no single row stands in its way',
  why: 'Its advice is never given, and another, perhaps less careful, is given in its place.',
  example: 'a row after two others that between them take everyone',
  check: (subject) => {
    const { guide } = subject.document;
    const places = guide.choices.flatMap(({ rows }, index) =>
      rows
        .map(({ id }, place) => ({
          goal: { kind: 'row' as const, id },
          at: `guide.choices[${index}].rows[${place}]`,
        }))
        .filter((_, place) => shadowOf(guide, rows, place) === undefined),
    );
    return unreached(subject, places, 'never decides');
  },
};
