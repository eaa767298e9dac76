import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { anchorOf, bodyBetween, LONG, type Body } from '../../src/guide/body.js';
import { poseFaults } from '../../src/guide/body-limits.js';
import type { Pose } from '../../src/guide/picture.js';
import { dot, length, minus, mirrored, ROOM, unit, type Point } from '../../src/guide/space.js';

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

/** The angle between two directions, in degrees. */
const apart = (a: Point, b: Point): number =>
  (Math.acos(Math.max(-1, Math.min(1, dot(unit(a), unit(b))))) * 180) / Math.PI;
const [LEFT, UP, FRONT] = [ROOM.x, ROOM.y, ROOM.z];

describe('a body that moves', () => {
  const ease = bodyBetween({});

  it('turns to its left, a quarter of it in the low back', () => {
    const { chest, lowBack } = bodyBetween({ trunk: { turn: 40 } });
    expect(apart(chest.z, FRONT)).to.be.closeTo(40, 1e-6);
    expect(apart(lowBack.z, FRONT)).to.be.closeTo(10, 1e-6);
    expect(dot(chest.z, LEFT)).to.be.above(0);
    expect(chest.y[1]).to.be.closeTo(1, 1e-9);
  });

  it('tilts to its left, half of it in the low back', () => {
    const { chest, lowBack } = bodyBetween({ trunk: { tilt: 30 } });
    expect(apart(chest.y, UP)).to.be.closeTo(30, 1e-6);
    expect(apart(lowBack.y, UP)).to.be.closeTo(15, 1e-6);
    expect(dot(chest.y, LEFT)).to.be.above(0);
    expect(chest.z[2]).to.be.closeTo(1, 1e-9);
  });

  it('bends to the front, where it is told to', () => {
    const low = bodyBetween({ trunk: { lowBack: 40 } });
    expect(apart(low.lowBack.y, UP)).to.be.closeTo(40, 1e-6);
    expect(dot(low.chest.y, FRONT)).to.be.above(0);
    const upper = bodyBetween({ trunk: { upperBack: 30 } });
    expect(apart(upper.lowBack.y, UP)).to.be.closeTo(0, 1e-6);
    expect(apart(upper.chest.y, UP)).to.be.closeTo(30, 1e-6);
    expect(dot(upper.chest.y, FRONT)).to.be.above(0);
  });

  it('turns, nods and tilts its head, the neck going part of the way but in a turn', () => {
    const neckOf = ({ head, neck }: Body): Point => minus(head.at, neck);
    const turned = bodyBetween({ head: { turn: 60 } });
    expect(apart(turned.head.z, FRONT)).to.be.closeTo(60, 1e-6);
    expect(dot(turned.head.z, LEFT)).to.be.above(0);
    expect(apart(neckOf(turned), neckOf(ease))).to.be.closeTo(0, 1e-4);
    const nodding = bodyBetween({ head: { nod: 30 } });
    expect(apart(nodding.head.z, FRONT)).to.be.closeTo(30, 1e-6);
    expect(dot(nodding.head.z, UP)).to.be.below(0);
    expect(apart(neckOf(nodding), neckOf(ease))).to.be.closeTo(13.5, 1e-6);
    const tilted = bodyBetween({ head: { tilt: 20 } });
    expect(apart(tilted.head.y, UP)).to.be.closeTo(20, 1e-6);
    expect(dot(tilted.head.y, LEFT)).to.be.above(0);
    expect(dot(neckOf(tilted), LEFT)).to.be.above(dot(neckOf(ease), LEFT) + 1);
  });

  it('turns, leans and rolls as a whole', () => {
    expect(apart(bodyBetween({ pelvis: { yaw: 90 } }).chest.z, LEFT)).to.be.closeTo(0, 1e-6);
    const prone = bodyBetween({ pelvis: { pitch: 90 } });
    expect(apart(prone.chest.y, FRONT)).to.be.closeTo(0, 1e-6);
    expect(dot(prone.chest.z, UP)).to.be.closeTo(-1, 1e-9);
    const lying = bodyBetween({ pelvis: { pitch: -90, roll: 90 } });
    expect(apart(lying.chest.y, FRONT)).to.be.closeTo(180, 1e-6);
    expect(Math.abs(dot(lying.chest.z, UP))).to.be.closeTo(0, 1e-9);
  });

  it('lifts its shoulders, and draws them back', () => {
    for (const [index, side] of (['left', 'right'] as const).entries()) {
      const lifted = bodyBetween({ shoulders: { [side]: { lift: 30 } } });
      const back = bodyBetween({ shoulders: { [side]: { back: 20 } } });
      const other = 1 - index;
      const at = (body: Body, which: number): Point => body.arms[which]!.shoulder;
      expect(at(lifted, index)[1]).to.be.above(at(ease, index)[1] + 5);
      expect(at(back, index)[2]).to.be.below(at(ease, index)[2] - 4);
      for (const moved of [lifted, back]) expect(away(at(moved, other), at(ease, other))).to.equal(0);
    }
  });

  it('is its own mirror image in everything that both sides are told', () => {
    for (const pose of [
      {},
      { hands: { both: { at: [22, 110, 25], elbow: [1, -0.5, -0.2], fingers: [-0.4, 1, 0.3] } } },
      { hands: { both: { at: [8, -20, 14], on: 'shoulder' } } },
      { feet: { both: { at: [14, 8, 12], knee: [0.5, 0, 1], toes: [0.4, 0, 1] } } },
      { shoulders: { both: { lift: 12, back: 9 } } },
      { pelvis: { at: [0, 80, -20] }, trunk: { lowBack: 30, upperBack: 10 } },
    ] satisfies readonly Pose[]) {
      const { arms, legs } = bodyBetween(pose);
      for (const key of ['shoulder', 'elbow', 'wrist', 'palm', 'fingers', 'thumb'] as const)
        expect(away(arms[0][key], mirrored(arms[1][key])), key).to.be.below(1e-6);
      for (const key of ['hip', 'knee', 'ankle', 'toes', 'sole'] as const)
        expect(away(legs[0][key], mirrored(legs[1][key])), key).to.be.below(1e-6);
    }
  });

  it('points its fingers, elbows, knees and toes where it is told', () => {
    const [fingers, elbow] = [unit([0.2, 1, 0.3]), unit([1, 0, -0.3])] as const;
    for (const [index, side] of (['left', 'right'] as const).entries()) {
      const at: Point = [index === 0 ? 25 : -25, 115, 25];
      const { arms } = bodyBetween({ hands: { [side]: { at, fingers, elbow } } });
      expect(away(arms[index]!.fingers, fingers)).to.be.below(1e-9);
      expect(away(arms[index]!.palm, at)).to.be.below(1e-6);
      const middle = minus(arms[index]!.elbow, arms[index]!.shoulder);
      const other = bodyBetween({ hands: { [side]: { at, fingers, elbow: [-1, 0, 0.3] } } }).arms[index]!;
      expect(dot(middle, elbow)).to.be.above(dot(minus(other.elbow, other.shoulder), elbow));
    }
    const toes = unit([0.5, 0, 1]);
    const { legs } = bodyBetween({ feet: { both: { at: [12, 8, 10], toes } } });
    expect(away(legs[0].toes, toes)).to.be.below(1e-9);
    expect(away(legs[1].toes, mirrored(toes))).to.be.below(1e-9);
  });

  it('lets its elbows hang back and out, its toes look a little out, and its soles down', () => {
    const { arms, legs } = bodyBetween({ hands: { both: { at: [20, 115, 30] } } });
    for (const [index, side] of [1, -1].entries()) {
      const { elbow, shoulder } = arms[index]!;
      const straight = minus(arms[index]!.palm, shoulder);
      const bow = minus(minus(elbow, shoulder), straight);
      expect(bow[2], 'back').to.be.below(0);
      expect((elbow[0] - shoulder[0]) * side, 'out').to.be.above(0);
      expect(apart(legs[index]!.toes, FRONT)).to.be.closeTo(6.84, 0.01);
      expect(legs[index]!.toes[0] * side).to.be.above(0);
      expect(legs[index]!.sole[1]).to.be.below(-0.9);
    }
  });

  it('closes its hands, breathes and moves halfway where it is halfway', () => {
    const [open, closed]: readonly [Pose, Pose] = [
      { hands: { both: { at: [20, 110, 25] } } },
      {
        hands: { both: { at: [20, 130, 25], closed: 1 } },
        breath: 1,
        head: { turn: 40 },
        trunk: { turn: 20 },
      },
    ];
    const half = bodyBetween(open, closed, 0.5);
    expect([half.arms[0].closed, half.arms[1].closed, half.breath]).to.deep.equal([0.5, 0.5, 0.5]);
    expect(half.arms[0].target[1]).to.be.closeTo(120, 1e-9);
    expect(apart(half.head.z, half.chest.z)).to.be.closeTo(20, 1e-6);
    expect(bodyBetween(closed).breath).to.equal(1);
  });

  it('has its hands on what they are put on', () => {
    const pose: Pose = { pelvis: { at: [0, 60, 5] }, trunk: { turn: 30, lowBack: 20 }, head: { nod: 20 } };
    const body = bodyBetween(pose);
    for (const on of ['pelvis', 'chest', 'head'] as const) {
      const at: Point = [6, 3, 9];
      const { arms } = bodyBetween({ ...pose, hands: { left: { at, on } } });
      const { at: origin, x, y, z } = anchorOf(body, on);
      const there = minus(arms[0].target, origin);
      expect(
        [dot(there, x), dot(there, y), dot(there, z)].map((each) => Math.round(each * 1e6) / 1e6),
      ).to.deep.equal([...at]);
    }
    const hung = bodyBetween({ ...pose, hands: { left: { at: [0, -30, 0], on: 'shoulder' } } }).arms[0];
    expect(away(hung.target, hung.shoulder)).to.be.closeTo(30, 1e-6);
  });

  it('is what things can be put on', () => {
    const body = bodyBetween({ hands: { left: { at: [20, 120, 30] } }, trunk: { turn: 20 } });
    expect(anchorOf(body)).to.equal(ROOM);
    expect(anchorOf(body, 'room')).to.equal(ROOM);
    for (const part of ['pelvis', 'chest', 'head'] as const)
      expect(anchorOf(body, part)).to.equal(body[part]);
    expect(anchorOf(body, 'left-hand')).to.deep.equal({ ...ROOM, at: body.arms[0].palm });
    expect(anchorOf(body, 'right-hand')).to.deep.equal({ ...ROOM, at: body.arms[1].palm });
    expect(away(body.arms[0].palm, body.arms[1].palm)).to.be.above(10);
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
      'a hand in front of a chest through which its arm would go',
      { hands: { left: { at: [-14, 128, 12], elbow: [-1, 0, 0.1] } } },
      'hands.left.elbow',
    ],
    [
      'an elbow behind the back',
      { hands: { both: { at: [4, 118, -32], elbow: [-1, 0, -1] } } },
      'hands.both.elbow',
    ],
    ['a knee folded flat', { feet: { left: { at: [9, 74, -4] } } }, 'feet.left.at'],
    ['a thigh behind the hip', { feet: { right: { at: [-9, 60, -75] } } }, 'feet.right.knee'],
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

  /** How far each thing goes, and no further. */
  const limits: readonly (readonly [string, number, number, (value: number) => Pose])[] = [
    ['trunk.lowBack', -25, 60, (lowBack) => ({ trunk: { lowBack } })],
    ['trunk.upperBack', -25, 45, (upperBack) => ({ trunk: { upperBack } })],
    ['trunk.turn', -50, 50, (turn) => ({ trunk: { turn } })],
    ['trunk.tilt', -35, 35, (tilt) => ({ trunk: { tilt } })],
    ['head.turn', -75, 75, (turn) => ({ head: { turn } })],
    ['head.tilt', -40, 40, (tilt) => ({ head: { tilt } })],
    ['head.nod', -15, 40, (nod) => ({ head: { nod } })],
    ['head.glide', -4, 4, (glide) => ({ head: { glide } })],
    ...(['both', 'left', 'right'] as const).flatMap((side) => [
      [`shoulders.${side}.lift`, -10, 35, (lift: number) => ({ shoulders: { [side]: { lift } } })] as const,
      [`shoulders.${side}.back`, -25, 25, (back: number) => ({ shoulders: { [side]: { back } } })] as const,
    ]),
    ['breath', 0, 1, (breath) => ({ breath })],
  ];
  for (const [key, least, most, pose] of limits)
    it(`is one beyond ${least} to ${most}: ${key}`, () => {
      for (const value of [least, 0, most]) expect(faultsIn(pose(value)), `${value}`).not.to.include(key);
      for (const value of [least - 0.1, most + 0.1]) {
        const fault = [...poseFaults(pose(value))].find((each) => each.key === key);
        expect(fault?.message).to.contain(`${value} is further than a body goes. Use ${least} to ${most}.`);
      }
    });

  it('is not what a body can do, if only just', () => {
    for (const pose of [
      { feet: { right: { at: [-9, 20, -38] } } },
      { hands: { left: { at: [-8, 128, 26], elbow: [0.3, -1, 0] } } },
      { hands: { both: { at: [14, 122, 8] } } },
      { pelvis: { at: [0, 45, -20] }, feet: { both: { at: [10, 8, 10] } } },
    ] satisfies readonly Pose[])
      expect(faultsIn(pose), JSON.stringify(pose)).to.deep.equal([]);
  });

  it('is told with the side that it is about, and by how much it is missed', () => {
    const { shoulder } = bodyBetween({}).arms[1];
    const reach = (LONG.upperArm + LONG.forearm + LONG.hand) * 0.9995;
    const at: Point = [shoulder[0] - reach - 12.34, shoulder[1], shoulder[2]];
    const [fault] = [...poseFaults({ hands: { right: { at } } })];
    expect(fault).to.deep.include({ key: 'hands.right.at' });
    expect(fault!.message).to.match(/^The right hand does not get there by 12\.[34] cm\./);
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
