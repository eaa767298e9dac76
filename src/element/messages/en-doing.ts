/** The element's own words for doing something, step by step. They arrive when something is done. */
export const enDoing = {
  practise: 'Do it step by step',
  practiseHint: (minutes: number): string =>
    minutes === 1
      ? 'It counts for you, and takes about 1 minute.'
      : `It counts for you, and takes about ${minutes} minutes.`,

  /** Over the name of what is done. */
  stepByStep: 'Step by step',
  begin: 'Start',
  pause: 'Pause',
  goOn: 'Go on',
  skip: 'Skip this one',
  stop: 'Stop here',
  stopAnyTime: 'Stop whenever you like. It does not need to hurt.',
  toHow: 'How it is done',

  hold: 'Hold.',
  comeBack: 'Come back slowly.',
  rest: 'Rest.',
  breatheIn: 'Breathe in.',
  breatheOut: 'Breathe out.',
  /** Whichever is done first. */
  side: { right: 'Right side.', left: 'Left side.' },
  times: (count: number, of: number): string => `${count} of ${of}`,
  /** A time out of a whole, such as 4:32 and 15:00. */
  timeOf: (passed: string, whole: string): string => `${passed} of ${whole}`,

  packOn: 'Put the pack on, with cloth between it and your skin.',
  isOn: 'It is on: start the clock',
  packIsOn: 'Leave it on. Sit still, and stay awake.',
  look: 'Lift it off and look at your skin.',
  lookFor: 'Very red, blotchy, white, grey, hard, numb or blistered? Leave it off.',
  looksUsual: 'My skin is as usual',
  off: 'Take it off now.',
  isOff: 'It is off',
  tooLong: (minutes: number): string =>
    `It has been on for ${minutes} minutes, which is too long. Look at your skin. If it is white, grey, hard, burnt or blistered, get medical help today.`,
  skinFirst: 'Wait until your skin looks and feels as usual.',

  away: 'You were away, so the counting stopped. Go on when you are ready.',
  goesOn: 'The clock of a pack goes on while you are away.',
  aloud: 'Say the steps aloud',
  buzz: 'Vibrate at each step',

  missing: 'The pictures could not be loaded. The words say the same.',
};

/** The shape that every language fills. */
export type DoingMessages = typeof enDoing;
