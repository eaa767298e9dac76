/**
 * The element's own words for coming back: how the pain went, and the link that carries the answers. They arrive when
 * one of the two is first there to be seen.
 */
export const enCourse = {
  courseTitle: 'How the pain went',
  courseHint: 'From 0, no pain, to 10. As you noted it.',
  /** What the drawing shows, for whoever can't see it. */
  courseDrawn: (from: string, to: string): string => `Pain from ${from} to ${to}, as a line.`,
  courseSummed: (first: string, last: string, lowest: string): string =>
    `First ${first}, last ${last}, lowest ${lowest}.`,
  courseTable: 'The same as a table',
  courseEarlier: (count: number): string => (count === 1 ? 'One earlier note' : `${count} earlier notes`),
  courseDate: 'Date',
  courseScore: 'Pain, 0 to 10',
  courseBeside: 'What else was said',
  courseTried: (remedy: string): string => `Tried before: ${remedy}.`,
  courseCheckIn: {
    better: 'Check-in: better.',
    same: 'Check-in: about the same.',
    worse: 'Check-in: worse.',
  },

  carryHint: 'You can make a link that holds your answers, and open it on the other device.',
  carryWarning: 'Anyone who has the link can read your answers. Send it only to yourself.',
  carryMake: 'Make the link',
  carryLink: 'The link',
  carryCopy: 'Copy the link',
  carryShare: 'Send the link',
  carryCopied: 'Copied.',
  carryNotCopied: 'This browser would not copy it. The link is marked now, so you can copy it by hand.',

  broughtTitle: 'This link carries answers',
  broughtText:
    'Someone has answered the questions of this guide and made a link of it. Go on only if that was you.',
  broughtInstead: 'They would take the place of the answers that are here now.',
  broughtYes: 'Go on with the answers in the link',
  broughtAfresh: 'Begin afresh',
  broughtStay: 'Stay with the answers here',
  broughtFault: {
    broken: 'The answers in this link can’t be read. Part of it may be missing. Please begin afresh.',
    outdated: 'The guide has changed since this link was made. Please answer the questions again.',
    other: 'The answers in this link are for another guide. Please begin afresh.',
  },
};

/** The shape that every language fills. */
export type CourseMessages = typeof enCourse;
