import type { Exercise, GuideDocument, Id, Pack } from './guide.js';
import { inside, shown, type Problem } from './problem.js';

/** Exercises of what is no remedy, and names in them that lead nowhere. */
export function* brokenExercises({
  guide,
  exercises = {},
  pictures = {},
}: GuideDocument): Generator<Problem> {
  for (const [id, exercise] of Object.entries(exercises)) {
    const at = inside('exercises', id);
    yield* strangePictures(exercise, pictures, at);
    const remedy = guide.remedies.find((each) => each.id === id);
    if (remedy) yield* strangeCautions(exercise, new Set(remedy.adjustedBy), at);
    else yield { path: at, message: `${shown(id)} is not a remedy. Correct the spelling or remove it.` };
  }
}

function* strangePictures(
  { pictures: read, moves = [] }: Exercise,
  pictures: object,
  at: string,
): Generator<Problem> {
  const named = [
    ...read.map((id, index) => [id, `${at}.pictures[${index}]`] as const),
    ...moves.map(({ picture }, index) => [picture, `${at}.moves[${index}].picture`] as const),
  ];
  for (const [id, path] of named)
    if (!Object.hasOwn(pictures, id))
      yield { path, message: `${shown(id)} is not in pictures. Correct the spelling, or add the picture.` };
}

/** A session can be changed by what changes the use of its remedy, and by nothing else. */
function* strangeCautions(
  { moves = [] }: Exercise,
  adjustedBy: ReadonlySet<Id>,
  at: string,
): Generator<Problem> {
  for (const [index, move] of moves.entries()) {
    const path = `${at}.moves[${index}]`;
    const named = [
      ...(move.leftOutBy ?? []).map((id, place) => [id, `${path}.leftOutBy[${place}]`] as const),
      ...(move.kind === 'pack'
        ? Object.keys(move.shorter ?? {}).map((id) => [id, inside(`${path}.shorter`, id)] as const)
        : []),
    ];
    for (const [id, where] of named)
      if (!adjustedBy.has(id))
        yield {
          path: where,
          message: `${shown(id)} is not in the remedy’s adjustedBy, so it never applies. Add it there, or remove it here.`,
        };
  }
}

/** Sessions that could not go as they are written. */
export function* meaninglessExercises({ exercises = {} }: GuideDocument): Generator<Problem> {
  for (const [id, { moves = [], rounds, rest }] of Object.entries(exercises)) {
    const at = inside('exercises', id);
    if (moves.length === 0 && (rounds !== undefined || rest !== undefined))
      yield { path: at, message: 'There are rounds and no moves. Add moves, or remove rounds and rest.' };
    for (const [index, move] of moves.entries())
      if (move.kind === 'pack') yield* packProblems(move, `${at}.moves[${index}]`);
  }
}

function* packProblems({ minutes, check, most, shorter = {} }: Pack, at: string): Generator<Problem> {
  if (minutes > most)
    yield { path: `${at}.minutes`, message: `${minutes} is longer than most, which is ${most}. Shorten it.` };
  if (check >= minutes)
    yield {
      path: `${at}.check`,
      message: `After ${check} minutes the pack is off, so nobody would look at the skin. Use less than ${minutes}.`,
    };
  for (const [id, limit] of Object.entries(shorter)) {
    const where = inside(`${at}.shorter`, id);
    if (limit.minutes > minutes)
      yield {
        path: `${where}.minutes`,
        message: `${limit.minutes} is not shorter than ${minutes}. Shorten it.`,
      };
    if ((limit.check ?? check) >= limit.minutes)
      yield {
        path: `${where}.check`,
        message: `Nobody would look at the skin before the pack is off. Give a check below ${limit.minutes}.`,
      };
  }
}
