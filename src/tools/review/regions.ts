import type { Phone, Region } from '../../guide/guide.js';
import { numbersOf, own } from '../../guide/region.js';
import { countryName } from '../countries.js';
import { sourcesOf } from './cited.js';
import { line, type Block, type Line, type Pack, type Section } from './pack.js';
import { regionClaim } from './sourcing.js';

/** The numbers to call in each country, and whether they are confirmed. */
export function regions(pack: Pack): Section {
  const { guide, words } = pack;
  const numbers = (phones: readonly (Phone | undefined)[]): string =>
    phones.flatMap((phone) => phone?.say ?? []).join(', ') || '–';
  const names = Object.entries(guide.regionNames ?? {}).map(([name, code]) => `${name} for ${code}`);
  return {
    anchor: 'countries',
    title: 'Countries and numbers',
    blocks: [
      {
        kind: 'table',
        caption: 'The numbers to call, by country',
        head: ['Country', 'Emergency', 'Advice', 'Poison', 'Confirmed', 'Sources', 'Your verdict'],
        rows: groups(pack).map((codes) => {
          const region = regionIn(codes[0] ?? 'default', pack);
          return {
            cells: [
              [
                line(
                  ...codes.flatMap((code, index): Line => [index === 0 ? '' : ', ', ...nameOf(code, pack)]),
                ),
                ...(region.urgent
                  ? [line('Same day: ', { words: words.of(words.texts.actions, region.urgent) })]
                  : []),
              ],
              [line(numbers(region.emergency))],
              [line(numbers([region.advice]))],
              [line(numbers([region.poison]))],
              [unconfirmed(region)],
              sourcesOf(regionClaim(codes[0] ?? 'default'), pack),
              [{ kind: 'verdict' as const }],
            ],
          };
        }),
      },
      ...(names.length > 0 ? [line(`Other names: ${names.join(', ')}.`)] : []),
    ],
  };
}

/** Which of the numbers nobody has seen on its publisher's own page. */
function unconfirmed(region: Region): Block {
  const open = numbersOf(region).filter(({ confirmed }) => !confirmed);
  if (open.length === 0) return line('yes');
  return line({ strong: 'not' }, ` ${open.map(({ say }) => say).join(', ')}`);
}

const regionIn = (code: string, { guide }: Pack): Region => own(guide.regions, code) ?? guide.regions.default;

const nameOf = (code: string, { words }: Pack): Line => [
  code === 'default' ? 'Not known' : countryName(code, words.language),
  ' ',
  { id: regionClaim(code), at: `country-${regionClaim(code)}` },
];

/** Countries with the same numbers from the same sources stand together. */
function groups(pack: Pack): readonly (readonly string[])[] {
  const found = new Map<string, string[]>();
  for (const code of Object.keys(pack.guide.regions)) {
    const { facts: _, ...told } = regionIn(code, pack);
    const key = JSON.stringify([told, pack.sourcing.of(regionClaim(code)).map((cited) => cited.code)]);
    found.set(key, [...(found.get(key) ?? []), code]);
  }
  return [...found.values()];
}
