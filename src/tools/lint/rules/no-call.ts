import type { Rule } from '../rule.js';
import { isEnglish } from '../texts.js';

const CALL = /\b(?:call|phone|ring|dial)\b/i;

export const noCall: Rule = {
  id: 'no-call',
  severity: 'warning',
  what: 'a level "emergency" none of whose actions says to call (in English words, or by its id in a guide without them)',
  why: 'The one thing that counts in an emergency is not among the things to do.',
  example: '`"actions": { "emergency": ["act-see-doctor"], … }`',
  *check({ document: { guide, texts } }) {
    const english = Object.entries(texts).filter(([language]) => isEnglish(language));
    const ids = guide.actions.emergency;
    // Ids are English in most guides, so they tell where there is no English text.
    const says = (id: string): readonly string[] =>
      english.length > 0 ? english.map(([, { actions }]) => actions[id] ?? '') : [id.replaceAll('-', ' ')];
    if (!ids.some((id) => says(id).every((text) => CALL.test(text))))
      yield {
        path: 'guide.actions.emergency',
        message: `None of ${ids.map((id) => `"${id}"`).join(', ')} says to call. Add an action that does.`,
      };
  },
};
