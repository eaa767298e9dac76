import { expect } from '@open-wc/testing';
import type { Assessment, Plan, Weighed } from '../../src/guide/assess.js';
import { effectKey, effectOf, urgencyOf, type Ending, type ToldEffect } from '../../src/guide/effect.js';
import { LEVELS, type Id, type Level } from '../../src/guide/guide.js';

const weighed = (id: Id, ...active: readonly Id[]): Weighed => ({ id, open: active, active, because: [] });

const planOf = ({
  offers = [],
  withheld = [],
  ...more
}: Partial<Pick<Plan, 'causes' | 'choices'>> & {
  readonly offers?: readonly Id[];
  readonly withheld?: readonly Id[];
} = {}): Plan => ({
  causes: ['strain'],
  choices: [],
  offers: offers.map((remedy) => ({ remedy, fits: [], adjustedBy: [], tried: false })),
  withheld: withheld.map((remedy) => ({ remedy, by: ['numb'], notWith: [] })),
  checkIns: [],
  ...more,
});

const ending = (level: Level = 'selfcare', plan: Plan = planOf(), more: Partial<Ending> = {}): Ending => ({
  asksMore: false,
  flagged: level,
  better: false,
  assessment: { level, plan } as Assessment,
  ...more,
});
const without = (level: Level): Ending => ({ ...ending(level), assessment: { level } as Assessment });

const planEffect = (now: Plan, other: Plan, taking = false): ToldEffect | undefined =>
  effectOf(ending('selfcare', now), ending('selfcare', other), taking);

describe('what another answer does', () => {
  it('is nothing where nothing changes, and nothing where there is no plan', () => {
    expect(effectOf(ending(), ending(), false)).to.be.undefined;
    for (const level of LEVELS)
      expect(effectOf(without('urgent'), ending(level), false), level).to.be.undefined;
  });

  it('is that more is asked, whatever else it would come to', () => {
    expect(effectOf(ending(), ending('emergency', planOf(), { asksMore: true }), false)).to.deep.equal({
      told: 'then',
      effect: { kind: 'asks-more' },
    });
  });

  it('is the level of help where that is higher, with a plan and without', () => {
    const [lowest, ...higher] = LEVELS;
    expect(lowest).to.equal('selfcare');
    for (const level of higher)
      for (const other of [ending(level), without(level)])
        expect(effectOf(ending(), other, false), level).to.deep.equal({
          told: 'then',
          effect: { kind: 'level', level },
        });
  });

  it('is told of by the flags alone from a doctor on, and no plan is made for it', () => {
    for (const level of ['doctor', 'urgent', 'emergency'] as const) {
      const other: Ending = {
        asksMore: false,
        flagged: level,
        better: false,
        get assessment(): Assessment {
          throw new Error('A plan was made.');
        },
      };
      expect(effectOf(ending('physio'), other, false)?.effect, level).to.deep.equal({ kind: 'level', level });
    }
  });

  it('is the level that the plan comes to where that is above its flags', () => {
    const spent = ending('doctor', planOf(), { flagged: 'physio' });
    expect(effectOf(ending('selfcare'), spent, false)?.effect).to.deep.equal({
      kind: 'level',
      level: 'doctor',
    });
    expect(effectOf(ending('doctor'), ending('doctor'), false)).to.be.undefined;
  });

  it('is told as the reason where the level would be lower, and not at all where help is needed today', () => {
    for (const level of ['doctor', 'physio'] as const)
      expect(effectOf(ending(level), ending('selfcare'), false), level).to.deep.equal({
        told: 'why',
        effect: { kind: 'level', level },
      });
    for (const level of ['emergency', 'urgent'] as const)
      for (const other of [ending('selfcare'), without('selfcare'), ending('doctor')])
        expect(effectOf(ending(level), other, true), level).to.be.undefined;
  });

  it('is that there is no plan, at the same level', () => {
    expect(effectOf(ending('doctor'), without('doctor'), true)).to.deep.equal({
      told: 'then',
      effect: { kind: 'no-plan' },
    });
  });

  it('is that the pain eases, where it did not before', () => {
    const better = ending('selfcare', planOf({ causes: ['other'] }), { better: true });
    expect(effectOf(ending(), better, true)).to.deep.equal({ told: 'then', effect: { kind: 'better' } });
    expect(effectOf(better, ending('selfcare', planOf({ causes: ['other'] })), false)).to.be.undefined;
    expect(effectOf(better, better, false)).to.be.undefined;
  });
});

describe('what another answer does to a plan', () => {
  const choices = [weighed('warmth', 'heat'), weighed('moving', 'stretch', 'rest')];

  it('is the choices that go another way, and none that stay', () => {
    const other = [weighed('warmth', 'heat'), weighed('moving', 'rest')];
    expect(planEffect(planOf({ choices }), planOf({ choices: other }))).to.deep.equal({
      told: 'then',
      effect: { kind: 'choices', choices: [other[1]] },
    });
    expect(planEffect(planOf({ choices }), planOf({ choices: [...choices] }))).to.be.undefined;
  });

  it('is told as it is where something said is taken back', () => {
    const other = [weighed('warmth', 'cold'), weighed('moving', 'rest')];
    expect(planEffect(planOf({ choices }), planOf({ choices: other }), true)).to.deep.equal({
      told: 'why',
      effect: { kind: 'choices', choices },
    });
  });

  it('is that a choice is no longer there', () => {
    expect(
      planEffect(planOf({ choices }), planOf({ choices: choices.slice(0, 1) }), true)?.effect,
    ).to.deep.equal({
      kind: 'choices',
      choices: [choices[1]],
    });
  });

  it('is the remedy that comes first, before the cause', () => {
    const now = planOf({ offers: ['heat', 'walk'], causes: ['strain'] });
    const other = planOf({ offers: ['walk', 'heat'], causes: ['stress'] });
    expect(planEffect(now, other)).to.deep.equal({ told: 'then', effect: { kind: 'first', remedy: 'walk' } });
    expect(planEffect(now, other, true)).to.deep.equal({
      told: 'why',
      effect: { kind: 'first', remedy: 'heat' },
    });
  });

  it('is nothing that can be told where no remedy is left to come first', () => {
    expect(planEffect(planOf({ offers: ['heat'] }), planOf())).to.be.undefined;
    expect(planEffect(planOf({ offers: ['heat'] }), planOf(), true)).to.deep.equal({
      told: 'why',
      effect: { kind: 'first', remedy: 'heat' },
    });
  });

  it('is the cause that leads, and no other', () => {
    const now = planOf({ causes: ['strain', 'stress'] });
    const other = planOf({ causes: ['stress', 'strain'] });
    expect(planEffect(now, other)).to.deep.equal({
      told: 'then',
      effect: { kind: 'cause', cause: 'stress' },
    });
    expect(planEffect(now, other, true)).to.deep.equal({
      told: 'why',
      effect: { kind: 'cause', cause: 'strain' },
    });
    expect(planEffect(now, planOf({ causes: ['strain'] }))).to.be.undefined;
    expect(planEffect(now, planOf({ causes: [] }))).to.be.undefined;
  });

  it('is what it leaves out that is offered now, each remedy of it', () => {
    const now = planOf({ offers: ['walk', 'heat', 'cold', 'rest'] });
    const other = planOf({ offers: ['walk', 'rest'], withheld: ['heat', 'cold'] });
    for (const taking of [false, true])
      expect(planEffect(now, other, taking)).to.deep.equal({
        told: 'then',
        effect: { kind: 'left-out', remedies: ['heat', 'cold'] },
      });
  });

  it('is told as the reason where it would bring a remedy back', () => {
    const now = planOf({ offers: ['walk'], withheld: ['heat', 'cold'] });
    expect(planEffect(now, planOf({ offers: ['walk', 'heat'], withheld: ['cold'] }))).to.deep.equal({
      told: 'why',
      effect: { kind: 'left-out', remedies: ['heat'] },
    });
    expect(planEffect(now, planOf({ offers: ['walk'] }))).to.be.undefined;
  });
});

describe('what another answer does, in order', () => {
  const effects: readonly ToldEffect[] = [
    { told: 'then', effect: { kind: 'level', level: 'emergency' } },
    { told: 'then', effect: { kind: 'level', level: 'urgent' } },
    { told: 'then', effect: { kind: 'level', level: 'doctor' } },
    { told: 'then', effect: { kind: 'level', level: 'physio' } },
    { told: 'then', effect: { kind: 'no-plan' } },
    { told: 'then', effect: { kind: 'asks-more' } },
    { told: 'why', effect: { kind: 'level', level: 'doctor' } },
    { told: 'then', effect: { kind: 'better' } },
    { told: 'then', effect: { kind: 'choices', choices: [weighed('warmth', 'heat')] } },
    { told: 'then', effect: { kind: 'first', remedy: 'heat' } },
    { told: 'then', effect: { kind: 'cause', cause: 'strain' } },
    { told: 'then', effect: { kind: 'left-out', remedies: ['heat'] } },
  ];

  it('begins with the most serious, and why the level is as it is follows all that would send further', () => {
    const sorted = [...effects].reverse().sort((a, b) => urgencyOf(a) - urgencyOf(b));
    expect(sorted).to.deep.equal(effects);
    expect(new Set(effects.map(urgencyOf)).size).to.equal(effects.length);
  });

  it('is the same where it reads alike, and only there', () => {
    expect(new Set(effects.map(effectKey)).size).to.equal(effects.length);
    const alike = { ...weighed('warmth', 'heat'), row: 'R1', because: ['cold-hands'] };
    const key = (...choices: readonly Weighed[]): string =>
      effectKey({ told: 'then', effect: { kind: 'choices', choices } });
    expect(key(alike)).to.equal(key(weighed('warmth', 'heat')));
    expect(key(weighed('warmth', 'cold'))).not.to.equal(key(weighed('warmth', 'heat')));
    expect(key(weighed('moving', 'heat'))).not.to.equal(key(weighed('warmth', 'heat')));
    expect(effectKey({ told: 'why', effect: { kind: 'better' } })).not.to.equal(
      effectKey({ told: 'then', effect: { kind: 'better' } }),
    );
  });
});
