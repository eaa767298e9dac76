import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { GuideDocument } from '../../src/guide/guide.js';
import { parseGuide, type Problem } from '../../src/guide/parse-guide.js';
import { planTexts } from '../../src/guides/upper-back/en-plan.js';
import { texts } from '../../src/guides/upper-back/en.js';
import { upperBack } from '../../src/guides/upper-back/guide.js';
import { provenance } from '../../src/guides/upper-back/sources.js';
import { smallDocument } from './small-guide.js';

/** Values by their path in the small guide; `undefined` takes the key away. */
type Changes = Readonly<Record<string, unknown>>;

const keysIn = (path: string): readonly string[] => path.split(/[.[\]]+/).filter((key) => key !== '');

function changed(changes: Changes, document: unknown = smallDocument): unknown {
  const copy: unknown = structuredClone(document);
  for (const [path, value] of Object.entries(changes)) {
    const keys = keysIn(path);
    const last = keys.at(-1)!;
    const holder = keys.slice(0, -1).reduce((at, key) => (at as Record<string, unknown>)[key], copy);
    if (value === undefined) Reflect.deleteProperty(holder as object, last);
    else (holder as Record<string, unknown>)[last] = value;
  }
  return copy;
}

function problemsIn(input: unknown): readonly Problem[] {
  const parsed = parseGuide(input);
  return parsed.ok ? [] : parsed.problems;
}

/** One deliberate break: it is found where it stands, it is all that is found, and the message names it. */
function refuses(
  rule: string,
  changes: Changes,
  message: string | RegExp,
  path = Object.keys(changes)[0],
): void {
  it(`refuses ${rule}`, () => {
    const problems = problemsIn(changed(changes));
    expect(problems.map((problem) => problem.path)).to.deep.equal([path]);
    if (typeof message === 'string') expect(problems[0]!.message).to.contain(message);
    else expect(problems[0]!.message).to.match(message);
  });
}

describe('parse guide', () => {
  it('gives back a guide that makes sense, as a copy', () => {
    const parsed = parseGuide(smallDocument);
    expect(parsed).to.deep.equal({ ok: true, document: smallDocument });
    expect((parsed as { document: GuideDocument }).document.guide.flags[0]).not.to.equal(
      smallDocument.guide.flags[0],
    );
  });

  it('takes what arrives as JSON', () => {
    expect(problemsIn(JSON.parse(JSON.stringify(smallDocument)))).to.deep.equal([]);
  });

  it('takes a key without a value for no key', () => {
    const parsed = parseGuide({ ...smallDocument, provenance: undefined });
    expect(parsed.ok && Object.keys(parsed.document)).to.deep.equal(['guide', 'texts', 'planTexts']);
  });

  it('takes the built-in guide', () => {
    const document = { guide: upperBack, texts: { en: texts }, planTexts: { en: planTexts }, provenance };
    expect(problemsIn(document)).to.deep.equal([]);
  });
});

describe('parse guide · shape', () => {
  refuses('an unknown key', { 'guide.flags[0].colour': 'red' }, '"colour" does not belong here');
  refuses('a key that objects have anyway', { 'guide.flags[0].toString': 'red' }, '"toString"');
  refuses('a missing key', { 'guide.remedies[0].family': undefined }, '"family" is missing');
  refuses('text for a number', { 'guide.checkIns[0].hours': '72' }, '"72" is not a number');
  refuses('a number for text', { 'texts.en.title': 5 }, '5 is not text');
  refuses('a list for an object', { 'guide.actions': [] }, 'A list is not an object');
  refuses('a list for a table of texts', { 'planTexts.en.rows': [] }, 'A list is not an object');
  refuses('an object for a list', { 'guide.flags[0].when': { 0: 'white' } }, 'An object is not a list');
  refuses('text for an object', { 'texts.en': 'English' }, '"English" is not an object');
  refuses(
    'a hole in a list',
    { 'guide.flags[4]': 0, 'guide.flags': new Array(1) },
    'Nothing',
    'guide.flags[0]',
  );
  refuses(
    'an unknown level',
    { 'guide.flags[0].level': 'fatal' },
    '"fatal" is not possible here. Use "selfcare" or',
  );
  refuses('an unknown phase', { 'guide.questions[2].phase': 'middle' }, '"middle"');
  refuses(
    'neither true nor false',
    { 'guide.regions.GB.confirmed': 'yes' },
    '"yes" is neither true nor false',
  );
  refuses(
    'a mark that is false',
    { 'guide.flags[1].comfort': false },
    'false is not possible here. Use true',
  );
  refuses('part of an hour', { 'guide.checkIns[0].hours': 1.5 }, '1.5 is not a whole number');
  refuses('an endless time', { 'guide.checkIns[0].hours': Infinity }, 'Infinity is not a whole number');

  refuses('an id in capitals', { 'guide.id': 'SORE-thumb' }, '"SORE-thumb" is not an id');
  refuses('an id with a space', { 'guide.flags[0].when[0]': 'white thumb' }, '"white thumb" is not an id');
  refuses('an id that begins with a hyphen', { 'guide.id': '-thumb' }, '"-thumb" is not an id');
  refuses('an id of 61 characters', { 'guide.id': 'a'.repeat(61) }, 'Use 60 characters at most');
  for (const word of ['none', 'unsure', 'unsure-thumb', 'constructor'])
    refuses(`the id "${word}"`, { 'guide.id': word }, `"${word}" is a word with a meaning of its own`);
  refuses(
    'an id twice in a list',
    { 'guide.flags[2].whenAny': ['bent', 'bent'] },
    'A list names "bent" twice',
  );

  refuses('a version of two numbers', { 'guide.version': '1.0' }, '"1.0" is not a version');
  refuses('a day that is in no calendar', { 'guide.nextCheck': '2027-02-30' }, '"2027-02-30" is not a date');
  refuses('a date in words', { 'guide.checked': '20 November 2026' }, 'is not a date');
  refuses('a long telephone number', { 'guide.regions.GB.advice.say': '1'.repeat(31) }, '30 characters');
  refuses(
    'a number that no phone can dial',
    { 'guide.regions.GB.advice.dial': '01 1' },
    '"01 1" cannot be dialled',
  );
  refuses('a region without an emergency number', { 'guide.regions.GB.emergency': [] }, 'too few');
  refuses('a guide without a default region', { 'guide.regions.default': undefined }, '"default" is missing');
  refuses(
    'another name that is no country code',
    { 'guide.regionNames.uk': 'GB' },
    '"uk" is not a country code',
  );

  refuses('an empty text', { 'texts.en.flags.rf-white': ' ' }, '" " is empty');
  refuses('a text of 601 characters', { 'texts.en.intro': 'a'.repeat(601) }, 'Use 600 characters at most');
  refuses('markup', { 'texts.en.options.white.label': 'It is <b>white' }, 'holds markup');
  refuses('the end of markup', { 'planTexts.en.expect': 'Soon</b>' }, 'holds markup');
  refuses(
    'a name that is no language',
    { 'texts.English': {} },
    '"English" is not a language tag',
    'texts.English',
  );
  refuses('no safety net', { 'texts.en.safetyNet': [] }, 'too few');

  refuses('a level without an action', { 'guide.actions.physio': [] }, 'too few');
  refuses('a question without options', { 'guide.questions[3].options': [] }, 'too few');
  refuses('an option that opens none', { 'guide.questions[3].options[0].options': [] }, 'too few');
  refuses(
    '51 options',
    { 'guide.questions[3].options': Array.from({ length: 51 }, (_, index) => ({ id: `o${index}` })) },
    'Leave it at 50 or fewer',
  );
  refuses(
    'a third level of options',
    { 'guide.questions[2].options[3].options[0].options': [{ id: 'deep' }] },
    '"options" opens a third level',
  );
  refuses('a guide without causes', { 'guide.causes': [] }, 'too few');
  refuses('a guide without remedies', { 'guide.remedies': [] }, 'too few');

  it('takes < where it is no markup', () => {
    expect(problemsIn(changed({ 'texts.en.intro': 'Pain < 3 and <3 are fine.' }))).to.deep.equal([]);
  });

  it('names every unknown key and every missing one', () => {
    const document = changed({
      'guide.flags[0]': { level: 'doctor', color: 1, size: 2 },
      'texts.en.title': 1,
    });
    expect(problemsIn(document).map(({ path }) => path)).to.deep.equal([
      'guide.flags[0].id',
      'guide.flags[0].color',
      'guide.flags[0].size',
      'texts.en.title',
    ]);
  });

  it('does not look for sense in what has no shape', () => {
    const document = changed({ 'guide.flags[0].when': ['nowhere'], 'texts.en.title': 1 });
    expect(problemsIn(document).map(({ path }) => path)).to.deep.equal(['texts.en.title']);
  });
});

describe('parse guide · ids and references', () => {
  const white = { id: 'white' };
  refuses(
    'two questions of one id',
    { 'guide.questions[3].id': 'signs', 'texts.en.questions.cause': undefined },
    '"signs" is already the id of guide.questions[2]',
  );
  refuses(
    'two options of one id',
    { 'guide.questions[4].options[3]': white },
    '"white" is already the id of guide.questions[2].options[0]',
    'guide.questions[4].options[3].id',
  );
  refuses(
    'an option under another with its id',
    { 'guide.questions[2].options[3].options[2]': white },
    '"white"',
    'guide.questions[2].options[3].options[2].id',
  );
  refuses(
    'two flags of one id',
    { 'guide.flags[3].id': 'rf-bent', 'texts.en.flags.rf-again': undefined },
    '"rf-bent"',
  );
  refuses(
    'two cautions of one id',
    { 'guide.cautions[1]': { id: 'x-numb', when: ['bent'] } },
    '"x-numb"',
    'guide.cautions[1].id',
  );
  refuses(
    'two causes of one id',
    { 'guide.causes[1].id': 'c-typing', 'planTexts.en.causes.c-bump': undefined },
    '"c-typing"',
  );
  refuses(
    'two remedies of one id',
    { 'guide.remedies[3]': { id: 'thumb-circles', family: 'rest', evidence: 'weak' } },
    '"thumb-circles"',
    'guide.remedies[3].id',
  );
  refuses(
    'two check-ins of one id',
    { 'guide.checkIns[1]': { id: 'look-again', hours: 2 } },
    '"look-again"',
    'guide.checkIns[1].id',
  );
  refuses(
    'two choices of one id',
    {
      'guide.choices[1]': {
        id: 'warm-or-cold',
        neither: 'W-neither',
        sides: [
          { id: 'warm', remedies: [] },
          { id: 'cold', remedies: [] },
        ],
        rows: [],
      },
    },
    '"warm-or-cold"',
    'guide.choices[1].id',
  );
  refuses(
    'two sides of one id',
    { 'guide.choices[0].sides[2]': { id: 'warm', remedies: [] } },
    '"warm"',
    'guide.choices[0].sides[2].id',
  );
  refuses(
    'two rows of one id',
    { 'guide.choices[0].rows[2]': { id: 'W1', prefer: [] } },
    '"W1"',
    'guide.choices[0].rows[2].id',
  );

  const NO_FACT = /is not a fact that an answer or a region sets/;
  refuses(
    'a question that depends on nothing known',
    { 'guide.questions[4].when': ['whitish'] },
    NO_FACT,
    'guide.questions[4].when[0]',
  );
  refuses(
    'a question that depends on a later one',
    { 'guide.questions[2].unless': ['typing'] },
    '"typing" is not known yet',
    'guide.questions[2].unless[0]',
  );
  refuses(
    'a question that depends on itself',
    { 'guide.questions[3].whenAny': ['typing', 'white'] },
    '"typing" is not known yet',
    'guide.questions[3].whenAny[0]',
  );
  refuses(
    'a question that depends on a caution',
    { 'guide.questions[4].when': ['x-numb'] },
    NO_FACT,
    'guide.questions[4].when[0]',
  );
  refuses(
    'an option that depends on its own question',
    { 'guide.questions[4].options[0].unless': ['comes-back'] },
    '"comes-back" is not known yet',
    'guide.questions[4].options[0].unless[0]',
  );
  refuses(
    'a detail that depends on its own question',
    { 'guide.questions[2].options[3].options[0].when': ['numb'] },
    '"numb" is not known yet',
    'guide.questions[2].options[3].options[0].when[0]',
  );
  refuses(
    'a flag for nothing known',
    { 'guide.flags[0].when': ['whitish'] },
    NO_FACT,
    'guide.flags[0].when[0]',
  );
  refuses(
    'a flag that is raised for nothing known',
    { 'guide.flags[1].raised[0].when': ['numbish'] },
    NO_FACT,
    'guide.flags[1].raised[0].when[0]',
  );
  refuses(
    'a flag that depends on a caution',
    { 'guide.flags[0].when': ['x-numb'] },
    '"x-numb" is a caution',
    'guide.flags[0].when[0]',
  );
  refuses(
    'a caution for nothing known',
    { 'guide.cautions[0].when': ['numbish'] },
    NO_FACT,
    'guide.cautions[0].when[0]',
  );
  refuses(
    'a caution that depends on a caution',
    { 'guide.cautions[0].unless': ['x-numb'] },
    '"x-numb" is a caution',
    'guide.cautions[0].unless[0]',
  );

  const NEITHER = /is neither a fact that something sets nor a caution/;
  refuses(
    'a cause for nothing known',
    { 'guide.causes[0].when': ['type'] },
    NEITHER,
    'guide.causes[0].when[0]',
  );
  refuses(
    'a cause that depends on a cause',
    { 'guide.causes[1].unless': ['c-typing'] },
    NEITHER,
    'guide.causes[1].unless[0]',
  );
  refuses(
    'a side for nothing known',
    { 'guide.choices[0].sides[0].when': ['cool'] },
    NEITHER,
    'guide.choices[0].sides[0].when[0]',
  );
  refuses(
    'a row for nothing known',
    { 'guide.choices[0].rows[0].when': ['cool'] },
    NEITHER,
    'guide.choices[0].rows[0].when[0]',
  );
  refuses(
    'a remedy for nothing known',
    { 'guide.remedies[1].unless': ['cool'] },
    NEITHER,
    'guide.remedies[1].unless[0]',
  );

  it('lets whatever makes up a plan depend on cautions', () => {
    const document = changed({
      'guide.causes[0].unless': ['x-numb'],
      'guide.choices[0].sides[0].unless': ['x-numb'],
      'guide.choices[0].rows[0].when': ['x-numb'],
      'guide.remedies[0].unless': ['x-numb'],
    });
    expect(problemsIn(document)).to.deep.equal([]);
  });

  it('lets a question depend on a check-in, which is asked before it', () => {
    expect(problemsIn(changed({ 'guide.questions[2].unless': ['thumb-better'] }))).to.deep.equal([]);
  });

  refuses('more facts than are named', { 'guide.flags[2].atLeast': 3 }, '3 is more than the 2 facts');
  refuses(
    'a number of facts that are not named',
    { 'guide.flags[0].atLeast': 1 },
    '1 is more than the 0 facts',
  );
  refuses('a condition that never holds', { 'guide.flags[2].whenAny': [] }, 'never holds');

  const REMEDY = 'is not a remedy of this guide';
  refuses('a cause with an unknown remedy', { 'guide.causes[0].fits[2]': 'tea' }, REMEDY);
  refuses('a side with an unknown remedy', { 'guide.choices[0].sides[0].remedies[1]': 'tea' }, REMEDY);
  refuses('a side with an unknown helper', { 'guide.choices[0].sides[1].with[1]': 'tea' }, REMEDY);
  refuses(
    'a row that prefers an unknown side',
    { 'guide.choices[0].rows[0].prefer[1]': 'hot' },
    '"hot" is not a side',
  );
  refuses(
    'a row that closes an unknown side',
    { 'guide.choices[0].rows[0].closes[1]': 'hot' },
    '"hot" is not a side',
  );
  refuses(
    'a remedy withheld by something unknown',
    { 'guide.remedies[0].withheldBy[1]': 'numb' },
    '"numb" is not a caution',
  );
  refuses(
    'a remedy adjusted by something unknown',
    { 'guide.remedies[1].adjustedBy': ['numb'] },
    '"numb" is not a caution',
    'guide.remedies[1].adjustedBy[0]',
  );
  refuses(
    'a remedy that gives way to an unknown one',
    { 'guide.remedies[0].notWith': ['tea'] },
    REMEDY,
    'guide.remedies[0].notWith[0]',
  );
  refuses('another name for an unknown region', { 'guide.regionNames.UK': 'XX' }, '"XX" is not a region');
  refuses(
    'another name that hides a region',
    { 'guide.regionNames.GB': 'default' },
    '"GB" is a region of its own',
  );
  refuses(
    'a region that is no country code',
    { 'guide.regions.gb': smallDocument.guide.regions['GB'] },
    '"gb" is not a country code',
  );
});

describe('parse guide · meaning', () => {
  refuses(
    'a next check on the day of the last',
    { 'guide.nextCheck': '2026-11-20' },
    'is not after "2026-11-20"',
  );
  refuses(
    'two questions of welcome',
    { 'guide.questions[4].phase': 'welcome', 'guide.questions[4].options[2].when': undefined },
    '"welcome" has a question already',
  );
  refuses(
    'a guide that looks for nothing',
    {
      'guide.questions': [
        { ...smallDocument.guide.questions[2], phase: 'choosing' },
        ...smallDocument.guide.questions.filter(({ id }) => id !== 'signs'),
      ],
    },
    'No question is asked in "screening"',
  );
  refuses(
    'a guide without an emergency',
    {
      'guide.flags': smallDocument.guide.flags.map((flag) =>
        flag.id === 'rf-white' ? { ...flag, level: 'urgent' } : flag,
      ),
    },
    'No flag has the level "emergency"',
  );

  refuses(
    'options under the only answer',
    { 'guide.questions[2].kind': 'one' },
    'opens no others',
    'guide.questions[2].options[3].options',
  );
  refuses(
    '"none of these" for the only answer',
    { 'guide.questions[3].kind': 'one' },
    'offers no "none of these"',
    'guide.questions[3].none',
  );
  refuses(
    'a trend outside check-ins',
    { 'guide.questions[4].options[0].trend': 'same' },
    'A trend is told only',
  );
  refuses(
    'a trend in a list',
    {
      'guide.questions[1].kind': 'list',
      'guide.questions[1].options': [
        { id: 'thumb-better' },
        { id: 'thumb-same', trend: 'same' },
        { id: 'thumb-worse' },
      ],
    },
    'A trend is told only',
    'guide.questions[1].options[1].trend',
  );
  refuses(
    'a trend under another option',
    { 'guide.questions[2].options[3].options[0].trend': 'same' },
    'A trend is told only',
  );
  refuses(
    '"not sure which" where nothing is opened',
    { 'guide.questions[2].options[0].unsure': ['bent'] },
    'opens no options',
  );
  const TYPO = 'is a fact that nothing reads and no option sets';
  refuses('"none of these" that says nothing', { 'guide.questions[3].none[1]': 'cause-opne' }, TYPO);
  refuses('"not sure" that says nothing', { 'guide.questions[3].unsure[1]': 'cause-opne' }, TYPO);
  refuses('"not sure which" that says nothing', { 'guide.questions[2].options[3].unsure[1]': 'bend' }, TYPO);

  const CANCEL = 'Nothing may cancel an emergency or urgent flag';
  refuses('an emergency that can be cancelled', { 'guide.flags[0].unless': ['waiting'] }, CANCEL);
  refuses('an urgent flag that can be cancelled', { 'guide.flags[1].unless': ['waiting'] }, CANCEL);
  refuses(
    'an urgent flag with comfort that can be cancelled and become an emergency',
    { 'guide.flags[1].unless': ['waiting'], 'guide.flags[1].comfort': true },
    CANCEL,
  );
  refuses(
    'a flag that can be cancelled and become urgent',
    { 'guide.flags[2].raised': [{ when: ['streak'], level: 'urgent' }] },
    CANCEL,
    'guide.flags[2].unless',
  );
  refuses(
    'a raise to an emergency that can be cancelled',
    { 'guide.flags[1].raised[0].unless': ['waiting'] },
    CANCEL,
  );
  it('lets an urgent flag with comfort be cancelled', () => {
    const flag = { id: 'rf-streak', level: 'urgent', when: ['streak'], unless: ['waiting'], comfort: true };
    expect(problemsIn(changed({ 'guide.flags[1]': flag }))).to.deep.equal([]);
  });
  refuses(
    'comfort beside a flag that is not urgent',
    { 'guide.flags[2].comfort': true },
    'Use it on urgent flags only',
  );
  refuses(
    'a flag that is raised to where it stands',
    { 'guide.flags[1].raised[0].level': 'urgent' },
    '"urgent" is not above "urgent"',
  );
  refuses(
    'a flag that is raised downwards',
    { 'guide.flags[1].raised[0].level': 'doctor' },
    '"doctor" is not above "urgent"',
  );
  refuses(
    'a caution that is also a fact',
    { 'guide.questions[4].options[0].sets': ['swollen', 'x-numb'] },
    '"x-numb" is also a fact',
    'guide.cautions[0].id',
  );

  refuses(
    'a remedy that belongs to two sides',
    { 'guide.choices[0].sides[1].remedies[1]': 'warm-soak' },
    '"warm-soak" already belongs to guide.choices[0].sides[0]',
  );
  const EMPTY = 'Every remedy for "c-typing" can be left out';
  const fits = 'guide.causes[0].fits';
  refuses('a cause whose remedies can all be left out', { [fits]: ['warm-soak'] }, EMPTY);
  const alone = {
    'guide.remedies[3]': { id: 'tea', family: 'food', evidence: 'custom' },
    'guide.causes[1].fits': ['tea'],
    'planTexts.en.remedies.tea': smallDocument.planTexts['en']!.remedies['thumb-circles'],
  };
  for (const [rule, change] of Object.entries({
    'has a condition': { 'guide.remedies[2].when': ['adult'] },
    'is withheld by a caution': { 'guide.remedies[2].withheldBy': ['x-numb'] },
    'gives way to another': { 'guide.remedies[2].notWith': ['cold-pack'] },
    'belongs to a side': { 'guide.choices[0].sides[0].remedies[1]': 'thumb-circles' },
  }))
    refuses(`a cause whose last remedy ${rule}`, { ...alone, ...change }, EMPTY, fits);
  refuses(
    'a remedy that is never offered',
    { ...alone, 'guide.causes[1].fits': ['thumb-circles'] },
    '"tea" is in no cause',
    'guide.remedies[3].id',
  );
  refuses(
    'a remedy that gives way to itself',
    { 'guide.remedies[0].notWith': ['warm-soak'] },
    'both give way',
    'guide.remedies[0].notWith[0]',
  );
  it('refuses two remedies that give way to each other', () => {
    const document = changed({
      'guide.remedies[0].notWith': ['cold-pack'],
      'guide.remedies[1].notWith': ['warm-soak'],
    });
    expect(problemsIn(document).map(({ path }) => path)).to.deep.equal([
      'guide.remedies[0].notWith[0]',
      'guide.remedies[1].notWith[0]',
    ]);
  });
});

describe('parse guide · words', () => {
  refuses('a guide without words', { texts: {}, planTexts: {} }, 'has no words');
  refuses('a language without words for the plan', { 'planTexts.en': undefined }, '"en" is missing');
  refuses('a language with words for the plan only', { 'texts.en': undefined }, '"en" is missing');

  const inEnglish = {
    texts: { questions: 'signs', options: 'bent', flags: 'rf-bent', actions: 'act-111' },
    planTexts: {
      causes: 'c-bump',
      cautions: 'x-numb',
      choices: 'warm-or-cold',
      rows: 'W-cold',
      remedies: 'warm-soak',
      checkIns: 'look-again',
    },
  };
  for (const [part, kinds] of Object.entries(inEnglish))
    for (const [kind, id] of Object.entries(kinds)) {
      const table = `${part}.en.${kind}`;
      const entry = (
        smallDocument as unknown as Record<string, Record<string, Record<string, Record<string, unknown>>>>
      )[part]!['en']![kind]![id];
      refuses(`${kind} without words`, { [`${table}.${id}`]: undefined }, `The text for "${id}" is missing`);
      refuses(`words for unknown ${kind}`, { [`${table}.x-else`]: entry }, 'is called "x-else"');
    }
  refuses('a level without words', { 'texts.en.levels.physio': undefined }, '"physio" is missing');
  refuses('evidence without words', { 'planTexts.en.evidence.weak': undefined }, '"weak" is missing');
  refuses(
    '"neither" without words',
    { 'planTexts.en.rows.W-neither': undefined },
    'The text for "W-neither" is missing',
  );
  for (const action of ['act-hand-up', 'act-call', 'act-watch'])
    refuses(`the action ${action} without words`, { [`texts.en.actions.${action}`]: undefined }, action);

  const sides = 'planTexts.en.choices.warm-or-cold.sides';
  refuses('a side without a name', { [`${sides}.cold`]: undefined }, 'The text for "cold" is missing');
  refuses('a name for an unknown side', { [`${sides}.hot`]: 'Hot' }, 'is called "hot"');
  const remedies = 'planTexts.en.remedies';
  refuses(
    'an adjusted remedy that does not say how',
    { [`${remedies}.cold-pack.adjust`]: undefined },
    'The text for "x-numb" is missing',
    `${remedies}.cold-pack.adjust.x-numb`,
  );
  refuses(
    'a remedy that is adjusted for nothing',
    { [`${remedies}.warm-soak.adjust`]: { 'x-numb': 'Less.' } },
    'is called "x-numb"',
    `${remedies}.warm-soak.adjust.x-numb`,
  );
  refuses(
    'a dose for an unknown region',
    { [`${remedies}.warm-soak.doseIn.FR`]: 'Plus' },
    '"FR" is not a region',
  );
  refuses('a source for something unknown', { 'provenance.cites.rf-red': ['THUMB'] }, 'is called "rf-red"');
  refuses(
    'a source that is not listed',
    { 'provenance.cites.rf-white[1]': 'TOE' },
    '"TOE" is not in provenance.sources',
  );

  it('asks the same of every language', () => {
    const document = changed({
      'texts.nl': changed({ 'flags.rf-bent': undefined }, smallDocument.texts['en']),
      'planTexts.nl': changed({ 'rows.W1': undefined }, smallDocument.planTexts['en']),
    });
    expect(problemsIn(document).map(({ path }) => path)).to.deep.equal([
      'texts.nl.flags.rf-bent',
      'planTexts.nl.rows.W1',
    ]);
  });
});

describe('parse guide · strangers', () => {
  const deep = (levels: number): unknown => {
    let value: unknown = 'bottom';
    for (let level = 0; level < levels; level += 1)
      value = level % 2 ? [value] : { guide: value, options: value };
    return value;
  };
  const circle: Record<string, unknown> = {};
  for (const key of ['guide', 'texts', 'planTexts', 'questions', 'options']) circle[key] = circle;
  circle['flags'] = [circle, circle];
  const trap = (name: keyof ProxyHandler<object>): object =>
    new Proxy(
      {},
      {
        [name]: () => {
          throw new Error('trapped');
        },
      },
    );
  const gone = Proxy.revocable({}, {});
  gone.revoke();
  const hostile: Readonly<Record<string, unknown>> = {
    nothing: undefined,
    null: null,
    'a number': NaN,
    'a text': JSON.stringify(smallDocument),
    'a symbol': Symbol('guide'),
    'a bigint': 1n,
    'a function': () => smallDocument,
    'a class': class {},
    'a date': new Date(NaN),
    'a map': new Map([['guide', smallDocument.guide]]),
    'an element': document.createElement('div'),
    'the window': window,
    'a circle': circle,
    'a long list': new Array(1e9),
    'a list of lists': { guide: { questions: Array.from({ length: 20_000 }, () => []) } },
    'a hundred thousand levels': { guide: deep(100_000) },
    'a hundred thousand levels of options': { guide: { questions: [{ options: deep(100_000) }] } },
    'a getter that throws': {
      get guide() {
        throw new Error('no');
      },
    },
    'a getter that throws nothing': {
      get guide() {
        throw undefined;
      },
    },
    'a proxy without keys': trap('ownKeys'),
    'a proxy without values': new Proxy(
      { guide: 1 },
      {
        get: () => {
          throw new Error('no');
        },
      },
    ),
    'a proxy without a prototype': trap('getPrototypeOf'),
    'a revoked proxy': gone.proxy,
    'a list of any length': new Proxy([], {
      get: (target, key) => (key === 'length' ? 1e300 : Reflect.get(target, key)),
    }),
    'text for every part': { guide: 'a', texts: 'b', planTexts: 'c', provenance: 'd' },
    'a long text': changed({ 'texts.en.title': '<a'.repeat(1_000_000) }),
    'a long key': changed({ [`guide.${'x'.repeat(100_000)}`]: 1 }),
  };
  for (const [name, value] of Object.entries(hostile))
    it(`refuses ${name} without throwing`, () => {
      const problems = problemsIn(value);
      expect(problems).not.to.be.empty;
      for (const { path, message } of problems) {
        expect(path.length).to.be.below(400);
        expect(message.length).to.be.within(1, 400);
      }
    });

  it('refuses what would multiply without end', () => {
    const facts = Array.from({ length: 1_000 }, (_, index) => index);
    const details = Array.from({ length: 50 }, () => ({ id: 0, sets: facts }));
    const options = Array.from({ length: 50 }, () => ({ id: 0, options: details }));
    const questions = Array.from({ length: 20_000 }, () => ({ id: 0, options }));
    expect(problemsIn({ guide: { questions } })).to.have.length(1);
  });

  for (const key of ['__proto__', 'constructor', 'prototype', 'hasOwnProperty'])
    it(`lets nobody write to ${key}`, () => {
      const json = JSON.stringify(smallDocument).replace(
        '"rf-white":',
        `"${key}":{"polluted":true},"rf-white":`,
      );
      expect(problemsIn(JSON.parse(json)).map(({ path }) => path)).to.deep.equal([`texts.en.flags.${key}`]);
      expect('polluted' in {}).to.be.false;
    });

  it('does not take what is inherited', () => {
    expect(problemsIn(Object.create(smallDocument))).to.have.length(1);
  });

  it('reads every value once', () => {
    let reads = 0;
    const document = {
      ...smallDocument,
      get guide() {
        return (reads += 1) === 1 ? smallDocument.guide : { id: '<b>' };
      },
    };
    expect(problemsIn(document)).to.deep.equal([]);
  });

  it('tells the first 200 problems, and how many more there are', () => {
    const many = Array.from({ length: 300 }, () => ({ colour: 'red' }));
    const problems = problemsIn(changed({ 'guide.cautions': many }));
    expect(problems).to.have.length(201);
    expect(problems.at(-1)!.message).to.contain('400 more problems');
  });

  it('tells when it stopped looking', () => {
    const many = Array.from({ length: 20_000 }, () => ({ a: 1, b: 2, c: 3, d: 4 }));
    expect(problemsIn(changed({ 'guide.cautions': many })).at(-1)!.message).to.match(/^At least \d+ more/);
  });

  const isAnswer = (input: unknown): boolean => {
    const parsed = parseGuide(input);
    return (
      parsed.ok || (parsed.problems.length > 0 && parsed.problems.every(({ message }) => message !== ''))
    );
  };

  it('answers whatever comes in', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withMap: true, withSparseArray: true, withDate: true }),
        isAnswer,
      ),
      { numRuns: 2_000 },
    );
  });

  it('answers whatever is done to a guide, and never lets through what it would not take again', () => {
    const paths = pathsIn(smallDocument, '');
    const value = fc.oneof(fc.anything(), fc.constantFrom(...paths.map((path) => valueAt(path))));
    const changes = fc.dictionary(fc.constantFrom(...paths), value, { minKeys: 1, maxKeys: 3 });
    fc.assert(
      fc.property(changes, (change) => {
        // Outer changes first, so that an inner one finds its holder or gives way.
        const input = Object.entries(change)
          .sort(([a], [b]) => b.length - a.length)
          .reduce<unknown>((document, [path, to]) => replaced(document, keysIn(path), to), smallDocument);
        const parsed = parseGuide(input);
        if (parsed.ok) expect(parseGuide(parsed.document)).to.deep.equal(parsed);
        else expect(parsed.problems).not.to.be.empty;
      }),
      { numRuns: 1_000 },
    );
  });
});

const pathsIn = (value: unknown, at: string): readonly string[] =>
  typeof value === 'object' && value
    ? Object.entries(value).flatMap(([key, inner]) => {
        const path = at ? `${at}.${key}` : key;
        return [path, ...pathsIn(inner, path)];
      })
    : [];

const valueAt = (path: string): unknown =>
  keysIn(path).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], smallDocument);

function replaced(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to;
  if (typeof value !== 'object' || value === null) return value;
  const copy = (Array.isArray(value) ? [...(value as readonly unknown[])] : { ...value }) as Record<
    string,
    unknown
  >;
  copy[key] = replaced(copy[key], rest, to);
  return copy;
}
