import { expect } from '@open-wc/testing';
import { changed, problemsIn, refuses } from './broken-guide.js';
import { smallGuide } from './small-guide.js';

describe('guide references', () => {
  refuses(
    'a fact after which there is a way to leave, and that nobody can tell',
    { 'guide.exitFacts': ['bent', 'gone'] },
    '"gone" is not a fact that an answer or a region sets',
    'guide.exitFacts[1]',
  );
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
    {
      'guide.remedies[1].adjustedBy': ['x-numb', 'numb'],
      'planTexts.en.remedies.cold-pack.adjust.numb': 'Less.',
    },
    '"numb" is not a caution',
    'guide.remedies[1].adjustedBy[1]',
  );
  refuses(
    'a remedy that gives way to an unknown one',
    { 'guide.remedies[0].notWith': ['tea'] },
    REMEDY,
    'guide.remedies[0].notWith[0]',
  );
  refuses(
    'a remedy that is made of an unknown family',
    { 'guide.remedies[0].includes': ['tea'] },
    '"tea" is not a family of remedies',
    'guide.remedies[0].includes[0]',
  );
  refuses('another name for an unknown region', { 'guide.regionNames.UK': 'XX' }, '"XX" is not a region');
  refuses(
    'another name that hides a region',
    { 'guide.regionNames.GB': 'default' },
    '"GB" is a region of its own',
  );
  refuses(
    'a region that is no country code',
    { 'guide.regions.gb': smallGuide.regions['GB'] },
    '"gb" is not a country code',
  );
});
