import { expect } from '@open-wc/testing';
import { NONE, NOT_SURE, type Answer, type Flag, type Guide } from '../../src/guide/guide.js';
import { goalKey, reaches, type Goal } from '../../src/guide/reach.js';
import { visitOf } from '../../src/guide/visit.js';
import { searchWitness } from '../../src/guide/witness.js';
import { list, one, tiny } from './tiny.js';

/** A guide in which almost everything can happen in one way only, and in that only if something is said for it. */
const guide: Guide = tiny({
  questions: [
    one(
      'age',
      [
        { id: 'young', sets: ['is-young'] },
        { id: 'old', sets: ['is-old'] },
      ],
      { phase: 'welcome' },
    ),
    one(
      'trend',
      [
        { id: 'better', trend: 'better' },
        { id: 'worse', trend: 'worse' },
      ],
      { phase: 'checking-in' },
    ),
    list('signs', [
      'numb',
      'weak',
      'fever',
      'rash',
      { id: 'fall', options: [{ id: 'bent' }, { id: 'blue' }] },
    ]),
    list('more-signs', ['itch'], { when: ['rash'] }),
    list('cause', ['desk', 'sleep', 'lifted', 'stress'], { phase: 'identifying' }),
    list('now', ['stiff', 'hot', 'cold-hands', 'thin', { id: 'here', when: ['in-gb'] }], {
      phase: 'choosing',
    }),
  ],
  flags: [
    { id: 'rf-numb', level: 'physio', when: ['numb'], actions: ['act-gently'] },
    {
      id: 'rf-fever',
      level: 'physio',
      when: ['fever'],
      raised: [
        { level: 'doctor', when: ['rash'] },
        { level: 'doctor', when: ['itch', 'is-old'] },
        { level: 'emergency', when: ['weak'] },
      ],
    },
    { id: 'rf-bent', level: 'doctor', when: ['bent'], actions: ['act-splint'] },
    { id: 'rf-two', level: 'physio', whenAny: ['numb', 'rash', 'blue'], atLeast: 2 },
  ],
  cautions: [
    { id: 'x-thin', when: ['thin'] },
    { id: 'x-young', when: ['is-young'] },
    { id: 'x-clear', whenAny: ['desk', 'sleep'], unless: ['stress'] },
  ],
  causes: [
    { id: 'c-always', unless: ['stiff'], fits: ['walk', 'heat', 'cold', 'soak'] },
    { id: 'c-overlay', overlay: true, when: ['stress'], fits: ['breathe', 'roll'] },
    { id: 'c-desk', when: ['desk'], fits: ['walk', 'roll'] },
    { id: 'c-both', when: ['desk', 'sleep'], fits: ['walk', 'pillow'] },
    { id: 'c-second-overlay', overlay: true, when: ['stress', 'lifted'], fits: ['breathe'] },
    { id: 'c-last', when: ['lifted'], fits: ['lift', 'walk'] },
  ],
  choices: [
    {
      id: 'warmth',
      neither: 'W-neither',
      instead: ['blanket'],
      sides: [
        { id: 'warm', remedies: ['heat'], with: ['hat'], unless: ['cold-hands'] },
        { id: 'cool', remedies: ['cold'] },
      ],
      rows: [
        { id: 'W-hot', when: ['hot'], prefer: ['cool'], closes: ['warm'] },
        { id: 'W-none', when: ['x-thin'], prefer: [], closes: ['warm', 'cool'] },
        { id: 'W-any', prefer: ['warm', 'cool'] },
      ],
    },
  ],
  remedies: [
    { id: 'walk', family: 'walk', evidence: 'weak' },
    { id: 'heat', family: 'heat', evidence: 'weak', withheldBy: ['x-young'] },
    { id: 'cold', family: 'cold', evidence: 'weak', when: ['is-old'] },
    { id: 'hat', family: 'heat', evidence: 'weak' },
    { id: 'blanket', family: 'heat', evidence: 'weak' },
    { id: 'breathe', family: 'breath', evidence: 'weak' },
    { id: 'roll', family: 'roll', evidence: 'weak', notWith: ['walk'] },
    { id: 'pillow', family: 'pillow', evidence: 'weak', withheldBy: ['x-clear'] },
    { id: 'lift', family: 'lift', evidence: 'weak' },
    { id: 'soak', family: 'soak', evidence: 'weak', notWith: ['heat'] },
    { id: 'nowhere', family: 'lift', evidence: 'weak' },
  ],
  planActions: ['act-plan'],
  regions: {
    default: { facts: [], emergency: [{ say: '112', dial: '112' }] },
    GB: { facts: ['in-gb'], emergency: [{ say: '999', dial: '999' }], urgent: 'act-111' },
    FR: { facts: [], emergency: [{ say: '112', dial: '112' }] },
  },
});

const at = (kind: Goal['kind'], id: string, index?: number): Goal => ({
  kind,
  id,
  ...(index !== undefined && { index }),
});

/** An answer with less said: a tick taken away, or "not sure" in place of one answer. */
const withLess = (answer: Answer): readonly Answer[] => {
  if (typeof answer === 'string') return answer === NOT_SURE ? [] : [NOT_SURE];
  const ticks = answer.filter((id) => id !== NONE);
  return ticks.map((tick) => {
    const left = ticks.filter((id) => id !== tick);
    return left.length > 0 ? left : [NONE];
  });
};

describe('the ways to something', () => {
  const plain: readonly Goal[] = [
    ...['age', 'signs', 'more-signs', 'cause', 'now'].map((id) => at('asked', id)),
    ...['young', 'old', 'numb', 'fall', 'bent', 'blue', 'itch', 'thin'].map((id) => at('offered', id)),
    ...['is-old', 'numb', 'blue', 'itch', 'thin'].map((id) => at('fact', id)),
    ...['rf-numb', 'rf-fever', 'rf-bent', 'rf-two'].map((id) => at('flag', id)),
    ...[0, 1, 2].map((index) => at('raise', 'rf-fever', index)),
    ...['x-thin', 'x-young', 'x-clear'].map((id) => at('caution', id)),
    ...['c-always', 'c-overlay', 'c-desk', 'c-both', 'c-second-overlay', 'c-last'].map((id) =>
      at('cause', id),
    ),
    ...['c-always', 'c-desk', 'c-last'].map((id) => at('leads', id)),
    ...['W-hot', 'W-none', 'W-any'].map((id) => at('row', id)),
    ...['warm', 'cool'].map((id) => at('side', id)),
    ...['walk', 'heat', 'cold', 'hat', 'breathe', 'lift'].map((id) => at('remedy', id)),
    ...['net', 'physio', 'doctor', 'call', 'act-plan', 'act-gently', 'act-splint'].map((id) =>
      at('action', id),
    ),
  ];
  /** What has to be looked for, at so many tries. */
  const hidden: readonly (readonly [Goal, number])[] = [
    [at('leads', 'c-overlay'), 1],
    [at('remedy', 'blanket'), 1],
    [at('remedy', 'roll'), 3],
    [at('remedy', 'soak'), 2],
    [at('remedy', 'pillow'), 1],
    [at('action', 'today'), 1],
    [at('action', 'act-111'), 1],
  ];

  for (const goal of plain)
    it(`are tried the plainest first: ${goalKey(goal)} is there at once`, () => {
      const { visit, tried, exhausted } = searchWitness(guide, goal);
      expect(visit, 'none was found').not.to.be.undefined;
      expect(tried).to.equal(1);
      expect(exhausted).to.be.false;
    });

  for (const [goal, tries] of hidden)
    it(`are tried one after the other: ${goalKey(goal)} is there after ${tries}`, () => {
      const { visit, tried } = searchWitness(guide, goal);
      expect(visit, 'none was found').not.to.be.undefined;
      expect(tried).to.equal(tries);
    });

  for (const goal of [
    at('leads', 'c-both'),
    at('remedy', 'nowhere'),
    at('asked', 'nothing'),
    at('offered', 'nothing'),
    at('cause', 'nothing'),
    at('row', 'nothing'),
    at('side', 'nothing'),
    at('action', 'nothing'),
    at('raise', 'rf-fever', 3),
  ])
    it(`are none where answers can't lead there: ${goalKey(goal)}`, () => {
      expect(searchWitness(guide, goal)).to.deep.equal({ tried: 0, exhausted: true });
    });

  it('say nothing that is not needed', () => {
    for (const goal of [...plain, ...hidden.map(([goal]) => goal)]) {
      // The last cause leads with its answers, and without any.
      if (goal.id === 'c-last') continue;
      const { situation } = searchWitness(guide, goal).visit!;
      for (const [id, answer] of Object.entries(situation.answers))
        for (const less of withLess(answer)) {
          const answers = { ...situation.answers, [id]: less };
          const visit = visitOf(guide, { ...situation, answers });
          expect(reaches(guide, visit, goal), `${goalKey(goal)}: ${String(less)} is enough`).to.be.false;
        }
    }
  });

  it('begin where they are asked to, and otherwise as plainly as they can', () => {
    const begins = (goal: Goal, only = {}) => {
      const { region, checkingIn } = searchWitness(guide, goal, only).visit!.situation;
      return [region, checkingIn];
    };
    expect(begins(at('row', 'W-any'))).to.deep.equal([undefined, false]);
    expect(begins(at('row', 'W-any'), { region: 'FR' })).to.deep.equal(['FR', false]);
    expect(begins(at('row', 'W-any'), { checkingIn: true })).to.deep.equal([undefined, true]);
    expect(begins(at('asked', 'trend'))).to.deep.equal([undefined, true]);
    expect(begins(at('offered', 'here'))).to.deep.equal(['GB', false]);
    expect(begins(at('fact', 'in-gb'))).to.deep.equal(['GB', false]);
    expect(searchWitness(guide, at('fact', 'in-gb'), { region: 'FR' }).visit).to.be.undefined;
  });

  it('are tried only as far as patience goes, and then nobody says that there are no more', () => {
    const goal = at('remedy', 'roll');
    expect(searchWitness(guide, goal).exhausted).to.be.false;
    const hasty = searchWitness(guide, goal, {}, 0);
    expect(hasty.visit).to.be.undefined;
    expect(hasty.exhausted).to.be.false;
    expect(hasty.tried).to.be.at.most(1);
  });
});

describe('the ways through a guide that leaves few', () => {
  const find = (parts: Partial<Guide>, goal: Goal) => searchWitness(tiny(parts), goal);
  const given = (parts: Partial<Guide>, goal: Goal) => find(parts, goal).visit?.situation.answers;

  it('take so many of several signs, of those that can stand together', () => {
    const flags = [{ id: 'rf', level: 'doctor', whenAny: ['a', 'b', 'c', 'd'], atLeast: 2 }] as const;
    const first = find({ questions: [list('q', ['a', 'b', 'c', 'd'])], flags }, at('flag', 'rf'));
    expect([first.visit?.situation.answers, first.tried]).to.deep.equal([{ q: ['a', 'b'] }, 1]);
    const apart = { questions: [one('q', ['a', 'b']), one('r', ['c', 'd'])], flags };
    expect(given(apart, at('flag', 'rf'))).to.deep.equal({ q: 'a', r: 'c' });
    const last = { questions: [list('q', ['c', 'd'])], flags };
    expect(given(last, at('flag', 'rf'))).to.deep.equal({ q: ['c', 'd'] });
    expect(find({ questions: [list('q', ['d'])], flags }, at('flag', 'rf')).visit).to.be.undefined;
  });

  it('keep a row from holding by one sign less, or by what it does not hold with', () => {
    const rows = (first: object): Partial<Guide> => ({
      questions: [list('q', ['a', 'b', 'c'])],
      choices: [
        {
          id: 'choice',
          neither: 'N',
          sides: [{ id: 'side', remedies: ['walk'] }],
          rows: [
            { id: 'first', prefer: ['side'], ...first },
            { id: 'second', prefer: ['side'], when: ['a', 'b'] },
          ],
        },
      ],
      remedies: [{ id: 'walk', family: 'walk', evidence: 'weak' }],
    });
    const second = at('row', 'second');
    expect(given(rows({ whenAny: ['a', 'b', 'c'], atLeast: 3 }), second)).to.deep.equal({ q: ['a', 'b'] });
    expect(given(rows({ when: ['a', 'c'] }), second)).to.deep.equal({ q: ['a', 'b'] });
    expect(given(rows({ when: ['a'], unless: ['b'] }), second)).to.deep.equal({ q: ['a', 'b'] });
    expect(given(rows({ when: ['a'], unless: ['c'] }), second)).to.deep.equal({ q: ['a', 'b', 'c'] });
    for (const never of [{ when: ['a'] }, { whenAny: ['a', 'c'] }, { whenAny: ['a', 'b'], atLeast: 2 }])
      expect(find(rows(never), second), JSON.stringify(never)).to.deep.include({ tried: 0, exhausted: true });
  });

  it('go by cautions as by what they stand for', () => {
    const parts: Partial<Guide> = {
      questions: [list('q', ['a', 'b', 'c'])],
      cautions: [{ id: 'x', when: ['a'], unless: ['b'] }],
      causes: [
        { id: 'c-x', when: ['x'], fits: ['walk', 'rest'] },
        { id: 'c-not-x', when: ['a'], unless: ['x'], fits: ['walk', 'rest'] },
        { id: 'c-any', fits: ['walk', 'rest'] },
      ],
      remedies: [
        { id: 'walk', family: 'walk', evidence: 'weak', when: ['a'], withheldBy: ['x'] },
        { id: 'rest', family: 'rest', evidence: 'weak', when: ['x'] },
      ],
    };
    expect(given(parts, at('remedy', 'walk'))).to.deep.equal({ q: ['a', 'b'] });
    expect(given(parts, at('remedy', 'rest'))).to.deep.equal({ q: ['a'] });
    expect(given(parts, at('leads', 'c-x'))).to.deep.equal({ q: ['a'] });
    expect(given(parts, at('leads', 'c-not-x'))).to.deep.equal({ q: ['a', 'b'] });
  });

  it('lead past questions that could only be answered badly', () => {
    const parts: Partial<Guide> = {
      questions: [
        one(
          'q',
          [
            { id: 'ill', sets: ['is-ill'] },
            { id: 'well', sets: ['is-well'] },
          ],
          { unsure: ['is-ill'] },
        ),
        one('r', [{ id: 'bad', sets: ['alarm'] }], { unsure: ['alarm'], when: ['is-ill'] }),
        list('s', ['a']),
      ],
      flags: [{ id: 'rf-alarm', level: 'emergency', when: ['alarm'] }],
      causes: [
        { id: 'c-a', when: ['a'], unless: ['alarm'], fits: ['walk'] },
        { id: 'c-any', fits: ['walk'] },
      ],
      remedies: [{ id: 'walk', family: 'walk', evidence: 'weak' }],
    };
    expect(given(parts, at('leads', 'c-a'))).to.deep.equal({ q: 'well', s: ['a'] });
  });

  it('prefer the quieter of two answers, and none that leaves an emergency open', () => {
    const parts: Partial<Guide> = {
      questions: [
        one('q', [
          { id: 'loud', sets: ['x', 'alarm'] },
          { id: 'quiet', sets: ['x'] },
          { id: 'more', sets: ['x', 'y'] },
        ]),
        list('r', ['chest'], { unsure: ['z'] }),
        list('s', [{ id: 'tired', sets: ['z'] }]),
      ],
      flags: [
        { id: 'rf-alarm', level: 'doctor', when: ['alarm'] },
        { id: 'rf-chest', level: 'emergency', when: ['chest'] },
        { id: 'rf', level: 'physio', when: ['x', 'z'] },
      ],
    };
    expect(given(parts, at('flag', 'rf'))).to.deep.equal({ q: 'quiet', r: ['none'], s: ['tired'] });
  });

  it('say what came first, where something always does', () => {
    const parts: Partial<Guide> = {
      questions: [list('q', ['a', 'b']), list('r', ['c'], { phase: 'identifying' })],
      flags: [
        { id: 'rf-a', level: 'emergency', when: ['a'] },
        { id: 'rf-b', level: 'physio', when: ['b'] },
        { id: 'rf', level: 'doctor', when: ['a', 'b', 'c'] },
      ],
    };
    const { visit, exhausted, endedBy } = find(parts, at('flag', 'rf'));
    expect([visit, exhausted, endedBy]).to.deep.equal([undefined, true, 'rf-a']);
    expect(find(parts, at('flag', 'rf-a'))).not.to.have.property('endedBy');
  });
});

describe('the ways to a plan', () => {
  const remedies: Guide['remedies'] = [{ id: 'walk', family: 'walk', evidence: 'weak' }];
  const causes: Guide['causes'] = [
    { id: 'c', when: ['x'], fits: ['walk'] },
    { id: 'c-any', fits: ['walk'] },
  ];
  const noise: Guide['flags'] = ['m', 'n'].map((id) => ({ id: `rf-${id}`, level: 'physio', when: [id] }));
  /** The answers with which the first cause leads, and how many were tried. */
  const leading = (questions: Guide['questions'], ...flags: Guide['flags']) => {
    const guide = tiny({ questions, flags: [...flags, ...noise], causes, remedies });
    const { visit, tried } = searchWitness(guide, at('leads', 'c'));
    return [visit?.situation.answers, tried];
  };
  const either = one('q', [
    { id: 'quick', sets: ['x', 'sign'] },
    { id: 'loud', sets: ['x', 'm', 'n'] },
  ]);

  for (const [what, flag] of Object.entries({
    'an emergency': { level: 'emergency' },
    'urgent help': { level: 'urgent' },
    'a flag beside which there is no plan': { level: 'physio', noPlan: true },
  } satisfies Readonly<Record<string, Partial<Flag>>>))
    it(`avoid what leads to ${what}, though it says less`, () => {
      expect(leading([either], { id: 'rf', when: ['sign'], ...flag })).to.deep.equal([{ q: 'loud' }, 1]);
    });

  it('avoid what raises a flag that far', () => {
    const raised = { id: 'rf', level: 'physio', when: ['x'] } as const;
    const far = { ...raised, raised: [{ level: 'emergency', when: ['sign'] }] } as const;
    expect(leading([either], far)).to.deep.equal([{ q: 'loud' }, 1]);
    const near = { ...raised, raised: [{ level: 'doctor', when: ['sign'] }] } as const;
    expect(leading([either], near)).to.deep.equal([{ q: 'quick' }, 1]);
  });

  it('do not avoid what leaves room for a plan', () => {
    for (const flag of [{ level: 'doctor' }, { level: 'urgent', comfort: true }] as const)
      expect(leading([either], { id: 'rf', when: ['sign'], ...flag })).to.deep.equal([{ q: 'quick' }, 1]);
  });

  it('avoid "not sure" where that leaves an emergency open', () => {
    const questions = [
      list('r', ['chest'], { unsure: ['x'] }),
      list('s', [{ id: 'tired', sets: ['x', 'm', 'n'] }]),
    ];
    const flag = { id: 'rf', level: 'emergency', when: ['chest'] } as const;
    expect(leading(questions, flag)).to.deep.equal([{ r: ['none'], s: ['tired'] }, 1]);
    expect(leading(questions)).to.deep.equal([{ r: ['unsure'], s: ['none'] }, 1]);
  });

  it('avoid "not sure which" where that leaves an emergency open', () => {
    const questions = [
      list('r', [
        {
          id: 'fall',
          sets: ['fell'],
          options: [{ id: 'bent' }, { id: 'blue', sets: ['x', 'm'] }],
          unsure: ['x'],
        },
      ]),
    ];
    const flag = { id: 'rf', level: 'emergency', when: ['bent'] } as const;
    expect(leading(questions, flag)).to.deep.equal([{ r: ['fall', 'blue'] }, 1]);
    expect(leading(questions)).to.deep.equal([{ r: ['fall', 'unsure-fall'] }, 1]);
  });
});

describe('the ways to something said', () => {
  const first = (questions: Guide['questions'], fact: string) => {
    const { visit, tried } = searchWitness(tiny({ questions }), at('fact', fact));
    return [visit?.situation.answers, tried];
  };

  it('go by what has to be said for it to be offered', () => {
    const before = one('q', ['a', 'b']);
    const later = (more: object) => [before, list('r', [{ id: 'c', ...more }])];
    expect(first(later({ when: ['b'] }), 'c')).to.deep.equal([{ q: 'b', r: ['c'] }, 1]);
    expect(first(later({ whenAny: ['b'] }), 'c')).to.deep.equal([{ q: 'b', r: ['c'] }, 1]);
    expect(first(later({ unless: ['b'] }), 'c')).to.deep.equal([{ q: 'unsure', r: ['c'] }, 1]);
    const only = [one('q', ['a'], { unsure: ['a'] }), one('p', ['d'], { unless: ['a'] })];
    expect(first(only, 'd')).to.deep.equal([undefined, 0]);
  });

  it('go by what a detail and its question need', () => {
    const before = one('q', ['a', 'b']);
    const under = { id: 'under', when: ['b'] };
    expect(
      first(
        [before, list('r', [{ id: 'c', options: ['x', 'y'].map((id) => ({ id })).concat(under) }])],
        'under',
      ),
    ).to.deep.equal([{ q: 'b', r: ['c', 'under'] }, 1]);
    expect(first([before, list('r', ['c'], { when: ['b'] })], 'c')).to.deep.equal([{ q: 'b', r: ['c'] }, 1]);
  });

  it('use "not sure which", "none of these", and what nobody ticked', () => {
    const fall = list('r', [{ id: 'fall', options: [{ id: 'bent' }], unsure: ['perhaps'] }, 'other'], {
      none: ['calm'],
      lacking: { options: ['fall'], sets: ['upright'] },
    });
    expect(first([fall], 'perhaps')).to.deep.equal([{ r: ['fall', 'unsure-fall'] }, 1]);
    expect(first([fall], 'calm')).to.deep.equal([{ r: ['none'] }, 1]);
    // "None" would say more: that all is calm.
    expect(first([fall], 'upright')).to.deep.equal([{ r: ['unsure'] }, 1]);
    expect(first([fall], 'fall')).to.deep.equal([{ r: ['fall', 'bent'] }, 1]);
  });
});
