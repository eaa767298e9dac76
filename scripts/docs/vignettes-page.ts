import { LEVELS, type Level, type Texts } from '../../src/guide/guide.js';
import { own } from '../../src/guide/region.js';
import { texts as neckTexts } from '../../src/guides/neck/en/texts.js';
import { neck } from '../../src/guides/neck/guide.js';
import { texts as upperBackTexts } from '../../src/guides/upper-back/en/texts.js';
import { upperBack } from '../../src/guides/upper-back/guide.js';
import { people as neckPeople } from '../../tests/cases/neck/people.js';
import { AFTERWARDS, people } from '../../tests/cases/upper-back/people.js';
import { ended, playAll, reached, shortfall, tally, type Played } from '../../tests/cases/tally.js';
import { vignettes } from '../../tests/cases/upper-back/vignettes.js';
import { percent, table } from './table.js';

const HIGHEST_FIRST: readonly Level[] = [...LEVELS].reverse();

const the30 = playAll(upperBack, vignettes);
const ours = playAll(upperBack, people);
const both = [...the30, ...ours];

/** docs/vignettes.md: where the guide leads each case, and where the evidence says that it must. */
export const vignettesPage = (): string =>
  [
    '# The cases, and where the guide leads them',
    'Made by `npm run docs` from `tests/cases`; do not edit it by hand.',
    `A case is a person, what they would honestly answer, and what must come of it. ${vignettes.length} were given to the team with the evidence; ${people.length} are our own, each written from the evidence: all but ${code(AFTERWARDS)} before anyone looked where the guide leads it, and those to meet what the others had not. After that first look the occasion of some aches was changed (a fence in place of a desk), so that a caution had something to take away; what must come of them was not, but where a note below says so. They are played through the same machine that a visitor talks to. Many can be told in more than one way: these ${both.length} people have ${tally(both).readings} readings, and **a person counts by the worst of theirs**, too little help before too much. Where the evidence names two places to go, either is right.`,
    ...results('Both together', both),
    ...results('The cases that were given', the30),
    ...results('Our own people', ours),
    '## What such a table can show, and what it cannot',
    'It shows that the rules which the team wrote down are the rules that the guide follows, for whole people and not one rule at a time, and it fails when a change bends one. It does not show that the rules are right. The people were made up, or retold from case reports, by the team and from the same evidence as the guide; their answers were chosen by someone who knows the questions. Real people answer in other ways. So its figures must not be read beside those of published audits, where outsiders tried out finished tools: the best known found appropriate triage in fewer than 60 % of cases: 57 % of all, 80 % of emergencies, 33 % of those for home (Semigran and others, BMJ 2015;351:h3480). **It is not a clinical validation**, and no accuracy is claimed from it.',
    '## What came out otherwise',
    astray(both),
    '## How answers were read',
    'Where a story had to be interpreted, or the evidence names two places to go, it is said here.',
    notes(both),
    '## Every case',
    'Expected, then reached; the signs that the guide found, in its own words; and what the expectation rests on: rules of the evidence file and codes of [sources.ts](../src/guides/upper-back/sources.ts).',
    '### Our own people',
    ours.map(line).join('\n'),
    '### The cases that were given',
    the30.map(line).join('\n'),
  ].join('\n\n') + '\n';

/** docs/vignettes-neck.md: the same for the neck guide, all of whose cases are our own. */
export function neckVignettesPage(): string {
  const all = playAll(neck, neckPeople);
  return (
    [
      '# Neck: the cases, and where the guide leads them',
      'Made by `npm run docs` from `tests/cases/neck`; do not edit it by hand.',
      `${neckPeople.length} people of our own in ${tally(all).readings} readings, written from the evidence and from case reports, played and counted as in [vignettes.md](vignettes.md), which also says why this is **no clinical validation**. No case was given from outside.`,
      ...results('All of them', all),
      '## What came out otherwise',
      astray(all),
      '## How answers were read',
      notes(all),
      '## Every case',
      'Expected, then reached; the signs that the guide found, in its own words; and what the expectation rests on: rules of the evidence file and codes of [bibliography.ts](../src/guides/bibliography.ts).',
      all.map((played) => lineOf(played, neckTexts.flags)).join('\n'),
    ].join('\n\n') + '\n'
  );
}

const notes = (all: readonly Played[]): string =>
  all
    .flatMap(({ vignette: { id, title, note } }) => (note ? [`- **${id}** ${title}: ${note}`] : []))
    .join('\n');

/** The headline figures, for the README. */
export function casesInBrief(): string {
  const all = tally(both);
  const emergencies = tally(both.filter(({ vignette }) => vignette.disposition === 'emergency'));
  return [
    `- **${all.cases} cases** in ${all.readings} readings, ${vignettes.length} given and ${people.length} of our own, counted by their worst reading: ${all.right} led right (${percent(all.right, all.cases)}), ${all.over} to too much help, ${all.under} to too little${all.lost > 0 ? `, ${all.lost} to no end` : ''}. Of ${emergencies.cases} emergencies ${emergencies.right} are led right.`,
    `- ${all.whole} of the ${all.cases} also get all that they must be given and nothing that they must not. [docs/vignettes.md](docs/vignettes.md) has every case, what came out otherwise, and why this is no clinical validation.`,
  ].join('\n');
}

function results(title: string, all: readonly Played[]): readonly string[] {
  const row = (name: string, some: readonly Played[]) => {
    const { cases, right, over, under } = tally(some);
    const led = HIGHEST_FIRST.map((level) => some.filter((played) => reached(played) === level).length);
    return [
      name,
      cases,
      ...led.map((count) => count || '·'),
      ...[right, over, under].map((count) => `${count} (${percent(count, cases)})`),
    ];
  };
  const { cases, whole, lost } = tally(all);
  return [
    `## ${title}`,
    table(
      ['expected', 'cases', ...HIGHEST_FIRST.map((level) => `led to ${level}`), 'right', 'over', 'under'],
      [
        ...HIGHEST_FIRST.map((level) =>
          row(
            level,
            all.filter(({ vignette }) => vignette.disposition === level),
          ),
        ),
        row('**all**', all),
      ],
    ),
    `${whole} of ${cases} (${percent(whole, cases)}) are led right in every reading and also get all that they must be given and nothing that they must not. ${lost === 0 ? 'The guide asked nobody for an answer that their story does not hold.' : `${lost} were asked on where their story has no more to say.`}`,
  ];
}

function astray(all: readonly Played[]): string {
  const lines = all.flatMap((played) => {
    const { id, title } = played.vignette;
    const wrong = shortfall(played);
    return wrong.length === 0 ? [] : [`- **${id}** ${title}: ${wrong.join('; ')}`];
  });
  return lines.length === 0 ? 'Nothing.' : lines.join('\n');
}

const code = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(', ');

const line = (played: Played): string => lineOf(played, upperBackTexts.flags);

function lineOf(played: Played, flags: Texts['flags']): string {
  const { id, title, disposition, alsoRight, sources = [] } = played.vignette;
  const expected = alsoRight === undefined ? disposition : `${disposition} or ${alsoRight}`;
  const signs = signsOf(played, flags);
  return [
    `- **${id}** ${title}. ${expected} → ${reached(played)}.`,
    ...(signs.length > 0 ? [`*${signs.join(' ')}*`] : []),
    ...(sources.length > 0 ? [`Rests on ${sources.join(' · ')}.`] : []),
  ].join(' ');
}

/** What the guide found in any reading, as it tells the visitor. */
const signsOf = (played: Played, flags: Texts['flags']): readonly string[] => [
  ...new Set(
    ended(played)
      .flatMap(({ ending }) => ending.assessment.flags)
      .map(({ id }) => own(flags, id) ?? `“Not sure” was the answer (${id}).`),
  ),
];
