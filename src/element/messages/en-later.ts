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

  howMuch: 'How much does it hurt now?',
  howMuchHint: 'From 0, no pain, to 10. Only if you like.',
  noteIt: 'Note it',
  noted: (score: number): string => `Noted: ${score} of 10.`,
  scoreSigns: 'You gave a high number, or a higher one than before. Please answer this first.',
  picturesMissing:
    'The pictures could not be loaded. The words say the same. If trying again does not help, reload the page.',
  again: 'Try again',

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

  whatIf: 'Which answer would change this',
  whatIfHint: 'What each answer does, one at a time. Change an answer only if it is not right.',
  whatIfWorking: 'Working it out.',
  whatIfNone: 'No single answer would change this.',
  moreWhatIfs: (count: number): string => (count === 1 ? 'Show one more' : `Show ${count} more`),
  /** What there would be with another answer. */
  would: {
    say: (level: string): string => `The guide would say: ${level}.`,
    noPlan: 'There would be no plan for home.',
    askMore: 'The guide would ask more first.',
    better: 'The guide would say that the pain is easing.',
    choose: (choice: string, side: string): string => `${choice} It would be: ${side}.`,
    chooseNone: (choice: string): string => `${choice} Neither would be in the plan.`,
    beFirst: (remedy: string): string => `This would be first in the list: ${remedy}.`,
    fit: (cause: string): string => `The answers would fit this best: ${cause}.`,
    leaveOut: (remedies: string): string => `The plan would leave out: ${remedies}.`,
  },
  /** What there is because of the answer that was given. */
  whyNow: {
    say: (level: string): string => `Why the guide says: ${level}.`,
    choose: (choice: string, side: string): string => `${choice} Why it is: ${side}.`,
    chooseNone: (choice: string): string => `${choice} Why neither is in the plan.`,
    beFirst: (remedy: string): string => `Why this is first in the list: ${remedy}.`,
    fit: (cause: string): string => `Why the answers fit this best: ${cause}.`,
    leaveOut: (remedies: string): string => `Why the plan leaves out: ${remedies}.`,
  },
  /** Before the answers that would do it, by how many there are. */
  ifAnswer: {
    added: (count: number): string =>
      count === 1 ? 'If this were true as well:' : 'If any one of these were true as well:',
    taken: (count: number): string =>
      count === 1 ? 'If this were not true:' : 'If any one of these were not true:',
    instead: (count: number): string =>
      count === 1 ? 'With this answer instead:' : 'With any one of these answers instead:',
    given: (count: number): string => (count === 1 ? 'The answer now:' : 'The answers now:'),
  },
  sameToo: (count: number): string =>
    count === 1
      ? 'One more answer to this question does the same.'
      : `${count} more answers to this question do the same.`,

  takeAlong: 'Take it along',
  takeAlongHow: 'Print, copy or add to a calendar',

  sources: 'Where this comes from',
  sourcesHint: 'What this page is built on, by publisher. None of them has endorsed it.',
};

/** The shape that every language fills. */
export type LaterMessages = typeof enLater;
