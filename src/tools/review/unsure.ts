import { emergencySigns, emergencyWithin } from '../../guide/flags.js';
import { settableFacts } from '../../guide/answer.js';
import type { Line, Pack, Section } from './pack.js';
import { line, list } from './pack.js';

/** What "not sure" is taken for. */
export function unsure({ guide, words }: Pack): Section {
  const emergency = guide.questions.filter(({ options }) => emergencyWithin(guide, settableFacts(options)));
  const careful = guide.questions.filter((question) => question.unsure?.length);
  const titles = (list: typeof guide.questions): readonly Line[] =>
    list.map(({ id, options }) => {
      const signs = emergencySigns(guide, options).length;
      return [
        { words: words.question(id) },
        signs > 0 ? ` – ${signs} signs ` : ' ',
        { id, to: `question-${id}` },
      ];
    });
  return {
    anchor: 'not-sure',
    title: 'What “not sure” is taken for',
    blocks: [
      line('“Not sure” about a sign of an emergency is never read as “no”. At these questions it is urgent:'),
      list(titles(emergency)),
      line('At these it also counts as the answers named beside it, under “How the questions are asked”:'),
      list(titles(careful)),
      { kind: 'verdict' },
    ],
  };
}
