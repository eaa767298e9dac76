/** The element's own words for taking a plan along. They arrive when one is. */
export const enTaking = {};

/** The shape that every language fills. */
export type TakingMessages = typeof enTaking;
