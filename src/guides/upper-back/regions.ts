import type { Guide, Phone, Region } from '../../guide/guide.js';

const phone = (say: string): Phone => ({ say, dial: say.replaceAll(' ', '') });

const region = (
  fact: string,
  emergency: readonly string[],
  confirmed: boolean,
  more: Partial<Region> = {},
): Region => ({ facts: [fact], emergency: emergency.map(phone), confirmed, ...more });

const known = (...emergency: string[]): Region => region('region-other', emergency, false);

const european = region('region-eu', ['112'], true);
const EU = [
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

/** The numbers of evidence.md §7. `confirmed` is false for every number not read on an official page. */
export const regions: Guide['regions'] = {
  default: region('region-unknown', ['112', '911', '999'], false),
  US: region('region-us', ['911'], true, { poison: phone('1-800-222-1222') }),
  GB: region('region-gb', ['999'], true, { advice: phone('111'), urgent: 'act-nhs-111' }),
  AU: region('region-au', ['000'], true, { advice: phone('1800 022 222'), poison: phone('13 11 26') }),
  IE: region('region-eu', ['112', '999'], false),
  NZ: region('region-nz', ['111'], false, { advice: phone('0800 611 116') }),
  CA: region('region-ca', ['911'], false, { advice: phone('811') }),
  IN: region('region-in', ['112'], false, { advice: phone('104') }),
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

export const regionNames = { UK: 'GB', EU: 'DE' };
