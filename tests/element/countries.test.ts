import { expect } from '@open-wc/testing';
import { countryLanguages } from '../../src/element/messages/country-languages.js';
import { languages } from '../../src/element/messages/languages.js';
import { countries } from '../../src/guides/regions.js';
import { largeGuide } from '../cases/large-guide.js';
import { mount, place, replace, type Visitor } from './harness.js';

/** What can be picked, as it is read; the first stands for all others. */
const listed = (visitor: Visitor): readonly (readonly [code: string, name: string])[] =>
  visitor
    .all('select > option')
    .map((option) => option as HTMLOptionElement)
    .slice(1)
    .map(({ value, textContent }) => [value, textContent.trim()]);

const codes = Object.keys(countries.regions).filter((code) => code !== 'default');

/** Waits until no country stands there by its code. */
async function named(visitor: Visitor): Promise<readonly (readonly [code: string, name: string])[]> {
  await visitor.until(
    () => listed(visitor).every(([code, name]) => name !== code),
    'the names of the countries',
  );
  return listed(visitor);
}

describe('the names of the countries', () => {
  it('are there in every language of the element', () => {
    expect(Object.keys(countryLanguages)).to.have.members(Object.keys(languages));
  });

  for (const lang of Object.keys(languages)) {
    it(`· ${lang} · are those by which a browser knows them, but for Hong Kong`, async () => {
      const known = new Intl.DisplayNames([lang], { type: 'region' });
      const names = await named(await mount({ lang }));
      expect(names.map(([code]) => code)).to.have.members(codes);
      for (const [code, name] of names)
        // It says there to which country that belongs, which is not looked for under the H.
        if (code !== 'HK') expect(name).to.equal(known.of(code));
    });

    it(`· ${lang} · stand in its order`, async () => {
      const names = (await named(await mount({ lang }))).map(([, name]) => name);
      expect(names).to.deep.equal([...names].sort(new Intl.Collator(lang).compare));
    });
  }

  it('don’t open the browser’s books, which would hold up the page', async () => {
    const opened: string[] = [];
    for (const book of ['DisplayNames', 'Collator', 'DateTimeFormat'] as const)
      replace(
        Intl as unknown as Record<string, unknown>,
        book,
        new Proxy(Intl[book] as unknown as new () => object, {
          construct: (made, inner) => {
            opened.push(book);
            return Reflect.construct(made, inner) as object;
          },
        }),
      );
    await named(await mount({ lang: 'fr' }));
    expect(opened).to.deep.equal([]);
    new Intl.Collator('fr').compare('a', 'b');
    expect(opened).to.deep.equal(['Collator']);
  });

  it('· a country that no built-in guide knows is named by the browser, and its guide’s others with it', async () => {
    const document = largeGuide(4);
    const { regions } = document.guide;
    const [some] = Object.values(regions);
    const guideData = {
      ...document,
      guide: { ...document.guide, regions: { ...regions, AQ: some, GB: some, AT: some } },
    };
    const visitor = place({ lang: 'en' }, { properties: { guideData } });
    await visitor.arrives();
    const names = await named(visitor);
    expect(names.map(([, name]) => name)).to.include.ordered.members([
      'Antarctica',
      'Austria',
      'United Kingdom',
    ]);
  });
});

describe('the day on which a guide was checked', () => {
  for (const lang of Object.keys(languages))
    it(`· ${lang} · stands on the first screen in the words of the language`, async () => {
      const visitor = await mount({ lang });
      const written = new Intl.DateTimeFormat(`${lang}-u-nu-latn`, { month: 'long', timeZone: 'UTC' });
      const note = visitor.part('note').textContent;
      const checked = await checkedOn();
      expect(note).to.include(written.format(checked));
      expect(note).to.include(String(checked.getUTCFullYear()));
    });
});

async function checkedOn(): Promise<Date> {
  const { builtInGuides } = await import('../../src/guides/index.js');
  return new Date(builtInGuides['upper-back'].opening.guide.checked);
}
