import type { Severity } from './rule.js';

/** Words that may not be used, why, and what to write in their place. English; evidence.md §8. */
export interface ForbiddenWords {
  /** As a person reads it, such as `cure`. */
  readonly says: string;
  /** Where it stands in a sentence. */
  readonly pattern: RegExp;
  readonly reason: string;
  readonly instead?: string;
  readonly severity: Severity;
  /** Before it in the same sentence, these words make it right: "this does not cure". */
  readonly unless?: RegExp;
  /** The parts of a guide in which it counts, where it does not everywhere. */
  readonly only?: RegExp;
}

const DENIED = /\b(?:not|no|never|nothing|nobody|cannot|without|neither|nor)\b|n[’']t\b/i;
const CONDITIONAL =
  /\b(?:if|when|whether|unless|do|does|did|that|may|might|could|can|told us|in case|not|never)\b/i;
/** What is told to a visitor as being so. Questions, options and lists of "not for" name what may be. */
const TOLD =
  /^(?:texts\.[^.]+\.(?:intro|flags|levels|actions|safetyNet)|planTexts\.[^.]+\.(?:causes|rows|checkIns|expect|choices)|planTexts\.[^.]+\.remedies\.[^.]+\.(?:why|strength|dose))/;
const DONE = /^planTexts\.[^.]+\.remedies\.[^.]+\.(?:name|why|dose|doseIn|steps)/;

const PROMISE = 'It promises what nobody can keep.';
const MECHANISM = 'It names a mechanism that has not been shown.';
const DIAGNOSIS = 'It tells a visitor what they have, which only someone who sees them can.';
const PROBABLE = 'It gives a probability, which is not theirs.';
const BLAME = 'It blames the visitor.';
const PRESSURE = 'It presses the visitor.';
const ENDORSED = 'It claims that a public body stands behind the guide.';

const CONDITIONS =
  'arthritis|(?:slipped|bulging|herniated) disc|fracture|broken bone|infection|cancer|blood clot|clot|pneumonia|heart attack|angina|shingles|sciatica|(?:muscle )?strain|sprain|muscle spasm|(?:trapped|pinched) nerve|meningitis|sepsis|osteoporosis|stroke|scoliosis|fibromyalgia|kidney stones?|gallstones?|depression|anxiety';

const BRANDS = [
  'Tylenol',
  'Advil',
  'Nurofen',
  'Voltarol',
  'Voltaren',
  'Panadol',
  'Calpol',
  'Anadin',
  'Aleve',
  'Motrin',
  'Excedrin',
  'Disprin',
  'Biofreeze',
  'Tiger Balm',
  'Deep Heat',
  'Icy Hot',
  'Bengay',
  'Salonpas',
  'Aspercreme',
  'ThermaCare',
  'Theragun',
  'Hypervolt',
  'Thera Cane',
];

const BODIES = '(?:the )?(?:NHS|NICE|WHO|FDA|MHRA|CDC)';

/** Short forms, each with what to write. One is right where the same text spells it out in brackets. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  NSAID: 'anti-inflammatory',
  GP: 'doctor',
  'A&E': 'emergency department',
  ED: 'emergency department',
  ER: 'emergency department',
  OTC: 'without a prescription',
  MRI: 'scan',
  CT: 'scan',
  ECG: 'heart tracing',
  BP: 'blood pressure',
  DVT: 'blood clot',
  PE: 'clot in the lung',
  MSK: 'muscles and joints',
  RSI: 'strain from repeating one movement',
  PMR: 'muscle relaxation',
  TENS: 'a small machine that tingles the skin',
  ROM: 'how far it moves',
  HCP: 'doctor, nurse or physiotherapist',
};

const promise = (says: string, pattern: RegExp, instead?: string): ForbiddenWords => ({
  says,
  pattern,
  reason: PROMISE,
  severity: 'error',
  unless: DENIED,
  ...(instead !== undefined && { instead }),
});
const mechanism = (says: string, pattern: RegExp, instead?: string): ForbiddenWords => ({
  says,
  pattern,
  reason: MECHANISM,
  severity: 'warning',
  unless: DENIED,
  ...(instead !== undefined && { instead }),
});

export const forbiddenWords: readonly ForbiddenWords[] = [
  promise('cure', /\bcur(?:e|es|ed|ing)\b/i, 'may ease'),
  promise('guarantee', /\bguarant(?:ee|ees|eed|eeing)\b/i, 'may help'),
  promise('say goodbye', /\bsay(?:ing)? goodbye\b/i, 'may ease'),
  promise(
    'fast relief',
    /\b(?:fast|instant|immediate|quick|rapid)(?:[- ]acting)? (?:pain )?relief\b|\bquick fix\b/i,
    'may help for a short time',
  ),
  promise(
    'safe for everyone',
    /\b(?:safe for (?:everyone|all|anyone)|(?:completely|totally|perfectly|100 ?%) safe|no side[- ]effects|risk[- ]free)\b/i,
    'who must not use it, by name',
  ),
  promise(
    'nothing serious',
    /\b(?:it(?:’|'| i)?s |is )?nothing (?:serious|to worry about)\b|\bno need to worry\b/i,
    'what to watch for',
  ),
  promise(
    'will go away',
    /\bwill (?:surely |soon |certainly )?(?:go away|heal|be gone|fix|disappear)\b|\bfor good(?=[.,;!?]|$)|\bpain[- ]free (?:in|within)\b/i,
    'often eases',
  ),

  {
    says: 'you have <a condition>',
    pattern: new RegExp(
      `\\b(?:you have(?: got)?|you[’']ve got|you are suffering from|you suffer from|this is|it is) (?:a |an |the )?(?:${CONDITIONS})\\b`,
      'i',
    ),
    reason: DIAGNOSIS,
    instead: 'can come from …, or your answers need checking',
    severity: 'error',
    unless: CONDITIONAL,
    only: TOLD,
  },
  {
    says: 'your diagnosis is',
    pattern: /\b(?:your diagnosis|we (?:have )?diagnosed?|diagnosed you|the diagnosis is)\b/i,
    reason: DIAGNOSIS,
    instead: 'your answers fit best with',
    severity: 'error',
    unless: DENIED,
  },
  {
    says: '1 in 10',
    pattern:
      /\b(?:\d+|one) in (?:every )?(?:\d+|ten|hundred|a hundred|thousand|a thousand)\b(?!(?: (?:to|or) \d+)? ?(?:minutes?|hours?|days?|weeks?|months?)\b)|\b\d+(?:\.\d+)? ?% (?:chance|risk|likely|probability|sure)\b/i,
    reason: PROBABLE,
    instead: 'needs checking',
    severity: 'warning',
    only: TOLD,
  },
  {
    says: 'most likely you',
    pattern:
      /\b(?:most likely,? (?:you|your|it)|you (?:most likely|probably) have|very (?:un)?likely (?:to be|that)|the (?:chances|odds) (?:are|of))\b/i,
    reason: PROBABLE,
    instead: 'can come from',
    severity: 'error',
    only: TOLD,
  },
  {
    says: 'stop taking your prescribed medicine',
    pattern:
      /\b(?:stop(?: taking)?|come off|skip|quit) (?:your |the |any |all )?(?:prescribed|prescription|blood thinners?|statins?|medicines?|medications?|tablets)\b/i,
    reason: 'Stopping a prescribed medicine can do serious harm.',
    instead: 'ask whoever prescribed it',
    severity: 'error',
    unless: /\b(?:not|never|before|unless|ask|without)\b|n[’']t\b/i,
  },
  {
    says: 'a dose for a child',
    pattern:
      /\b(?:child|children|kids?|bab(?:y|ies)|infants?|toddlers?|teens?|teenagers?|under[- ]?1[0-6]s?|ages? (?:[1-9]|1[0-5]))\b[^.!?]*\b\d+(?:\.\d+)? ?(?:mg|ml|mcg|g|milligrams?|millilitres?|grams?|drops)\b|\b\d+(?:\.\d+)? ?(?:mg|ml|mcg|g|milligrams?|millilitres?|grams?|drops)\b[^.!?]*\b(?:child|children|kids|bab(?:y|ies)|infants?|toddlers?|under[- ]?1[0-6]s?)\b/i,
    reason: 'Doses for children need someone who sees the child.',
    instead: 'ask a pharmacist or a doctor',
    severity: 'error',
  },
  {
    says: 'approved by the NHS',
    pattern: new RegExp(
      `\\b(?:approved|endorsed|recommended|backed|certified|reviewed|accredited|supported) by ${BODIES}\\b|\\b(?:NHS|NICE|WHO|FDA|MHRA|CDC)[- ](?:approved|endorsed|recommended|backed|certified|accredited)\\b`,
      'i',
    ),
    reason: ENDORSED,
    instead: 'the title of what was read, among the sources',
    severity: 'error',
    unless: DENIED,
  },

  mechanism('toxins', /\b(?:toxins?|detox\w*|flush(?:es|ing)? out)\b/i),
  mechanism('adhesions', /\b(?:adhesions?|scar tissue breaks?)\b/i),
  mechanism(
    'realign',
    /\b(?:realign\w*|re-align\w*|out of (?:alignment|place)|misalign\w*)\b/i,
    'may feel easier',
  ),
  mechanism('stress hormones', /\b(?:stress hormones?|cortisol|endorphins?)\b/i, 'may help you feel calmer'),
  mechanism(
    'heals faster',
    /\b(?:heals? (?:faster|quicker|more quickly|sooner)|speeds? (?:up )?(?:the )?(?:healing|recovery)|faster (?:healing|recovery))\b/i,
    'may ease the pain for a short time',
  ),
  mechanism('root cause', /\broot causes?\b/i, 'what may have set it off'),
  mechanism('lactic acid', /\blactic acid\b/i),

  {
    says: 'bad posture did this',
    pattern:
      /\b(?:bad|poor|wrong) posture (?:did|does|caused?|causes|is (?:why|to blame)|made|makes|led|leads)\b|\byour (?:bad|poor|wrong) (?:posture|habits?)\b/i,
    reason: BLAME,
    instead: 'staying still for long may play a part',
    severity: 'warning',
    unless: DENIED,
  },
  {
    says: 'your own fault',
    pattern:
      /\b(?:your (?:own )?fault|you should have|you(?:’|'| a)re (?:too )?(?:lazy|unfit)|you failed)\b/i,
    reason: BLAME,
    severity: 'warning',
    unless: DENIED,
  },
  {
    says: 'before it is too late',
    pattern:
      /\b(?:before it(?:’|'| i)s too late|time is running out|hurry|last chance|(?:only|just) \d+ (?:seconds|minutes|hours|days) left)\b/i,
    reason: PRESSURE,
    instead: 'a plain time, such as "today"',
    severity: 'warning',
    unless: DENIED,
  },
  {
    says: 'injections and opioids',
    pattern:
      /\b(?:opioids?|codeine|tramadol|morphine|oxycodone|(?:steroid|cortisone) (?:injections?|shots?))\b/i,
    reason: 'It suggests what only a prescriber may.',
    instead: 'ask a doctor what else there is',
    severity: 'error',
    unless: DENIED,
    only: DONE,
  },
  ...BRANDS.map((brand): ForbiddenWords => ({
    says: brand,
    pattern: new RegExp(`\\b${brand}\\b`, 'i'),
    reason: 'A brand is advertising, and is called otherwise in the next country.',
    instead: 'the name of what is in it',
    severity: 'warning',
  })),
  ...Object.entries(SHORT_FORMS).map(([short, long]): ForbiddenWords => ({
    says: short,
    // Not where it is spelt out: "GP (your own doctor)", "your own doctor (GP)".
    pattern: new RegExp(`(?<!\\()\\b${short}s?\\b(?!\\s*\\()(?!\\))`),
    reason: 'Not everybody knows the short form.',
    instead: long,
    severity: 'warning',
  })),
];
