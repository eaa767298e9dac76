import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { GuideDocument } from '../../../src/guide/guide.js';
import { numbersOf } from '../../../src/guide/region.js';
import { builtInDocument, builtInIds } from '../../../src/tools/reading/built-in.js';
import {
  prerendered,
  prerenderedPage,
  prerenderedTag,
  type Wanted,
} from '../../../src/tools/prerender/prerender.js';
import { prerenderLanguages } from '../../../src/tools/prerender/words/languages.js';
import { languages } from '../../../src/element/messages/languages.js';
import { smallDocument } from '../../guide/small-guide.js';
import { NASTY, withWords } from '../documents.js';

const wanted = (more: Partial<Wanted> = {}): Wanted => ({
  language: 'en',
  regionCode: undefined,
  headingLevel: 2,
  without: [],
  provider: { name: '' },
  today: '2026-11-29',
  ...more,
});

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const bodyOf = async (document: GuideDocument, more: Partial<Wanted> = {}): Promise<HTMLElement> =>
  parsed(await prerendered(document, wanted(more))).body;
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
const textOf = (element: Element): string => plain(element.textContent);

/** Where a text stands among all of it; -1 where it does not. */
const placeIn = (text: string, part: string): number => text.indexOf(plain(part));

/** Every remedy that someone may be told of here: no caution that holds for the whole country takes it away. */
const told = ({ guide }: GuideDocument, code: string): GuideDocument['guide']['remedies'] => {
  const facts = new Set((guide.regions[code] ?? guide.regions.default).facts);
  const always = guide.cautions.filter(
    ({ when = [], whenAny = [], unless = [] }) =>
      [...when].every((fact) => facts.has(fact)) &&
      unless.length === 0 &&
      (whenAny.length === 0 || whenAny.some((fact) => facts.has(fact))),
  );
  return guide.remedies.filter(({ withheldBy = [] }) => !always.some(({ id }) => withheldBy.includes(id)));
};

for (const id of builtInIds)
  describe(`The guide ${id} as text`, () => {
    let document: GuideDocument;
    before(async () => {
      document = await builtInDocument(id);
    });

    for (const language of Object.keys(prerenderLanguages))
      it(`tells all of it, signs before anything to try, in "${language}"`, async () => {
        const texts = document.texts[language];
        const plan = document.planTexts[language];
        if (!texts || !plan) return;
        const body = await bodyOf(document, { language, regionCode: 'GB' });
        const text = textOf(body);
        const { guide, provenance } = document;
        for (const { id } of guide.flags) expect(text, id).to.include(plain(texts.flags[id]!));
        const here = new Set(guide.regions['GB']!.facts);
        const others = new Set(Object.values(guide.regions).flatMap(({ facts }) => facts));
        for (const caution of guide.cautions) {
          const named = [...(caution.when ?? []), ...(caution.whenAny ?? [])];
          if (named.every((fact) => others.has(fact) && !here.has(fact))) continue;
          expect(text, caution.id).to.include(plain(plan.cautions[caution.id]!));
        }
        for (const remedy of told(document, 'GB')) {
          const words = plan.remedies[remedy.id]!;
          const lines = [
            words.name,
            words.why,
            words.doseIn?.['GB'] ?? words.dose,
            words.strength,
            ...words.steps,
            ...words.notFor,
            ...(words.careful ?? []),
            ...(words.stop ? [words.stop] : []),
            ...Object.values(words.adjust ?? {}),
          ];
          for (const line of lines) expect(text, remedy.id).to.include(plain(line));
        }
        for (const line of [...texts.safetyNet, ...plan.stopRule, plan.expect])
          expect(text).to.include(plain(line));
        for (const row of Object.values(plan.rows)) expect(text).to.include(plain(row));
        for (const { title, text: words } of Object.values(plan.checkIns))
          expect(text).to.include(plain(`${title} ${words}`));
        for (const { publisher, title } of Object.values(provenance!.sources))
          expect(text).to.include(plain(`${publisher}: ${title}`));
        // Every warning sign stands before the first word of how anything is done.
        const urgent = guide.flags.filter(({ level }) => level === 'emergency' || level === 'urgent');
        const lastSign = Math.max(...urgent.map(({ id }) => placeIn(text, texts.flags[id]!)));
        for (const remedy of told(document, 'GB')) {
          const { steps, dose } = plan.remedies[remedy.id]!;
          expect(placeIn(text, steps[0] ?? dose), remedy.id).to.be.above(lastSign);
        }
      });

    it('has signs and numbers in sight, and everything else within reach without a script', async () => {
      const body = await bodyOf(document, { regionCode: 'GB' });
      for (const link of body.querySelectorAll('a[href^="tel:"]'))
        expect(link.closest('details')).to.equal(null);
      expect(
        [...body.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href')),
      ).to.deep.equal(numbersOf(document.guide.regions['GB']!).map(({ dial }) => `tel:${dial}`));
      const open = [...body.querySelectorAll('li')].filter((each) => !each.closest('details'));
      const emergency = document.guide.flags.filter(({ level }) => level === 'emergency');
      expect(open.length).to.be.above(emergency.length);
      expect(body.querySelectorAll('details > summary:first-child')).to.have.length(
        body.querySelectorAll('details').length,
      );
      expect(body.querySelector('[hidden], [open], script, style, [style], [id], [onclick]')).to.equal(null);
    });

    it('who must not use something is in sight where it begins, before how it is done', async () => {
      const body = await bodyOf(document, { regionCode: 'GB' });
      const plan = document.planTexts['en']!;
      for (const { id } of told(document, 'GB')) {
        const { name, notFor } = plan.remedies[id]!;
        const heading = [...body.querySelectorAll('h4')].find((each) => each.textContent === name)!;
        const how = heading.parentElement!;
        const after = [...how.children].slice([...how.children].indexOf(heading) + 1);
        const before = after.slice(
          0,
          after.findIndex(({ localName }) => localName === 'details'),
        );
        const words = before.map(textOf).join(' ');
        for (const line of notFor) expect(words, id).to.include(plain(line));
      }
    });

    it('says who is told nothing about care at home', async () => {
      const without = document.guide.flags.filter(({ noPlan }) => noPlan);
      const body = await bodyOf(document);
      if (without.some(({ when = [] }) => when.includes('under-16')))
        expect(textOf(body)).to.include(
          textOf(parsed(`<p>${document.texts['en']!.options['under-10'] as string}`).body),
        );
    });

    it('leaves out the families that a publisher leaves out', async () => {
      const text = textOf(await bodyOf(document, { without: ['medicine'] }));
      for (const { id, family } of document.guide.remedies)
        if (family === 'medicine')
          expect(text).to.not.include(plain(document.planTexts['en']!.remedies[id]!.steps[0]!));
    });
  });

describe('The guide as text', () => {
  it('has words in each language of the element', () => {
    expect(Object.keys(prerenderLanguages)).to.have.members(Object.keys(languages));
    for (const words of Object.values(prerenderLanguages))
      expect(Object.keys(words)).to.have.members(Object.keys(prerenderLanguages['en']!));
  });

  it('is sound HTML: a parser changes nothing in it, no link in a link, no heading level left out', async () => {
    const html = await prerenderedPage(
      await builtInDocument('upper-back'),
      wanted({ headingLevel: 1, provider: { name: 'Elm Street', url: 'https://elm.example/' } }),
    );
    const page = parsed(html);
    // What a parser moves or closes by itself would stand elsewhere, or twice.
    const squeezed = (text: string): string => text.replaceAll(/\s+/g, '');
    const read = squeezed(`<!doctype html>${page.documentElement.outerHTML}`);
    const given = squeezed(html.replaceAll('&quot;', '"').replaceAll('&#39;', "'"));
    const differs = Array.from(read).findIndex((letter, index) => letter !== given[index]);
    expect(read.slice(differs - 40, differs + 40)).to.equal(given.slice(differs - 40, differs + 40));
    expect(read.length).to.equal(given.length);
    expect(page.querySelector('a a, p p, p ul, p ol, p details')).to.equal(null);
    const levels = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) =>
      Number(localName[1]),
    );
    expect(levels[0]).to.equal(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).to.be.at.most(1);
  });

  it('fits the outline of the page, which ends at 6', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 6 }), async (headingLevel) => {
        const body = await bodyOf(smallDocument, { headingLevel });
        const levels = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) =>
          Number(localName[1]),
        );
        expect(Math.min(...levels)).to.equal(headingLevel);
        expect(Math.max(...levels)).to.equal(Math.min(6, headingLevel + 2));
      }),
      { numRuns: 6 },
    );
  });

  it('makes no markup of what a guide or a publisher says', async () => {
    const html = await prerendered(
      withWords((text) => `${text} ${NASTY}`),
      wanted({ provider: { name: NASTY } }),
    );
    const page = parsed(html);
    expect(page.querySelector('script, img, [onload]')).to.equal(null);
    for (const link of page.querySelectorAll('a'))
      expect(link.getAttribute('href')).to.match(/^(https:|tel:|sms:|mailto:)/);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 30 }), async (name) => {
        const body = await bodyOf(smallDocument, { provider: { name } });
        expect(body.children).to.have.length(1);
      }),
      { numRuns: 20 },
    );
  });

  it('runs the way its language does, and says that nobody has checked a translation', async () => {
    const document = await builtInDocument('upper-back');
    const [wrapper] = (await bodyOf(document, { language: 'ar' })).children;
    expect(wrapper?.getAttribute('dir')).to.equal('rtl');
    expect(wrapper?.getAttribute('lang')).to.equal('ar');
    const { uncheckedTranslation, notSignedOff } = await languages['ar']!.messages();
    expect(textOf(wrapper!)).to.include(plain(uncheckedTranslation)).and.to.include(plain(notSignedOff));
    expect(textOf(await bodyOf(document))).to.not.include(
      (await languages.en.messages()).uncheckedTranslation,
    );
  });

  it('marks our words as English in a guide whose language we do not speak', async () => {
    const body = await bodyOf(
      withWords((text) => text, 'pl'),
      { language: 'pl' },
    );
    expect(body.querySelectorAll('span[lang="en"]').length).to.be.above(5);
  });

  it('says that it is late, once it is', async () => {
    const late = (await languages.en.messages()).outOfDate('').slice(0, 40);
    expect(textOf(await bodyOf(smallDocument, { today: '2099-01-01' }))).to.include(late);
    expect(textOf(await bodyOf(smallDocument, { today: smallDocument.guide.checked }))).to.not.include(late);
  });

  it('is the same each time, and in a tag whose attributes are escaped', async () => {
    const [one, other] = await Promise.all([1, 2].map(() => prerendered(smallDocument, wanted())));
    expect(one).to.equal(other);
    const tag = await prerenderedTag(smallDocument, wanted(), { attributes: { src: '/a?b="c"' } });
    expect(parsed(tag).querySelector('relief-guide')?.getAttribute('src')).to.equal('/a?b="c"');
    expect(tag).to.include(one!);
  });
});
