/** What the guide as text says of its own accord. All that is about the body is the guide's. */
export const en = {
  asText:
    'This is the whole guide as text. It can’t ask you anything. So read it from the top: the warning signs come first.',
  oneIsEnough: 'One of these is enough.',
  notSure: 'Not sure about one of these? Then get medical help today.',
  whichBelow: 'Which ones: see below.',
  moreSigns: 'More about each of these signs',

  /** Between two things that must both be true. */
  and: 'and also:',
  anyOf: (count: number): string => (count === 1 ? 'Any one of these:' : `At least ${count} of these:`),
  /** The same after something that must be true as well. */
  andAnyOf: (count: number): string =>
    count === 1 ? 'and also any one of these:' : `and also at least ${count} of these:`,
  unless: 'but not if:',
  noneOf: 'None of these:',
  onlyIf: 'Only if:',

  homeOnly: 'Care at home is only for you if no sign for an emergency and no sign for help today fits.',
  noPlanFor: 'There is no care at home in this guide if one of these fits:',
  comfortWith:
    'If this is the only sign that fits, get checked first. Some things here can ease it until then:',
  beforeTrying: 'Before you try anything',
  alsoFor: 'Also, if this fits:',

  causesNote: 'Read from the top. None of this is a diagnosis.',
  suits: 'What suits it, best first:',

  cautionsTitle: 'What rules something out, or changes it',
  cautionsNote:
    'Read this before you try anything. In quotation marks stands what the guide says to someone who gives that answer.',
  leavesOut: 'Leave this out:',
  changes: 'This changes:',

  rowsNote: 'Read from the top. The first one that fits is the one that counts.',
  everyoneElse: 'For everyone else',
  beginWith: 'Begin with:',
  or: 'or',
  leave: 'Leave all of this for now.',
  otherWay: 'If you go another way, or only one is left',
  noneLeft: 'If all of this is ruled out for you',
  belongs: 'This belongs to it:',
  comesWith: 'This comes first with it:',
  inItsPlace: 'In its place:',

  remediesTitle: 'What to try, one by one',
  remediesNote: 'Read all of it before you begin. If one line of “Do not use this if” fits you, leave it.',
  howLong: 'How long, and how often',
  changedFor: 'Changed for some people',
};

/** The shape that every language fills. */
export type PrerenderWords = typeof en;
