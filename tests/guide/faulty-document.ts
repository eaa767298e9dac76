import { smallDocument } from './small-guide.js';

const { guide, texts, planTexts } = smallDocument;
const [flag, ...flags] = guide.flags;

/** A guide with the mistakes that authors make: a misspelt fact and level, no words for a remedy, a link of a wrong kind. */
export const faulty: unknown = {
  ...smallDocument,
  guide: {
    ...guide,
    checked: 'last autumn',
    flags: [{ ...flag, level: 'emergancy' }, ...flags],
  },
  texts,
  planTexts,
};

/** The same with a shape that is right, and ids that lead nowhere. */
export const leadingNowhere: unknown = {
  ...smallDocument,
  guide: { ...guide, flags: [{ ...flag, when: ['whtie'] }, ...flags] },
  planTexts: { en: { ...planTexts['en'], remedies: {} } },
};
