import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  NONE,
  NOT_SURE,
  type Answer,
  type Answers,
  type Guide,
  type Question,
} from '../../src/guide/guide.js';
import { RouteMap } from '../../src/guide/route-map.js';
import { walk } from '../../src/guide/walk.js';
import { upperBack } from '../../src/guides/upper-back/guide.js';
import { list, one, tiny } from './tiny.js';

const listed = (guide: Guide, most = Infinity) => {
  const found: string[] = [];
  for (const { questions } of new RouteMap(guide).routes()) {
    if (found.length >= most) break;
    found.push(questions.join(' '));
  }
  return found;
};

/** Every answer to a question, with any number of ticks. */
function allAnswers({ kind, options }: Question): readonly Answer[] {
  if (kind === 'one') return [...options.map(({ id }) => id), NOT_SURE];
  const ticks = options.flatMap(({ id, options: under }) =>
    under ? [id, ...under.map((each) => each.id), `${NOT_SURE}-${id}`] : [id],
  );
  const all = [...ticks, NOT_SURE];
  const some = Array.from({ length: 2 ** all.length - 1 }, (_, number) =>
    all.filter((__, bit) => ((number + 1) >> bit) & 1),
  );
  return [[NONE], ...some];
}

/** Every order in which questions are met, by giving every answer to each. */
function byBruteForce(guide: Guide): ReadonlySet<string> {
  const orders = new Set<string>();
  const open: Answers[] = [{}];
  for (let answers = open.pop(); answers; answers = open.pop()) {
    const { next, asked } = walk(guide, { answers });
    if (!next) orders.add(asked.map(({ id }) => id).join(' '));
    else {
      const seen = new Set<string>();
      for (const answer of allAnswers(next)) {
        const said = { ...answers, [next.id]: answer };
        const place = walk(guide, { answers: said });
        if (place.next === next) continue;
        const key = [...place.facts.keys()].sort().join();
        if (!seen.has(key)) open.push(said);
        seen.add(key);
      }
    }
  }
  return orders;
}

const facts = ['a', 'b', 'c', 'd', 'e'];
const condition = fc.oneof(
  fc.constant({}),
  fc.record({
    when: fc.subarray(facts, { maxLength: 1 }),
    unless: fc.subarray(facts, { maxLength: 1 }),
  }),
  fc.record({ whenAny: fc.subarray(facts, { minLength: 1 }), atLeast: fc.constantFrom(1, 2) }),
);
const smallGuides = fc
  .array(
    fc.record({
      kind: fc.constantFrom('one' as const, 'list' as const),
      condition,
      options: fc.array(fc.record({ sets: fc.subarray(facts, { maxLength: 2 }), condition }), {
        minLength: 1,
        maxLength: 3,
      }),
      none: fc.subarray(facts, { maxLength: 1 }),
      unsure: fc.subarray(facts, { maxLength: 1 }),
      lacking: fc.boolean(),
      details: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((questions) =>
    tiny({
      questions: questions.map((drawn, index) => ({
        id: `q${index}`,
        phase: 'screening' as const,
        kind: drawn.kind,
        ...drawn.condition,
        options: drawn.options.map((option, at) => ({
          id: `o${index}-${at}`,
          sets: option.sets,
          ...option.condition,
          ...(drawn.kind === 'list' && drawn.details && at === 0
            ? {
                options: [
                  { id: `u${index}`, sets: ['c'] },
                  { id: `v${index}`, sets: ['d', 'a'] },
                ],
                unsure: ['e'],
              }
            : {}),
        })),
        unsure: drawn.unsure,
        ...(drawn.kind === 'list' && { none: drawn.none }),
        ...(drawn.lacking && { lacking: { options: [`o${index}-0`], sets: ['b'] } }),
      })),
    }),
  );

describe('route map', () => {
  it('holds just the orders that all answers together lead to, each once, with answers that lead there', () => {
    fc.assert(
      fc.property(smallGuides, (guide) => {
        const map = new RouteMap(guide);
        const routes = [...map.routes()];
        const orders = routes.map(({ questions }) => questions.join(' '));
        expect(map.complete).to.be.true;
        expect(orders.toSorted()).to.deep.equal([...byBruteForce(guide)].sort());
        expect(map.count).to.equal(BigInt(orders.length));
        expect(map.longest).to.equal(Math.max(...routes.map(({ questions }) => questions.length)));
        for (const { questions, example } of routes) {
          const { asked, next } = walk(guide, { answers: example });
          expect(next).to.be.undefined;
          expect(asked.map(({ id }) => id)).to.deep.equal(questions);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds the question that only two ticks of one list lead to', () => {
    const guide = tiny({ questions: [list('a', ['x', 'y']), list('b', ['z'], { when: ['x', 'y'] })] });
    expect(listed(guide)).to.have.members(['a', 'a b']);
  });

  it('says which answers stay on a route, and nothing of those that decide nothing', () => {
    const guide = tiny({
      questions: [one('a', ['x', 'y']), one('b', ['z']), list('c', ['w'], { when: ['x'] })],
    });
    const deciding = [...new RouteMap(guide).routes()].map((route) => [
      route.questions.join(' '),
      Object.fromEntries(route.deciding),
    ]);
    expect(deciding).to.have.deep.members([
      ['a b c', { a: ['x'] }],
      ['a b', { a: ['y', 'unsure'] }],
    ]);
  });

  it('counts what nobody could list', () => {
    const questions = Array.from({ length: 300 }, (_, index) => [
      one(`q${index}`, [`y${index}`, `n${index}`]),
      list(`d${index}`, [`x${index}`], { when: [`y${index}`] }),
    ]).flat();
    const map = new RouteMap(tiny({ questions }));
    expect(map.complete).to.be.true;
    expect(map.count).to.equal(2n ** 300n);
    expect(map.longest).to.equal(600);
    expect(listed(tiny({ questions }), 10)).to.have.length(10);
  });

  it('says so where a guide is too entangled, and what it then says is true', () => {
    const entangled = tiny({
      questions: [
        ...Array.from({ length: 30 }, (_, index) => one(`q${index}`, [`y${index}`, `n${index}`])),
        ...Array.from({ length: 30 }, (_, index) =>
          list(`d${index}`, [`x${index}`], { when: [`y${index}`] }),
        ),
      ],
    });
    const map = new RouteMap(entangled);
    expect(map.complete).to.be.false;
    expect(map.count > 100n && map.count <= 2n ** 30n).to.be.true;
    expect(map.longest).to.be.within(31, 60);
    const wide = tiny({
      questions: [
        list(
          'a',
          Array.from({ length: 50 }, (_, index) => `y${index}`),
        ),
        ...Array.from({ length: 50 }, (_, index) =>
          list(`d${index}`, [`x${index}`], { when: [`y${index}`] }),
        ),
      ],
    });
    expect(new RouteMap(wide).complete).to.be.false;
    expect(listed(wide, 60)).to.have.length(51);
  });

  it('of the built-in guide is complete', () => {
    for (const checkingIn of [false, true])
      for (const region of ['GB', undefined])
        expect(new RouteMap(upperBack, { checkingIn, region }).complete).to.be.true;
  });
});
