import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { bodyBetween, LONG, type Body } from '../../src/guide/body.js';
import { poseFaults } from '../../src/guide/body-limits.js';
import type { Pose } from '../../src/guide/picture.js';
import { dot, length, minus, type Point } from '../../src/guide/space.js';

const away = (a: Point, b: Point): number => length(minus(a, b));

/** Every bone of a body: what it is called, how long it is, and how long it should be. */
function bonesOf({
  arms,
  legs,
  head,
  neck,
  chest,
  lowBack,
  pelvis,
}: Body): readonly (readonly [string, number, number])[] {
  return [
    ...arms.flatMap(({ shoulder, elbow, wrist, palm }) => [
      ['upper arm', away(shoulder, elbow), LONG.upperArm] as const,
      ['forearm', away(elbow, wrist), LONG.forearm] as const,
      ['hand', away(wrist, palm), LONG.hand] as const,
    ]),
    ...legs.flatMap(({ hip, knee, ankle }) => [
      ['thigh', away(hip, knee), LONG.thigh] as const,
      ['shank', away(knee, ankle), LONG.shank] as const,
    ]),
    ['neck', away(head.at, neck), LONG.neck],
    ['low back', away(pelvis.at, lowBack.at), Math.hypot(10, 1)],
    ['upper back', away(lowBack.at, chest.at), 13],
  ];
}

const angle = fc.double({ min: -180, max: 180, noNaN: true });
const place = fc.tuple(
  fc.double({ min: -200, max: 200, noNaN: true }),
  fc.double({ min: -200, max: 200, noNaN: true }),
  fc.double({ min: -200, max: 200, noNaN: true }),
);
const anyPose: fc.Arbitrary<Pose> = fc.record(
  {
    pelvis: fc.record({ at: place, yaw: angle, pitch: angle, roll: angle }),
    trunk: fc.record({ lowBack: angle, upperBack: angle, turn: angle, tilt: angle }),
    shoulders: fc.record({ both: fc.record({ lift: angle, back: angle }) }),
    head: fc.record({
      turn: angle,
      tilt: angle,
      nod: angle,
      glide: fc.double({ min: -4, max: 4, noNaN: true }),
    }),
    hands: fc.record({
      left: fc.record({ at: place, elbow: place }),
      right: fc.record({ at: place, fingers: place }),
    }),
    feet: fc.record({ both: fc.record({ at: place, knee: place, toes: place }) }),
  },
  { requiredKeys: [] },
);
const share = fc.double({ min: 0, max: 1, noNaN: true });

const faultsIn = (pose: Pose): readonly string[] => [...poseFaults(pose)].map(({ key }) => key);

describe('a body', () => {
  it('keeps the length of every bone, whatever it is asked to do and on every way there', () => {
    fc.assert(
      fc.property(anyPose, anyPose, share, (from, to, at) => {
        for (const [name, long, should] of bonesOf(bodyBetween(from, to, at)))
          expect(long, name).to.be.closeTo(should, 0.01);
      }),
      { numRuns: 300 },
    );
  });

  it('is the pose itself at both ends of the way', () => {
    fc.assert(
      fc.property(anyPose, anyPose, (from, to) => {
        for (const [at, pose] of [from, to].entries()) {
          const [there, alone] = [bodyBetween(from, to, at), bodyBetween(pose)];
          expect(away(there.head.at, alone.head.at)).to.be.below(0.001);
          for (const side of [0, 1] as const) {
            expect(away(there.arms[side].target, alone.arms[side].target)).to.be.below(0.001);
            expect(away(there.legs[side].ankle, alone.legs[side].ankle)).to.be.below(0.001);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('stands at ease where nothing is said: on both feet, as tall as it should be, with nothing to complain of', () => {
    const { legs, head } = bodyBetween({});
    for (const { ankle } of legs) expect(ankle[1]).to.be.closeTo(8, 0.01);
    expect(head.at[1] + 18).to.be.within(160, 172);
    expect(faultsIn({})).to.deep.equal([]);
  });

  it('is alike on both sides where both are told the same', () => {
    const { arms } = bodyBetween({ hands: { both: { at: [20, 120, 30] } } });
    expect(arms[0].elbow[0]).to.be.closeTo(-arms[1].elbow[0], 1e-6);
    expect(arms[0].elbow[1]).to.be.closeTo(arms[1].elbow[1], 1e-6);
  });

  it('glides its head back and not down', () => {
    const [before, after] = [bodyBetween({}), bodyBetween({ head: { glide: 4 } })];
    const move = minus(after.head.at, before.head.at);
    expect(move[2]).to.be.below(-3.9);
    expect(move[1]).to.be.within(-0.5, 0.6);
    expect(dot(after.head.z, before.head.z)).to.be.closeTo(1, 1e-9);
  });
});

describe('a pose that no body can do', () => {
  const cases: readonly (readonly [string, Pose, string])[] = [
    ['a neck turned round', { head: { turn: 120 } }, 'head.turn'],
    ['a head tipped far back', { head: { nod: -40 } }, 'head.nod'],
    ['a back bent double', { trunk: { upperBack: 80 } }, 'trunk.upperBack'],
    ['a shoulder by the ear', { shoulders: { left: { lift: 60 } } }, 'shoulders.left.lift'],
    ['a hand out of reach', { hands: { left: { at: [150, 130, 0] } } }, 'hands.left.at'],
    [
      'a hand inside its own shoulder',
      { hands: { both: { at: [1, -7, 1], on: 'shoulder' } } },
      'hands.both.at',
    ],
    ['a foot out of reach', { feet: { right: { at: [-10, 8, 120] } } }, 'feet.right.at'],
    [
      'a knee that bends the wrong way',
      { feet: { both: { at: [9, 30, -20], knee: [0, 0, -1], toes: [0, 0, 1] } } },
      'feet.both.knee',
    ],
  ];
  for (const [name, pose, key] of cases)
    it(`is found: ${name}`, () => {
      expect(faultsIn(pose)).to.include(key);
      for (const { message } of poseFaults(pose)) expect(message).to.match(/\. [A-Z][^.]*\.$/);
    });

  it('is never more than found: nothing throws, whatever is asked', () => {
    fc.assert(
      fc.property(anyPose, (pose) => {
        expect(() => [...poseFaults(pose)]).to.not.throw();
      }),
      { numRuns: 200 },
    );
  });
});
