import type { Rule } from '../rule.js';

export const noWorse: Rule = {
  id: 'no-worse',
  severity: 'error',
  what: 'check-ins in which nobody can say that it got worse',
  why: 'Whoever gets worse goes on with the plan, and no warning sign is asked again.',
  example: 'a check-in with the answers "better" and "the same"',
  *check({ document: { guide } }) {
    const asked = guide.questions.filter(({ phase }) => phase === 'checking-in');
    if (asked.length === 0 && guide.checkIns.length === 0) return;
    if (asked.some(({ options }) => options.some(({ trend }) => trend === 'worse'))) return;
    const [first] = asked;
    yield {
      path: first ? `guide.questions[${guide.questions.indexOf(first)}]` : 'guide.questions',
      message: first
        ? 'No answer of the check-in has the trend "worse". Add one.'
        : 'Check-ins are promised, and no question is asked in "checking-in". Ask there how it goes, "worse" among the answers.',
    };
  },
};
