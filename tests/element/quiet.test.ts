import { expect } from '@open-wc/testing';
import { container, mountWhole, replace, returns, ways, type Visitor } from './harness.js';

/** Every screen but the faults, by clicks. */
async function everything(visitor: Visitor): Promise<void> {
  await visitor.follow(ways.doctor.answers);
  await visitor.press('next');
  await visitor.press('try');
  await visitor.press('warning');
  await visitor.follow(returns.same);
  await visitor.press('next');
  await visitor.press('check-in');
  await visitor.follow(returns.better);
  expect(visitor.screen).to.equal('concluded');
  await visitor.press('restart');
  await visitor.follow(ways.emergency.answers);
}

/** A file of the guide itself, asked for as it is: nothing of a visitor is in it. */
function isOwnFile(name: string): boolean {
  const { origin, pathname, search, hash } = new URL(name);
  return (
    origin === location.origin && /^\/(?:src|node_modules|bundled)\//.test(pathname) && search + hash === ''
  );
}

describe('once the guide is there', () => {
  it('a whole journey asks the network for nothing but files of the guide that are first used then', async () => {
    const visitor = await mountWhole({ region: 'US', remember: 'device', events: 'answers' });
    const asked: string[] = [];
    const ask = (name: string) => (): never => {
      asked.push(name);
      throw new Error(`${name} was used.`);
    };
    replace(globalThis, 'fetch', ask('fetch'));
    replace(XMLHttpRequest.prototype, 'open', ask('XMLHttpRequest'));
    replace(Navigator.prototype, 'sendBeacon', ask('sendBeacon'));
    const watcher = new PerformanceObserver((list) =>
      asked.push(...list.getEntries().map(({ name }) => name)),
    );
    watcher.observe({ type: 'resource' });
    await everything(visitor);
    // A picture asked for last is told of last: when it has come, everything before it has been told.
    const last = new URL('/last.png', location.href).href;
    const image = new Image();
    const told = new Promise((resolve) => image.addEventListener('error', resolve));
    image.src = last;
    await told;
    asked.push(...watcher.takeRecords().map(({ name }) => name));
    watcher.disconnect();
    expect(asked.filter((name) => name !== last && !isOwnFile(name))).to.deep.equal([]);
  });

  it('the files that come when something is done say nothing of what it is: another thing needs no others', async () => {
    const tries = async (remedy: string): Promise<void> => {
      const visitor = await mountWhole({ region: 'US' });
      await visitor.follow(ways.selfcare.answers);
      await visitor.reaches('planning');
      await visitor.tries(remedy);
      await visitor.until(() => visitor.has('pictures'), 'the pictures');
    };
    await tries('stretch-scapular-squeeze');
    const before = performance.getEntriesByType('resource').length;
    await tries('keep-moving');
    expect(performance.getEntriesByType('resource').slice(before)).to.deep.equal([]);
  });

  it('a whole journey leaves no cookie, no name in a storage, and the page as it was', async () => {
    const names = Object.getOwnPropertyNames(window).sort();
    const { href } = location;
    const attributes = document.documentElement.getAttributeNames();
    const children = document.head.children.length;
    const visitor = await mountWhole({ region: 'US', remember: 'device' });
    await everything(visitor);
    expect(document.cookie).to.equal('');
    expect([...Object.keys(localStorage), ...Object.keys(sessionStorage)]).to.deep.equal([]);
    expect(Object.getOwnPropertyNames(window).sort()).to.deep.equal(names);
    expect(location.href).to.equal(href);
    expect(document.documentElement.getAttributeNames()).to.deep.equal(attributes);
    expect(document.head.children).to.have.length(children);
  });

  it('nothing of the page’s style reaches the guide, but its font', async () => {
    const style = document.createElement('style');
    style.textContent = '* { color: red !important; } h2, button, p { display: none; }';
    const place = container();
    place.append(style);
    const visitor = await mountWhole();
    place.append(visitor.element);
    expect(getComputedStyle(visitor.heading).color).to.not.equal('rgb(255, 0, 0)');
    expect(getComputedStyle(visitor.heading).display).to.not.equal('none');
  });
});
