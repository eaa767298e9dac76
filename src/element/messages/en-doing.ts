/** The element's own words for doing something, step by step. They arrive when something is done. */
export const enDoing = {};

/** The shape that every language fills. */
export type DoingMessages = typeof enDoing;
