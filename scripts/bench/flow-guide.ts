import type { GuideDocument, Question } from '../../src/guide/guide.js';
import { largeGuide } from '../../tests/cases/large-guide.js';

interface Flow {
  readonly title: string;
  readonly questions: readonly (readonly [title: string, options: readonly string[]])[];
}

/** The short flow of the benchmark as a guide: its ten questions, with what every guide must have around them. */
export function flowGuide({ title, questions }: Flow): GuideDocument {
  const { guide, texts, planTexts } = largeGuide(8);
  const words = texts.en!;
  const asked = questions.map(([, options], at): Question => ({
    id: `flow-${at}`,
    phase: at === 0 ? 'welcome' : at < 5 ? 'screening' : at < 9 ? 'identifying' : 'choosing',
    kind: 'one',
    options: options.map((_, index) => ({ id: `flow-${at}-${index}` })),
  }));
  const checkingIn = guide.questions.filter(({ phase }) => phase === 'checking-in');
  return {
    guide: {
      ...guide,
      id: 'flow',
      questions: [asked[0]!, ...checkingIn, ...asked.slice(1)],
      flags: [{ id: 'rf-flow', level: 'emergency', when: ['flow-1-0'] }],
      cautions: [],
      causes: [{ id: 'c-flow', fits: ['walking'] }],
      choices: [],
      remedies: [{ id: 'walking', family: 'movement', evidence: 'some' }],
    },
    texts: {
      en: {
        ...words,
        title,
        questions: Object.fromEntries([
          ...asked.map(({ id }, at) => [id, { title: questions[at]![0] }] as const),
          ...checkingIn.map(({ id }) => [id, words.questions[id]!] as const),
        ]),
        options: Object.fromEntries([
          ...asked.flatMap(({ options }, at) =>
            options.map(({ id }, index) => [id, questions[at]![1][index]!] as const),
          ),
          ...checkingIn.flatMap(({ options }) => options.map(({ id }) => [id, words.options[id]!] as const)),
        ]),
        flags: { 'rf-flow': 'A tight chest needs help now.' },
      },
    },
    planTexts: {
      en: {
        ...planTexts.en!,
        causes: { 'c-flow': { name: 'An ache', text: 'Gentle care suits it.' } },
        cautions: {},
        choices: {},
        rows: {},
        remedies: { walking: planTexts.en!.remedies.walking! },
      },
    },
  };
}
