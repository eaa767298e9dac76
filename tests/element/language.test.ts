import { expect } from '@open-wc/testing';
import { container, mount, plans, resumePlan, take, written } from './harness.js';

describe('the country', () => {
  it('is in the language tag of the page, where it has one', async () => {
    const visitor = await mount({}, { into: container({ lang: 'en-GB' }) });
    expect(visitor.numbers).to.deep.equal(['999']);
  });

  it('in the attribute goes before the one in the language', async () => {
    const visitor = await mount({ region: 'US' }, { into: container({ lang: 'en-GB' }) });
    expect(visitor.numbers).to.deep.equal(['911']);
  });

  it('of the tag itself goes before the page’s', async () => {
    const visitor = await mount({ lang: 'en-AU' }, { into: container({ lang: 'en-GB' }) });
    expect(visitor.numbers).to.deep.equal(['000']);
  });

  it('is found from inside another component', async () => {
    const host = container({ lang: 'en-GB' });
    const into = host.attachShadow({ mode: 'open' });
    expect((await mount({}, { into })).numbers).to.deep.equal(['999']);
  });

  it('brings its advice line', async () => {
    const visitor = await take('urgent', { region: '', lang: 'en-GB' });
    expect(visitor.numbers).to.include('111');
  });

  it('is not guessed from a language alone', async () => {
    expect((await mount({ lang: 'en' })).numbers).to.deep.equal(['112', '911', '999']);
  });

  it('follows the guide when it is moved to another part of the page', async () => {
    const visitor = await mount({}, { into: container({ lang: 'en-GB' }) });
    container({ lang: 'en-AU' }).append(visitor.element);
    await visitor.settle();
    await visitor.until(() => visitor.numbers.includes('000'), 'the number of Australia');
  });
});

describe('a language', () => {
  it('that the guide does not have is answered in English, and says so', async () => {
    const visitor = await mount({ lang: 'nl', region: 'US' });
    expect(visitor.part('guide').lang).to.equal('en');
    expect(visitor.heading.textContent).to.equal((await mount({ region: 'US' })).heading.textContent);
  });

  it('that the guide does not have puts no word of its own among the English ones', async () => {
    const english = await mount({ region: 'US' });
    const dutch = await mount({ region: 'US', lang: 'nl' });
    expect(dutch.text).to.equal(english.text);
    const plan = await resumePlan(plans.open, { lang: 'en' });
    const other = await resumePlan(plans.open, { lang: 'nl' });
    for (const visitor of [plan, other]) await visitor.until(() => visitor.has('sources'), 'the sources');
    expect(other.text).to.equal(plan.text);
  });

  for (const lang of ['en_GB', 'english', 'x', '!', 'en-'])
    it(`"${lang}" that is no language tag never leaves the screen blank`, async () => {
      written('warn');
      const faults: unknown[] = [];
      const note = (event: PromiseRejectionEvent): void => {
        event.preventDefault();
        faults.push(event.reason);
      };
      addEventListener('unhandledrejection', note);
      const visitor = await mount({ lang, region: 'US' }).catch((error: unknown) => String(error));
      removeEventListener('unhandledrejection', note);
      expect(visitor).to.not.be.a('string');
      expect(faults).to.deep.equal([]);
    });

  it('is set in its own direction, whatever the direction of the page', async () => {
    const visitor = await mount({ region: 'US' }, { into: container({ dir: 'rtl', lang: 'he' }) });
    expect(visitor.part('guide').lang).to.equal('en');
    expect(getComputedStyle(visitor.heading).direction).to.equal('ltr');
  });
});
