import { keysOf, valueAt } from '../paths.js';
import type { InputRule } from '../rule.js';

/** The place of the first thing of an id stands in the message of parseGuide. */
const FIRST = /is already the id of (\S+)\. Use/;

export const repeatedId: InputRule = {
  id: 'repeated-id',
  severity: 'error',
  what: 'an id that two things of one kind share',
  why: 'Answers, texts and reasons are kept by id, so one of the two would speak for the other.',
  example: 'two flags `"id": "rf-fever"`',
  fixable: true,
  *check({ input, complaints }) {
    for (const { kind, path, message } of complaints) {
      if (kind !== 'repeated-id') continue;
      const keys = keysOf(path)?.slice(0, -1);
      const first = keysOf(FIRST.exec(message)?.[1] ?? '');
      const isCopy =
        keys && first && JSON.stringify(valueAt(input, keys)) === JSON.stringify(valueAt(input, first));
      yield {
        path,
        message,
        ...(isCopy && {
          fix: { says: 'Take out the second: it is the same in every word.', edits: [{ at: keys }] },
        }),
      };
    }
  },
};
