import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { meddlingBody, meddlingStyle } from './host-texts.js';
import { guideIn, host, pageWith, SCRIPT, sentInto, walksIn } from './host.js';

const at = await host();
at.put('icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');

const PAGE = pageWith(
  meddlingBody('<relief-guide region="US"><p>In an emergency call 911.</p></relief-guide>'),
  `<link rel="icon" href="/icon.svg">${meddlingStyle}${SCRIPT}`,
);

const OPTIONS = { viewport: { width: 600, height: 900 }, reducedMotion: 'reduce' } as const;

const picture = async (page: Page): Promise<Buffer> =>
  page.locator('#place').screenshot({ animations: 'disabled' });

describe('a host that resizes, moves, clones, hides, takes out and puts back the guide at every step', () => {
  it('changes neither answers nor pixels, and takes the focus from nobody', async () => {
    const [quiet, meddled] = [
      await at.open(at.put('quiet.html', PAGE), OPTIONS),
      await at.open(at.put('meddled.html', PAGE), OPTIONS),
    ];
    const sides = await Promise.all(
      [quiet, meddled].map(async ({ page }) => {
        const walks = await walksIn(page);
        const guide = await guideIn(page);
        await walks.evaluate((each, tag) => each.whole(tag), guide);
        return { page, walks, guide };
      }),
    );
    const [one, other] = sides as [(typeof sides)[0], (typeof sides)[0]];
    const meddling = await sentInto(other.page, 'meddle.ts');
    const steps = await one.walks.evaluate((each) => each.SHORT_STEPS.map(({ name }) => name));
    assert.ok(steps.length > 12);
    for (const [index, name] of steps.entries()) {
      for (const { walks, guide } of sides)
        await walks.evaluate((each, [tag, which]) => each.shortStep(tag, which), [guide, index] as const);
      await meddling.evaluate((each, tag) => each.meddle(tag), other.guide);
      const journeys = await Promise.all(
        sides.map(({ walks, guide }) => walks.evaluate((each, tag) => each.answersOf(tag), guide)),
      );
      assert.deepEqual(journeys[1], journeys[0], name);
      const [before, after] = [await picture(one.page), await picture(other.page)];
      assert.ok(before.equals(after), `${name} looks otherwise.`);
    }
    assert.deepEqual([...quiet.complaints, ...meddled.complaints], []);
    await one.page.close();
    await other.page.close();
  });
});

describe('in another document', () => {
  it('the guide is dressed as it was, goes on there, and is the same when it comes back', async () => {
    const { page, complaints } = await at.open(at.put('another.html', PAGE), OPTIONS);
    const guide = await guideIn(page);
    const walks = await walksIn(page);
    await walks.evaluate((each, tag) => each.whole(tag), guide);
    const meddling = await sentInto(page, 'meddle.ts');
    await walks.evaluate((each, [tag, which]) => each.shortStep(tag, which), [guide, 0] as const);
    const before = await picture(page);
    const ground = await meddling.evaluate((each, tag) => each.groundOf(tag), guide);
    const move = (into: 'frame' | 'place'): Promise<void> =>
      page.evaluate(
        ([tag, where]) => {
          const frame = document.querySelector('iframe')!;
          (where === 'frame' ? frame.contentDocument!.body : document.querySelector('#place')!).append(tag);
        },
        [guide, into] as const,
      );
    await move('frame');
    assert.equal(await meddling.evaluate((each, tag) => each.groundOf(tag), guide), ground);
    await move('place');
    assert.ok((await picture(page)).equals(before));
    await move('frame');
    await walks.evaluate((each, [tag, which]) => each.shortStep(tag, which), [guide, 1] as const);
    await move('place');
    const { answers } = (await walks.evaluate((each, tag) => each.answersOf(tag), guide)) as {
      readonly answers: object;
    };
    assert.deepEqual(Object.keys(answers), ['age', 'danger']);
    assert.deepEqual(complaints, []);
    await page.close();
  });
});

describe('a host that freezes what it has', () => {
  it('leaves the guide to lead to its end', async () => {
    const { page, complaints } = await at.open(at.put('frozen.html', PAGE), OPTIONS, (each) =>
      each.addInitScript(() => {
        for (const { prototype } of [
          Object,
          Array,
          Function,
          Promise,
          Map,
          Set,
          String,
          Number,
          RegExp,
          Date,
        ])
          Object.freeze(prototype);
      }),
    );
    const walks = await walksIn(page);
    const guide = await guideIn(page);
    await walks.evaluate(
      (each, tag) => each.everyWay(tag, ['a doctor, then a plan', 'a check-in', 'an emergency']),
      guide,
    );
    assert.deepEqual(complaints, []);
    await page.close();
  });
});

describe('a guide in a row of the page', () => {
  it('has room, though nothing says how wide it is', async () => {
    const row = pageWith(
      '<style>div { display: flex; }</style><div><p>Beside</p><relief-guide></relief-guide></div>',
      SCRIPT,
    );
    const { page } = await at.open(at.put('row.html', row), OPTIONS);
    const guide = await guideIn(page);
    const width = await guide.evaluate((tag) => tag.getBoundingClientRect().width);
    assert.ok(width >= 280, `${width} px`);
    await page.close();
  });
});

describe('a guide that the page hides', () => {
  it('by any of its ways, is not seen', async () => {
    const { page } = await at.open(at.put('hidden.html', PAGE), OPTIONS);
    const guide = await guideIn(page);
    const walks = await walksIn(page);
    await walks.evaluate((each, tag) => each.whole(tag), guide);
    const seen = (): Promise<boolean> =>
      guide.evaluate((tag) => {
        const { renderRoot } = tag as unknown as { readonly renderRoot: ShadowRoot };
        return renderRoot
          .querySelector('[part~="next"]')!
          .checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
      });
    assert.equal(await seen(), true);
    for (const name of ['gone', 'unseen', 'skipped']) {
      await guide.evaluate((tag, to) => tag.classList.add(to), name);
      assert.equal(await seen(), false, name);
      await guide.evaluate((tag) => tag.removeAttribute('class'));
    }
    await page.addStyleTag({ content: 'relief-guide { display: flex !important; }' });
    await guide.evaluate((tag) => tag.setAttribute('hidden', ''));
    assert.equal(await seen(), false, 'hidden, whatever the page says of display');
    await page.close();
  });
});
