import type { Rule } from '../rule.js';
import { passagesOf } from '../texts.js';

const PLACEHOLDER =
  /\b(?:TODO|TBD|TBC|FIXME|XXX+|lorem ipsum)\b|\{\{?[\w .-]+\}?\}|\$\{|%[sd]\b|\[(?:insert|add|text|name|your)\b[^\]]*\]|\?{3,}|^[^\p{L}\p{N}]*$/iu;

export const placeholder: Rule = {
  id: 'placeholder',
  severity: 'error',
  what: 'a text that still waits to be written',
  why: 'A visitor would read it as it stands.',
  example: '`"TODO: ask the physio"`, `"{{name}}"`, `"…"`',
  *check({ document }) {
    for (const { path, words } of passagesOf(document)) {
      const found = PLACEHOLDER.exec(words);
      if (found) yield { path, message: `"${found[0]}" holds the place of a text. Write the text.` };
    }
  },
};
