import type { Rule } from '../rule.js';
import { passagesOf } from '../texts.js';

export const sameText: Rule = {
  id: 'same-text',
  severity: 'warning',
  what: 'two things with the same words that can stand on one screen',
  why: 'A visitor cannot tell them apart, and whoever listens hears the same thing twice.',
  example: 'two options of one question, both called "Yes"',
  *check({ document }) {
    const seen = new Map<string, string>();
    for (const { path, keys, words, group, label } of passagesOf(document)) {
      const [, language, kind] = keys;
      const together = label ? screenOf(String(language), String(kind), group) : listed(keys);
      if (together === undefined) continue;
      const key = `${together}\n${words.trim().toLowerCase()}`;
      const before = seen.get(key);
      if (before === undefined) seen.set(key, path);
      else yield { path, message: `"${words}" says the same as ${before}. Tell the two apart.` };
    }
  },
};

/** Labels of one question stand together; so do all names of remedies and causes, and the sides of a choice. */
function screenOf(language: string, kind: string, group: string): string | undefined {
  switch (kind) {
    case 'options':
    case 'choices':
      return group;
    case 'questions':
    case 'remedies':
    case 'causes':
    case 'levels':
    case 'checkIns':
      return `${language} ${kind}`;
    default:
      return undefined;
  }
}

/** Reasons and things to do stand in one list of a result; lines stand in their own. */
function listed(keys: readonly (string | number)[]): string | undefined {
  const [half, language, kind] = keys.map(String);
  if (kind === 'flags' || kind === 'actions' || kind === 'cautions')
    return `${half ?? ''} ${language ?? ''} ${kind}`;
  return typeof keys.at(-1) === 'number' ? keys.slice(0, -1).join(' ') : undefined;
}
