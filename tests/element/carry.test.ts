import { expect } from '@open-wc/testing';
import { withCode } from '../../src/element/fragment.js';
import { codeOf } from '../../src/element/journey-code.js';
import { upperBack } from '../../src/guides/upper-back/guide.js';
import { smallDocument } from '../guide/small-guide.js';
import {
  afterwards,
  container,
  expectFocus,
  heard,
  journeyOf,
  mount,
  namesOf,
  place,
  plans,
  replace,
  resume,
  resumePlan,
  ways,
  type Visitor,
} from './harness.js';

const carried = journeyOf(plans.desk, { pains: [{ at: 1, score: 4 }] });
const kept = (): readonly string[] => [...Object.keys(localStorage), ...Object.keys(sessionStorage)];

/** Opens the page at an address that brings a code; the fragment of before comes back after the test. */
function goTo(code: string, fragment = ''): void {
  const { href } = location;
  const before: unknown = history.state;
  afterwards(() => history.replaceState(before, '', href));
  history.replaceState(before, '', withCode(new URL(fragment, href).href, code));
}

const code = (): Promise<string> => codeOf(upperBack, carried);

const asked = (visitor: Visitor): Promise<void> =>
  visitor.until(() => visitor.has('brought'), 'the question about the link');

/** Opens the offer on a result, and makes the link. */
async function make(visitor: Visitor): Promise<string> {
  (visitor.part('carry') as HTMLDetailsElement).open = true;
  await visitor.until(() => visitor.has('carry-make'), 'the button that makes a link');
  await visitor.press('carry-make');
  await visitor.until(() => visitor.has('carry-link'), 'the link');
  return (visitor.part('carry-link') as HTMLTextAreaElement).value;
}

describe('a link to go on elsewhere', () => {
  it('is offered with a result that is no emergency, where answers may be kept', async () => {
    for (const remember of ['session', 'device']) {
      expect((await resumePlan(plans.desk, { remember })).has('carry')).to.be.true;
      for (const name of ['doctor', 'urgent'] as const)
        expect((await resume(ways[name].answers, { remember })).has('carry'), name).to.be.true;
      expect((await resume(ways.emergency.answers, { remember })).has('carry')).to.be.false;
    }
    expect((await resumePlan(plans.desk)).has('carry')).to.be.false;
    expect((await resumePlan(plans.desk, { remember: 'never' })).has('carry')).to.be.false;
  });

  it('says who can read it before it is made, and keeps nothing', async () => {
    const visitor = await resumePlan(plans.desk, { remember: 'device' });
    (visitor.part('carry') as HTMLDetailsElement).open = true;
    await visitor.until(() => visitor.has('carry-make'), 'the button that makes a link');
    expect(visitor.has('carry-link')).to.be.false;
    expect(visitor.part('carry').querySelectorAll('p').length).to.be.at.least(2);
    await visitor.press('carry-make');
    expect(kept()).to.deep.equal([]);
  });

  it('leads to the same page, brings the same journey, and changes no address before it is opened', async () => {
    const { href } = location;
    const visitor = await resumePlan(plans.desk, { remember: 'session' });
    const link = await make(visitor);
    expect(location.href).to.equal(href);
    expect(new URL(link).origin + new URL(link).pathname).to.equal(location.origin + location.pathname);
    const { journey } = visitor.element;
    visitor.element.remove();
    afterwards(() => history.replaceState(null, '', href));
    history.replaceState(null, '', link);
    const other = await mount({ region: 'US', remember: 'session' });
    await asked(other);
    await other.press('brought-yes');
    expect(other.element.journey).to.deep.equal(journey);
    expect(location.href).to.equal(href);
  });

  it('is made anew once something else was said or done', async () => {
    const visitor = await resumePlan(plans.desk, { remember: 'session' });
    await make(visitor);
    await visitor.press('try');
    await visitor.press('back');
    await visitor.reaches('planning');
    expect(visitor.has('carry-link')).to.be.false;
  });

  it('can be copied, and by hand where the browser refuses', async () => {
    const copied: string[] = [];
    const visitor = await resumePlan(plans.desk, { remember: 'session' });
    const link = await make(visitor);
    const told = (): string => visitor.part('carry-told').textContent.trim();
    const say = async (): Promise<string> => {
      const before = told();
      await visitor.press('carry-copy');
      await new Promise<void>((done) => {
        const watch = new MutationObserver(() => {
          watch.disconnect();
          done();
        });
        if (told() !== before) done();
        else watch.observe(visitor.part('carry-told'), { childList: true });
      });
      return told();
    };
    replace(navigator.clipboard, 'writeText', (text) => {
      copied.push(text);
      return Promise.resolve();
    });
    const well = await say();
    expect(copied).to.deep.equal([link]);
    replace(navigator.clipboard, 'writeText', () =>
      Promise.reject(new DOMException('No.', 'NotAllowedError')),
    );
    expect(await say()).to.not.equal(well);
    const field = visitor.part('carry-link') as HTMLTextAreaElement;
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(link);
  });

  it('can be handed on where the browser has somebody to hand it to', async () => {
    const shared: ShareData[] = [];
    Object.defineProperty(navigator, 'share', {
      configurable: true,
      value: (data: ShareData) => {
        shared.push(data);
        return Promise.reject(new DOMException('Not now.', 'AbortError'));
      },
    });
    afterwards(() => void Reflect.deleteProperty(navigator, 'share'));
    const visitor = await resumePlan(plans.desk, { remember: 'session' });
    const link = await make(visitor);
    await visitor.press('carry-share');
    expect(shared.map(({ url }) => url)).to.deep.equal([link]);
  });
});

describe('a page that is opened by such a link', () => {
  it('asks before it goes on, with help at hand, silently and without the focus', async () => {
    goTo(await code());
    const events = heard();
    const visitor = place({ region: 'US', remember: 'device', events: 'answers' });
    await visitor.settle();
    expect(visitor.has('question'), 'the first screen, only to be taken away').to.be.false;
    expect(visitor.numbers).to.deep.equal(['911']);
    await asked(visitor);
    expect(visitor.numbers).to.deep.equal(['911']);
    expect(visitor.has('question')).to.be.false;
    expect(visitor.focused).to.equal(null);
    expect(namesOf(events)).to.deep.equal([]);
    expect(location.hash).to.include('relief-guide=');
    await expect(visitor.element).to.be.accessible();
  });

  it('goes on with the answers after a yes, takes them out of the address and keeps nothing', async () => {
    goTo(await code(), '#/route');
    const visitor = await mount({ region: 'US', remember: 'device' });
    await asked(visitor);
    await visitor.press('brought-yes');
    await visitor.reaches('planning');
    expect(visitor.element.journey!.answers).to.deep.equal(carried.answers);
    expect(visitor.element.journey!.pains).to.deep.equal(carried.pains);
    expect(location.hash).to.equal('#/route');
    expect(kept()).to.deep.equal([]);
    expect(visitor.has('brought')).to.be.false;
    expectFocus(visitor, visitor.heading);
  });

  it('begins afresh after a no, and takes them out of the address all the same', async () => {
    goTo(await code(), '#part-2');
    const visitor = await mount({ region: 'US', remember: 'device' });
    await asked(visitor);
    visitor.part('brought-no').focus();
    await visitor.press('brought-no');
    expect(visitor.screen).to.equal('welcome');
    expect(visitor.element.journey!.answers).to.deep.equal({});
    expect(location.hash).to.equal('#part-2');
    expectFocus(visitor, visitor.heading);
  });

  it('does not overwrite what was kept here without a yes', async () => {
    const here = journeyOf(ways.doctor.answers);
    const text = JSON.stringify({ journey: here, until: Date.now() + 1e9 });
    for (const [answer, answers] of [
      ['brought-no', here.answers],
      ['brought-yes', carried.answers],
    ] as const) {
      localStorage.setItem('relief-guide:upper-back', text);
      goTo(await code());
      const visitor = await mount({ region: 'US', remember: 'device' });
      await asked(visitor);
      expect(localStorage.getItem('relief-guide:upper-back')).to.equal(text);
      await visitor.press(answer);
      expect(visitor.element.journey!.answers).to.deep.equal(answers);
      const left = JSON.parse(localStorage.getItem('relief-guide:upper-back')!) as { journey: typeof here };
      expect(left.journey.answers).to.deep.equal(answers);
      visitor.element.remove();
    }
  });

  it('reads nothing where nothing may be kept', async () => {
    const brought = await code();
    goTo(brought);
    const visitor = await mount({ region: 'US' });
    expect(visitor.screen).to.equal('welcome');
    expect(visitor.has('brought')).to.be.false;
    expect(location.hash).to.include(brought);
  });

  for (const [name, spoil, fragment] of [
    ['was cut', (text: string) => text.slice(0, -5), ''],
    ['is garbage', () => '%00<b>&', '#/route'],
    ['is too long', (text: string) => text + 'A'.repeat(20_000), ''],
    ['is of another major version', (text: string) => text.replace('.1.', '.0.'), ''],
    ['is for another guide', (text: string) => text.replace('upper-back', 'sore-thumb'), ''],
  ] as const)
    it(`says in a sentence that its code ${name}, and begins afresh`, async () => {
      goTo(spoil(await code()), fragment);
      const visitor = await mount({ region: 'US', remember: 'session' });
      await visitor.until(() => visitor.has('brought-fault'), 'what is wrong with the link');
      expect(visitor.screen).to.equal('welcome');
      expect(visitor.part('brought-fault').textContent.trim()).to.not.equal('');
      expect(visitor.part('brought-fault').children).to.have.length(0);
      expect(location.hash).to.not.include('relief-guide=');
      await visitor.answer('age-16-49');
      expect(visitor.question).to.equal('danger');
      expect(visitor.has('brought-fault')).to.be.false;
    });

  it('that was open already asks as well', async () => {
    const visitor = await resumePlan(plans.manyCautions, { remember: 'session' });
    const before = visitor.element.journey;
    goTo(await code());
    dispatchEvent(new HashChangeEvent('hashchange'));
    await asked(visitor);
    await visitor.press('brought-no');
    await visitor.reaches('planning');
    expect(visitor.element.journey).to.equal(before);
  });

  it('with two guides on it, asks in the one that it is for', async () => {
    const into = container();
    const document = structuredClone(smallDocument);
    const { id, version } = document.guide;
    const thumb = await codeOf(document.guide, journeyOf({ age: 'adult' }, { guide: id, version }));
    goTo(thumb);
    const back = place({ region: 'US', remember: 'session' }, { into });
    const other = place({ remember: 'session' }, { into, properties: { guideData: document } });
    await asked(other);
    await back.arrives();
    await back.until(() => back.screen === 'welcome', 'the first screen');
    expect(back.has('brought')).to.be.false;
    expect(back.has('brought-fault')).to.be.false;
    await other.press('brought-yes');
    expect(other.element.journey!.answers).to.deep.equal({ age: 'adult' });
  });

  it('with the same guide twice on it, asks once', async () => {
    goTo(await code());
    const into = container();
    const two = [place({ remember: 'session' }, { into }), place({ remember: 'session' }, { into })];
    for (const visitor of two)
      await visitor.until(() => visitor.screen !== 'loading' || visitor.has('brought'), 'it');
    expect(two.filter((visitor) => visitor.has('brought'))).to.have.length(1);
  });

  it('goes on asking in another language', async () => {
    goTo(await code());
    const visitor = await mount({ region: 'US', remember: 'session' });
    await asked(visitor);
    const english = visitor.heading.textContent;
    visitor.element.lang = 'fr';
    await visitor.until(() => visitor.part('guide').lang === 'fr', 'French');
    expect(visitor.heading.textContent).to.not.equal(english);
    await visitor.press('brought-yes');
    expect(visitor.element.journey!.answers).to.deep.equal(carried.answers);
  });
});
