import { expect } from '@open-wc/testing';
import { printer } from '../../src/element/printing.js';
import { plans, replace, resumePlan, ways, written, type Visitor } from './harness.js';

/** Presses print, and gives what would be printed. */
async function printed(visitor: Visitor): Promise<Window> {
  await visitor.unfold('take-along-how', 'print');
  return new Promise((resolve) => {
    replace(printer, 'print', resolve);
    visitor.part('print').click();
  });
}

const clinic = { 'provider-name': 'Elm Street Physio', 'provider-phone': '+44 20 7946 0000' };

describe('a plan on paper', () => {
  it('is a page of its own, without the page around the guide', async () => {
    const visitor = await resumePlan(plans.desk);
    const view = await printed(visitor);
    expect(view).to.not.equal(window);
    const { document: page } = view;
    expect(page.querySelectorAll('main')).to.have.length(1);
    expect(page.querySelectorAll('h1')).to.have.length(1);
    expect(page.querySelectorAll('h2').length).to.be.above(4);
    expect(page.documentElement.lang).to.equal('en');
    expect(page.title).to.not.be.empty;
  });

  it('holds every warning, every number and every day to look again', async () => {
    const visitor = await resumePlan(plans.manyCautions, clinic);
    const { document: page } = await printed(visitor);
    const text = page.body.textContent.replace(/\s+/g, ' ');
    for (const part of ['stop-rule', 'safety-net', 'left-out'])
      for (const line of visitor.part(part).querySelectorAll('li, dd'))
        expect(text).to.include(line.textContent);
    for (const time of visitor.part('check-ins').querySelectorAll('time'))
      expect(text).to.include(time.textContent);
    expect(text).to.include('911').and.to.include('Elm Street Physio').and.to.include('+44 20 7946 0000');
    expect(text).to.not.match(/undefined|\[object|act-/);
  });

  it('tells no dose without what changes in it for this visitor', async () => {
    const visitor = await resumePlan(plans.manyCautions);
    const { document: page } = await printed(visitor);
    const text = page.body.textContent.replace(/\s+/g, ' ');
    for (const card of visitor.parts('remedy')) {
      const dose = card.querySelector('.dose')!.textContent.trim();
      if (!text.includes(`${card.querySelector('[part~="subheading"]')!.textContent.trim()}. ${dose}`))
        continue;
      for (const line of card.querySelectorAll('.changed li')) expect(text).to.include(line.textContent);
    }
  });

  it('says first where someone should be seen as well', async () => {
    const visitor = await resumePlan(ways.doctor.answers);
    const { document: page } = await printed(visitor);
    const title = visitor.part('card').querySelector('strong')!.textContent.trim();
    expect(page.querySelector('main')!.textContent.trim().startsWith(title)).to.be.true;
  });

  it('has nothing to press, no link, no picture from elsewhere and no style attribute', async () => {
    const { document: page } = await printed(await resumePlan(plans.desk, clinic));
    expect(page.querySelectorAll('a, button, input, img, script, link, style, [style]')).to.have.length(0);
  });

  it('has a name for every row and column of days', async () => {
    const { document: page } = await printed(await resumePlan(plans.desk));
    const table = page.querySelector('table')!;
    expect(table.caption!.textContent.trim()).to.not.be.empty;
    expect(table.querySelectorAll('th[scope="col"]').length).to.equal(table.querySelectorAll('td').length);
    expect(table.querySelectorAll('th[scope="row"]')).to.have.length(2);
  });

  it('fits an ordinary plan on one page, in letters of at least 8 points', async () => {
    for (const region of ['US', 'IE']) {
      const { document: page } = await printed(await resumePlan(plans.desk, { region }));
      const size = parseFloat(getComputedStyle(page.body).fontSize) * (72 / 96);
      expect(size).to.be.at.least(7.9);
      expect(page.body.getBoundingClientRect().height).to.be.below(region === 'US' ? 985 : 1055);
      expect(page.body.getBoundingClientRect().width).to.be.closeTo(703, 2);
    }
  });

  it('runs from right to left in Arabic', async () => {
    const { document: page } = await printed(await resumePlan(plans.desk, { lang: 'ar' }));
    expect(page.documentElement.dir).to.equal('rtl');
    expect(page.documentElement.lang).to.equal('ar');
  });

  it('leaves nothing behind once it is printed, and only one sheet meanwhile', async () => {
    const visitor = await resumePlan(plans.desk);
    await printed(visitor);
    visitor.part('print').click();
    expect(visitor.all('iframe')).to.have.length(1);
    const [frame] = visitor.all('iframe');
    expect(frame!.getBoundingClientRect().height).to.be.at.most(1);
    frame!.contentWindow!.dispatchEvent(new Event('afterprint'));
    expect(visitor.all('iframe')).to.be.empty;
  });

  it('prints the page itself where a frame can’t be printed', async () => {
    const lines = written('warn');
    const visitor = await resumePlan(plans.desk);
    await visitor.unfold('take-along-how', 'print');
    const views: Window[] = [];
    replace(printer, 'print', (view) => {
      views.push(view);
      if (view !== window) throw new Error('Not here.');
    });
    visitor.part('print').click();
    expect(views.at(-1)).to.equal(window);
    expect(visitor.all('iframe')).to.be.empty;
    expect(lines).to.have.length(1);
  });
});
