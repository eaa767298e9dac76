import { expect } from '@open-wc/testing';
import { builtInGuides } from '../../src/guides/index.js';
import { before, journeyOf, place, plans, replace, resumePlan, written } from './harness.js';

/** Has a part of the content fail until a test says otherwise. */
function fails(part: 'doing' | 'provenance'): { readonly asked: () => number; readonly mend: () => void } {
  const builtIn = builtInGuides['upper-back'];
  const { load } = builtIn;
  let asked = 0;
  let mended = false;
  replace(builtIn, 'load', async () => {
    const content = await load();
    const get = (): Promise<never> => {
      asked += 1;
      return (mended ? content[part]() : Promise.reject(new Error('The network is gone.'))) as Promise<never>;
    };
    return { ...content, [part]: get };
  });
  return { asked: () => asked, mend: () => (mended = true) };
}

describe('a part that can’t be had', () => {
  it('· pictures: is asked for once, is told, and comes on another try', async () => {
    written('warn');
    const doing = fails('doing');
    const visitor = await resumePlan(plans.desk);
    await visitor.press('try');
    await visitor.until(() => visitor.has('retry-pictures'), 'the word that pictures are missing');
    visitor.element.requestUpdate();
    await visitor.settle();
    expect(doing.asked()).to.equal(1);
    expect(visitor.screen).to.equal('trying');
    doing.mend();
    await visitor.press('retry-pictures');
    await visitor.until(() => visitor.has('pictures'), 'the pictures');
  });

  it('· sources: are told to be missing where they would stand, and come on another try', async () => {
    written('warn');
    const provenance = fails('provenance');
    const visitor = await resumePlan(plans.desk);
    await visitor.until(() => visitor.has('sources-missing'), 'the word that sources are missing');
    expect(visitor.part('sources-missing').querySelector('[role="status"]')!.textContent.trim()).to.not.equal(
      '',
    );
    provenance.mend();
    await visitor.press(visitor.part('sources-missing').querySelector<HTMLElement>('[part="retry-part"]')!);
    await visitor.until(() => visitor.has('sources'), 'the sources');
    expect(visitor.has('sources-missing')).to.be.false;
  });

  it('· the guide: what the page gave it to go on with, and what was said, is gone on with after another try', async () => {
    written('error');
    const builtIn = builtInGuides['upper-back'];
    const { load } = builtIn;
    let mended = false;
    let fail = (): void => undefined;
    const failing = new Promise<never>(
      (_, reject) => (fail = () => reject(new Error('The network is gone.'))),
    );
    replace(builtIn, 'load', () => (mended ? load() : failing));
    const journey = journeyOf(before('nerves'));
    const kept = place({ region: 'US' }, { properties: { journey } });
    const said = place({ region: 'US' });
    await said.settle();
    await said.answer('age-65');
    fail();
    for (const visitor of [kept, said]) await visitor.reaches('failed');
    mended = true;
    for (const visitor of [kept, said]) await visitor.press('retry');
    await kept.until(() => kept.question === 'nerves', 'the question that the journey leads to');
    await said.until(() => said.question === 'danger', 'the question after the age');
  });
});
