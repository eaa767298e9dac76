import type { Guide, GuideDocument, HandoverPart, Id } from './guide.js';
import { strangers } from './guide-variants.js';
import { inside, shown, type Problem } from './problem.js';
import { own } from './region.js';

type Told = Pick<GuideDocument, 'guide' | 'texts' | 'handover' | 'takingTexts'>;

/** Questions in a handover that the guide does not ask. */
export function* brokenHandover({ guide, handover = [] }: Told): Generator<Problem> {
  const known = idsIn(guide);
  for (const [at, id] of named(handover))
    if (!known.has(id))
      yield {
        path: at,
        message: `${shown(id)} is not a question of this guide. Correct the spelling or remove it.`,
      };
}

/** Parts and questions that would be told twice, and questions that would be told in no part. */
export function* meaninglessHandover({ guide, handover }: Told): Generator<Problem> {
  if (!handover) return;
  const parts = new Set<Id>();
  for (const [index, { id }] of handover.entries()) {
    if (parts.has(id))
      yield {
        path: `handover[${index}].id`,
        message: `There is a part ${shown(id)} already. Use another id.`,
      };
    parts.add(id);
  }
  const told = new Set<Id>();
  for (const [at, id] of named(handover)) {
    if (told.has(id))
      yield { path: at, message: `${shown(id)} is told in an earlier place already. Remove it here.` };
    told.add(id);
  }
  for (const id of idsIn(guide))
    if (!told.has(id))
      yield { path: 'handover', message: `The question ${shown(id)} is told in no part. Add it to one.` };
}

/** Parts without a title in some language, and titles of parts that are not there. */
export function* handoverWordProblems({ texts, handover, takingTexts = {} }: Told): Generator<Problem> {
  const parts = new Set((handover ?? []).map(({ id }) => id));
  for (const language of Object.keys(takingTexts))
    if (!Object.hasOwn(texts, language))
      yield {
        path: inside('takingTexts', language),
        message: `There are no other words in ${shown(language)}. Add them in texts, or remove this language.`,
      };
  for (const language of Object.keys(texts)) {
    const written = own(takingTexts, language);
    const at = inside('takingTexts', language);
    if (!written && parts.size > 0)
      yield { path: at, message: `The language ${shown(language)} is missing here. Add it.` };
    if (!written) continue;
    for (const id of parts)
      if (!Object.hasOwn(written.handover, id))
        yield {
          path: inside(`${at}.handover`, id),
          message: `The title of the part ${shown(id)} is missing. Write it.`,
        };
    yield* strangers(written.handover, parts, `${at}.handover`);
  }
}

const idsIn = ({ questions }: Guide): ReadonlySet<Id> => new Set(questions.map(({ id }) => id));

const named = (handover: readonly HandoverPart[]): readonly (readonly [at: string, id: Id])[] =>
  handover.flatMap(({ questions }, part) =>
    questions.map((id, index) => [`handover[${part}].questions[${index}]`, id] as const),
  );
