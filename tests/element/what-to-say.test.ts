import { expect } from '@open-wc/testing';
import { builtInGuides } from '../../src/guides/index.js';
import { mount, replace, resume, resumePlan, returns, ways, type Visitor } from './harness.js';
import { smallDocument } from '../guide/small-guide.js';

const asked = async (visitor: Visitor): Promise<Visitor> => {
  await visitor.unfold('what-to-say', 'to-show');
  return visitor;
};

const lines = (visitor: Visitor, part: string): readonly string[] =>
  [...visitor.part(part).querySelectorAll('li')].map(({ textContent }) => textContent.trim());

const words = async () => (await builtInGuides['upper-back'].words['en']!.texts()).options;
const labelOf = async (id: string): Promise<string> => {
  const text = (await words())[id]!;
  return typeof text === 'string' ? text : text.label;
};

describe('what to say', () => {
  for (const name of ['emergency', 'urgent', 'doctor', 'physio', 'child'] as const)
    it(`is short on the phone, and in full for whoever looks at it: ${name}`, async () => {
      const { answers, region } = ways[name];
      const visitor = await asked(await resume(answers, { region }));
      expect(lines(visitor, 'on-the-phone').length).to.be.within(2, 6);
      for (const line of lines(visitor, 'on-the-phone')) expect(line.split(' ').length).to.be.below(45);
      expect(visitor.part('what-to-say').textContent).to.not.match(/undefined|\[object|rf-|unsure-|told-/);
    });

  it('tells an ambulance first what the matter is, in the words that were ticked', async () => {
    const visitor = await asked(await resume(ways.emergency.answers));
    const chest = await labelOf('chest');
    expect(lines(visitor, 'on-the-phone').slice(0, 3).join(' ')).to.include(chest);
  });

  it('names on the phone what nobody was sure of', async () => {
    const visitor = await asked(await resume(ways.unsure.answers));
    expect(lines(visitor, 'on-the-phone').join(' ')).to.include(await labelOf('chest'));
  });

  it('tells what was said no to', async () => {
    const visitor = await asked(await resume(ways.doctor.answers));
    const shown = visitor.part('to-show').textContent;
    for (const sign of ['chest', 'breathless', 'tearing', 'fever', 'cancer'])
      expect(shown).to.include(await labelOf(sign));
    const lists = lines(visitor, 'to-show');
    expect(lists).to.include(await labelOf('arm-tingle'));
    expect(lists).to.not.include(await labelOf('chest'));
  });

  it('says what was not asked, because help comes first', async () => {
    const early = await asked(await resume(ways.emergency.answers));
    const late = await asked(await resume(ways.doctor.answers));
    const count = (visitor: Visitor): number =>
      visitor.part('to-show').querySelectorAll('[part~="subheading"]').length;
    const { takingTexts } = builtInGuides['upper-back'].words['en']!;
    const { handover } = await takingTexts();
    expect(lines(early, 'to-show')).to.include(handover['told-health']);
    expect(lines(late, 'to-show')).to.not.include(handover['told-health']);
    expect(count(late)).to.be.above(5);
  });

  it('tells what was tried, how it went, and how much it hurt', async () => {
    const { planTexts } = builtInGuides['upper-back'].words['en']!;
    const { remedies } = await planTexts();
    const at = Date.UTC(2026, 10, 28, 12);
    const visitor = await asked(
      await resume(
        returns.threeDays,
        {},
        {
          checkingIn: true,
          trials: [
            { remedy: 'heat', at, outcome: 'same' },
            { remedy: 'heat', at, outcome: 'better' },
          ],
          pains: [{ at, score: 7 }],
        },
      ),
    );
    const told = lines(visitor, 'to-show');
    const tried = told.filter((line) => line.includes(remedies['heat']!.name));
    expect(tried).to.have.length(1);
    expect(tried[0]).to.match(/2/);
    expect(told.filter((line) => /: 7$/.test(line))).to.have.length(1);
  });

  it('copies what is shown, all of it', async () => {
    const taken: string[] = [];
    replace(navigator, 'clipboard', {
      writeText: (text: string) => {
        taken.push(text);
        return Promise.resolve();
      },
    } as Clipboard);
    const visitor = await asked(await resume(ways.doctor.answers));
    for (const button of visitor.parts('copy')) await visitor.press(button);
    await visitor.until(() => taken.length === 2, 'both texts');
    expect(taken[0]).to.equal(lines(visitor, 'on-the-phone').join('\n'));
    for (const line of lines(visitor, 'to-show')) expect(taken[1]).to.include(line);
    const names = visitor.parts('copy').map((button) => button.getAttribute('aria-label'));
    expect(new Set(names).size).to.equal(2);
  });

  it('stands on a plan beside which someone should be seen, and on no other', async () => {
    const plain = await resumePlan(ways.selfcare.answers);
    expect(plain.has('what-to-say')).to.be.false;
    await asked(await resumePlan(ways.doctor.answers));
  });

  it('names nobody: the same words serve someone who answers for another', async () => {
    const visitor = await asked(await resume({ ...ways.doctor.answers, age: ['age-65', 'for-other'] }));
    expect(lines(visitor, 'on-the-phone').join(' ')).to.not.match(/\b(I|my|me)\b/);
  });

  it('works for a guide that puts nothing in order and says nothing of this', async () => {
    const visitor = await mount({}, { properties: { guideData: smallDocument } });
    await visitor.follow({ age: 'adult', signs: ['white'] });
    await asked(visitor);
    expect(visitor.part('on-the-phone').textContent).to.include(smallDocument.texts['en']!.title);
    expect(visitor.part('to-show').textContent).to.not.match(/undefined/);
  });
});
