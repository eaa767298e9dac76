import { expect, waitUntil } from '@open-wc/testing';
import { clock } from '../../src/element/clock.js';
import { exitLanguages } from '../../src/element/messages/exit-languages.js';
import { leaving } from '../../src/element/leaving.js';
import { withCode } from '../../src/element/fragment.js';
import {
  afterwards,
  before,
  container,
  expectFocus,
  heard,
  holdUp,
  mount,
  namesOf,
  place,
  plans,
  replace,
  resume,
  resumePlan,
  Visitor,
  ways,
  written,
} from './harness.js';

const AWAY = 'https://example.org/news';

/** Where visitors were sent, in place of leaving this page. */
function sent(look: () => void = () => {}): readonly string[] {
  const places: string[] = [];
  replace(leaving, 'to', (address) => {
    look();
    places.push(address);
  });
  return places;
}

const arrives = (visitor: Visitor): Promise<void> =>
  visitor.until(() => visitor.has('exit'), 'the button to leave');

async function withExit(attributes: Readonly<Record<string, string>> = {}): Promise<Visitor> {
  const visitor = await mount({ region: 'US', 'quick-exit': AWAY, ...attributes });
  await arrives(visitor);
  return visitor;
}

const press = (key: string, more: KeyboardEventInit = {}): boolean =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, ...more }));

describe('the button to leave', () => {
  it('is not there where nobody asked for it', async () => {
    for (const visitor of [await mount({ region: 'US' }), await resumePlan(plans.desk)])
      expect(visitor.has('exit')).to.be.false;
  });

  it('is the first stop on every screen, and takes the focus from nobody', async () => {
    for (const visitor of [
      await withExit(),
      await resume(before('happened'), { 'quick-exit': AWAY }),
      await resume(ways.emergency.answers, { 'quick-exit': AWAY }),
      await resumePlan(plans.desk, { 'quick-exit': AWAY }),
    ]) {
      await arrives(visitor);
      const [first] = visitor.all('a[href], button, input, select, summary');
      expect(first).to.equal(visitor.part('exit'));
      expect(visitor.part('exit').textContent.trim()).to.not.equal('');
      expect(visitor.focused).to.equal(null);
    }
    const acting = await withExit();
    await acting.answer('age-16-49');
    expectFocus(acting, acting.heading);
    expect(acting.has('exit')).to.be.true;
  });

  it('stands before the guide has arrived, and where it can’t be shown', async () => {
    holdUp('first');
    const early = place({ region: 'US', 'quick-exit': AWAY });
    await arrives(early);
    expect(early.element.journey).to.equal(undefined);
    written('error');
    const failed = place({ guide: 'gone', 'quick-exit': AWAY });
    await failed.arrives();
    await arrives(failed);
    expect(failed.screen).to.equal('failed');
  });

  it('keeps its room until it has come', async () => {
    const visitor = place({ region: 'US', 'quick-exit': AWAY });
    await visitor.settle();
    expect(visitor.has('exit')).to.be.false;
    const before = visitor.heading.getBoundingClientRect().top;
    await arrives(visitor);
    expect(visitor.heading.getBoundingClientRect().top).to.be.closeTo(before, 6);
  });

  it('says that there are keys, in the language of the page', async () => {
    const visitor = await withExit();
    const english = visitor.part('exit').parentElement!.textContent;
    expect(english).to.include('Escape');
    visitor.element.lang = 'ar';
    await visitor.until(() => visitor.part('exit').parentElement!.textContent !== english, 'Arabic');
    expect(visitor.part('exit').parentElement!.textContent).to.match(/\p{Script=Arabic}/u);
  });

  it('stays in English where its words can’t be had', async () => {
    const lines = written('warn');
    replace(exitLanguages as Record<string, () => Promise<never>>, 'fr', () =>
      Promise.reject(new Error('The network is gone.')),
    );
    const visitor = await withExit({ lang: 'fr' });
    await visitor.until(() => lines.length > 0, 'the warning');
    expect(visitor.part('exit').closest('[lang]')!.getAttribute('lang')).to.equal('en');
    expect(visitor.part('exit').textContent.trim()).to.not.equal('');
  });

  it('comes and goes with the property', async () => {
    const visitor = await mount({ region: 'US' });
    visitor.element.quickExit = '';
    await arrives(visitor);
    visitor.element.quickExit = null;
    await visitor.settle();
    expect(visitor.has('exit')).to.be.false;
    const places = sent();
    for (let count = 0; count < 3; count += 1) press('Escape');
    expect(places).to.deep.equal([]);
  });
});

describe('without the attribute', () => {
  const hurt = { ...before('happened'), happened: ['injury', 'hurt-by-someone'] };

  it('is there on every screen after somebody said that they were hurt by someone', async () => {
    const visitor = await resume(before('happened'));
    expect(visitor.has('exit')).to.be.false;
    await visitor.answer(...hurt.happened);
    await arrives(visitor);
    await visitor.follow({ ...plans.desk, happened: hurt.happened });
    await visitor.until(() => ['escalated', 'planning'].includes(visitor.screen), 'a result');
    expect(visitor.has('exit')).to.be.true;
  });

  it('stays when that is taken back, and goes with a new beginning', async () => {
    const visitor = await resume(before('happened'));
    await visitor.answer(...hurt.happened);
    await arrives(visitor);
    await visitor.press('back');
    await visitor.tick('injury');
    await visitor.answer('none');
    expect(visitor.has('exit')).to.be.true;
    visitor.element.restart();
    await visitor.reaches('welcome');
    expect(visitor.has('exit')).to.be.false;
  });

  it('leads to a neutral page', async () => {
    const places = sent();
    const visitor = await resume(hurt);
    await arrives(visitor);
    await visitor.press('exit');
    expect(places).to.have.length(1);
    expect(places[0]).to.match(/^https:\/\//);
  });
});

describe('one tap on it', () => {
  it('leads to the address that the publisher gave', async () => {
    const places = sent();
    await (await withExit()).press('exit');
    expect(places).to.deep.equal([AWAY]);
  });

  it('leads to a neutral page where that is none, or not https, and says so to the console', async () => {
    const places = sent();
    const lines = written('warn');
    for (const address of [
      '',
      'http://example.org/',
      'javascript:alert(1)',
      'data:text/html,x',
      '/away',
      '//x.org',
    ])
      await (await withExit({ 'quick-exit': address })).press('exit');
    expect(new Set(places)).to.have.length(1);
    expect(places[0]).to.match(/^https:\/\//);
    expect(lines.filter((line) => line.includes('quick-exit'))).to.have.length(5);
  });

  it('blanks the screen, erases both storages, drops the journey and cleans the address, then leaves', async () => {
    const { href } = location;
    afterwards(() => history.replaceState(null, '', href));
    const visitor = await resumePlan(plans.desk, { 'quick-exit': AWAY, remember: 'session' });
    await arrives(visitor);
    history.replaceState(null, '', withCode(`${href}#/route`, 'upper-back.1.1AAAA'));
    const order: string[] = [];
    const { removeItem } = Storage.prototype;
    replace(Storage.prototype, 'removeItem', function (this: Storage, key) {
      if (!visitor.has('guide') && visitor.element.journey) order.push('blank');
      order.push('erased');
      removeItem.call(this, key);
    });
    for (const storage of [localStorage, sessionStorage]) {
      storage.setItem('relief-guide:upper-back', '{}');
      storage.setItem('relief-guide:sore-thumb', '{}');
      storage.setItem('of-the-page', 'x');
    }
    const events = heard();
    sent(() => {
      for (const storage of [localStorage, sessionStorage])
        expect(Object.keys(storage)).to.deep.equal(['of-the-page']);
      expect(visitor.element.journey).to.equal(undefined);
      expect(location.hash).to.equal('#/route');
      expect(visitor.text).to.equal('');
      order.push('left');
    });
    visitor.part('exit').click();
    expect(order[0]).to.equal('blank');
    expect(order.at(-1)).to.equal('left');
    expect(namesOf(events)).to.deep.equal([]);
    await visitor.settle();
    expect(visitor.text, 'later on').to.equal('');
    expect(visitor.element.matches(':state(finished)')).to.be.false;
  });

  it('covers the page around it', async () => {
    sent();
    const visitor = await withExit();
    visitor.part('exit').click();
    const [cover] = visitor.all('[popover]');
    expect(cover!.matches(':popover-open')).to.be.true;
    const { width, height } = cover!.getBoundingClientRect();
    expect([width, height]).to.deep.equal([innerWidth, innerHeight]);
    expect(document.elementFromPoint(innerWidth / 2, innerHeight / 2)).to.equal(visitor.element);
  });

  it('leaves even where storage and address refuse', async () => {
    const refuse = (): never => {
      throw new DOMException('No.', 'SecurityError');
    };
    written('warn');
    const places = sent();
    const visitor = await withExit({ remember: 'device' });
    for (const name of ['removeItem', 'getItem', 'setItem', 'key'] as const)
      replace(Storage.prototype, name, refuse);
    const before = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', { configurable: true, get: refuse });
    afterwards(() => Object.defineProperty(window, 'localStorage', before));
    replace(history, 'replaceState', refuse);
    afterwards(() => void Reflect.deleteProperty(history, 'replaceState'));
    visitor.part('exit').click();
    expect(places).to.deep.equal([AWAY]);
    expect(visitor.text).to.equal('');
  });

  it('leaves before the guide has arrived, which then stays away', async () => {
    const rest = holdUp('first');
    const places = sent();
    const visitor = place({ region: 'US', 'quick-exit': AWAY });
    await arrives(visitor);
    await visitor.tick('age-16-49');
    visitor.part('exit').click();
    rest.arrives();
    await visitor.settle();
    expect(places).to.deep.equal([AWAY]);
    expect(visitor.text).to.equal('');
    expect(visitor.element.journey).to.equal(undefined);
  });

  it('really leaves, and leaves no way back', async () => {
    const frame = document.createElement('iframe');
    // A name that nobody can have: what comes is the browser's own page, and nobody is asked.
    frame.srcdoc = `<!doctype html><title>A page</title>
      <relief-guide region="US" quick-exit="https://left.invalid/"></relief-guide>
      <script type="module" src="${new URL('/src/define.ts', location.href).href}"></script>`;
    const ready = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    container().append(frame);
    await ready;
    const { length } = history;
    const visitor = new Visitor(frame.contentDocument!.querySelector('relief-guide')!);
    await arrives(visitor);
    localStorage.setItem('relief-guide:upper-back', '{}');
    const gone = new Promise((resolve) => {
      frame.contentWindow!.addEventListener('pagehide', resolve, { once: true });
    });
    visitor.part('exit').click();
    expect(visitor.text).to.equal('');
    expect(localStorage.getItem('relief-guide:upper-back')).to.equal(null);
    await gone;
    await waitUntil(() => frame.contentDocument === null, 'the page that was left is still there');
    expect(history).to.have.length(length);
  });
});

describe('the Escape key', () => {
  it('pressed three times quickly leaves, wherever the focus is', async () => {
    let now = 0;
    replace(clock, 'now', () => now);
    const places = sent();
    await withExit();
    for (const at of [0, 900, 1800]) {
      now = at;
      press('Escape');
      expect(places).to.have.length(at === 1800 ? 1 : 0);
    }
  });

  it('pressed slowly, held down, or with other keys between does not', async () => {
    let now = 0;
    replace(clock, 'now', () => now);
    const places = sent();
    const visitor = await withExit();
    for (const at of [0, 2500, 5000, 7500]) {
      now = at;
      press('Escape');
    }
    now = 20_000;
    for (let count = 0; count < 9; count += 1) press('Escape', { repeat: count > 0 });
    now = 40_000;
    for (const key of ['Escape', 'Escape', 'Tab', 'Escape', 'Escape']) press(key);
    now = -1e9;
    press('Escape');
    expect(places).to.deep.equal([]);
    expect(visitor.has('exit')).to.be.true;
  });

  it('is nothing where the button is not, or the guide has left the page', async () => {
    const places = sent();
    const thrice = (): void => {
      for (let count = 0; count < 3; count += 1) press('Escape');
    };
    await mount({ region: 'US' });
    thrice();
    const visitor = await withExit();
    visitor.element.remove();
    thrice();
    expect(places).to.deep.equal([]);
  });
});
