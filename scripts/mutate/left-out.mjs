/** Files of tests that a mutation run leaves out, each with why. */
export const leftOutFiles = [
  // Reads the README from the server of the browser tests.
  /^tests\/guide\/author-errors\.test/,
  // Draws in a browser, to compare what it draws.
  /^tests\/guide\/path-fault\.test/,
  // Prove whole guides, in minutes; `npm run mutate:content` mutates those. What holds of single visits stays.
  /^tests\/guides\/(?!upper-back\/(red-flags|decisions|regions)\.test)/,
];

/** Tests that take seconds each, for each mutant that they reach: laws over the whole of a guide. */
export const leftOutTests = [
  /^is everything that would send to more help/,
  /: is everything that would send to more help$/,
  /: is what comes of changing that one answer$/,
  /^does not depend on the order in which anything was answered or ticked$/,
  /^comes with the most serious first$/,
  /^is found for everything that may happen in upperBack/,
  // What the guides say, which `npm run mutate:content` breaks on purpose.
  /takes back no (?:red flag|caution|word of care)/,
];
