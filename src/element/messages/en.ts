/** The element's own words. What is about the body is the guide's and stands in its text packs. */
export const en = {
  loading: 'Getting the guide ready.',
  start: 'Start',
  next: 'Continue',
  back: 'Back',
  restart: 'Start again',
  beenHere: 'I have been here before: see how it is going',
  none: 'None of these',
  unsure: 'I’m not sure',
  unsureWhich: 'I’m not sure which',
  why: 'Why we ask',
  /** How many questions can still come after this one. */
  more: (most: number): string =>
    most === 0 ? 'Last question' : most === 1 ? 'At most 1 more question' : `At most ${most} more questions`,
  errorEmpty: 'Pick an answer to go on. If you can’t tell, pick “I’m not sure”.',
  errorIncomplete: (option: string): string => `You ticked “${option}”. Please say which.`,

  emergencyLine: 'If you think this is an emergency, don’t wait for this guide.',
  call: (number: string): string => `Call ${number}`,
  callLocal: 'Call your local emergency number.',
  callOrLocal: 'or your local emergency number',
  inManyCountries: 'These work in many countries:',
  country: 'Country',
  countryUnknown: 'Another country',
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
  stillSee: 'Please still do this',
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

  laterMissing:
    'The rest of the guide could not be loaded. Your answers are kept. Check your connection and try again.',
  retry: 'Try again',
  failedTitle: 'This guide can’t be shown just now',
  failedText:
    'Something is wrong with this page, not with you. If the pain worries you, ask a doctor or a pharmacist.',

  remember: {
    session: 'Keep my answers until I close this tab',
    device: 'Keep my answers on this device, so that I can come back',
  },
  rememberHint: 'They stay here and go nowhere else. Untick to erase them.',
  rememberFailed: 'This browser would not keep them.',
  resumed: 'We kept your answers from last time.',
  erase: 'Erase them',

  provider: (name: string): string => `You can turn to ${name}.`,
  providerPhone: (number: string): string => `Call ${number}`,
  providerSite: 'Visit their website',

  notSignedOff: 'No clinician has signed this guide off yet.',
  signedOff: (name: string, date: string): string => `Signed off by ${name} on ${date}.`,
  checked: (date: string): string => `Checked on ${date}.`,
  outOfDate: (date: string): string =>
    `This guide should have been checked again by ${date}. Ask a pharmacist or a doctor before you rely on it.`,
  information: 'This is information. It can’t examine anyone and does not replace care.',
  private: 'All answers stay on this page. Nothing is sent.',
};

/** The shape that every language fills. */
export type Messages = typeof en;
