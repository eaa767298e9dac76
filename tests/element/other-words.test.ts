import { expect } from '@open-wc/testing';
import type { GuideDocument } from '../../src/guide/guide.js';
import { languages } from '../../src/element/messages/languages.js';
import { smallDocument } from '../guide/small-guide.js';
import { container, mount, plans, resumePlan, take, type Visitor } from './harness.js';

const PHONE = '+44 20 7946 0000';
const provider = { 'provider-name': 'Elm Street Physio', 'provider-phone': PHONE, region: 'GB' };

/** The words of a guide under other languages, as if they were translated. */
const inLanguages = (...tags: readonly string[]): GuideDocument => ({
  ...smallDocument,
  texts: Object.fromEntries(tags.map((tag) => [tag, smallDocument.texts['en']!])),
  planTexts: Object.fromEntries(tags.map((tag) => [tag, smallDocument.planTexts['en']!])),
});

const all = { age: 'adult', signs: 'none', cause: ['typing'], now: 'none' };

/** The language in which something is spoken. */
const spoken = (element: Element): string | null | undefined =>
  element.closest('[lang]')?.getAttribute('lang');

describe('in a language written from right to left', () => {
  it('a number to call keeps its order, and a name its own direction', async () => {
    const visitor = await take('doctor', { ...provider, lang: 'ar' });
    const card = visitor.part('provider');
    const [name, number] = card.querySelectorAll('bdi');
    expect(name!.textContent).to.equal('Elm Street Physio');
    expect(getComputedStyle(name!).direction).to.equal('ltr');
    expect(number!.textContent).to.equal(PHONE);
    expect(getComputedStyle(card).direction).to.equal('rtl');
    for (const phone of visitor.parts('phone'))
      expect(getComputedStyle(phone.querySelector('bdi')!).direction).to.equal('ltr');
  });

  it('dates stand in the digits in which doses stand, and in the calendar of the guide', async () => {
    for (const lang of ['ar', 'ar-EG', 'ar-SA']) {
      const plan = await resumePlan(plans.desk, { lang });
      expect(plan.all('time').length).to.be.above(2);
      expect(plan.text, lang).to.not.match(/[\u0660-\u0669\u06f0-\u06f9]/);
      expect(plan.part('note').textContent, lang).to.match(/20\d\d/);
    }
  });

  it('the sources stay in the language in which they were published', async () => {
    const plan = await resumePlan(plans.desk, { lang: 'ar' });
    await plan.until(() => plan.has('sources'), 'the sources');
    const [first] = plan.part('sources').querySelectorAll('li');
    expect(spoken(first!)).to.equal('en');
    expect(getComputedStyle(first!).direction).to.equal('ltr');
  });
});

describe('a guide in a language in which the element has no words', () => {
  const dutch = { guideData: inLanguages('nl') };

  it('is marked as what it is, and the element’s own words in it as English', async () => {
    const visitor = await mount({ lang: 'nl' }, { properties: dutch });
    expect(spoken(visitor.heading)).to.equal('nl');
    expect(spoken(visitor.part('next').firstElementChild!)).to.equal('en');
    expect(visitor.part('next').textContent.trim()).to.equal((await languages['en'].messages()).start);
    expect(spoken(visitor.part('phone').querySelector('bdi')!)).to.equal('en');
  });

  it('can be gone through to its plan, and nothing on the way is more than words', async () => {
    const visitor = await mount({ lang: 'nl' }, { properties: dutch });
    const faults: string[] = [];
    const look = (): void =>
      void faults.push(...(visitor.part('guide').outerHTML.match(/\[object[^<"]*/g) ?? []));
    look();
    await visitor.press('next');
    look();
    await visitor.follow(all);
    await visitor.reachesPlan();
    look();
    await expect(visitor.element).to.be.accessible();
    await visitor.press('try');
    look();
    expect(faults).to.deep.equal([]);
    expect(spoken(visitor.part('warning').firstElementChild!)).to.equal('en');
  });

  it('written from right to left keeps the English words from left to right', async () => {
    const visitor = await mount({ lang: 'he' }, { properties: { guideData: inLanguages('he') } });
    expect(getComputedStyle(visitor.heading).direction).to.equal('rtl');
    expect(getComputedStyle(visitor.part('next').firstElementChild!).direction).to.equal('ltr');
  });
});

describe('a guide in a language in which the element has words', () => {
  it('is surrounded by them, whatever the page speaks', async () => {
    for (const [tag, page] of [
      ['de', 'en'],
      ['ar', 'nl'],
    ] as const) {
      const visitor = await mount(
        {},
        { properties: { guideData: inLanguages(tag) }, into: container({ lang: page }) },
      );
      expect(spoken(visitor.part('next'))).to.equal(tag);
      expect(visitor.part('next').textContent.trim()).to.equal((await languages[tag]!.messages()).start);
    }
  });
});

describe('a translation', () => {
  const said = (visitor: Visitor): string | undefined => visitor.parts('translation')[0]?.textContent.trim();

  for (const lang of Object.keys(languages).filter((tag) => tag !== 'en'))
    it(`into ${lang} that nobody has checked says so, on the first screen and on every result`, async () => {
      const { uncheckedTranslation } = await languages[lang]!.messages();
      expect(said(await mount({ lang, region: 'US' }))).to.equal(uncheckedTranslation);
      for (const name of ['emergency', 'urgent', 'doctor', 'selfcare'] as const)
        expect(said(await take(name, { lang })), name).to.equal(uncheckedTranslation);
    });

  it('is nothing that the original speaks of', async () => {
    expect(said(await mount({ lang: 'en' }))).to.be.undefined;
    expect(said(await take('selfcare', { lang: 'en' }))).to.be.undefined;
  });

  it('is not what a guide in one language is called, signed off or not', async () => {
    const { guide } = smallDocument;
    const signed = { ...guide, signedOff: { by: 'Dr. A. Daumen', on: '2026-03-04' } };
    for (const each of [guide, signed]) {
      const visitor = await mount({}, { properties: { guideData: { ...inLanguages('de'), guide: each } } });
      expect(said(visitor)).to.be.undefined;
      expect(visitor.part('note').textContent.includes('Dr. A. Daumen')).to.equal(each === signed);
    }
  });

  it('that someone has checked says who and when, beside who has signed the guide off', async () => {
    const document = inLanguages('de', 'es');
    const guideData = {
      ...document,
      guide: { ...document.guide, language: 'de', signedOff: { by: 'Dr. A. Daumen', on: '2026-03-04' } },
      texts: {
        ...document.texts,
        es: { ...document.texts['es'], signedOff: { by: 'Dra. B. Pulgar', on: '2026-05-06' } },
      },
    };
    const spanish = await mount({ lang: 'es' }, { properties: { guideData } });
    expect(said(spanish)).to.include('Dra. B. Pulgar').and.to.include('2026');
    expect(spanish.part('note').textContent).to.include('Dr. A. Daumen');
    const german = await mount({ lang: 'de' }, { properties: { guideData } });
    expect(said(german)).to.be.undefined;
  });
});
