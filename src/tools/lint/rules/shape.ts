import type { InputRule } from '../rule.js';
import { shapeFix } from '../shape-fix.js';

export const shape: InputRule = {
  id: 'shape',
  severity: 'error',
  what: 'a value that has no place in a guide, is of the wrong kind or is missing',
  why: 'Nobody can use the guide: it is refused as a whole, and the page shows a fault in its place.',
  example: '`"nextCheck": "20.11.2026"`, a key `"wehn"`, a level `"serious"`',
  fixable: true,
  *check({ input, complaints }) {
    for (const { kind, path, message } of complaints) {
      if (kind !== 'shape') continue;
      const fix = shapeFix(input, path);
      yield { path, message, ...(fix && { fix }) };
    }
  },
};
