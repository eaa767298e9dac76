import { emergencySigns } from '../../../guide/flags.js';
import { PHASES } from '../../../guide/guide.js';
import { newSigns } from '../new-signs.js';
import type { Rule } from '../rule.js';

export const lateEmergency: Rule = {
  id: 'late-emergency',
  severity: 'warning',
  what: 'signs of an emergency that are first asked after a question without any',
  why: 'Someone who needs an ambulance answers questions that can wait, or leaves before the one that counts.',
  example: 'in `screening`, a question on sleep before one on chest pain',
  *check({ document: { guide } }) {
    // The first screen may ask one thing that every later question counts, such as the age.
    for (const phases of [PHASES.filter((phase) => phase === 'checking-in'), PHASES.slice(2)]) {
      let before: string | undefined;
      for (const phase of phases)
        for (const [index, question] of guide.questions.entries()) {
          if (question.phase !== phase) continue;
          if (emergencySigns(guide, question.options).length === 0) before ??= question.id;
          const [sign] = newSigns(guide, question);
          if (sign !== undefined && before !== undefined)
            yield {
              path: `guide.questions[${index}]`,
              message: `"${question.id}" asks about "${sign}", a sign of an emergency, after "${before}". Ask it before.`,
            };
        }
    }
  },
};
