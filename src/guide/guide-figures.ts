import type { Figure, Guide, GuideDocument, Id, Question } from './guide.js';
import { pathFault } from './path-fault.js';
import { inside, shown, type Problem } from './problem.js';

type Drawn = Pick<GuideDocument, 'guide' | 'figures'>;

/** Names in and of drawings that lead nowhere. */
export function* brokenFigures({ guide, figures = {} }: Drawn): Generator<Problem> {
  for (const [index, { figure }] of guide.questions.entries())
    if (figure !== undefined && !Object.hasOwn(figures, figure))
      yield {
        path: `guide.questions[${index}].figure`,
        message: `${shown(figure)} is not a drawing of this document. Correct the spelling, or add it to figures.`,
      };
  for (const [name, figure] of Object.entries(figures)) {
    const [question] = beside(guide, name);
    if (!question) continue;
    const known = optionsOf(question);
    const named = [
      ...figure.areas.map(({ option }, index) => [option, `areas[${index}].option`] as const),
      ...(figure.notDrawn ?? []).map((option, index) => [option, `notDrawn[${index}]`] as const),
    ];
    for (const [option, at] of named)
      if (!known.has(option))
        yield {
          path: `${inside('figures', name)}.${at}`,
          message: `${shown(option)} is not an option of "${question.id}". Correct the spelling or remove it.`,
        };
  }
}

/** Drawings that nobody sees, that leave an option out in silence, or that cannot be drawn. */
export function* meaninglessFigures({ guide, figures = {} }: Drawn): Generator<Problem> {
  for (const [name, figure] of Object.entries(figures)) {
    const at = inside('figures', name);
    const [question, ...others] = beside(guide, name);
    if (question) yield* undrawn(figure, question, at);
    else
      yield {
        path: at,
        message: `No question shows the drawing ${shown(name)}. Name it as the figure of one, or remove it.`,
      };
    for (const other of others)
      yield {
        path: `guide.questions[${guide.questions.indexOf(other)}].figure`,
        message: `${shown(name)} already stands beside "${question?.id ?? ''}". Give each question a drawing of its own.`,
      };
    yield* undrawable(figure, at);
  }
}

const beside = ({ questions }: Guide, name: Id): readonly Question[] =>
  questions.filter(({ figure }) => figure === name);

const optionsOf = ({ options }: Question): ReadonlySet<Id> => new Set(options.map(({ id }) => id));

function* undrawn({ areas, notDrawn = [] }: Figure, question: Question, at: string): Generator<Problem> {
  const drawn = new Set(areas.map(({ option }) => option));
  for (const id of optionsOf(question))
    if (!drawn.has(id) && !notDrawn.includes(id))
      yield {
        path: `${at}.areas`,
        message: `${shown(id)} has no area. Draw one, or name it in notDrawn.`,
      };
  for (const [index, id] of notDrawn.entries())
    if (drawn.has(id))
      yield { path: `${at}.notDrawn[${index}]`, message: `${shown(id)} has an area. Remove it here.` };
}

function* undrawable(figure: Figure, at: string): Generator<Problem> {
  for (const kind of ['shapes', 'lines', 'areas'] as const)
    for (const [index, part] of (figure[kind] ?? []).entries()) {
      const [path, key] = typeof part === 'string' ? [part, ''] : [part.path, '.path'];
      const fault = pathFault(path);
      if (fault) yield { path: `${at}.${kind}[${index}]${key}`, message: fault };
    }
  for (const kind of ['areas', 'seen'] as const)
    for (const [index, { x, y }] of (figure[kind] ?? []).entries())
      if (x > figure.width || y > figure.height)
        yield {
          path: `${at}.${kind}[${index}]`,
          message: `The point ${x}, ${y} lies outside of ${figure.width} by ${figure.height}. Move it inside.`,
        };
}
