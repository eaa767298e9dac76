import { expect } from '@open-wc/testing';
import { languages } from '../../src/element/messages/languages.js';
import { smallDocument } from '../guide/small-guide.js';
import {
  before,
  container,
  expectFocus,
  holdUpWords,
  json,
  mount,
  place,
  plans,
  resume,
  resumePlan,
  serve,
  ways,
  written,
  type Visitor,
} from './harness.js';

const tags = Object.keys(languages);

const isIn = (visitor: Visitor, lang: string): boolean => visitor.part('guide').lang === lang;

async function turn(visitor: Visitor, lang: string): Promise<void> {
  visitor.element.lang = lang;
  await visitor.until(() => isIn(visitor, lang), `the words in "${lang}"`);
}

/** Everything that a visitor did and that stands on the screen, but for its words. */
const stand = (visitor: Visitor) => ({
  screen: visitor.screen,
  question: visitor.question,
  ticked: visitor.ticked,
  level: visitor.level,
  open: visitor.all('details').map((each) => each.open),
  picked: visitor.all('input').filter((each) => each.checked).length,
  remedies: visitor.parts('remedy').length,
  numbers: visitor.numbers,
  journey: visitor.element.journey,
});

const trying = async (): Promise<Visitor> => {
  const visitor = await resumePlan(plans.desk);
  await visitor.press('try');
  return visitor;
};

/** Places in a journey, and what the focus is on there. */
const places: Readonly<Record<string, () => Promise<[Visitor, HTMLElement]>>> = {
  'the first screen, with a tick that was not sent': async () => {
    const visitor = await mount({ region: 'GB' });
    await visitor.tick('for-other', 'age-65');
    return [visitor, visitor.option('age-65')];
  },
  'a question, with details opened under a tick that was not sent': async () => {
    const visitor = await resume(before('health'));
    await visitor.tick('bones');
    return [visitor, visitor.option('bones')];
  },
  'a question with something missing': async () => {
    const visitor = await resume(before('danger'));
    await visitor.press('next');
    return [visitor, visitor.option('unsure')];
  },
  'the plan, with parts opened': async () => {
    const visitor = await resumePlan(plans.manyCautions);
    await visitor.until(() => visitor.has('sources'), 'the sources, which arrive last');
    const [summary] = visitor.parts('your-answers')[0]!.querySelectorAll('summary');
    for (const each of visitor.all('summary').slice(0, 2)) await visitor.press(each);
    await visitor.press(summary!);
    return [visitor, summary!];
  },
  'a remedy that is being tried': async () => {
    const visitor = await trying();
    return [visitor, visitor.part('next')];
  },
  'the question how it is right after trying': async () => {
    const visitor = await trying();
    await visitor.press('next');
    return [visitor, visitor.parts('outcome')[1]!];
  },
  'a check-in, with a tick that was not sent': async () => {
    const visitor = await resumePlan(plans.desk);
    await visitor.press('check-in');
    await visitor.tick('unsure');
    return [visitor, visitor.option('unsure')];
  },
  'an escalation, with the card to show folded away': async () => {
    const visitor = await resume(ways.urgent.answers);
    const [summary] = visitor.parts('tell-them')[0]!.querySelectorAll('summary');
    await visitor.press(summary!);
    return [visitor, summary!];
  },
};

describe('another language', () => {
  for (const [name, come] of Object.entries(places))
    it(`changes nothing but the words of ${name}`, async () => {
      const [visitor, held] = await come();
      held.focus();
      expectFocus(visitor, held);
      const was = stand(visitor);
      const heard = new Set<string>();
      for (const lang of [...tags.slice(1), 'en']) {
        await turn(visitor, lang);
        expect(stand(visitor), lang).to.deep.equal(was);
        expectFocus(visitor, held);
        heard.add(visitor.heading.textContent);
      }
      expect([...heard]).to.have.length(tags.length);
    });

  it('is shown once all its words are there: no screen is in two', async () => {
    const visitor = await resumePlan(plans.desk);
    const coming = holdUpWords('es');
    const { text } = visitor;
    visitor.element.lang = 'es';
    await visitor.settle();
    expect(visitor.text).to.equal(text);
    coming.arrives();
    await visitor.until(() => isIn(visitor, 'es'), 'Spanish');
    expect(visitor.text).to.not.equal(text);
  });

  it('that was wanted last is the one that stays, whichever arrives first', async () => {
    const visitor = await resumePlan(plans.desk);
    const slow = holdUpWords('ar');
    visitor.element.lang = 'ar';
    await visitor.settle();
    await turn(visitor, 'es');
    slow.arrives();
    await languages['ar']!.messages();
    await visitor.settle();
    expect(isIn(visitor, 'es')).to.be.true;
    expect(visitor.heading.textContent.trim()).to.equal((await languages['es']!.messages()).planTitle);
  });

  it('that was wanted last is the one that comes, when none was there yet', async () => {
    const slow = holdUpWords('ar');
    const visitor = place({ lang: 'ar', region: 'US' });
    await visitor.settle();
    visitor.element.lang = 'es';
    await visitor.settle();
    await visitor.arrives();
    slow.arrives();
    await languages['ar']!.messages();
    await visitor.settle();
    expect(isIn(visitor, 'es')).to.be.true;
  });

  it('that can’t be had leaves the guide in its words, says so in them, and can be tried again', async () => {
    const lines = written('warn');
    const visitor = await resumePlan(plans.desk, { lang: 'es' });
    const was = stand(visitor);
    const coming = holdUpWords('ar');
    visitor.element.lang = 'ar';
    coming.fails();
    await visitor.until(() => visitor.has('language-missing'), 'a word about what is missing');
    expect(isIn(visitor, 'es')).to.be.true;
    expect(stand(visitor)).to.deep.equal(was);
    const { languageMissing } = await languages['es']!.messages();
    expect(visitor.part('language-missing').textContent).to.include(languageMissing('العربية'));
    expect(lines.join()).to.include('"ar"');
    coming.arrives();
    await visitor.press('retry-words');
    await visitor.until(() => isIn(visitor, 'ar'), 'Arabic');
    expect(visitor.has('language-missing')).to.be.false;
  });

  it('keeps the country that was picked', async () => {
    const visitor = await mount();
    const [picker] = visitor.all('select');
    picker!.value = 'NZ';
    picker!.dispatchEvent(new Event('change', { bubbles: true }));
    await visitor.settle();
    for (const lang of tags.slice(1)) {
      await turn(visitor, lang);
      expect(picker!.value, lang).to.equal('NZ');
      expect(visitor.numbers).to.deep.equal(['111']);
    }
  });

  it('of a publisher’s guide asks nobody, and keeps the answers', async () => {
    const both = {
      ...smallDocument,
      texts: { ...smallDocument.texts, es: smallDocument.texts['en'] },
      planTexts: { ...smallDocument.planTexts, es: smallDocument.planTexts['en'] },
    };
    const { asked } = serve(() => json(both));
    const visitor = await mount({ src: '/thumb.json' });
    await visitor.answer('adult');
    await turn(visitor, 'es');
    expect(visitor.question).to.equal('signs');
    expect(visitor.element.journey!.answers).to.deep.equal({ age: 'adult' });
    expect(asked).to.deep.equal(['/thumb.json']);
  });
});

describe('the language of the page', () => {
  it('is followed when it changes around the guide', async () => {
    const into = container({ lang: 'en' });
    const visitor = await mount({}, { into });
    into.lang = 'es';
    await visitor.until(() => isIn(visitor, 'es'), 'Spanish');
    into.removeAttribute('lang');
    await visitor.until(() => isIn(visitor, 'en'), 'English');
  });

  it('is followed from outside the component that the guide stands in', async () => {
    const host = container({ lang: 'en' });
    const into = host.attachShadow({ mode: 'open' });
    const visitor = await mount({}, { into });
    host.lang = 'es';
    await visitor.until(() => isIn(visitor, 'es'), 'Spanish');
  });

  it('is not listened to by a guide that was taken out, and is read anew when it is put back', async () => {
    const into = container({ lang: 'en' });
    const visitor = await mount({}, { into });
    // Until then it is drawn anew by itself.
    const named = (): boolean =>
      visitor.all('option').every((option) => option.textContent !== option.getAttribute('value'));
    await visitor.until(() => named() && visitor.has('been-here'), 'all that comes by itself');
    visitor.element.remove();
    let drawn = 0;
    visitor.element.addController({ hostUpdated: () => void (drawn += 1) });
    into.lang = 'es';
    await visitor.settle();
    expect(drawn).to.equal(0);
    into.append(visitor.element);
    await visitor.until(() => isIn(visitor, 'es'), 'Spanish');
  });

  it('written as a locale is read as what it means, with a word to whoever wrote it', async () => {
    const lines = written('warn');
    const visitor = await mount({ lang: 'es_MX', region: 'US' });
    expect(isIn(visitor, 'es-MX')).to.be.true;
    expect(lines).to.have.length(1);
    expect(lines[0]).to.include('lang="es_MX"').and.to.include('es-MX');
    await visitor.tick('age-65');
    expect(lines).to.have.length(1);
  });

  for (const [tag, words] of [
    ['es-419', 'es'],
    ['ES', 'es'],
    ['ar-EG', 'ar'],
    ['en-AU', 'en'],
  ] as const)
    it(`"${tag}" is answered in "${words}"`, async () => {
      const visitor = await mount({ lang: tag, region: 'US' });
      const texts = await languages[words]!.messages();
      expect(visitor.part('next').textContent.trim()).to.equal(texts.start);
      expect(isIn(visitor, tag)).to.be.true;
    });
});
