import type { Figure, Id, Question } from './guide.js';
import { own } from './region.js';

/** The drawing that stands beside a question, where there is one. */
export const figureOf = (
  { figure }: Pick<Question, 'figure'>,
  figures: Readonly<Record<Id, Figure>> | undefined,
): Figure | undefined => (figure === undefined ? undefined : own(figures, figure));
