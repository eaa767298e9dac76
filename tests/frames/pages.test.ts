import { expect } from '@open-wc/testing';
import { everything } from '../everything.js';
import { meddlingBody, meddlingStyle, secondGuide, stage, STRICT, TWO_COPIES } from '../hosts/host-texts.js';
import { frameAt, framed, scriptAt, textAt } from './framed.js';
import { differenceOf } from './looks-of.js';
import { sheetsFrom } from '../hosts/sheets.js';

// What other tests ask of these pages they ask of Chromium, with a driver that looks into everything. Here a page can be
// asked in any browser.

const GUIDE = '<relief-guide region="US"><p>In an emergency call 911.</p></relief-guide>';
const KEEPING = '<relief-guide region="US" remember="device" quick-exit=""></relief-guide>';

/** What was asked for that is no built file, nor what leads the test. */
const strange = (asked: readonly string[]): readonly string[] =>
  asked.filter((url) => !/\/(?:framed\/script|bundled)\/[\w.-]+\.js$|\/tests\/frames\/[\w/.-]+$/.test(url));

describe(`a page under ${STRICT}`, () => {
  it('is violated by no way through the guide, which asks for files of its own and keeps nothing without a yes', async () => {
    const page = await framed(KEEPING, { policy: STRICT });
    await page.does('everyWay');
    await page.does('inLanguage', 'ar');
    expect(await page.does('kept')).to.deep.equal([]);
    await page.does('keep');
    expect(await page.does('kept')).to.deep.equal(['relief-guide:upper-back']);
    await page.does('erase');
    expect(await page.does('kept')).to.deep.equal([]);
    await page.does('otherGuides');
    const asked = await page.does('asked');
    expect(asked.filter((url) => url.includes('/framed/script/')).length).to.be.above(10);
    expect(strange(asked)).to.deep.equal([]);
    expect(await page.does('complaints')).to.deep.equal([]);
  });

  it('would tell of it: what the policy forbids is seen', async () => {
    const page = await framed(GUIDE, { policy: STRICT });
    await page.does('whole');
    await page.does('misbehave');
    expect((await page.does('complaints')).join('\n')).to.match(/violated: style-src-attr/);
  });
});

describe('two copies of Lit and of the guide on a page', () => {
  it('each go their way', async () => {
    const second = textAt('js', secondGuide('/framed/other/relief-guide.js'));
    const page = await framed(`${GUIDE}<second-guide region="US"></second-guide>`, {
      policy: TWO_COPIES,
      head: `${scriptAt()}<script type="module" src="${second}"></script>`,
    });
    const ways = ['a doctor, then a plan', 'a check-in'];
    await page.does('everyWay', ways);
    await page.as('second-guide').does('everyWay', ways);
    const others = (await page.does('complaints')).filter(
      (line) => !line.startsWith('Multiple versions of Lit'),
    );
    expect(others).to.deep.equal([]);
  });
});

describe('a frame with sandbox="allow-scripts" and no more', () => {
  const sandbox = 'allow-scripts';

  it('as it is built, is ready to be answered', async () => {
    const { first } = frameAt('/framed/frame/index.html?region=US', { sandbox });
    expect(await first).to.deep.equal({ relief: 'ready' });
  });

  it('has no origin, allows itself nothing but files from where it comes from, and leads to every end', async () => {
    const page = await framed('<relief-guide region="US"></relief-guide>', {
      sandbox,
      head: '<script defer src="/framed/frame/frame.js"></script>',
    });
    expect(await page.does('origin')).to.equal('null');
    await page.does('everyWay', [
      'urgent help',
      'a doctor, then a plan',
      'a session, how it was, and how much it hurts',
      'a check-in',
      'worse',
    ]);
    expect(await page.does('complaints')).to.deep.equal([]);
    await page.does('misbehave');
    expect((await page.does('complaints')).join('\n')).to.match(/violated: style-src/);
  });
});

describe('a host that resizes, moves, clones, hides, takes out and puts back the guide at every step', () => {
  it('changes neither answers nor looks, and takes the focus from nobody', async () => {
    const body = meddlingStyle + meddlingBody(GUIDE);
    const [quiet, meddled] = await Promise.all([framed(body), framed(body)]);
    await Promise.all([quiet.does('whole'), meddled.does('whole')]);
    const steps = await quiet.does('steps');
    expect(steps.length).to.be.above(12);
    for (const [index, name] of steps.entries()) {
      await quiet.does('shortStep', index);
      await meddled.does('shortStep', index);
      await meddled.does('meddle');
      expect(await meddled.does('answersOf'), name).to.deep.equal(await quiet.does('answersOf'));
      expect(differenceOf(await quiet.does('looks'), await meddled.does('looks')), name).to.equal('');
    }
    expect([...(await quiet.does('complaints')), ...(await meddled.does('complaints'))]).to.deep.equal([]);
  });
});

describe('under the style sheet of another page the guide looks the same', () => {
  const read = async (path: string): Promise<string> => (await fetch(`/${path}`)).text();

  for (const [width, screens] of [
    [390, ['welcome', 'several answers, with details', 'doctor', 'an answer missing']],
    [1280, ['the drawing', 'a session']],
  ] as const)
    it(`${width} px wide: ${screens.join(', ')}`, async () => {
      const sheets = Object.entries(await sheetsFrom(read));
      expect(sheets.length).to.be.above(12);
      const page = await framed(`<style id="sheet"></style>${stage(GUIDE)}`, { width });
      await page.does('whole');
      const wrong: string[] = [];
      for (const [turn, screen] of screens.entries()) {
        await page.does('wear', '');
        await page.does('show', screen);
        for (const [index, [name, sheet]] of sheets.entries()) {
          if (!everything && index % screens.length !== turn) continue;
          const family = await page.does('wear', sheet);
          const hosted = await page.does('looks');
          await page.does('wear', `relief-guide { font-family: ${family}; }`);
          const difference = differenceOf(await page.does('looks'), hosted);
          if (difference) wrong.push(`${name}, ${screen}: ${difference}`);
        }
      }
      expect(wrong).to.deep.equal([]);
    });
});

describe('a part that can’t be had', () => {
  for (const [part, screen] of [
    ['conversation', 'failed'],
    ['content', 'failed'],
    ['later', 'missing'],
    ['en-plan', 'missing'],
  ] as const)
    it(`(${part}) is told of, and there is somebody to call`, async () => {
      const page = await framed(GUIDE, { head: scriptAt(`without/${part}`) });
      const { screen: shown, numbers, says } = await page.does('ends');
      expect([shown, numbers], says).to.deep.equal([screen, ['911']]);
      expect(says).not.to.equal('');
    });
});
