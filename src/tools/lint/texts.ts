import type { GuideDocument, Id } from '../../guide/guide.js';
import { inside } from '../../guide/problem.js';

/** A piece of text in a guide, where it stands and what it belongs to. */
export interface Passage {
  readonly language: string;
  readonly keys: readonly (string | number)[];
  readonly path: string;
  readonly words: string;
  /** What is read together: a question with its options, a remedy with all its lines. */
  readonly group: string;
  /** Whether it names something that is tapped or looked for, and so has to be short. */
  readonly label: boolean;
}

/** Every text of a guide, in the order in which it is written. */
export function* passagesOf(document: GuideDocument): Generator<Passage> {
  const questions = questionsByOption(document);
  for (const half of ['texts', 'planTexts', 'doingTexts'] as const)
    for (const [language, words] of Object.entries<object>(document[half] ?? {}))
      for (const [keys, text] of strings(words, [half, language]))
        yield {
          language,
          keys,
          path: keys.reduce<string>(inside, ''),
          words: text,
          group: groupOf(keys, questions),
          label: isLabel(keys),
        };
}

/** A text for each language tag that is of this language: `en` for `en`, `en-GB` … */
export const isEnglish = (language: string): boolean => /^en(-|$)/i.test(language);

function* strings(
  value: unknown,
  keys: readonly (string | number)[],
): Generator<readonly [readonly (string | number)[], string]> {
  if (typeof value === 'string') yield [keys, value];
  else if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) yield* strings(each, [...keys, index]);
  } else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) yield* strings(each, [...keys, key]);
}

function questionsByOption({ guide }: GuideDocument): ReadonlyMap<Id, Id> {
  return new Map(
    guide.questions.flatMap((question) =>
      question.options.flatMap((option) =>
        [option, ...(option.options ?? [])].map(({ id }) => [id, question.id] as const),
      ),
    ),
  );
}

/** `texts.en.options.x` belongs to the question of x, `planTexts.en.remedies.y.steps[0]` to y. */
function groupOf(keys: readonly (string | number)[], questions: ReadonlyMap<Id, Id>): string {
  const [half, language, kind, id] = keys.map(String);
  const start = `${half ?? ''}.${language ?? ''}`;
  if (kind === 'options' && id !== undefined) return `${start}.questions.${questions.get(id) ?? id}`;
  if (kind === 'safetyNet' || kind === 'stopRule' || id === undefined) return `${start}.${kind ?? ''}`;
  return `${start}.${kind ?? ''}.${id}`;
}

function isLabel([, , kind, , part]: readonly (string | number)[]): boolean {
  switch (kind) {
    case 'options':
      return part === undefined || part === 'label';
    case 'questions':
      return part === 'title';
    case 'remedies':
    case 'causes':
      return part === 'name';
    case 'choices':
      return true;
    case 'levels':
    case 'checkIns':
      return part === 'title';
    default:
      return kind === 'title';
  }
}
