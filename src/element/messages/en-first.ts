/**
 * The element's own words for the first screen, and for when there is nothing else to show. In English they are
 * there from the start.
 */
export const enFirst = {
  loading: 'Getting the guide ready.',
  start: 'Start',
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

  retry: 'Try again',
  failedTitle: 'This guide can’t be shown just now',
  failedText:
    'Something is wrong with this page, not with you. If the pain worries you, ask a doctor or a pharmacist. If trying again does not help, reload the page.',

  provider: (name: string): string => `You can turn to ${name}.`,
  providerPhone: (number: string): string => `Call ${number}`,
  providerSite: 'Visit their website',

  notSignedOff: 'No clinician has signed this guide off yet.',
  signedOff: (name: string, date: string): string => `Signed off by ${name} on ${date}.`,
  /** The twelve months, as they stand in a date: what is on the first screen must not wait for the browser's own. */
  months: 'January February March April May June July August September October November December',
  date: (day: string, month: string, year: string): string => `${day} ${month} ${year}`,
  checked: (date: string): string => `Checked on ${date}.`,
  outOfDate: (date: string): string =>
    `This guide should have been checked again by ${date}. Ask a pharmacist or a doctor before you rely on it.`,
  information: 'This is information. It can’t examine anyone and does not replace care.',
  private: 'All answers stay on this page. Nothing is sent.',
};

/** The shape that every language fills. */
export type FirstMessages = typeof enFirst;
