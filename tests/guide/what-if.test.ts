import { expect } from '@open-wc/testing';
import { assess } from '../../src/guide/assess.js';
import type { Ending } from '../../src/guide/effect.js';
import { higher } from '../../src/guide/flags.js';
import type { Answers, Guide, Level } from '../../src/guide/guide.js';
import { walk } from '../../src/guide/walk.js';
import { whatIf, type WhatIf } from '../../src/guide/what-if.js';
import { list, one, tiny } from './tiny.js';

const endingOf = (guide: Guide, answers: Answers, region?: string): Ending => {
  const place = walk(guide, { answers, region });
  return {
    asksMore: place.next !== undefined && place.stop === undefined,
    flagged: place.flags.reduce<Level>((level, flag) => higher(level, flag.level), 'selfcare'),
    better: false,
    assessment: assess(guide, { answers, region }),
  };
};

/** What other answers would do, and how often the search let something else go first. */
function tried(guide: Guide, answers: Answers, refused: readonly string[] = [], region?: string) {
  const search = whatIf({
    guide,
    region,
    walk: walk(guide, { answers, region }),
    now: endingOf(guide, answers, region),
    with: (question, answer) =>
      refused.includes(String(answer))
        ? undefined
        : endingOf(guide, { ...answers, [question.id]: answer }, region),
  });
  let pauses = 0;
  for (;;) {
    const { done, value } = search.next();
    if (done) return { pauses, found: value };
    pauses += 1;
  }
}
const found = (...given: Parameters<typeof tried>): readonly WhatIf[] => tried(...given).found;

const told = (all: readonly WhatIf[]) =>
  all.map(({ told, effect, question, others }) => [
    told,
    effect.kind,
    question,
    others.map(({ how, option }) => `${how} ${option}`),
  ]);

/** A list of signs, a question of which one answer sets what leads the plan, and remedies for both. */
const guide = tiny({
  questions: [
    list('signs', ['numb', 'weak', 'red', 'sore'], { none: ['calm'] }),
    one('cause', ['desk', 'sleep'], { phase: 'identifying' }),
  ],
  flags: [
    { id: 'rf-numb', level: 'doctor', when: ['numb'] },
    { id: 'rf-weak', level: 'emergency', when: ['weak'] },
    { id: 'rf-red', level: 'doctor', when: ['red'] },
  ],
  cautions: [{ id: 'x-sore', when: ['sore'] }],
  causes: [
    { id: 'c-desk', when: ['desk'], fits: ['walk', 'rest'] },
    { id: 'c-any', fits: ['walk', 'rest'] },
  ],
  remedies: [
    { id: 'walk', family: 'walk', evidence: 'weak' },
    { id: 'rest', family: 'rest', evidence: 'weak', withheldBy: ['x-sore'] },
  ],
});

describe('what if', () => {
  it('tells of every other answer that would change the result, the most serious first', () => {
    expect(told(found(guide, { signs: ['none'], cause: 'desk' }))).to.deep.equal([
      ['then', 'level', 'signs', ['added weak']],
      ['then', 'level', 'signs', ['added unsure']],
      ['then', 'level', 'signs', ['added numb', 'added red']],
      ['then', 'cause', 'cause', ['instead sleep', 'instead unsure']],
      ['then', 'left-out', 'signs', ['added sore']],
    ]);
  });

  it('is nothing where there is no plan', () => {
    expect(tried(guide, { signs: ['weak'] })).to.deep.equal({ pauses: 0, found: [] });
    expect(tried(guide, { signs: ['none'] })).to.deep.equal({ pauses: 0, found: [] });
  });

  it('tells as the reason what is there for something that was said, and what brings a remedy back', () => {
    expect(told(found(guide, { signs: ['numb', 'sore'], cause: 'sleep' }))).to.deep.equal([
      ['then', 'level', 'signs', ['added weak']],
      ['then', 'level', 'signs', ['added unsure']],
      ['why', 'level', 'signs', ['taken numb', 'instead none']],
      ['then', 'cause', 'cause', ['instead desk']],
      ['why', 'left-out', 'signs', ['taken sore']],
    ]);
  });

  it('tells apart what is ticked as well from what is picked instead, in what there would be', () => {
    const boxed = tiny({
      questions: [one('q', ['a', 'b'], { also: [{ id: 'box', sets: ['b'] }] })],
      flags: [{ id: 'rf', level: 'doctor', when: ['b'] }],
    });
    expect(told(found(boxed, { q: 'a' }))).to.deep.equal([
      ['then', 'level', 'q', ['instead b']],
      ['then', 'level', 'q', ['added box']],
    ]);
  });

  it('takes "none of these" for taking back, and a tick in its place for saying more', () => {
    const led = tiny({
      questions: [list('q', ['a', 'b'], { none: ['calm'] })],
      causes: [
        { id: 'c-calm', when: ['calm'], fits: ['walk'] },
        { id: 'c-both', when: ['a', 'b'], fits: ['walk'] },
        { id: 'c-any', fits: ['walk'] },
      ],
      remedies: [{ id: 'walk', family: 'walk', evidence: 'weak' }],
    });
    expect(told(found(led, { q: ['a', 'b'] }))).to.deep.equal([
      ['why', 'cause', 'q', ['taken a', 'taken b', 'instead none']],
    ]);
    expect(told(found(led, { q: ['none'] }))).to.deep.equal([
      ['then', 'cause', 'q', ['added a', 'added b', 'added unsure']],
    ]);
  });

  it('stops after each answer, and leaves out what is not taken so', () => {
    const answers = { signs: ['none'], cause: 'desk' };
    const all = tried(guide, answers);
    expect(all.pauses).to.equal(7);
    const some = tried(guide, answers, ['numb', 'weak']);
    expect(some.pauses).to.equal(7);
    expect(told(some.found)).to.deep.include(['then', 'level', 'signs', ['added red']]);
    expect(told(some.found).flat(2)).not.to.include('added weak');
  });

  it('goes by what stood when the question was asked, in that country', () => {
    const regional = tiny({
      questions: [
        one('first', ['a', 'b']),
        list('then', [
          { id: 'here', when: ['in-gb'] },
          { id: 'after-a', when: ['a'] },
          { id: 'after-b', when: ['b'] },
        ]),
      ],
      flags: [{ id: 'rf', level: 'doctor', whenAny: ['here', 'after-a', 'after-b'] }],
      regions: {
        default: { facts: [], emergency: [] },
        GB: { facts: ['in-gb'], emergency: [] },
      },
    });
    const answers = { first: 'a', then: ['none'] };
    expect(told(found(regional, answers))).to.deep.equal([['then', 'level', 'then', ['added after-a']]]);
    expect(told(found(regional, answers, [], 'GB'))).to.deep.equal([
      ['then', 'level', 'then', ['added here', 'added after-a']],
    ]);
  });
});
