import { translationOf } from '../../../guide/translation.js';
import type { Rule } from '../rule.js';

export const notSignedOff: Rule = {
  id: 'not-signed-off',
  severity: 'advice',
  what: 'a guide that no clinician has signed off, or a translation that nobody has checked',
  why: 'The first screen and every result say so to the visitor.',
  example: 'a guide without `signedOff`, or `texts.de` without it in a guide that was written in English',
  *check({ document: { guide, texts } }) {
    if (guide.signedOff === undefined)
      yield {
        path: 'guide.signedOff',
        message:
          'No clinician has signed this guide off. When one has, write their name and role, and the day, in signedOff.',
      };
    const languages = Object.keys(texts);
    for (const [lang, words] of Object.entries(texts)) {
      const translation = translationOf(guide, languages, lang, words);
      if (translation && !translation.signedOff)
        yield {
          path: `texts.${lang}.signedOff`,
          message: `Nobody has checked this translation from "${translation.from}". When someone has, write their name and role, and the day, in signedOff.`,
        };
    }
  },
};
