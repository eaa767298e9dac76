import type { CourseMessages } from './en-course.js';
import type { DoingMessages } from './en-doing.js';
import type { ExitMessages } from './en-exit.js';
import type { LaterMessages } from './en-later.js';
import type { TakingMessages } from './en-taking.js';
import type { Messages } from './en.js';

/** All of the element's own words, whenever they arrive. No key stands twice. */
export type AllMessages = Messages &
  LaterMessages &
  DoingMessages &
  TakingMessages &
  CourseMessages &
  ExitMessages;

/**
 * Words of the page in place of some of the element's own. Where those take something in, such as a telephone number,
 * a string has `{0}` (and `{1}` …) in its place; a function is given it and returns the sentence.
 */
export type RewordedMessages<Words = AllMessages> = {
  readonly [Key in keyof Words]?: Words[Key] extends string
    ? string
    : Words[Key] extends (...inner: infer Inner) => string
      ? string | ((...inner: Inner) => string)
      : RewordedMessages<Words[Key]>;
};
