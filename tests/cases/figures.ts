import type { GuideDocument } from '../../src/guide/guide.js';

/**
 * Every figure that evidence.md gives for a place in the words, with what it counts: doses of §4, cautions of §6,
 * clocks of §7, and the figures in the signs of §2. A place is a remedy, `care` and a caution, or the text itself.
 */
const FIGURES: Readonly<Record<string, readonly string[]>> = {
  // §4a
  heat: ['15 to 20 minutes', '2 to 3 hours', '15 minutes', '5 minutes', '20 minutes'],
  'warm-shower': ['5 to 10 minutes'],
  cold: ['15 minutes', '20 at', '2 to 3 hours', '5 minutes', '2 to 3 days'],
  'alternate-heat-cold': ['15 minutes', '5 minutes'],
  'care x-pregnant': ['15 minutes', '10 minutes'],
  'care x-age65': ['15 minutes'],
  'care x-diabetes': ['10 minutes'],
  // §4b
  'stretch-scapular-squeeze': ['5 seconds', '10 times', '3 times', '2 to 3 minutes', '3 out', '10 at'],
  'stretch-chin-tuck': ['5 seconds', '10 times', '3 times', '2 to 3 minutes', '3 out', '10 at'],
  'stretch-doorway-chest': [
    '15 to 30 seconds',
    '2 to 3 times',
    '90 degrees',
    '2 to 3 minutes',
    '3 out',
    '10 at',
  ],
  'stretch-neck-turn-tilt': [
    '5 to 15 seconds',
    '2 to 5 times',
    '3 times',
    '2 to 3 minutes',
    '3 out',
    '10 at',
  ],
  'stretch-shoulder-shrug': ['5 seconds', '5 to 10 times', '3 times', '2 to 3 minutes', '3 out', '10 at'],
  'stretch-seated-twist': ['5 seconds', '3 to 5 times', '3 times', '2 to 3 minutes', '3 out', '10 at'],
  'stretch-thoracic-extension': ['2 to 3 seconds', '8 to 10 times', '2 to 3 minutes', '3 out', '10 at'],
  'relative-rest': ['1 to 2 days'],
  'keep-moving': ['5 to 10 minutes', '3 to 4 times'],
  'movement-breaks': ['30 minutes', '5 to 10 minutes'],
  strengthening: [
    '2 to 3 rounds',
    '8 to 12 repeats',
    '2 to 3 days',
    '6 to 8 weeks',
    '2 to 3 minutes',
    '8 times',
    '12 repeats',
    '3 rounds',
  ],
  'posture-sitting': ['30 minutes'],
  'care x-fresh-48': ['4 out', '10 or', '2 days', '48 hours'],
  'care x-flare': ['1 to 2 days', '8 out', '10'],
  // §4c
  pmr: ['10 minutes', '4 counts', '4', '5 seconds', '10 to 30 seconds'],
  'deep-breathing': ['3 to 5 minutes', '2 to 3 times', '5'],
  meditation: ['5 to 10 minutes'],
  // §4d
  'self-massage-hands': ['2 to 3 minutes', '30 to 60 seconds', '5 out', '10 or'],
  'massage-ball': ['30 to 60 seconds', '5 minutes', '5 out', '10 or'],
  'foam-roller': ['30 to 60 seconds', '2 to 3 times', '5 out', '10 or'],
  'partner-massage': ['10 to 15 minutes', '5 out', '10 or'],
  'professional-massage': ['30 to 90 minutes', '2 to 4 weeks'],
  'massage-devices': ['1 to 2 minutes', '5 to 10 minutes', '5 out', '10 or'],
  // §4e
  'otc-topical-nsaid': ['10 days'],
  'otc-nsaid-oral': ['10 days', '10 without'],
  'otc-nsaid-oral in GB': [
    '200 mg',
    '1 or 2 tablets',
    '3 times',
    '24 hours',
    '6 hours',
    '6 tablets',
    '1,200 mg',
    '10 days',
  ],
  'otc-nsaid-oral in US': [
    '10 days',
    '200 mg',
    '1 tablet',
    '2 if',
    '1 does',
    '4 to 6 hours',
    '6 tablets',
    '1,200 mg',
    '24 hours',
    '220 mg',
    '8 to 12 hours',
    '2 within',
    '2 in',
    '3 in',
  ],
  'otc-acetaminophen': ['10 days', '10 without'],
  'otc-acetaminophen in GB': ['500 mg', '1 or 2', '4 times', '24 hours', '4 hours', '8 tablets', '4,000 mg'],
  'otc-acetaminophen in US': ['325 mg', '10 tablets', '3,250 mg', '24 hours', '4,000 mg'],
  'otc-topical-counterirritant': ['3 to 4 times', '10 days', '3%', '10%'],
  'care x-age60': ['60 on'],
  'care x-low-weight': ['50 kg', '110 pounds'],
  // §4 "not when" and §6
  'who must not': [
    '3 days',
    '2 days',
    '6 weeks',
    '5 out',
    '10',
    '16',
    '10 days',
    '3 or',
    '50 kg',
    '110 pounds',
    '60 or',
  ],
  'cautions.x-fresh-unsure': ['3 days'],
  'cautions.x-fresh-injury': ['3 days'],
  'cautions.x-fresh-pull': ['2 days'],
  'cautions.x-not-easing': ['2 to 3 days'],
  'cautions.x-fresh-strain': ['3 days'],
  'cautions.x-fresh-48': ['2 days'],
  'cautions.x-late-swelling': ['3 days'],
  'cautions.x-flare': ['5 out', '10'],
  'cautions.x-age60': ['60 on'],
  'cautions.x-age65': ['65 on'],
  'cautions.x-age-unknown': ['16 or'],
  'cautions.x-under16': ['16'],
  'cautions.x-low-weight': ['50 kg', '110 pounds'],
  'cautions.x-tablets-10-days': ['10 days'],
  // §4, the stop rule
  stopRule: ['2 points', '5 out', '10'],
  // §7
  expect: ['2 weeks'],
  'checkIns.act-check-in-24h': ['1 day'],
  'checkIns.act-check-in-72h': ['3 days', '1 to 2 weeks'],
  'checkIns.act-check-in-2wk': ['2 weeks'],
  'checkIns.act-check-in-6wk': ['6 weeks'],
  'actions.act-see-if-not-better': ['3 days', '2 weeks'],
  'levels.doctor': ['1 to 3 days'],
  'levels.physio': ['1 to 2 weeks'],
  'levels.selfcare': ['3 days', '2 weeks'],
  'options.care-days': ['3 days'],
  'options.care-3-days': ['3 days', '2 weeks'],
  'options.care-2-weeks': ['2 to 6 weeks'],
  'options.care-6-weeks': ['6 weeks'],
  // §2: ages, temperature, times
  'options.under-10': ['10'],
  'options.age-10-15': ['10 to 15'],
  'options.age-16-49': ['16 to 49'],
  'options.age-50-59': ['50 to 59'],
  'options.age-60-64': ['60 to 64'],
  'options.age-65': ['65 or'],
  'options.fever': ['38 °C', '100.4 °F'],
  'options.since-fever': ['38 °C', '100.4 °F'],
  'options.severe': ['8 or', '10 and'],
  'options.since-severe': ['8 or', '10 and'],
  'options.since-tablets': ['10 days'],
  'options.tablets-10-days': ['10 days'],
  'options.pregnancy-danger': ['6 weeks'],
  'options.new-baby': ['6 weeks'],
  'options.steroids': ['3 months'],
  'options.recent-surgery': ['6 weeks'],
  'options.organs': ['3 or'],
  'options.liver': ['3 or'],
  'options.medicines': ['50 kg', '110 lb'],
  'options.low-weight': ['50 kg', '110 lb'],
  'options.waking-long': ['30 minutes', '45'],
  'options.new-task': ['2 days'],
  'options.days-2': ['2 days'],
  'options.days-3': ['2 to 3 days'],
  'options.weeks-3': ['4 days', '3 weeks'],
  'options.weeks-6': ['3 to 6 weeks'],
  'options.weeks-12': ['6 to 12 weeks'],
  'options.longer': ['12 weeks'],
  'options.comes-back': ['3 times', '6 months'],
  'options.easing': ['4 out', '10 or'],
  'options.over-5': ['5 out', '10 at'],
  'options.in-bed': ['2 days'],
  'flags.rf-child': ['16 and'],
  'flags.rf-child-urgent': ['16'],
  'flags.rf-persistent-60': ['60'],
  'flags.rf-hot-swelling': ['3 days'],
  'flags.rf-72h': ['3 days'],
  'flags.rf-2wk': ['2 weeks'],
  'flags.rf-6wk': ['6 weeks'],
  'flags.rf-med-10d': ['10 days'],
  watchFor: ['65'],
  notes: ['65 and'],
  // §3 and §5
  'causes.c-overuse': ['2 days'],
  'causes.c-joint': ['12 bones'],
  'rows.H4': ['3 days'],
  'rows.H5': ['3 days'],
  'rows.R2': ['2 to 3 days'],
  'rows.R2-waiting': ['2 to 3 days'],
  'rows.R3': ['4 out', '10 or'],
  'rows.R5': ['5 out', '10', '1 to 2 days', '8 or'],
  'rows.R5-later': ['5 out', '10', '8 or'],
};

const PHRASE = /\d+(?:[.,]\d+)*(?:\s*(?:to|or|and)\s*\d+(?:[.,]\d+)*)?(?:\s*(?:%|°[CF])|\s+[a-z]+)?/gi;

/** What stands at a path, as the table above calls it. */
function placeOf(path: readonly string[]): string {
  const [first = '', id = '', part = '', key = ''] = path[0] === 'variants' ? path.slice(2) : path;
  if (first !== 'remedies')
    return ['stopRule', 'expect', 'safetyNet', 'watchFor', 'notes'].includes(first)
      ? first
      : `${first}.${id}`;
  if (part === 'adjust') return `care ${key}`;
  if (part === 'doseIn') return `${id} in ${key}`;
  return part === 'notFor' || part === 'stop' ? 'who must not' : id;
}

function* textsIn(
  value: unknown,
  path: readonly string[],
): Generator<readonly [path: readonly string[], text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      if (['when', 'whenAny', 'unless', 'atLeast', 'name', 'why', 'strength'].includes(key)) continue;
      yield* textsIn(inner, [...path, key]);
    }
}

/** Every figure in some words that the evidence does not give there, and every dose that does not stand there. */
export function strangeFigures({ texts, planTexts }: GuideDocument): readonly string[] {
  const plan = planTexts['en'];
  const found = new Map<string, Set<string>>();
  for (const [path, text] of [...textsIn(texts['en'], []), ...textsIn(plan, [])]) {
    const place = placeOf(path);
    const there = found.get(place) ?? new Set();
    for (const [phrase] of text.matchAll(PHRASE)) there.add(phrase);
    found.set(place, there);
  }
  const strange = [...found].flatMap(([place, figures]) =>
    [...figures]
      .filter((figure) => !(FIGURES[place] ?? []).includes(figure))
      .map((figure) => `${place}: "${figure}" is not in the evidence`),
  );
  const lacking = Object.keys(plan?.remedies ?? {}).flatMap((remedy) =>
    Object.entries(FIGURES)
      .filter(([place]) => place === remedy || place.startsWith(`${remedy} in `))
      .flatMap(([place, figures]) =>
        figures
          .filter((figure) => !found.get(place)?.has(figure))
          .map((figure) => `${place}: "${figure}" is missing`),
      ),
  );
  return [...strange, ...lacking];
}
