/** The one clock of the element, in milliseconds since 1970: a test sets it, and nothing else reads the time. */
export const clock = { now: (): number => Date.now() };
