/** The element's own words for what comes after a plan. They arrive with its views. */
export const enLater = {
  checkTitle: 'Check whether it works',
  checkNow: 'Say how it is going',
  tryThis: 'Try this now',
  tryNamed: (remedy: string): string => `Try this now: ${remedy}`,
  stopRule: 'When to stop at once',

  toPlan: 'Back to the plan',
  warning: 'Something is wrong',
  done: 'I’ve done it',
  howWasIt: 'How is it now?',
  howWasItFor: (remedy: string): string => `Just tried: ${remedy}`,
  outcomes: {
    better: 'It feels better',
    same: 'About the same',
    worse: 'It is worse, or something new has come',
  },
  tooSoon: 'I can’t tell yet: back to the plan',
  stopFirst: 'If it hurts more, stop it now.',

  stopNow: (remedy: string): string => `Stop this now: ${remedy}. Then please answer this.`,
  wentBetter: (remedy: string): string =>
    `This helped: ${remedy}. Keep it up for now, as it says on its card.`,
  wentSame: (remedy: string): string =>
    `This made no difference: ${remedy}. The next thing to try is first in the list.`,
  wentWorse: (remedy: string): string =>
    `It got worse after this: ${remedy}. Leave it, and go gently with everything else.`,
  settlesOrNot:
    'If it settles within a day, you can go on with the rest. If it is still worse after a day, see a doctor.',

  nextTitle: 'Try this next',
  tried: 'Tried already',
  helped: 'This helped',
  noDifference: 'Tried already. It made no difference',
  worseOnce: 'It got worse after this once. Begin smaller and shorter, and stop if it hurts more.',
  waits: (remedy: string): string =>
    `It got worse after this: ${remedy}. Wait until a check-in says it is better.`,

  lookAgain: (date: string): string => `Look again on ${date}.`,
  wasDue: (date: string): string => `The check-in was due on ${date}.`,
  isDue: 'The check-in is due today.',
  checkInNow: 'Check in now',
  allDone: 'All the check-ins of this plan are behind you.',

  sources: 'Where this comes from',
  sourcesHint: 'What this page is built on, by publisher. None of them has endorsed it.',
};

/** The shape that every language fills. */
export type LaterMessages = typeof enLater;
