import { slipOf } from '../nearest.js';
import { keysOf, pathOf, valueAt } from '../paths.js';
import type { InputRule } from '../rule.js';
import { meantAt } from '../reference-fix.js';
import { rename } from '../shape-fix.js';

export const unusedText: InputRule = {
  id: 'unused-text',
  severity: 'error',
  what: 'a text for something that the guide does not have',
  why: 'Most often its name is misspelt, and then the text is missing where it belongs.',
  example: '`texts.en.flags.rf-fevr`, where the flag is called `rf-fever`',
  fixable: true,
  *check({ input, complaints, document }) {
    const missing = new Set(complaints.filter(({ kind }) => kind === 'missing-text').map(({ path }) => path));
    for (const { kind, path, message } of complaints) {
      if (kind !== 'unused-text') continue;
      const keys = keysOf(path);
      const key = keys?.at(-1);
      if (!keys || key === undefined || !document) {
        yield { path, message };
        continue;
      }
      const before = keys.slice(0, -1);
      const start = pathOf(before);
      const wanted = [...missing].flatMap((each) =>
        each.startsWith(`${start}.`) ? [each.slice(start.length + 1)] : [],
      );
      const meant = slipOf(String(key), wanted);
      const fix =
        meant === undefined
          ? (meantAt(document, path).fix ?? {
              says: 'Take the text out.',
              edits: [{ at: keys }],
            })
          : rename(valueAt(input, before), keys, meant);
      yield { path, message, fix };
    }
  },
};
