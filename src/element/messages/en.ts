import { enFirst } from './en-first.js';

/** The element's own words. What is about the body is the guide's and stands in its text packs. */
export const en = {
  ...enFirst,

  next: 'Continue',
  back: 'Back',
  restart: 'Start again',
  /** Beside what a page says in the place of the guide. */
  startInstead: 'Answer questions instead',
  pointOrChoose: 'Tap the picture, or choose from the list.',
  seenFrom: { back: 'From behind', front: 'From the front', side: 'From the side' },

  advice: (number: string): string => `Call the advice line: ${number}`,
  poison: (number: string): string => `Call the poison centre: ${number}`,

  urgency: {
    emergency: 'Emergency',
    urgent: 'Today',
    doctor: 'In the next days',
    physio: 'In the next two weeks',
    selfcare: 'At home',
  },
  because: 'Because of your answers',
  unsureSigns: 'You were not sure about these. If any of them is true, treat it as an emergency:',
  ifWorse: 'If it gets worse',
  sayIt: 'What to say, in a few words',
  tellThem: 'What to tell them',
  tellThemHint: 'All answers, in order. Show this, or read it out.',
  comfort: 'See what can ease it until then',
  notSelfCare: 'We don’t show home care here, so that nothing holds up getting help.',
  yourAnswers: 'Your answers',
  change: 'Change',
  changeWhat: (question: string): string => `Change: ${question}`,

  planTitle: 'A plan to try',
  setOff: 'What may have set it off',
  setOffNote: 'This is what the answers fit best. It is not a diagnosis.',
  stillSee: (result: string): string => `Please still do this: ${result}.`,
  closed: 'Not for now',
  bothGood: (sides: string): string => `Fine to begin with: ${sides}. Pick the one you like.`,
  leaveOut: 'Left out of this plan',
  helpers: 'What else can help, best first',
  moreHelpers: (count: number): string => (count === 1 ? 'Show one more' : `Show ${count} more`),
  how: 'How',
  fits: (cause: string): string => `It fits: ${cause.charAt(0).toLowerCase()}${cause.slice(1)}.`,
  forYou: 'Changed in this plan',
  careful: 'Take care',
  notTogether: (other: string): string => `Not together with this, which is in the plan: ${other}.`,
  notFor: 'Do not use this if',
  stopIf: 'When to stop',
  evidence: 'How strong is the evidence',
  spent: 'It got worse with everything that was left in the plan.',
  details: 'How to do it',
  detailsOf: (remedy: string): string => `How to do it: ${remedy}`,
  safetyNet: 'When to get help',

  betterTitle: 'Good that it’s easing',
  betterText: 'Keep up what helped. Do a little less of it as the pain goes. Keep moving every day.',
  betterStill: 'Your answers still say this, even while it gets better:',
  lookAtPlan: 'Look at the plan',
  worseAgain: 'It may come back. If it does, come back too and answer the questions again.',

  languageMissing: (language: string): string =>
    `These words could not be loaded: ${language}. You can go on as it is, or try again.`,
  uncheckedTranslation: 'This translation has not had a clinical check yet.',
  checkedTranslation: (name: string, date: string): string =>
    `This translation was checked by ${name} on ${date}.`,

  laterMissing:
    'The rest of the guide could not be loaded. Your answers are still here. Check your connection and try again. If that does not help, reload the page. You may then have to answer again.',

  partComing: 'It is on its way.',
  partMissing:
    'This part could not be loaded. Everything else is still here. If trying again does not help, reload the page.',

  remember: {
    session: 'Keep my answers until I close this tab',
    device: 'Keep my answers on this device, so that I can come back',
  },
  rememberHint: 'They stay here and go nowhere else. Untick to erase them.',
  rememberFailed: 'This browser would not keep them.',
  resumed: 'We kept your answers from last time.',
  keptUntil: (date: string): string => `Kept until ${date} at the latest.`,
  stillKept:
    'This browser would not erase your answers. To be rid of them, clear the data of this site in its settings.',
  erase: 'Erase them',
  carryOn: 'Carry on, on another device',
};

/** The shape that every language fills. */
export type Messages = typeof en;
