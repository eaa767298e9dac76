import { expect } from '@open-wc/testing';
import { changed, problemsIn, refuses } from './broken-guide.js';

const texts = 'texts.en.variants';
const plan = 'planTexts.en.variants';
/** The question for the age, with a box for whoever helps. A new one each time: changes are written into it. */
const box = () => ({
  'guide.questions[0].also': [{ id: 'helper' }],
  'texts.en.options.helper': 'For someone else',
});

const refusesVariant = (rule: string, at: string, variant: object, path: string, message: string | RegExp) =>
  refuses(rule, { ...box(), [at]: [{ when: ['helper'], ...variant }] }, message, `${at}[0].${path}`);

describe('guide variants', () => {
  it('are taken with any part of the words', () => {
    const document = changed({
      ...box(),
      [texts]: [
        {
          when: ['helper'],
          unless: ['region-gb'],
          questions: { signs: { title: 'Do they have any of these?' } },
          options: { fall: 'They fell on it', white: { label: 'Theirs is white', hint: 'And cold' } },
          flags: { 'rf-bent': 'Theirs may be broken.' },
          levels: { doctor: { who: 'Their doctor.' } },
          actions: { 'act-doctor': 'Take them.' },
          safetyNet: ['It turns white: call.'],
          watchFor: ['They shiver.'],
          notes: ['Stay with them.'],
        },
      ],
      [plan]: [
        {
          whenAny: ['helper', 'under-16'],
          causes: { 'c-bump': { name: 'A bump', text: 'It happens.' } },
          cautions: { 'x-numb': 'it is numb' },
          choices: { 'warm-or-cold': { title: 'Which?', sides: { warm: 'Warm' } } },
          rows: { W1: 'Cold.' },
          remedies: { 'cold-pack': { dose: 'Short', adjust: { 'x-numb': 'Shorter.' } } },
          checkIns: { 'look-again': { title: 'Soon', text: 'Look.' } },
          stopRule: ['Stop.'],
          expect: 'It may ease.',
          notes: ['Read it with them.'],
        },
      ],
    });
    expect(problemsIn(document)).to.deep.equal([]);
  });

  it('may rest on a fact that nothing else reads', () => {
    const document = changed({
      'guide.questions[2].unsure': ['signs-open'],
      [texts]: [{ when: ['signs-open'], notes: ['Ask someone to look.'] }],
    });
    expect(problemsIn(document)).to.deep.equal([]);
  });

  refusesVariant('an unknown fact', texts, { when: ['hleper'] }, 'when[0]', '"hleper" is not a fact');
  refusesVariant(
    'an unknown fact in the plan',
    plan,
    { unless: ['x-numb'] },
    'unless[0]',
    '"x-numb" is not a',
  );
  refusesVariant('an unknown key', texts, { title: 'Their thumb' }, 'title', '"title" does not belong here');
  for (const kind of ['options', 'flags', 'actions'])
    refusesVariant(`unknown ${kind}`, texts, { [kind]: { toe: 'It hurts' } }, `${kind}.toe`, 'called "toe"');
  refusesVariant(
    'an unknown question',
    texts,
    { questions: { toe: { title: 'Which?' } } },
    'questions.toe',
    'called "toe"',
  );
  refusesVariant('an unknown level', texts, { levels: { fatal: {} } }, 'levels.fatal', '"fatal" does not');
  refusesVariant('an empty text', texts, { flags: { 'rf-bent': ' ' } }, 'flags.rf-bent', 'is empty');
  refusesVariant(
    'an empty title',
    texts,
    { questions: { signs: { title: '' } } },
    'questions.signs.title',
    'empty',
  );
  refusesVariant(
    'an option without a label',
    texts,
    { options: { white: { hint: 'Cold' } } },
    'options.white.label',
    'missing',
  );
  refusesVariant('an empty note', texts, { notes: [''] }, 'notes[0]', 'is empty');
  refusesVariant('a safety net without a line', texts, { safetyNet: [] }, 'safetyNet', 'too few');
  for (const kind of ['cautions', 'rows'])
    refusesVariant(`unknown ${kind}`, plan, { [kind]: { toe: 'Toe' } }, `${kind}.toe`, 'called "toe"');
  refusesVariant('an unknown remedy', plan, { remedies: { tea: {} } }, 'remedies.tea', 'called "tea"');
  refusesVariant(
    'a remedy that is adjusted for nothing',
    plan,
    { remedies: { 'warm-soak': { adjust: { 'x-numb': 'Less.' } } } },
    'remedies.warm-soak.adjust.x-numb',
    'called "x-numb"',
  );
  refusesVariant(
    'a dose for an unknown region',
    plan,
    { remedies: { 'warm-soak': { doseIn: { FR: 'Plus' } } } },
    'remedies.warm-soak.doseIn.FR',
    '"FR" is not a region',
  );
  refusesVariant(
    'a name for an unknown side',
    plan,
    { choices: { 'warm-or-cold': { title: 'Which?', sides: { hot: 'Hot' } } } },
    'choices.warm-or-cold.sides.hot',
    'called "hot"',
  );
});

describe('a box beside an answer', () => {
  it('is taken, and may ask for more', () => {
    expect(problemsIn(changed({ ...box(), 'guide.questions[4].when': ['helper'] }))).to.deep.equal([]);
  });

  refuses(
    'a box without words',
    { 'guide.questions[0].also': [{ id: 'helper' }] },
    'The text for "helper"',
    'texts.en.options.helper',
  );
  refuses(
    'the id of an option',
    { 'guide.questions[0].also': [{ id: 'typing' }] },
    'already the id of guide.questions[0].also[0]',
    'guide.questions[3].options[0].id',
  );
  refuses(
    'a box that opens something',
    { ...box(), 'guide.questions[0].also[0].options': [{ id: 'nurse' }] },
    'opens nothing',
    'guide.questions[0].also[0].options',
  );
  refuses(
    'a box that tells a trend',
    { ...box(), 'guide.questions[0].also[0].trend': 'better' },
    'by an answer',
    'guide.questions[0].also[0].trend',
  );
  refuses(
    'a box on a list',
    { 'guide.questions[2].also': [{ id: 'helper' }], 'texts.en.options.helper': 'For someone else' },
    'a box already',
    'guide.questions[2].also',
  );
  for (const [at, what] of [
    ['guide.flags[2].whenAny', 'flag'],
    ['guide.flags[2].unless', 'flag that is cancelled'],
    ['guide.flags[1].raised[0].when', 'flag that is raised'],
    ['guide.cautions[0].when', 'caution'],
  ] as const)
    refuses(
      `a ${what} that rests on a box`,
      { ...box(), [at]: ['helper'] },
      'nobody can say "not sure"',
      `${at}[0]`,
    );
});
