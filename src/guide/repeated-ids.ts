import type { Guide, Id, Option } from './guide.js';
import { shown, type Problem } from './problem.js';

interface Named {
  readonly id: Id;
  readonly at: string;
}

/** Ids that two things of one kind share. Answers are kept by id, so options must differ in the whole guide. */
export function* repeatedIds(guide: Guide): Generator<Problem> {
  yield* repeated(placed(guide.questions, 'guide.questions'));
  yield* repeated(
    guide.questions.flatMap(({ options, also = [] }, index) => [
      ...placedOptions(options, `guide.questions[${index}].options`),
      ...placed(also, `guide.questions[${index}].also`),
    ]),
  );
  for (const kind of ['flags', 'cautions', 'causes', 'choices', 'remedies', 'checkIns'] as const)
    yield* repeated(placed(guide[kind], `guide.${kind}`));
  for (const [index, { sides }] of guide.choices.entries())
    yield* repeated(placed(sides, `guide.choices[${index}].sides`));
  yield* repeated(guide.choices.flatMap(({ rows }, index) => placed(rows, `guide.choices[${index}].rows`)));
}

const placed = (list: readonly { readonly id: Id }[], at: string): readonly Named[] =>
  list.map(({ id }, index) => ({ id, at: `${at}[${index}]` }));

const placedOptions = (options: readonly Option[], at: string): readonly Named[] =>
  options.flatMap(({ id, options: under }, index) => [
    { id, at: `${at}[${index}]` },
    ...placed(under ?? [], `${at}[${index}].options`),
  ]);

function* repeated(list: readonly Named[]): Generator<Problem> {
  const first = new Map<Id, string>();
  for (const { id, at } of list) {
    const before = first.get(id);
    if (before === undefined) first.set(id, at);
    else yield { path: `${at}.id`, message: `${shown(id)} is already the id of ${before}. Use another id.` };
  }
}
