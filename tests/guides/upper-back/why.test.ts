import { expect } from '@open-wc/testing';
import type { Id, TextVariant } from '../../../src/guide/guide.js';
import { wordsUnder } from '../../../src/guide/wording.js';
import { upperBack } from '../../../src/guides/upper-back/guide.js';
import { words } from '../../../src/guides/upper-back/languages.js';
import { opening } from '../../../src/guides/upper-back/opening.js';

/** The facts that bring a variant of the words, alone and together with each other one. */
const readers = (variants: readonly TextVariant[] = []): readonly (readonly Id[])[] => {
  const alone = variants.map(({ when = [], whenAny = [] }) => [...when, ...whenAny.slice(0, 1)]);
  return [[], ...alone, ...alone.flatMap((one) => alone.map((other) => [...one, ...other]))];
};

describe('upper-back · why we ask', () => {
  for (const [language, packs] of Object.entries(words))
    it(`is said for every question, on first visits and check-ins, whoever reads it: ${language}`, async () => {
      const texts = await packs.texts();
      for (const facts of readers(texts.variants)) {
        const { questions } = wordsUnder(texts, new Set(facts));
        for (const { id } of upperBack.questions)
          expect(questions[id]?.why?.trim(), `${id} for ${facts.join(' and ') || 'anyone'}`).to.be.a('string')
            .that.is.not.empty;
      }
    });

  for (const [language, packs] of Object.entries(words))
    it(`is said on the first screen, before the rest of the guide has arrived: ${language}`, async () => {
      const { questions } = await packs.opening();
      expect(questions[opening.question.id]?.why).to.be.a('string').that.is.not.empty;
    });

  it('speaks past nobody who answers for another', async () => {
    const en = await words['en']!.texts();
    for (const facts of [['for-other'], ['for-other', 'under-16']]) {
      const { questions } = wordsUnder(en, new Set(facts));
      for (const [id, { why }] of Object.entries(questions)) expect(why, id).to.not.match(/\byou(r|rs)?\b/i);
    }
  });
});
