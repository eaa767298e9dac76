import { enFirst } from '../../src/element/messages/en-first.js';
import { languages } from '../../src/element/messages/languages.js';
import type { Guide, GuideDocument, Phone } from '../../src/guide/guide.js';
import { countryName } from '../../src/tools/countries.js';
import { HIGHEST_FIRST, levelNames } from '../../src/tools/level-names.js';
import { builtInDocument, builtInIds } from '../../src/tools/reading/built-in.js';
import { STATES } from '../../src/tools/review/cited.js';
import { KINDS, sourcingOf } from '../../src/tools/review/sourcing.js';
import { wordsOf } from '../../src/tools/words.js';

/** What the site shows of one guide of the package. */
async function shownGuide(id: (typeof builtInIds)[number]) {
  const document = await builtInDocument(id);
  const { guide } = document;
  const words = wordsOf(document, guide.language ?? 'en');
  return {
    id,
    title: words.texts.title,
    version: guide.version,
    checked: guide.checked,
    nextCheck: guide.nextCheck,
    signedOff: guide.signedOff,
    languages: languagesOf(document),
    regions: regionsOf(guide),
    families: familiesOf(guide),
    levels: HIGHEST_FIRST.map((level) => ({
      level,
      name: levelNames[level],
      flags: guide.flags
        .filter((flag) => flag.level === level)
        .map((flag) => ({ id: flag.id, says: words.of(words.texts.flags, flag.id) })),
    })).filter(({ flags }) => flags.length > 0),
    flags: guide.flags.length,
    cautions: guide.cautions.length,
    ...evidenceOf(document),
  };
}

export const shownGuides = () => Promise.all(builtInIds.map(shownGuide));

/** What can be chosen where any of the guides knows it. */
export function offeredBy(guides: Awaited<ReturnType<typeof shownGuides>>) {
  const once = <Each>(all: readonly Each[], key: (each: Each) => string): readonly Each[] => [
    ...new Map(all.map((each) => [key(each), each] as const)).values(),
  ];
  return {
    languages: once(
      guides.flatMap(({ languages: all }) => all),
      ({ tag }) => tag,
    ),
    regions: once(
      guides.flatMap(({ regions }) => regions),
      ({ code }) => code,
    ),
    families: [...new Set(guides.flatMap(({ families }) => families))],
    spoken: Object.fromEntries(guides.map(({ id, languages: all }) => [id, all.map(({ tag }) => tag)])),
  };
}

const languagesOf = ({ texts, guide }: GuideDocument) =>
  Object.entries(texts).map(([tag, { signedOff }]) => ({
    tag,
    name: new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag,
    signedOff: tag === (guide.language ?? 'en') ? guide.signedOff : signedOff,
  }));

const regionsOf = ({ regions }: Guide) =>
  Object.entries(regions)
    .filter(([code]) => code !== 'default')
    .map(([code, { emergency }]) => ({
      code,
      name: countryName(code, 'en'),
      emergency: emergency.map(dialled),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));

const dialled = ({ say, dial }: Phone) => ({ say, dial });

const familiesOf = ({ remedies }: Guide): readonly string[] => [
  ...new Set(remedies.map(({ family }) => family)),
];

const TITLES: Readonly<Record<(typeof KINDS)[number], string>> = {
  'red flag': 'Red flags',
  caution: 'Cautions',
  cause: 'What may have set it off',
  'row of a choice': 'Choices',
  remedy: 'Remedies',
  'check-in': 'Check-ins',
  country: 'Numbers of countries',
  other: 'Everything else',
};

/** Each claim with what stands behind it, and each source with how far it was read. */
function evidenceOf(document: GuideDocument) {
  const words = wordsOf(document, document.guide.language ?? 'en');
  const sourcing = sourcingOf(document, words);
  const tagOf = (id: string) => sourcing.of(id).map(({ code, source }) => ({ code, ...source }));
  return {
    states: STATES,
    unsourced: sourcing.unsourced.length,
    unread: sourcing.unread.length,
    claims: sourcing.claims.length,
    kinds: KINDS.map((kind) => ({
      title: TITLES[kind],
      claims: sourcing.claims
        .filter((claim) => claim.kind === kind)
        .map(({ id, name }) => ({ id, name, sources: tagOf(id) })),
    })).filter(({ claims }) => claims.length > 0),
    sources: sourcing.sources.map(({ code, source, citedBy }) => ({ code, ...source, citedBy })),
  };
}

/** What to say before the guide is ready, by language: the element's own words. `{0}` is the number. */
export const fallbacks = Object.fromEntries(
  Object.entries(languages).map(([tag, { waiting = enFirst }]) => [
    tag,
    { line: waiting.emergencyLine, call: waiting.call('{0}') },
  ]),
);

/** The numbers that are told where no country is known. */
export async function numbersAnywhere(id: (typeof builtInIds)[number]) {
  const { guide } = await builtInDocument(id);
  return guide.regions.default.emergency.map(dialled);
}
