import { expect } from '@open-wc/testing';
import { languages } from '../../src/element/messages/languages.js';
import { dateOf } from '../../src/element/messages/day-in-words.js';

/** How a country writes it, where a language alone may do so in two ways. */
const WRITTEN_IN: Readonly<Record<string, string>> = { en: 'en-GB', ar: 'ar-EG-u-nu-latn' };
/** The marks by which a browser keeps a date in its direction are no words. */
const plain = (text: string): string => text.replaceAll(/[\u200e\u200f]/g, '');

for (const [lang, { messages }] of Object.entries(languages))
  describe(`a day in words · ${lang}`, () => {
    for (let month = 1; month <= 12; month += 1)
      it(`· is said as a browser says it: the month ${month}`, async () => {
        const words = await messages();
        const format = new Intl.DateTimeFormat(WRITTEN_IN[lang] ?? lang, {
          dateStyle: 'long',
          timeZone: 'UTC',
        });
        for (const day of ['02', '20']) {
          const iso = `2026-${String(month).padStart(2, '0')}-${day}`;
          expect(dateOf(iso, words)).to.equal(plain(format.format(new Date(iso))));
        }
      });
  });

describe('the first day of a month', () => {
  it('has a form of its own in French, which browsers don’t know', async () => {
    expect(dateOf('2026-05-01', await languages.fr!.messages())).to.equal('1er mai 2026');
  });
});
