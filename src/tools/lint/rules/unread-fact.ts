import type { Id } from '../../../guide/guide.js';
import { conditionsOf, named } from '../../../guide/guide-ids.js';
import type { Found, Rule } from '../rule.js';

export const unreadFact: Rule = {
  id: 'unread-fact',
  severity: 'advice',
  what: 'a fact or a caution that nothing reads, or a tick that changes nothing',
  why: 'A visitor is asked for something that has no effect, or a rule that should read it names another fact.',
  example: '`"sets": ["fever", "fever-high"]`, where no condition names `fever-high`',
  *check({ document: { guide } }) {
    const read = new Set([...conditionsOf(guide).flatMap(named), ...(guide.exitFacts ?? [])]);
    const unread = function* (list: readonly Id[] | undefined, at: string): Generator<Found> {
      for (const [index, id] of (list ?? []).entries())
        if (!read.has(id))
          yield {
            path: `${at}[${index}]`,
            message: `Nothing reads the fact "${id}". Take it out, or name it where it should count.`,
          };
    };
    for (const { withheldBy = [], adjustedBy = [] } of guide.remedies)
      for (const id of [...withheldBy, ...adjustedBy]) read.add(id);
    for (const [index, { id }] of guide.cautions.entries())
      if (!read.has(id))
        yield {
          path: `guide.cautions[${index}]`,
          message: `Nothing reads the caution "${id}". Take it out, or name it in the remedies that it concerns.`,
        };
    for (const [index, question] of guide.questions.entries()) {
      // In a check-in, an answer tells how it goes, whatever reads its facts.
      if (question.options.some(({ trend }) => trend !== undefined)) continue;
      const at = `guide.questions[${index}]`;
      yield* unread(question.none, `${at}.none`);
      yield* unread(question.unsure, `${at}.unsure`);
      yield* unread(question.lacking?.sets, `${at}.lacking.sets`);
      for (const [place, option] of question.options.entries()) {
        const path = `${at}.options[${place}]`;
        yield* unread(option.sets, `${path}.sets`);
        yield* unread(option.unsure, `${path}.unsure`);
        for (const [under, { sets }] of (option.options ?? []).entries())
          yield* unread(sets, `${path}.options[${under}].sets`);
        // An answer to a single choice, and a detail, may well say "nothing of the kind". A tick says something.
        const says = !!option.sets || !!option.options || question.lacking?.options.includes(option.id);
        if (question.kind === 'list' && !says && !read.has(option.id))
          yield {
            path,
            message: `Nothing reads "${option.id}", so ticking it changes nothing. Take it out, or name it where it should count.`,
          };
      }
    }
  },
};
