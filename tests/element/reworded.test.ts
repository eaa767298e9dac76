import { expect } from '@open-wc/testing';
import { courseLanguages } from '../../src/element/messages/course-languages.js';
import { doingLanguages } from '../../src/element/messages/doing-languages.js';
import { exitLanguages } from '../../src/element/messages/exit-languages.js';
import { languages } from '../../src/element/messages/languages.js';
import { laterLanguages } from '../../src/element/messages/later-languages.js';
import { takingLanguages } from '../../src/element/messages/taking-languages.js';
import { rewordingFor } from '../../src/element/rewording.js';
import { smallDocument } from '../guide/small-guide.js';
import { journeyOf, mount, place, plans, takeToPlan, ways, written, type Visitor } from './harness.js';

type Words = Readonly<Record<string, unknown>>;

const packs = async (lang: string): Promise<readonly Words[]> =>
  Promise.all([
    languages[lang]!.messages(),
    laterLanguages[lang]!(),
    courseLanguages[lang]!(),
    exitLanguages[lang]!(),
    doingLanguages[lang]!(),
    takingLanguages[lang]!(),
  ]);

/** Everything that is written there or stands in a field, in one line. */
const read = ({ text }: Visitor): string => text;

const says = (visitor: Visitor, words: string): Promise<void> =>
  visitor.until(() => read(visitor).includes(words), `the words "${words}"`);

/** Other words for everything: every string has a sign in front, every sentence the marks that it needs. */
function marked(words: unknown): unknown {
  if (typeof words === 'string') return `@${words}`;
  if (typeof words === 'function')
    return (...inner: unknown[]) => `@${String(Reflect.apply(words, undefined, inner))}`;
  return Object.fromEntries(Object.entries(words as object).map(([key, inner]) => [key, marked(inner)]));
}

/** Words without the sign in front. */
function unmarked(words: unknown, at = ''): readonly string[] {
  if (typeof words === 'object' && words !== null && !(words instanceof String))
    return Object.entries(words).flatMap(([key, inner]) => unmarked(inner, `${at}.${key}`));
  const said: unknown =
    typeof words === 'function' ? Reflect.apply(words, undefined, ['7', '7', '7']) : words;
  return String(said).startsWith('@') ? [] : [at];
}

describe('the words of a page', () => {
  it('have a key of their own, in whatever pack they stand', async () => {
    const keys = (await packs('en')).flatMap((pack) => Object.keys(pack));
    const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
    expect(twice).to.deep.equal([]);
  });

  for (const lang of Object.keys(languages))
    it(`can take the place of every word of the element · ${lang}`, async () => {
      const all = await packs(lang);
      const warned = written('warn');
      const reword = rewordingFor(marked(Object.assign({}, ...all)), {});
      expect(warned).to.deep.equal([]);
      for (const pack of all) expect(unmarked(reword(pack))).to.deep.equal([]);
      expect(warned).to.deep.equal([]);
    });

  it('are there on the first screen, on the next, on a plan and in what is opened there', async () => {
    const messages = {
      start: 'Let’s go',
      next: 'Onwards',
      planTitle: 'Your way out of it',
      tryThis: 'Give it a go',
      takeAlongHow: 'Keep it',
      copy: 'Copy the words',
      warning: 'Stop, this is wrong',
      practise: 'Count with me',
      leave: 'Get me out',
    };
    const visitor = await mount({ region: 'US', 'quick-exit': '' }, { properties: { messages } });
    await says(visitor, messages.start);
    await says(visitor, messages.leave);
    const { age, ...rest } = plans.desk;
    await visitor.answer(...[age!].flat());
    await says(visitor, messages.next);
    await visitor.follow(rest);
    await visitor.reaches('planning');
    await says(visitor, messages.planTitle);
    await says(visitor, messages.tryThis);
    await visitor.unfold('take-along-how', 'copy');
    await says(visitor, messages.copy);
    await visitor.tries('stretch-scapular-squeeze');
    await says(visitor, messages.warning);
    await says(visitor, messages.practise);
  });

  it('may change in the middle of a journey: answers, ticks, place and focus stay', async () => {
    const visitor = await takeToPlan('selfcare');
    visitor.element.messages = { planTitle: 'The first words' };
    await says(visitor, 'The first words');
    const { journey } = visitor.element;
    visitor.part('back').focus();
    visitor.element.messages = { planTitle: 'The second words' };
    await says(visitor, 'The second words');
    expect(visitor.focused).to.equal(visitor.part('back'));
    expect(visitor.element.journey).to.deep.equal(journey);
    visitor.element.messages = null;
    await visitor.until(() => !read(visitor).includes('The second words'), 'the words of the element again');
    expect(visitor.screen).to.equal('planning');
  });

  it('stay when the language turns, and hold there', async () => {
    const visitor = await mount({ lang: 'en' }, { properties: { messages: { start: 'Hopp' } } });
    await says(visitor, 'Hopp');
    visitor.element.lang = 'de';
    await visitor.until(() => visitor.part('guide').lang === 'de', 'German');
    expect(read(visitor)).to.include('Hopp');
  });

  it('that are the same again put nothing anew: what was picked in a part stays', async () => {
    const visitor = await takeToPlan('selfcare');
    const messages = { planTitle: 'A plan of ours', remember: { session: 'Keep it' } };
    visitor.element.messages = messages;
    await says(visitor, messages.planTitle);
    await visitor.unfold('take-along-how', 'print');
    await visitor.until(() => visitor.has('calendar-file'), 'the calendar');
    const box = visitor.all('[part~="calendar"] input[type="checkbox"]')[0] as HTMLInputElement;
    const { checked } = box;
    await visitor.press(box);
    visitor.element.messages = structuredClone(messages);
    await visitor.settle();
    visitor.element.messages = { ...messages };
    await visitor.settle();
    const again = visitor.all('[part~="calendar"] input[type="checkbox"]')[0] as HTMLInputElement;
    expect(again.checked).to.equal(!checked);
  });

  it('are not marked as English beside a guide in a language without words of the element', async () => {
    const visitor = await mount(
      { lang: 'cy' },
      {
        properties: {
          messages: { start: 'Dechrau' },
          guideData: {
            ...smallDocument,
            texts: { cy: smallDocument.texts['en'] },
            planTexts: { cy: smallDocument.planTexts['en'] },
          },
        },
      },
    );
    await says(visitor, 'Dechrau');
    expect(visitor.part('next').querySelector('[lang]')).to.equal(null);
    expect(visitor.part('been-here').querySelector('[lang="en"]')).to.not.equal(null);
  });

  it('are text, whatever is in them', async () => {
    const start = '<img src=x onerror="document.title=\'hacked\'"> $& {';
    const visitor = await mount({}, { properties: { messages: { start } } });
    await says(visitor, start);
    expect(visitor.all('img')).to.be.empty;
  });
});

describe('the emergency numbers', () => {
  it('stand where they stand from the first, while the words of a page are on their way', async () => {
    const messages = {
      emergencyLine: 'Is it an emergency? '.repeat(20),
      start: 'Let’s go',
      call: 'Ring {0}',
    };
    const visitor = place({ region: 'GB', lang: 'en' }, { properties: { messages } });
    await visitor.settle();
    const top = (): number => visitor.part('phone').getBoundingClientRect().top;
    const { element } = visitor;
    const before = top();
    const link = visitor.part('phone');
    expect(visitor.part('emergency').innerText).to.include(messages.emergencyLine.trim());
    expect(element.journey).to.equal(undefined);
    await says(visitor, 'Ring 999');
    expect(top()).to.equal(before);
    await visitor.arrives();
    await visitor.settle();
    expect(top()).to.equal(before);
    expect(visitor.part('phone')).to.equal(link);
  });

  it('are there, whatever a page says', async () => {
    written('warn');
    const messages = { call: 'Help', callLocal: ' ', emergencyLine: '', advice: () => 'Call somebody' };
    const visitor = await mount({ region: 'GB' }, { properties: { messages } });
    expect(visitor.numbers).to.include('999');
    expect(visitor.part('phone').innerText).to.match(/Call.*999/);
    visitor.element.journey = journeyOf(ways.urgent.answers);
    await visitor.reaches('escalated');
    expect(visitor.numbers).to.include('111');
    expect(read(visitor)).to.include('111');
  });
});

describe('what a page is warned of', () => {
  const warnings = (given: unknown): readonly string[] => {
    const warned = written('warn');
    rewordingFor(given, {});
    return warned;
  };

  for (const [at, given, why] of [
    ['nxt', { nxt: 'Go' }, /not known/],
    ['constructor', JSON.parse('{"constructor": "Go", "__proto__": {"next": "x"}}'), /not known/],
    ['next', { next: '' }, /says nothing/],
    ['next', { next: ' \u200b\u00a0' }, /says nothing/],
    ['next', { next: 3 }, /has to be a string/],
    ['next', { next: null }, /has to be a string/],
    ['next', { next: () => 'Go' }, /nothing to give/],
    ['next', { next: 'Go {0}' }, /\{0\}/],
    ['call', { call: 'Help' }, /lacks \{0\}/],
    ['call', { call: 'Call {1} or {0}' }, /\{1\}/],
    ['signedOff', { signedOff: 'Signed by {0}' }, /lacks \{1\}/],
    ['urgency', { urgency: 'Now' }, /object/],
    ['urgency', { urgency: ['Now'] }, /object/],
    ['urgency.doctor', { urgency: { doctor: '' } }, /says nothing/],
    ['urgency.soon', { urgency: { soon: 'Soon' } }, /not known/],
    ['', ['next'], /not an object/],
    ['', 'next', /not an object/],
  ] as const)
    it(`${JSON.stringify(given)} names ${at || 'all of it'}, and why`, () => {
      const warned = warnings(given);
      expect(warned[0])
        .to.match(why)
        .and.to.include(at ? `messages.${at} ` : 'messages ');
      expect(warned.every((line) => line.includes('own words are used'))).to.be.true;
    });

  it('goes with what is wrong, and the rest holds', async () => {
    const warned = written('warn');
    const [pack] = await packs('en');
    const { start, next } = rewordingFor({ start: '', next: 'Onwards' }, {})(pack!);
    expect([start, next]).to.deep.equal([pack!['start'], 'Onwards']);
    expect(warned).to.have.length(1);
  });

  for (const [name, advice] of Object.entries<() => unknown>({
    'leaves out what it is given': () => 'Call somebody',
    'returns no text': () => 7,
    'returns nothing': () => ' ',
    throws: () => {
      throw new Error('broken');
    },
  }))
    it(`is, once, a function that ${name}; the element’s own words are said`, async () => {
      const warned = written('warn');
      const [pack] = await packs('en');
      const own = pack as { readonly advice: (number: string) => string };
      const { advice: said } = rewordingFor({ advice }, {})(own);
      expect([said('111'), said('112')]).to.deep.equal([own.advice('111'), own.advice('112')]);
      expect(warned).to.have.length(1);
      expect(warned[0]).to.include('messages.advice');
    });

  it('is no sentence that only chooses its words by a number', () => {
    expect(
      warnings({ ifAnswer: { added: 'If this were true too:' }, seenFrom: { back: 'Behind' } }),
    ).to.deep.equal([]);
  });
});

describe('what is put into the words of a page', () => {
  it('keeps its own direction where it does in those of the element', async () => {
    const [pack] = await packs('ar');
    const { checkedTranslation } = rewordingFor({ checkedTranslation: '{1}: {0}' }, {})(pack!) as {
      readonly checkedTranslation: (name: string, date: string) => string;
    };
    const own = pack!['checkedTranslation'] as typeof checkedTranslation;
    const isolated = /[\u2066-\u2068]/.test(own('Dr X', '2026'));
    expect(checkedTranslation('Dr X', '2026').includes('\u2069')).to.equal(isolated);
  });

  it('is put in as it is', async () => {
    const [pack] = await packs('en');
    const { provider } = rewordingFor({ provider: 'Ask {0}.' }, {})(pack!) as {
      readonly provider: (name: string) => string;
    };
    expect(provider('$& {0} $1')).to.equal('Ask $& {0} $1.');
  });
});
