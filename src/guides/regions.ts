import type { Guide, Phone, Region } from '../guide/guide.js';

const phone = (say: string): Phone => ({ say, dial: say.replaceAll(' ', '') });

/** A number that evidence.md §7 marks as read on its publisher's own page. */
const confirmed = (say: string): Phone => ({ ...phone(say), confirmed: true });

const region = (fact: string, emergency: readonly Phone[], more: Partial<Region> = {}): Region => ({
  facts: [fact],
  emergency,
  ...more,
});

const known = (...emergency: string[]): Region => region('region-other', emergency.map(phone));

const european = region('region-eu', [confirmed('112')]);
/** The countries of the European Union. */
export const EU = [
  'AT',
  'BE',
  'BG',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'HU',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
];

/** The numbers of evidence.md §7. */
const regions: Guide['regions'] = {
  default: region('region-unknown', [phone('112'), phone('911'), phone('999')]),
  US: region('region-us', [confirmed('911')], { poison: confirmed('1-800-222-1222') }),
  GB: region('region-gb', [confirmed('999')], { advice: confirmed('111'), urgent: 'act-nhs-111' }),
  AU: region('region-au', [confirmed('000')], {
    advice: confirmed('1800 022 222'),
    poison: phone('13 11 26'),
  }),
  IE: region('region-eu', [phone('112'), phone('999')]),
  NZ: region('region-nz', [phone('111')], { advice: phone('0800 611 116') }),
  CA: region('region-ca', [phone('911')], { advice: phone('811') }),
  IN: region('region-in', [phone('112')], { advice: phone('104') }),
  // A page for all of the Union: what holds in each of its countries, and no country's words.
  EU: european,
  ...Object.fromEntries(EU.map((code) => [code, european])),
  JP: known('119'),
  CN: known('120'),
  KR: known('119'),
  BR: known('192'),
  MX: known('911'),
  ZA: known('10177', '112'),
  SG: known('995'),
  HK: known('999'),
  AE: known('998'),
  IL: known('101'),
  CH: known('144', '112'),
  NO: known('113', '112'),
  PH: known('911'),
};

/** The countries of every guide. */
export const countries = { regions, regionNames: { UK: 'GB' } } satisfies Pick<
  Guide,
  'regions' | 'regionNames'
>;
