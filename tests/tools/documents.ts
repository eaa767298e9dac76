import type { GuideDocument, Phase } from '../../src/guide/guide.js';
import { figures } from '../../src/guides/upper-back/content.js';
import { planTexts } from '../../src/guides/upper-back/en/plan.js';
import { words } from '../../src/guides/upper-back/en/words.js';
import { upperBack } from '../../src/guides/upper-back/guide.js';
import { provenance } from '../../src/guides/upper-back/sources.js';
import { smallDocument } from '../guide/small-guide.js';

/** The built-in guide with its words in English. */
export const upperBackDocument: GuideDocument = {
  guide: upperBack,
  texts: { en: words },
  planTexts: { en: planTexts },
  provenance,
  figures,
};

/** What a careless or hostile publisher may write into any text. */
export const NASTY = `<script>alert("1")</script>]]>" onload='x' ;end [{(#quot;)}] --> | \`%%{ \u0000\u0007\ud800 <!-- &amp; é 𝒳 🔥`;

/** Every string in some words, put through `change`. */
const mapWords = <Words>(words: Words, change: (text: string) => string): Words => {
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return change(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
    return value;
  };
  return walk(words) as Words;
};

/** The small guide with other words, in another language where one is named. */
export const withWords = (change: (text: string) => string, language = 'en'): GuideDocument => ({
  ...smallDocument,
  texts: { [language]: mapWords(smallDocument.texts.en!, change) },
  planTexts: { [language]: mapWords(smallDocument.planTexts.en!, change) },
});

/** The small guide, with so many more questions that each raise a flag. */
export function largeDocument(questions: number): GuideDocument {
  const { guide, texts, planTexts } = smallDocument;
  const all = Array.from({ length: questions }, (_, index) => index);
  const phase = (index: number): Phase => (index % 3 === 0 ? 'choosing' : 'screening');
  const levels = ['emergency', 'urgent', 'doctor', 'physio'] as const;
  return {
    ...smallDocument,
    guide: {
      ...guide,
      questions: [
        ...guide.questions,
        ...all.map((index) => ({
          id: `question-${index}`,
          phase: phase(index),
          kind: 'list' as const,
          options: [{ id: `first-${index}` }, { id: `second-${index}` }],
        })),
      ],
      flags: [
        ...guide.flags,
        ...all.map((index) => ({
          id: `rf-${index}`,
          level: levels[index % levels.length]!,
          when: [`first-${index}`],
          whenAny: [`second-${index}`, `second-${(index * 7) % questions}`],
        })),
      ],
    },
    texts: {
      en: {
        ...texts.en!,
        questions: {
          ...texts.en!.questions,
          ...Object.fromEntries(
            all.map((index) => [`question-${index}`, { title: `Question number ${index}?` }]),
          ),
        },
      },
    },
    planTexts,
  };
}
