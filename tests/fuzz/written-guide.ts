import fc from 'fast-check';
import type { Id } from '../../src/guide/guide.js';
import { smallDocument } from '../guide/small-guide.js';

const ids = (prefix: string, many: number): readonly Id[] =>
  Array.from({ length: many }, (_, index) => `${prefix}-${index}`);

const LEVELS = ['emergency', 'urgent', 'doctor', 'physio', 'selfcare'] as const;
const FACTS = ids('fact', 10);
const REMEDIES = smallDocument.guide.remedies.map(({ id }) => id);

const some = (least: number, most: number): fc.Arbitrary<Id[]> =>
  fc.subarray([...FACTS], { minLength: least, maxLength: most });

const rarely = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq: 2 });

const condition = { when: rarely(some(1, 2)), whenAny: rarely(some(1, 3)), unless: rarely(some(1, 2)) };

/** An option sets facts of its own, or counts by its name; in a list it may open others. */
const optionOf = (id: Id, kind: string): fc.Arbitrary<unknown> =>
  fc
    .record({ sets: rarely(some(1, 3)), details: fc.option(some(1, 2), { nil: undefined, freq: 6 }) })
    .map(({ details, ...option }) => ({
      id,
      ...option,
      ...(details && kind === 'list' && { options: [{ id: `${id}-detail`, sets: details }] }),
    }));

const question = (id: Id): fc.Arbitrary<unknown> =>
  fc.constantFrom('one', 'list', 'list').chain((kind) =>
    fc.record({
      id: fc.constant(id),
      phase: fc.constantFrom('screening', 'identifying', 'choosing', 'checking-in'),
      kind: fc.constant(kind),
      ...condition,
      options: each(ids(`${id}-o`, 5), (option) => optionOf(option, kind), 1),
      ...(kind === 'list' && { none: rarely(some(1, 1)) }),
      unsure: rarely(some(1, 2)),
    }),
  );

const flag = (id: Id): fc.Arbitrary<unknown> =>
  fc.record({
    id: fc.constant(id),
    level: fc.constantFrom(...LEVELS),
    when: rarely(some(1, 2)),
    whenAny: some(1, 3),
    raised: rarely(fc.tuple(fc.record({ when: some(1, 2), level: fc.constantFrom(...LEVELS) }))),
  });

/** As many of something as there are ids; the first few. */
function each<T>(names: readonly Id[], make: (id: Id) => fc.Arbitrary<T>, least = 0): fc.Arbitrary<T[]> {
  return fc
    .integer({ min: least, max: names.length })
    .chain((many) => fc.tuple(...names.slice(0, many).map(make)));
}

interface Named {
  readonly id: Id;
  readonly options?: readonly Named[];
}

/**
 * The small guide with questions and flags that somebody made up, whose conditions are anything: some of it can be read
 * as a guide. The plan and its texts are those of the small guide, with words for what is new.
 */
export const writtenGuide: fc.Arbitrary<unknown> = fc
  .record({
    questions: each(ids('q', 5), question, 1),
    flags: each(ids('rf', 4), flag),
    withheld: fc.array(fc.tuple(fc.constantFrom(...REMEDIES), some(1, 2)), { maxLength: 1 }),
    first: fc.boolean(),
  })
  .map(({ questions, flags, withheld, first }) => {
    const { guide, texts, ...rest } = smallDocument;
    // Every fact is known before anything reads it.
    const setting = {
      id: 'facts',
      phase: 'screening',
      kind: 'list',
      options: FACTS.map((fact) => ({ id: `set-${fact}`, sets: [fact] })),
    };
    const added = [setting, ...questions] as Named[];
    const cautions = withheld.map(([, whenAny], index) => ({ id: `x-${index}`, whenAny }));
    const words = texts['en']!;
    const { questions: asked, options, flags: told } = words;
    const optionsIn = ({ options: inside = [] }: Named): readonly Named[] =>
      inside.flatMap((option) => [option, ...optionsIn(option)]);
    const worded = <T>(named: readonly Named[], text: T): Record<Id, T> =>
      Object.fromEntries(named.map(({ id }) => [id, text]));
    const document = {
      ...rest,
      guide: {
        ...guide,
        questions: first ? [...added, ...guide.questions] : [...guide.questions, ...added],
        flags: [...guide.flags, ...flags],
        cautions: [...guide.cautions, ...cautions],
        remedies: guide.remedies.map((remedy) => ({
          ...remedy,
          withheldBy: [
            ...(remedy.withheldBy ?? []),
            ...withheld.flatMap(([id], index) => (id === remedy.id ? [`x-${index}`] : [])),
          ],
        })),
      },
      texts: {
        en: {
          ...words,
          questions: { ...worded(added, { title: 'Is it so?' }), ...asked },
          options: { ...worded(added.flatMap(optionsIn), 'It is so'), ...options },
          flags: { ...worded(flags as Named[], 'Somebody should look at it.'), ...told },
        },
      },
      planTexts: {
        en: {
          ...rest.planTexts['en']!,
          cautions: { ...worded(cautions, 'it is so'), ...rest.planTexts['en']!.cautions },
        },
      },
    };
    // No key without a value: a guide comes as JSON.
    return JSON.parse(JSON.stringify(document)) as unknown;
  });
