import type { GuideDocument } from '../../guide/guide.js';
import { list, text, type Block } from '../page/page.js';
import type { Ending } from './calm.js';
import { questionsById, type VisitReport } from './visit-report.js';
import type { Words } from './words.js';

/** Every path of single choices with what it comes to; paths with the same result stand together. */
export function pathBlocks(
  document: GuideDocument,
  words: Words,
  { paths, morePaths }: VisitReport,
): readonly Block[] {
  const byId = questionsById(document.guide);
  const byEnding = new Map<string, string[]>();
  for (const { choices, ending } of paths) {
    const said = Object.entries(choices).map(([id, answer]) => {
      const question = byId.get(id);
      return question ? `“${words.answer(question, answer)}”` : id;
    });
    const ends = endingWords(words, ending);
    byEnding.set(ends, [...(byEnding.get(ends) ?? []), said.join(' → ') || 'No single choice is asked']);
  }
  return [
    ...[...byEnding].flatMap(([ending, said]) => [text(ending), list(said.map((each) => ({ text: each })))]),
    ...(morePaths ? [text(`Only the first ${paths.length} are listed. --most lists more.`)] : []),
  ];
}

function endingWords(words: Words, { level, flags, plan, sides }: Ending): string {
  const choices = Object.entries(sides).map(([choice, open]) => words.sides(choice, open));
  return [
    `${words.level(level)}${flags.length > 0 ? ` [${flags.join(', ')}]` : ''}`,
    plan ? ['with a plan', ...choices].join(' · ') : 'without a plan',
  ].join(', ');
}
