import { expect } from '@open-wc/testing';
import type { GuideEvent } from '../../src/machine/guide-machine.js';
import { smallGuide } from '../guide/small-guide.js';
import { back, change, choose, plan, report, restart, start, talk, tryOut, type Talk } from './talk.js';

const adult = { age: 'adult', signs: 'none', cause: 'typing', now: 'none' };
const small = (answers: Parameters<Talk['tell']>[0] = {}) => talk(smallGuide).send(start).tell(answers);

/** Every kind of place in which a visitor can be, by the name of its state. */
const places: Readonly<Record<string, () => Talk>> = {
  welcome: () => talk(smallGuide),
  'welcome, which asks nothing': () => talk({ ...smallGuide, questions: smallGuide.questions.slice(1) }),
  'welcome, gone back to': () => small({ age: 'adult' }).send(back),
  screening: () => small({ age: 'adult' }),
  identifying: () => small({ age: 'adult', signs: 'none' }),
  choosing: () => small({ age: 'adult', signs: 'none', cause: 'typing' }),
  'screening, gone back to': () => small(adult).send(change('signs')),
  checkingIn: () => small(adult).send(report),
  'escalated, an emergency': () => small({ age: 'adult', signs: 'white' }),
  'escalated, urgent': () => small({ age: 'adult', signs: 'streak' }),
  'escalated, a doctor': () => small({ ...adult, signs: ['fall', 'bent'] }),
  planning: () => small(adult),
  'planning, beside a doctor': () => small({ ...adult, signs: ['fall', 'bent'] }).send(plan),
  'planning, with one side closed': () => small({ ...adult, now: 'swollen' }),
  trying: () => small(adult).send(tryOut('warm-soak')),
  'concluded, better': () => small(adult).send(report).answer('since', 'thumb-better'),
};

type Row = Readonly<Partial<Record<keyof typeof places, string>>>;

/** Where an event leads from each place. Wherever a row is silent, the event is refused. */
const table: readonly (readonly [name: string, event: GuideEvent, leadsTo: Row])[] = [
  ['start', start, { 'welcome, which asks nothing': 'screening' }],
  ['plan', plan, { 'escalated, a doctor': 'planning', trying: 'planning', 'concluded, better': 'planning' }],
  [
    'try a remedy that is offered',
    tryOut('thumb-circles'),
    { planning: 'trying', 'planning, beside a doctor': 'trying', 'planning, with one side closed': 'trying' },
  ],
  [
    'try a remedy of a side that may be closed',
    tryOut('warm-soak'),
    { planning: 'trying', 'planning, beside a doctor': 'trying' },
  ],
  ['try a remedy that the guide does not know', tryOut('toString'), {}],
  [
    'choose an open side',
    choose('warm-or-cold', 'cold'),
    {
      planning: 'planning',
      'planning, beside a doctor': 'planning',
      'planning, with one side closed': 'planning',
    },
  ],
  [
    'choose a side that may be closed',
    choose('warm-or-cold', 'warm'),
    { planning: 'planning', 'planning, beside a doctor': 'planning' },
  ],
  ['choose a side that the guide does not know', choose('warm-or-cold', '__proto__'), {}],
  ['choose in a choice that the guide does not know', choose('constructor', 'warm'), {}],
  [
    'back',
    back,
    {
      screening: 'welcome',
      identifying: 'screening',
      choosing: 'identifying',
      'screening, gone back to': 'welcome',
      checkingIn: 'planning',
      'escalated, an emergency': 'screening',
      'escalated, urgent': 'screening',
      'escalated, a doctor': 'choosing',
      planning: 'choosing',
      'planning, beside a doctor': 'choosing',
      'planning, with one side closed': 'choosing',
      trying: 'planning',
      'concluded, better': 'checkingIn',
    },
  ],
  ['change of a question that is not asked', change('nonsense'), {}],
];

describe('guide machine · refusals', () => {
  for (const [name, event, leadsTo] of table)
    for (const [place, visit] of Object.entries(places)) {
      const next = leadsTo[place];
      it(`${name} · from ${place} · ${next === undefined ? 'is refused' : `leads to ${next}`}`, () => {
        const here = visit();
        const { value, context, told } = {
          value: here.state(),
          context: here.context(),
          told: here.news.length,
        };
        here.send(event);
        expect(here.state()).to.equal(next ?? value);
        if (next === undefined) expect(here.context()).to.equal(context);
        else expect(here.context() !== context || here.state() !== value).to.be.true;
        if (name !== 'start') expect(here.news).to.have.lengthOf(told);
      });
    }

  for (const [place, visit] of Object.entries(places)) {
    it(`restart · from ${place} · leads to the welcome`, () => {
      expect(visit().send(restart).state()).to.equal('welcome');
    });

    it(`report · from ${place} · never leads to a remedy`, () => {
      const here = visit().send(report);
      expect(here.state()).to.be.oneOf(['welcome', 'checkingIn']);
      expect(here.offered()).to.deep.equal([]);
    });
  }

  it('places are what their names say', () => {
    for (const [place, visit] of Object.entries(places))
      expect(visit().state(), place).to.equal(place.split(',')[0]);
  });
});
