import type {
  Breathing,
  Exercise,
  HandoverPart,
  Hold,
  Move,
  Pack,
  Spell,
  TakingTexts,
  Wait,
} from './guide.js';
import {
  id,
  idsFrom,
  list,
  LONG_LIST,
  mark,
  object,
  oneKindOf,
  oneOf,
  optional,
  record,
  SHORT_LIST,
  textUpTo,
  wholeNumber,
  type Schema,
} from './guide-schema.js';

/** No hold and no way into a pose takes longer, in seconds. */
const LONGEST_HOLD = 600;
const LONGEST_MINUTES = 120;
const seconds = wholeNumber(LONGEST_HOLD, 0);
const someSeconds = wholeNumber(LONGEST_HOLD);
const minutes = wholeNumber(LONGEST_MINUTES);

const moveOf = { picture: id, leftOutBy: optional(idsFrom(1)) };

const move = oneKindOf<Move>('kind', {
  hold: object<Hold>({
    ...moveOf,
    kind: oneOf(['hold']),
    hold: seconds,
    times: wholeNumber(100),
    into: someSeconds,
    back: someSeconds,
    sides: mark,
  }),
  pack: object<Pack>({
    ...moveOf,
    kind: oneOf(['pack']),
    minutes,
    check: minutes,
    most: minutes,
    shorter: optional(
      record(id, object<NonNullable<Pack['shorter']>[string]>({ minutes, check: optional(minutes) })),
    ),
  }),
  breathing: object<Breathing>({
    ...moveOf,
    kind: oneOf(['breathing']),
    in: wholeNumber(20),
    out: wholeNumber(20),
    minutes,
  }),
  spell: object<Spell>({
    ...moveOf,
    kind: oneOf(['spell']),
    seconds: wholeNumber(LONGEST_MINUTES * 60),
    sides: mark,
  }),
  wait: object<Wait>({ ...moveOf, kind: oneOf(['wait']) }),
});

/** How a remedy is done. */
export const exercise: Schema<Exercise> = object<Exercise>({
  pictures: list(id, SHORT_LIST),
  moves: optional(list(move, SHORT_LIST, 1)),
  rounds: optional(wholeNumber(20)),
  rest: optional(someSeconds),
  daily: optional(wholeNumber(12)),
});

/** What is told to whoever sees the visitor. */
export const handover: Schema<readonly HandoverPart[]> = list(
  object<HandoverPart>({ id, questions: idsFrom(1), phone: mark }),
  LONG_LIST,
  1,
);

export const takingTexts: Schema<TakingTexts> = object<TakingTexts>({
  complaint: optional(textUpTo(200)),
  handover: record(id, textUpTo(200)),
});
