import type { Provenance, Source } from '../../src/guide/guide.js';
import {
  coverage,
  type EvidenceItem,
  type Place,
  type SeedItem,
} from '../../src/guides/upper-back/coverage.js';
import { upperBack } from '../../src/guides/upper-back/guide.js';
import { provenance } from '../../src/guides/upper-back/sources.js';

const { sources, cites }: Provenance = provenance;

const ARTICLES: Readonly<Record<string, string>> = {
  S0: 'Home remedies',
  S1: 'Fast relief',
  S2: 'Saying goodbye to pain',
  S3: 'Massage',
  S4: 'Why it comes back',
};

const STATES: Readonly<Record<Source['state'], string>> = {
  read: 'read on the publisher’s own page',
  copy: 'read as a copy',
  abstract: 'abstract or excerpt read',
  unopened: 'not opened',
};

/** The page docs/coverage.md, as text: where each claim of the articles and each row of the evidence went. */
export function coveragePage(): string {
  const corrected = coverage.seeds.filter(({ correction }) => correction);
  const unsourced = corrected.filter(({ correction }) => correction?.sources === 'unsourced');
  return [
    '# Where everything went',
    '',
    'Generated from `src/guides/upper-back/coverage*.ts`; do not edit. A test compares each line with the guide.',
    '',
    `The guide ${upperBack.id} ${upperBack.version} stands for five articles. They say ${coverage.seeds.length} things. Each leads to a place in the guide, named by its id, and ${corrected.length} of them were corrected, ${unsourced.length} without a source to lean on. The second part does the same for the ${coverage.evidence.length} rows of the evidence behind the guide. Quoted words stand at the place before them.`,
    '',
    '## The articles',
    ...Object.entries(ARTICLES).flatMap(([article, name]) => [
      '',
      `### ${article}: ${name}`,
      '',
      '| Item | What the article says | In the guide | What replaced it | Resting on |',
      '| --- | --- | --- | --- | --- |',
      ...coverage.seeds.filter(({ id }) => id.startsWith(`${article}-`)).map(seedRow),
    ]),
    '',
    '## The evidence',
    '',
    'Sources are those of the first place that has any. “None” is listed in REVIEW.md for a clinician.',
    ...sections(coverage.evidence).flatMap(([section, items]) => [
      '',
      `### ${section}`,
      '',
      '| Row | In the guide | Note | Sources |',
      '| --- | --- | --- | --- |',
      ...items.map(evidenceRow),
    ]),
    '',
    '## Sources',
    '',
    '| Code | Publisher | Title | Year | State |',
    '| --- | --- | --- | --- | --- |',
    ...Object.entries(sources).map(
      ([code, { publisher, title, year, state }]) =>
        `| ${code} | ${publisher} | ${title} | ${year ?? 'not given'} | ${STATES[state]} |`,
    ),
    '',
  ].join('\n');
}

function seedRow({ id, says, places, correction, never = [] }: SeedItem): string {
  const replaced = [correction?.text ?? '', ...(never.length > 0 ? ['A test forbids the claim.'] : [])];
  const basis = correction?.sources ?? [];
  const codes = basis === 'unsourced' ? 'unsourced' : basis.join(', ');
  return `| ${id} | ${says} | ${placesIn(places)} | ${replaced.join(' ').trim()} | ${codes} |`;
}

function evidenceRow({ id, places, note = '' }: EvidenceItem): string {
  const codes = places.map((place) => cites[idOf(place)]).find((found) => found !== undefined) ?? [];
  return `| ${id} | ${placesIn(places)} | ${note} | ${codes.join(', ') || 'none'} |`;
}

const idOf = (place: Place): string => (typeof place === 'string' ? place : place[0]);

const placesIn = (places: readonly Place[]): string =>
  [...new Set(places.map(idOf))]
    .map((id) => {
      const quotes = places.flatMap((place) =>
        typeof place !== 'string' && place[0] === id ? `“${place[1]}”` : [],
      );
      return [`\`${id}\``, ...quotes].join(' ');
    })
    .join(', ');

function sections(items: readonly EvidenceItem[]): readonly (readonly [string, readonly EvidenceItem[]])[] {
  const names = [...new Set(items.map(({ section }) => section))];
  return names.map((name) => [name, items.filter(({ section }) => section === name)]);
}
