import { expect } from '@open-wc/testing';
import { builtInDocument, builtInIds } from '../../src/tools/reading/built-in.js';
import { well as neckWell } from '../cases/neck/conversation.js';
import { well } from '../cases/upper-back/conversation.js';
import { mount, place, written, type Visitor } from './harness.js';

const visits: Readonly<Record<string, typeof well>> = { 'upper-back': well, neck: neckWell };

/** All that stands on each screen, from the first question to the plan. */
async function screens(visitor: Visitor, answers: typeof well): Promise<readonly string[]> {
  const all: string[] = [];
  const unnamed = visitor.all('option').filter(({ value }) => value !== '');
  await visitor.until(
    () => unnamed.every(({ value, textContent }) => textContent.trim() !== value),
    'the names of the countries, which come when nothing else is to be done',
  );
  const look = () =>
    all.push(`${visitor.screen} ${visitor.part('guide').textContent.replaceAll(/\s+/g, ' ')}`);
  for (const [question, answer] of Object.entries(answers)) {
    expect(visitor.question).to.equal(question);
    look();
    await visitor.answer(...[answer].flat());
  }
  await visitor.reachesPlan();
  // What comes later beside the plan is not waited for.
  for (const part of ['choice', 'remedy', 'helpers', 'stop-rule', 'safety-net', 'check-ins'])
    all.push(
      visitor
        .parts(part)
        .map(({ textContent }) => textContent)
        .join()
        .replaceAll(/\s+/g, ' '),
    );
  return all;
}

describe('the guides of this package', () => {
  for (const id of builtInIds)
    it(`${id} · as JSON, given back, behaves as the one inside`, async () => {
      const document: unknown = JSON.parse(
        JSON.stringify({ $schema: '../guide.schema.json', ...(await builtInDocument(id)) }),
      );
      const answers = visits[id]!;
      const within = await screens(await mount({ guide: id, region: 'US' }), answers);
      const given = await screens(
        await mount({ region: 'US' }, { properties: { guideData: document } }),
        answers,
      );
      expect(within.every((screen) => screen.length > 50)).to.be.true;
      expect(given).to.deep.equal(within);
    });

  it('show the emergency number at once, before a guide has come that is fetched', async () => {
    const visitor = place({ guide: 'neck', region: 'GB' });
    await visitor.element.updateComplete;
    expect(visitor.screen).not.to.equal('welcome');
    expect(visitor.numbers).to.include('999');
    await visitor.arrives();
    expect(visitor.screen).to.equal('welcome');
    expect(visitor.heading.textContent.trim()).to.match(/neck/i);
    expect(visitor.numbers).to.include('999');
  });

  it('change places in the page, and the answers to one are none to the other', async () => {
    const visitor = await mount({ guide: 'neck' });
    await visitor.answer('age-65');
    visitor.element.guide = 'upper-back';
    await visitor.settle();
    await visitor.arrives();
    expect(visitor.element.journey).to.deep.include({ guide: 'upper-back', answers: {} });
  });

  it('are all named to who asks for one that is not there', async () => {
    const errors = written('error');
    const visitor = await mount({ guide: 'lower-back' });
    expect(visitor.has('retry')).to.be.true;
    for (const id of builtInIds) expect(errors.join(' ')).to.include(id);
  });

  it('neck · a new headache is an emergency on the first screen of signs', async () => {
    const visitor = await mount({ guide: 'neck', region: 'US' });
    await visitor.follow({ age: 'age-16-49', nerves: ['headache'] });
    expect(visitor.level).to.equal('emergency');
    expect(visitor.has('remedy')).to.be.false;
  });
});
