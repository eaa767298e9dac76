import type { Rule } from '../rule.js';

export const remedyWithoutLimits: Rule = {
  id: 'remedy-without-limits',
  severity: 'warning',
  what: 'a remedy whose text does not say who must not use it',
  why: 'Somebody must not use it, and would.',
  example: '`"notFor": []`',
  *check({ document: { planTexts } }) {
    for (const [language, { remedies }] of Object.entries(planTexts))
      for (const [id, { notFor }] of Object.entries(remedies))
        if (notFor.length === 0)
          yield {
            path: `planTexts.${language}.remedies.${id}.notFor`,
            message: `Nobody is named who must not use "${id}". Name them, or say who should ask first.`,
          };
  },
};
