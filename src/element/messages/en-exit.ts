/** The element's own words for leaving quickly. */
export const enExit = {
  leave: 'Leave this page now',
  keys: 'Or press Escape three times.',
};

/** The shape that every language fills. */
export type ExitMessages = typeof enExit;
