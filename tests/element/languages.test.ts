import { expect } from '@open-wc/testing';
import { directionOf } from '../../src/element/language.js';
import { languages } from '../../src/element/messages/languages.js';
import { laterLanguages } from '../../src/element/messages/later-languages.js';
import { builtInGuides } from '../../src/guides/index.js';
import { holdUpWords, mount, place, plans, replace, resumePlan, written, type Visitor } from './harness.js';

const { words } = builtInGuides['upper-back'];
const translations = Object.keys(languages).filter((tag) => tag !== 'en');

/** Whether someone can see it. */
const seen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/** What can be read, and what stands there unseen left out. */
const readable = (visitor: Visitor): string =>
  visitor
    .all('h2, p, a, button, label')
    .filter(seen)
    .map(({ textContent }) => textContent.trim())
    .join(' ');

/** Waits for words in a language. */
const speaks = (visitor: Visitor, lang: string): Promise<void> =>
  visitor.until(
    () => visitor.part('guide').lang === lang && !visitor.part('guide').matches('.waiting'),
    `the words in "${lang}"`,
  );

for (const lang of translations)
  describe(`the guide in ${lang}`, () => {
    it('is what is asked and said, from the first screen to the plan', async () => {
      const visitor = await mount({ lang, region: 'US' });
      expect(visitor.heading.textContent.trim()).to.equal((await words[lang]!.opening()).title);
      expect(visitor.part('next').textContent.trim()).to.equal((await languages[lang]!.messages()).start);
      const plan = await resumePlan(plans.desk, { lang });
      expect(plan.heading.textContent.trim()).to.equal((await languages[lang]!.messages()).planTitle);
      expect(plan.text).to.include((await laterLanguages[lang]!()).stopRule);
      for (const { lang: marked, dir } of [visitor.part('guide'), plan.part('guide')])
        expect([marked, dir]).to.deep.equal([lang, directionOf(lang)]);
    });

    it('asks for no words in another language', async () => {
      for (const other of Object.keys(languages).filter((tag) => tag !== lang)) holdUpWords(other);
      const plan = await resumePlan(plans.desk, { lang });
      expect(plan.part('guide').lang).to.equal(lang);
    });

    it('gives the emergency advice while it is on its way, and keeps the room for the rest', async () => {
      const coming = holdUpWords(lang);
      const visitor = place({ lang, region: 'GB' });
      await visitor.settle();
      const { waiting } = languages[lang]!;
      expect(visitor.part('guide').lang).to.equal(lang);
      expect(readable(visitor)).to.include(waiting!.emergencyLine);
      expect(visitor.numbers).to.deep.equal(['999']);
      expect(visitor.part('phone').textContent).to.equal(waiting!.call('999'));
      expect(visitor.inputs.filter(seen)).to.deep.equal([]);
      const there = visitor.all('h2, p, a, label').filter(seen);
      const lines = there.map(({ textContent }) => textContent.trim());
      const places = there.map((element) => element.getBoundingClientRect().top);
      expect(places).to.have.length.above(4);
      coming.arrives();
      await visitor.arrives();
      expect(visitor.inputs.filter(seen)).to.have.length(visitor.inputs.length);
      expect(there.map(({ textContent }) => textContent.trim())).to.deep.equal(lines);
      expect(there.map((element) => element.getBoundingClientRect().top)).to.deep.equal(places);
    });

    it('has the title and the intro before the rest, word for word', async () => {
      const { title, intro } = await words[lang]!.opening();
      expect(words[lang]!.waiting).to.deep.equal({ title, intro });
    });

    it('can be waited for with assistive technology', async () => {
      holdUpWords(lang);
      const visitor = place({ lang, region: 'GB' });
      await visitor.settle();
      await expect(visitor.element).to.be.accessible();
    });

    it('that can’t be had is told in English, with a way to try again', async () => {
      const lines = written('warn');
      const coming = holdUpWords(lang);
      const visitor = place({ lang, region: 'US' });
      coming.fails();
      await visitor.arrives();
      expect(visitor.screen).to.equal('welcome');
      expect(visitor.part('guide').lang).to.equal('en');
      const note = visitor.part('language-missing');
      expect(note.textContent).to.include(languages[lang]!.waiting!.emergencyLine);
      // The guide of the test before may still have been asking for its second half.
      expect(lines.filter((line) => !line.includes('second half'))).to.have.length(1);
      await visitor.tick('age-65');
      coming.arrives();
      await visitor.press('retry-words');
      await speaks(visitor, lang);
      expect(visitor.has('language-missing')).to.be.false;
      expect(visitor.ticked).to.deep.equal(['age-65']);
    });
  });

describe('a first screen in English', () => {
  it('waits for nothing, though its page is in no language that the guide has', async () => {
    for (const tag of translations) holdUpWords(tag);
    replace(words, 'en', { ...words['en']!, texts: () => new Promise(() => {}) });
    const visitor = place({ lang: 'nl', region: 'US' });
    await visitor.settle();
    expect(visitor.inputs.filter(seen)).to.not.be.empty;
    expect(visitor.part('guide').lang).to.equal('en');
  });
});
