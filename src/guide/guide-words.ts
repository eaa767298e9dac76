import type { Guide, GuideDocument, Id, PlanTexts, Provenance, RemedyText, Texts } from './guide.js';
import type { GuideIds } from './guide-ids.js';
import { planVariantProblems, strangeDoses, strangers, textVariantProblems } from './guide-variants.js';
import { inside, shown, type Problem } from './problem.js';
import { own } from './region.js';
import { originalOf } from './translation.js';

/** Words that are missing in some language, and words for things that the guide does not have. */
export function* wordProblems({ guide, texts, planTexts }: GuideDocument, ids: GuideIds): Generator<Problem> {
  if (Object.keys(texts).length + Object.keys(planTexts).length === 0)
    yield { path: 'texts', message: 'The guide has no words. Add at least one language, such as "en".' };
  yield* missingLanguages(planTexts, texts, 'texts');
  yield* missingLanguages(texts, planTexts, 'planTexts');
  yield* signOffProblems(guide, texts);
  for (const [language, words] of Object.entries(texts)) yield* textProblems(words, ids, `texts.${language}`);
  for (const [language, words] of Object.entries(planTexts))
    yield* planTextProblems(words, guide, ids, `planTexts.${language}`);
}

function* missingLanguages(there: object, here: object, at: string): Generator<Problem> {
  for (const language of Object.keys(there))
    if (!Object.hasOwn(here, language))
      yield {
        path: `${at}.${language}`,
        message: `The language ${shown(language)} is missing here. Add it.`,
      };
}

/** An original that has no words, and one that is signed off as if it were a translation. */
function* signOffProblems(guide: Guide, texts: GuideDocument['texts']): Generator<Problem> {
  const languages = Object.keys(texts);
  const original = originalOf(guide, languages);
  if (guide.language !== undefined && !languages.includes(guide.language))
    yield {
      path: 'guide.language',
      message: `There are no words in ${shown(guide.language)}. Use one of: ${languages.join(', ')}.`,
    };
  if (own(texts, original)?.signedOff)
    yield {
      path: `texts.${original}.signedOff`,
      message: `${shown(original)} is the language in which the guide was written. Write its sign-off in guide.signedOff.`,
    };
}

function* textProblems(texts: Texts, ids: GuideIds, at: string): Generator<Problem> {
  for (const kind of ['questions', 'options', 'flags', 'actions'] as const)
    yield* mismatch(texts[kind], ids[kind], `${at}.${kind}`);
  yield* textVariantProblems(texts.variants ?? [], ids, `${at}.variants`);
}

function* planTextProblems(texts: PlanTexts, guide: Guide, ids: GuideIds, at: string): Generator<Problem> {
  for (const kind of ['causes', 'cautions', 'choices', 'rows', 'remedies', 'checkIns'] as const)
    yield* mismatch(texts[kind], ids[kind], `${at}.${kind}`);
  for (const { id, sides } of guide.choices) {
    const written = own(texts.choices, id);
    if (written)
      yield* mismatch(written.sides, new Set(sides.map((side) => side.id)), `${at}.choices.${id}.sides`);
  }
  for (const { id, adjustedBy } of guide.remedies) {
    const written = own(texts.remedies, id);
    if (written) yield* remedyTextProblems(written, new Set(adjustedBy), ids, `${at}.remedies.${id}`);
  }
  yield* planVariantProblems(texts.variants ?? [], guide, ids, `${at}.variants`);
}

function* remedyTextProblems(
  { adjust, doseIn }: RemedyText,
  adjustedBy: ReadonlySet<Id>,
  { regions }: GuideIds,
  at: string,
): Generator<Problem> {
  yield* mismatch(adjust ?? {}, adjustedBy, `${at}.adjust`);
  yield* strangeDoses(doseIn, regions, at);
}

function* mismatch(words: object, wanted: ReadonlySet<Id>, at: string): Generator<Problem> {
  for (const id of wanted)
    if (!Object.hasOwn(words, id))
      yield { path: inside(at, id), message: `The text for ${shown(id)} is missing. Write it.` };
  yield* strangers(words, wanted, at);
}

/** Sources that are cited and not listed, and citations for things that the guide does not have. */
export function* provenanceProblems(
  { sources, cites }: Provenance,
  guide: Guide,
  ids: GuideIds,
): Generator<Problem> {
  const known = citable(guide, ids);
  for (const [id, codes] of Object.entries(cites)) {
    const at = inside('provenance.cites', id);
    if (!known.has(id))
      yield {
        path: at,
        message: `Nothing in the guide is called ${shown(id)}. Correct the spelling or remove it.`,
      };
    for (const [index, code] of codes.entries())
      if (!Object.hasOwn(sources, code))
        yield {
          path: `${at}[${index}]`,
          message: `${shown(code)} is not in provenance.sources. Correct the spelling or add the source.`,
        };
  }
}

/** Everything that can have a source: whatever has an id, facts, and regions as `region-GB`. */
export const citable = (guide: Guide, ids: GuideIds): ReadonlySet<Id> =>
  new Set([
    guide.id,
    ...Object.entries(ids).flatMap(([kind, names]: readonly [string, ReadonlySet<Id>]) =>
      kind === 'regions' ? [...names].map((code) => `region-${code}`) : [...names],
    ),
    ...guide.choices.flatMap(({ sides }) => sides.map(({ id }) => id)),
    ...guide.remedies.map(({ family }) => family),
    ...Object.keys(guide.actions),
  ]);
