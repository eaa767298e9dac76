import { expect } from '@open-wc/testing';
import type { Guide } from '../../src/guide/guide.js';
import { goalKey, reached, reaches, type Goal } from '../../src/guide/reach.js';
import { visitOf } from '../../src/guide/visit.js';
import type { Situation } from '../../src/guide/walk.js';
import { list, one, tiny } from './tiny.js';

/** Two sides of which both may be good, a flag that is raised, and options that wait for others. */
const guide = tiny({
  questions: [
    one('first', ['a', 'b']),
    list('second', [
      { id: 'after-a', when: ['a'] },
      'sign',
      'worse',
      'worst',
      { id: 'fall', options: [{ id: 'bent' }, { id: 'blue', when: ['b'] }] },
    ]),
    list('third', ['stiff', 'hot'], { phase: 'choosing', unless: ['bent'] }),
  ],
  flags: [
    {
      id: 'rf',
      level: 'physio',
      when: ['sign'],
      raised: [
        { level: 'doctor', when: ['worse'] },
        { level: 'emergency', when: ['worst'] },
      ],
    },
  ],
  cautions: [
    { id: 'x-stiff', when: ['stiff'] },
    { id: 'x-hot', when: ['hot'] },
  ],
  causes: [
    { id: 'c-a', when: ['a'], fits: ['heat', 'cold', 'rub'] },
    { id: 'c-stiff', when: ['stiff'], fits: ['heat', 'cold', 'rub'] },
    { id: 'c-any', fits: ['heat', 'cold', 'rub'] },
  ],
  choices: [
    {
      id: 'warmth',
      neither: 'N',
      sides: [
        { id: 'warm', remedies: ['heat'] },
        { id: 'cool', remedies: ['cold'] },
      ],
      rows: [
        { id: 'R-stiff', when: ['x-stiff'], prefer: ['warm'] },
        { id: 'R-any', prefer: ['cool', 'warm'] },
      ],
    },
  ],
  remedies: [
    { id: 'heat', family: 'heat', evidence: 'weak', withheldBy: ['x-hot'] },
    { id: 'cold', family: 'cold', evidence: 'weak' },
    { id: 'rub', family: 'rub', evidence: 'weak' },
  ],
});

const happening = (answers: Situation['answers'], more: Partial<Situation> = {}, of: Guide = guide) => [
  ...reached(of, visitOf(of, { answers, ...more })),
];
const ofKind = (all: readonly string[], kind: Goal['kind']) => [
  ...new Set(all.filter((key) => key.startsWith(`${kind} `)).map((key) => key.slice(kind.length + 1))),
];

describe('what happens in a visit', () => {
  it('is the question that stands open, with what it offers, and no later one', () => {
    const all = happening({ first: 'a' });
    expect(ofKind(all, 'asked')).to.deep.equal(['first', 'second']);
    expect(ofKind(all, 'offered')).to.deep.equal([
      'a',
      'b',
      'after-a',
      'sign',
      'worse',
      'worst',
      'fall',
      'bent',
    ]);
    expect(ofKind(happening({ first: 'b' }), 'offered'))
      .to.include('blue')
      .and.not.to.include('after-a');
  });

  it('is nothing of a result while a question is open', () => {
    const all = happening({ first: 'a', second: ['none'] });
    for (const kind of ['action', 'cause', 'leads', 'row', 'side', 'remedy'] as const)
      expect(ofKind(all, kind), kind).to.be.empty;
  });

  it('is what stands: facts, flags with what raises them, and cautions', () => {
    const all = happening({ first: 'a', second: ['sign', 'worse'], third: ['stiff'] });
    expect(ofKind(all, 'fact')).to.include.members(['a', 'sign', 'worse', 'stiff']);
    expect(ofKind(all, 'flag')).to.deep.equal(['rf']);
    expect(ofKind(all, 'raise')).to.deep.equal(['rf 0']);
    expect(ofKind(all, 'caution')).to.deep.equal(['x-stiff']);
    expect(ofKind(happening({ first: 'a', second: ['worse'] }), 'raise')).to.be.empty;
  });

  it('is the result where help comes first, and no question after it', () => {
    const all = happening({ first: 'a', second: ['sign', 'worst'] });
    expect(ofKind(all, 'asked')).to.deep.equal(['first', 'second']);
    expect(ofKind(all, 'action')).to.deep.equal(['call']);
    expect(ofKind(all, 'cause')).to.be.empty;
  });

  it('is in a plan every cause and the one that leads, the row that decides, and what can be picked', () => {
    const all = happening({ first: 'a', second: ['none'], third: ['stiff'] });
    expect(ofKind(all, 'cause')).to.have.members(['c-a', 'c-stiff', 'c-any']);
    expect(ofKind(all, 'leads')).to.deep.equal(['c-a']);
    expect(ofKind(all, 'row')).to.deep.equal(['R-stiff']);
    expect(ofKind(all, 'side')).to.deep.equal(['warm', 'cool']);
    expect(ofKind(all, 'remedy')).to.have.members(['heat', 'cold', 'rub']);
    expect(ofKind(all, 'action')).to.deep.equal(['net']);
  });

  it('is the row by which both sides are good, and no side that a caution closes', () => {
    const both = happening({ first: 'b', second: ['none'], third: ['none'] });
    expect(ofKind(both, 'row')).to.deep.equal(['R-any']);
    expect(ofKind(both, 'remedy')).to.have.members(['heat', 'cold', 'rub']);
    const hot = happening({ first: 'b', second: ['none'], third: ['hot'] });
    expect(ofKind(hot, 'side')).to.deep.equal(['cool']);
    expect(ofKind(hot, 'remedy')).to.have.members(['cold', 'rub']);
  });

  it('holds what is offered only with one of two sides that are both good', () => {
    const rub = { id: 'rub', family: 'rub', evidence: 'weak', notWith: ['heat'] } as const;
    const apart = { ...guide, remedies: [...guide.remedies.slice(0, 2), rub] };
    expect(
      ofKind(happening({ first: 'b', second: ['none'], third: ['none'] }, {}, apart), 'remedy'),
    ).to.include('rub');
    expect(
      ofKind(happening({ first: 'b', second: ['none'], third: ['stiff'] }, {}, apart), 'remedy'),
    ).to.include('rub');
  });
});

describe('whether a visit gets somewhere', () => {
  const goals: readonly Goal[] = [
    ...['first', 'second', 'third'].map((id): Goal => ({ kind: 'asked', id })),
    ...['a', 'blue', 'bent', 'stiff'].map((id): Goal => ({ kind: 'offered', id })),
    ...['a', 'sign', 'x-stiff'].map((id): Goal => ({ kind: 'fact', id })),
    { kind: 'flag', id: 'rf' },
    ...[0, 1].map((index): Goal => ({ kind: 'raise', id: 'rf', index })),
    { kind: 'caution', id: 'x-stiff' },
    { kind: 'caution', id: 'x-hot' },
    ...['c-a', 'c-stiff', 'c-any'].flatMap((id): readonly Goal[] => [
      { kind: 'cause', id },
      { kind: 'leads', id },
    ]),
    { kind: 'row', id: 'R-any' },
    { kind: 'side', id: 'warm' },
    { kind: 'remedy', id: 'heat' },
    { kind: 'action', id: 'doctor' },
  ];

  it('is just whether it is among what happens there', () => {
    const visits: readonly Situation['answers'][] = [
      {},
      { first: 'a' },
      { first: 'a', second: ['sign', 'worst'] },
      { first: 'a', second: ['worse'] },
      { first: 'b', second: ['fall', 'blue'] },
      { first: 'b', second: ['fall', 'bent'] },
      { first: 'a', second: ['sign', 'worse'], third: ['stiff'] },
      { first: 'b', second: ['none'], third: ['hot'] },
      { first: 'b', second: ['none'], third: ['none'] },
      { first: 'b', second: ['none'], third: ['stiff'] },
    ];
    const found = new Set<string>();
    for (const answers of visits)
      for (const goal of goals) {
        const key = goalKey(goal);
        const happens = happening(answers).includes(key);
        if (happens) found.add(key);
        expect(
          reaches(guide, visitOf(guide, { answers }), goal),
          `${key} ${JSON.stringify(answers)}`,
        ).to.equal(happens);
      }
    // A caution is no fact.
    expect(goals.map(goalKey).filter((key) => !found.has(key))).to.deep.equal(['fact x-stiff']);
  });

  it('is of a raise without a number the first', () => {
    const visit = visitOf(guide, { answers: { first: 'a', second: ['sign', 'worse'] } });
    expect(reaches(guide, visit, { kind: 'raise', id: 'rf' })).to.be.true;
    const other = visitOf(guide, { answers: { first: 'a', second: ['sign', 'worst'] } });
    expect(reaches(guide, other, { kind: 'raise', id: 'rf' })).to.be.false;
  });
});
