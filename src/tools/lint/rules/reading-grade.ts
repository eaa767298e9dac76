import { gradeOf, PLAIN_NAMES } from '../reading-grade.js';
import type { Rule } from '../rule.js';
import { isEnglish, passagesOf } from '../texts.js';

/** The first grade that is above an age of 11 to 12. */
const TOO_HARD = 7;
/** Below this the formula says more of the words that happen to be in a text than of how hard it is. */
const ENOUGH = 30;

export const readingGrade: Rule = {
  id: 'reading-grade',
  severity: 'warning',
  what: `an English text, or texts that are read together, of school grade ${TOO_HARD} or above by the formula of Flesch and Kincaid (from ${ENOUGH} words on)`,
  why: 'Many people read no better than a child of 11, and pain makes reading harder.',
  example: '"Immediate medical evaluation is recommended following significant trauma."',
  lists: [{ title: 'Names that do not count as hard', entries: PLAIN_NAMES }],
  *check({ document }) {
    const groups = new Map<string, string[]>();
    for (const { path, words, group, language } of passagesOf(document)) {
      if (!isEnglish(language)) continue;
      const together = groups.get(group) ?? [];
      groups.set(group, together);
      together.push(words);
      yield* hard(path, [words], 'This text');
    }
    for (const [path, texts] of groups)
      if (texts.length > 1) yield* hard(path, texts, 'All that is read here together');
  },
};

function* hard(path: string, texts: readonly string[], what: string) {
  const { words, grade } = gradeOf(texts);
  if (words >= ENOUGH && grade >= TOO_HARD)
    yield {
      path,
      message: `${what} is for an age of ${Math.round(grade) + 5} (grade ${grade.toFixed(1)}). Use shorter words and sentences.`,
    };
}
