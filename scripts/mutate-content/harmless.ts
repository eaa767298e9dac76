/** Fields that no operator changes, each with why nobody could come to harm by it, or what else watches it. */
export const harmless: readonly (readonly [field: RegExp, because: string])[] = [
  [/^\$schema$/, 'It is read by editors alone.'],
  [/^guide\.(id|version|language)$/, 'They name the guide; what is kept under another name is not read.'],
  [/^guide\.(checked|nextCheck)$/, 'A visitor is told when the day has passed; no rule reads it.'],
  [/signedOff\./, 'It is shown, and no rule reads it; whoever signs is asked by REVIEW.md.'],
  [
    /^guide\.questions\[\]\.also\[\]\./,
    'No flag may rest on a box beside an answer: parseGuide refuses it. It changes whom the words speak to.',
  ],
  [/^guide\.questions\[\]\.figure$/, 'A drawing says nothing that the list beside it does not say.'],
  [
    /^guide\.causes\[\]\.fits$/,
    'What fits best is a matter of use; what must not be offered is withheld by cautions, whatever fits.',
  ],
  [/\.(title|intro|lead|name|why|hint|text|strength|complaint)$/, 'Wording: read by people, who review it.'],
  [/^texts\.\*\.questions\./, 'Wording: read by people, who review it.'],
  [/\.notes$/, 'Wording: read by people, who review it.'],
  [/^planTexts\.\*\.(variants\[\]\.)?(choices|evidence)\./, 'Wording: read by people, who review it.'],
  [
    /^(texts|planTexts)\.\*\.variants\[\]\.(when|whenAny|atLeast|unless)$/,
    'It decides which words are read, and no rule.',
  ],
  [
    /^texts\.\*\.variants\[\]\.levels\./,
    'Other words for some visitors, over those that everyone reads; their figures are mutated.',
  ],
  [/^provenance\./, 'Sources are checked against evidence.md by tests of their own.'],
  [/^(figures|pictures|doingTexts|handover|takingTexts)\b/, 'They show or tell on, and decide nothing.'],
  [
    /^exercises\.\*\.(pictures|moves\[\]\.(picture|kind|sides|into|back|in|out)|rest)$/,
    'Pace and pictures of a session; rest can only be longer than it needs.',
  ],
  [/^guide\.remedies\[\]\.id$/, 'A remedy that is dropped is offered to nobody; `npm run verify` names it.'],
  [
    /^guide\.choices\[\]\.sides\[\]\.id$/,
    'A side that is dropped closes with its remedies; rows name it, so parseGuide refuses.',
  ],
];
