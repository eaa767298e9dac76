import { expect } from '@open-wc/testing';
import { courseLanguages } from '../../src/element/messages/course-languages.js';
import { doingLanguages } from '../../src/element/messages/doing-languages.js';
import { enFirst } from '../../src/element/messages/en-first.js';
import { exitLanguages } from '../../src/element/messages/exit-languages.js';
import { languages } from '../../src/element/messages/languages.js';
import { laterLanguages } from '../../src/element/messages/later-languages.js';
import { takingLanguages } from '../../src/element/messages/taking-languages.js';

/** Messages that say how many things there are. */
const COUNTS = [
  'more',
  'moreHelpers',
  'sameToo',
  'courseEarlier',
  'practiseHint',
  'tooLong',
  'checkIns',
  'daily',
  'triedTimes',
];
/** Messages about one thing or several, without a figure. */
const ONE_OR_MORE = ['added', 'taken', 'instead', 'given'].map((name) => `ifAnswer.${name}`);
/** A message may have a word of its own for a few, and none for none. */
const HOW_MANY = [0, 1, 2, 3, 5, 11, 21, 100];
const AWKWARD = ['O’Neill & Söhne <b>', '24 h Praxis (1. Stock)', 'عيادة النور', '+44 20 7946 0000', '$& $1'];

/** Messages that are the same as in English, each with why. */
const SAME: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fr: { courseDate: 'The same word in both.' },
};

type Message = string | ((...inner: readonly unknown[]) => string);

const messagesOf = (words: unknown, at = ''): readonly (readonly [at: string, message: Message])[] =>
  typeof words === 'object' && words !== null
    ? Object.entries(words).flatMap(([key, inner]) => messagesOf(inner, at ? `${at}.${key}` : key))
    : [[at, words as Message]];

const allOf = async (lang: string) => [
  ...messagesOf(await languages[lang]!.messages()),
  ...messagesOf(await laterLanguages[lang]!()),
  ...messagesOf(await courseLanguages[lang]!()),
  ...messagesOf(await exitLanguages[lang]!()),
  ...messagesOf(await doingLanguages[lang]!()),
  ...messagesOf(await takingLanguages[lang]!()),
];

describe('the element’s own words for the plan', () => {
  it('are there in the same languages as the rest', () => {
    for (const packs of [laterLanguages, courseLanguages, exitLanguages, doingLanguages, takingLanguages])
      expect(Object.keys(packs)).to.have.members(Object.keys(languages));
  });
});

for (const lang of Object.keys(languages))
  describe(`the element’s own words · ${lang}`, () => {
    it('are those of English, said in the same way', async () => {
      const shape = (messages: Awaited<ReturnType<typeof allOf>>) =>
        messages.map(([at, message]) => [at, typeof message]).sort();
      expect(shape(await allOf(lang))).to.deep.equal(shape(await allOf('en')));
    });

    it('are never empty', async () => {
      for (const [at, message] of await allOf(lang))
        if (typeof message === 'string') expect(message.trim(), at).to.not.equal('');
    });

    it('say what is put into them, once and as it is', async () => {
      const english = new Map(await allOf('en'));
      for (const [at, message] of await allOf(lang)) {
        if (typeof message === 'string' || [...COUNTS, ...ONE_OR_MORE].includes(at)) continue;
        const names = AWKWARD.slice(0, (english.get(at) as typeof message).length);
        for (const [turn] of AWKWARD.entries()) {
          const inner = names.map((_, index) => AWKWARD[(turn + index) % AWKWARD.length]!);
          const said = message(...inner);
          // A sentence may begin the name of a cause with a small letter.
          for (const name of inner) expect(said.split(name.slice(1)), `${at}: ${said}`).to.have.length(2);
          expect(said.length, at).to.be.above(inner.join('').length);
          expect(said, at).to.not.match(/undefined|null|NaN|\[object|\$\{/);
        }
      }
    });

    it('count', async () => {
      const counting = (await allOf(lang)).filter(([at]) => COUNTS.includes(at));
      expect(counting).to.have.length(COUNTS.length);
      for (const [at, message] of counting)
        for (const count of HOW_MANY) {
          const said = typeof message === 'string' ? message : message(count);
          expect(said.trim(), at).to.not.equal('');
          if (count > 2)
            expect(said.match(/\d+/g), `${at} of ${count}: ${said}`).to.deep.equal([String(count)]);
          else expect(said, `${at} of ${count}`).to.not.match(/undefined|NaN|[3-9]/);
        }
    });

    it('tell one from several', async () => {
      const telling = (await allOf(lang)).filter(([at]) => ONE_OR_MORE.includes(at));
      expect(telling).to.have.length(ONE_OR_MORE.length);
      for (const [at, message] of telling)
        for (const count of HOW_MANY.slice(1)) {
          const said = typeof message === 'string' ? message : message(count);
          expect(said, `${at} of ${count}`)
            .to.match(/\p{L}{2}/u)
            .and.to.not.match(/undefined|NaN/);
        }
    });

    if (lang !== 'en')
      it('are translated, but for those that are named', async () => {
        const english = new Map(await allOf('en'));
        const equal = (await allOf(lang))
          .filter(([at, message]) => typeof message === 'string' && english.get(at) === message)
          .map(([at]) => at);
        expect(equal).to.have.members(Object.keys(SAME[lang] ?? {}));
      });

    if (lang !== 'en')
      it('that are there before the rest are word for word those of the rest', async () => {
        const { waiting, messages } = languages[lang]!;
        const all = await messages();
        const same = Object.keys(waiting!).map((key) => [key, all[key as keyof typeof all]]);
        expect({ ...waiting, call: waiting!.call('112') }).to.deep.equal({
          ...Object.fromEntries(same),
          call: all.call('112'),
        });
      });
  });

describe('the element’s own words for the first screen', () => {
  it('are part of all its words in English', async () => {
    expect(await languages['en'].messages()).to.include(enFirst);
  });
});
