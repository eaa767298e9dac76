import type { Rule } from '../rule.js';
import { passagesOf } from '../texts.js';

/** In Spanish and Portuguese "todo" is a word like any other. */
const SHOUTED = /\b(?:TODO|TBD|TBC|FIXME|XXX+)\b/;
const PLACEHOLDER =
  /\b(?:TBD|TBC|FIXME|lorem ipsum)\b|\btodo\s*:|\{\{?[\w .-]+\}?\}|\$\{|%[sd]\b|\[(?:insert|add|text|name|your)\b[^\]]*\]|\?{3,}|^[^\p{L}\p{N}]*$/iu;

export const placeholder: Rule = {
  id: 'placeholder',
  severity: 'error',
  what: 'a text that still waits to be written',
  why: 'A visitor would read it as it stands.',
  example: '`"TODO: ask the physio"`, `"{{name}}"`, `"…"`',
  *check({ document }) {
    for (const { path, words } of passagesOf(document)) {
      const found = SHOUTED.exec(words) ?? PLACEHOLDER.exec(words);
      if (found) yield { path, message: `"${found[0]}" holds the place of a text. Write the text.` };
    }
  },
};
