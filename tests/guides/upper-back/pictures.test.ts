import { expect } from '@open-wc/testing';
import { drawing } from '../../../src/element/pictures/drawing.js';
import { Stage } from '../../../src/element/pictures/stage.js';
import { bodyBetween, LONG, type Body } from '../../../src/guide/body.js';
import { bendAt } from '../../../src/guide/two-bones.js';
import { poseFaults } from '../../../src/guide/body-limits.js';
import type { Picture } from '../../../src/guide/picture.js';
import { length, minus, type Point } from '../../../src/guide/space.js';
import { doingTexts } from '../../../src/guides/upper-back/en/doing.js';
import { pictures } from '../../../src/guides/upper-back/pictures.js';

/** Those that stand in the plan; an exercise names them. */
const WANTED =
  'pack-sitting pack-on-side shower shoulder-blade-squeeze chin-glide chin-nod-lying seated-turn doorway-stretch neck-turn neck-tilt shoulder-shrug chair-lean-back rest-on-side rest-sitting walk stand-up shoulder-roll wall-push-up band-pull sit-supported stand-at-ease sleep-on-side sleep-on-back sleep-half-side desk tense-feet tense-legs tense-tummy tense-hands tense-arms tense-shoulders breathe sit-quietly self-massage ball-on-wall foam-roller massage-leaning massage-face-down mat massager'.split(
    ' ',
  );
/** Of these only the upper half is shown. */
const CUT =
  'shoulder-blade-squeeze chin-glide chin-nod-lying neck-turn neck-tilt shoulder-shrug shoulder-roll band-pull breathe self-massage massager'.split(
    ' ',
  );
const LYING = /lying|on-side|on-back|half-side|roller|face-down|^mat$/;
const SHARES = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];

/** A picture at many places between its poses. */
const bodiesOf = ({ poses }: Picture): readonly Body[] =>
  poses.length === 1
    ? [bodyBetween(poses[0]!)]
    : poses.slice(1).flatMap((to, index) => SHARES.map((share) => bodyBetween(poses[index]!, to, share)));
const jointsOf = ({ arms, legs, pelvis, chest, head }: Body): readonly Point[] => [
  ...arms.flatMap(({ shoulder, elbow, wrist, palm }) => [shoulder, elbow, wrist, palm]),
  ...legs.flatMap(({ hip, knee, ankle }) => [hip, knee, ankle]),
  pelvis.at,
  chest.at,
  head.at,
];
const ends = (id: string): readonly [Body, Body] => {
  const { poses } = pictures[id]!;
  return [bodyBetween(poses[0]!), bodyBetween(poses.at(-1)!)];
};

describe('the pictures of the upper-back guide', () => {
  it('show all that is done with the body', () => {
    expect(Object.keys(pictures)).to.have.members(WANTED);
  });

  it('all hang on the sheet of the docs. Otherwise: npm run pictures', async () => {
    const page = await (await fetch('/docs/pictures.md')).text();
    expect([...page.matchAll(/^- `([a-z-]+)`$/gm)].map(([, id]) => id)).to.have.members(WANTED);
    expect((await fetch('/docs/pictures.webp', { method: 'HEAD' })).ok).to.be.true;
  });

  it('have captions that can be spoken in one breath, and none that belongs to nothing', () => {
    const captions: Readonly<Record<string, readonly string[]>> = doingTexts.pictures;
    expect(Object.keys(captions)).to.have.members(WANTED);
    for (const [id, lines] of Object.entries(captions)) {
      expect(lines, id).to.have.length(pictures[id]!.poses.length);
      for (const line of lines) {
        expect(line.split(/\s+/).length, line).to.be.at.most(12);
        expect(line, line).to.match(/\.$/);
      }
    }
  });

  for (const [id, picture] of Object.entries(pictures))
    describe(id, () => {
      it('asks nothing of a body that it can’t do, in any pose', () => {
        expect(picture.poses.flatMap((pose) => [...poseFaults(pose)])).to.deep.equal([]);
      });

      it('bends no elbow and no knee too far on the way, and breaks no bone', () => {
        for (const { arms, legs } of bodiesOf(picture)) {
          for (const { shoulder, elbow, wrist } of arms) {
            expect(bendAt(shoulder, elbow, wrist)).to.be.below(155);
            expect(length(minus(shoulder, elbow))).to.be.closeTo(LONG.upperArm, 0.01);
          }
          for (const { hip, knee, ankle } of legs) {
            expect(bendAt(hip, knee, ankle)).to.be.below(152);
            expect(length(minus(knee, ankle))).to.be.closeTo(LONG.shank, 0.01);
          }
        }
      });

      it('lets nothing sink into the floor', () => {
        for (const body of bodiesOf(picture)) for (const [, y] of jointsOf(body)) expect(y).to.be.at.least(2);
      });

      if (!LYING.test(id) && !/^tense-(feet|legs)$/.test(id))
        it('stands on the floor', () => {
          for (const { legs } of bodiesOf(picture)) {
            const lowest = legs.map(({ ankle, toes, sole }) =>
              Math.min(ankle[1] + sole[1] * 8 - toes[1] * 3.5, ankle[1] + sole[1] * 8 + toes[1] * 13),
            );
            expect(Math.min(...lowest)).to.be.within(-1, 3);
          }
        });

      it('lies in its window, all of it or all that moves', () => {
        const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
        document.body.append(svg);
        const stage = new Stage(svg);
        for (const at of picture.poses.length === 1 ? [0] : [0, 0.5, 1, picture.poses.length - 1]) {
          stage.show(picture, at);
          const [left, top, width, height] = drawing(picture, at).viewBox.split(' ').map(Number) as [
            number,
            number,
            number,
            number,
          ];
          for (const path of svg.querySelectorAll('path')) {
            const kind = path.getAttribute('class')!;
            const box = path.getBBox();
            if (box.width + box.height === 0) continue;
            if (CUT.includes(id) && !/hair|arrow|mark|aid/.test(kind)) continue;
            expect(box.x, `${kind}, left`).to.be.at.least(left);
            expect(box.y, `${kind}, top`).to.be.at.least(top);
            expect(box.x + box.width, `${kind}, right`).to.be.at.most(left + width);
            expect(box.y + box.height, `${kind}, bottom`).to.be.at.most(top + height);
          }
        }
        svg.remove();
      });
    });
});

describe('a move', () => {
  it('of the chin goes straight back, and not down', () => {
    const [before, after] = ends('chin-glide');
    const move = minus(after.head.at, before.head.at);
    expect(move[2]).to.be.below(-2);
    expect(move[1]).to.be.within(-0.5, 1.5);
    expect(after.head.z[1]).to.be.closeTo(before.head.z[1], 0.01);
  });

  it('of the shoulder blades brings the shoulders back and nearer, and not up', () => {
    const [before, after] = ends('shoulder-blade-squeeze');
    for (const side of [0, 1] as const) {
      expect(after.arms[side].shoulder[2]).to.be.below(before.arms[side].shoulder[2] - 3);
      expect(Math.abs(after.arms[side].shoulder[0])).to.be.below(Math.abs(before.arms[side].shoulder[0]));
      expect(after.arms[side].shoulder[1]).to.be.at.most(before.arms[side].shoulder[1]);
    }
  });

  it('of the head to the shoulder leaves the shoulder where it is', () => {
    const [before, after] = ends('neck-tilt');
    expect(after.arms[0].shoulder).to.deep.equal(before.arms[0].shoulder);
    expect(after.head.y[0]).to.be.above(0.4);
  });

  it('of the chest to the side leaves hips and feet where they are, and goes to the right', () => {
    const [before, after] = ends('seated-turn');
    expect(after.pelvis).to.deep.equal(before.pelvis);
    expect(after.legs[0].ankle).to.deep.equal(before.legs[0].ankle);
    expect(after.chest.z[0]).to.be.below(-0.5);
  });

  it('never tips the head back', () => {
    for (const { poses } of Object.values(pictures))
      for (const { head } of poses) expect(head?.nod ?? 0).to.be.at.least(-10);
  });

  it('of a stride puts the other foot and the other arm ahead', () => {
    const [before, after] = ends('walk');
    expect(before.legs[0].ankle[2]).to.be.above(before.legs[1].ankle[2] + 40);
    expect(after.legs[1].ankle[2]).to.be.above(after.legs[0].ankle[2] + 40);
    expect(before.arms[1].palm[2]).to.be.above(before.arms[0].palm[2]);
  });

  it('of the breath fills the chest', () => {
    const [out, within] = ends('breathe');
    expect([out.breath, within.breath]).to.deep.equal([0, 1]);
  });
});
