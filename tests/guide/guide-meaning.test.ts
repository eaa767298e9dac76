import { expect } from '@open-wc/testing';
import { changed, problemsIn, refuses } from './broken-guide.js';
import { smallGuide, smallPlanTexts } from './small-guide.js';

describe('guide meaning', () => {
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
        { ...smallGuide.questions[2], phase: 'choosing' },
        ...smallGuide.questions.filter(({ id }) => id !== 'signs'),
      ],
    },
    'No question is asked in "screening"',
  );
  refuses(
    'a guide without an emergency',
    {
      'guide.flags': smallGuide.flags.map((flag) =>
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
  refuses('hours outside check-ins', { 'guide.questions[4].options[0].hours': 24 }, 'Hours are told only');
  refuses(
    'hours under another option',
    { 'guide.questions[2].options[3].options[0].hours': 24 },
    'Hours are told only',
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
    'planTexts.en.remedies.tea': smallPlanTexts.remedies['thumb-circles'],
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
