import { expect } from '@open-wc/testing';
import { fillPlaces } from '../../src/index.js';
import { container, Visitor, written } from './harness.js';

/** Puts markup into the page as an editor would. */
function edited(markup: string, into: HTMLElement = container()): HTMLElement {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  into.append(...page.body.childNodes);
  return into;
}

const guidesIn = (root: ParentNode): readonly HTMLElement[] => [...root.querySelectorAll('relief-guide')];
const guideIn = (root: ParentNode): HTMLElement => {
  const [guide] = guidesIn(root);
  if (!guide) throw new Error('No guide was put there.');
  return guide;
};
/** What a MutationObserver has to say is said by then. */
const told = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const attributesOf = (element: Element): Readonly<Record<string, string>> =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

describe('a place for the guide', () => {
  before(() => fillPlaces());

  it('gets one, with every attribute after data-', async () => {
    const attributes = {
      region: 'GB',
      without: 'heat',
      'provider-name': 'Elm Street Physio',
      'provider-phone': '+44 20 7946 0000',
      'provider-url': 'https://example.org/',
      remember: 'session',
      theme: 'dark',
      'heading-level': '3',
      events: 'outcomes',
      'quick-exit': '',
      lang: 'en-GB',
    };
    const written = Object.entries(attributes).map(([name, value]) => `data-${name}="${value}"`);
    const place = edited(`<div data-relief-guide="upper-back" ${written.join(' ')}></div>`);
    await told();
    expect(attributesOf(guideIn(place))).to.deep.equal({ guide: 'upper-back', ...attributes });
    const visitor = Visitor.at(place);
    await visitor.arrives();
    expect(visitor.screen).to.equal('welcome');
  });

  for (const value of ['', '=""', '="true"', '="data-relief-guide"', '=" "'])
    it(`without the id of a guide gets the one that is the default: data-relief-guide${value}`, async () => {
      const place = edited(`<div data-relief-guide${value}></div>`);
      await told();
      expect(guideIn(place).hasAttribute('guide')).to.be.false;
    });

  it('gives what stands inside to the guide, and names its slots', async () => {
    const place = edited('<div data-relief-guide>Call 999. <p data-slot="publisher">Elm Street</p></div>');
    await told();
    const guide = guideIn(place);
    expect(place.children).to.have.length(1);
    expect(guide.textContent).to.include('Call 999.');
    expect(guide.querySelector('p')!.slot).to.equal('publisher');
  });

  it('reads the language of the page around it', async () => {
    const place = edited('<div data-relief-guide lang="ar"></div>');
    await told();
    const visitor = Visitor.at(place);
    await visitor.until(() => visitor.part('guide').dir === 'rtl', 'Arabic');
  });

  it('passes on what changes in its attributes, and what goes', async () => {
    const place = edited(
      '<div data-relief-guide data-region="GB" data-theme="dark"></div>',
    ).firstElementChild!;
    await told();
    const guide = guideIn(place);
    place.setAttribute('data-region', 'US');
    place.setAttribute('data-relief-guide', 'upper-back');
    place.removeAttribute('data-theme');
    await told();
    expect(attributesOf(guide)).to.deep.equal({ guide: 'upper-back', region: 'US' });
    expect(guideIn(place)).to.equal(guide);
  });

  it('that is moved keeps its guide', async () => {
    const place = edited('<div data-relief-guide></div>').firstElementChild!;
    await told();
    const guide = guideIn(place);
    container().append(place);
    await told();
    expect(guidesIn(place)).to.deep.equal([guide]);
  });

  it('that a router empties is filled again, but not for ever', async () => {
    const lines = written('warn');
    const place = edited('<div data-relief-guide></div>').firstElementChild!;
    await told();
    place.replaceChildren();
    await told();
    expect(guidesIn(place)).to.have.length(1);
    const spoiler = new MutationObserver(() => guidesIn(place).forEach((guide) => guide.remove()));
    spoiler.observe(place, { childList: true });
    place.append('Something else.');
    for (let turn = 0; turn < 30; turn += 1) await told();
    spoiler.disconnect();
    expect(guidesIn(place)).to.have.length(0);
    expect(lines.filter((line) => line.includes('again and again'))).to.have.length(1);
  });

  it('asked for twice, gets one guide', async () => {
    const page = container();
    edited('<div data-relief-guide></div><div data-relief-guide></div>', page);
    fillPlaces();
    fillPlaces(page);
    await told();
    expect(guidesIn(page)).to.have.length(2);
  });

  it('inside of a guide, or of another place, is none', async () => {
    const page = edited(
      '<relief-guide><div data-relief-guide></div></relief-guide><div data-relief-guide><div data-relief-guide></div></div>',
    );
    await told();
    expect(guidesIn(page)).to.have.length(2);
  });

  it('in a shadow root is filled when that is named', async () => {
    const root = container().attachShadow({ mode: 'open' });
    const place = document.createElement('div');
    place.dataset['reliefGuide'] = '';
    root.append(place);
    await told();
    expect(guidesIn(root)).to.have.length(0);
    fillPlaces(root);
    expect(guidesIn(root)).to.have.length(1);
  });

  it('that is a frame is left to whoever sizes frames', async () => {
    const page = edited('<iframe data-relief-guide title="Guide"></iframe>');
    await told();
    expect(page.querySelector('iframe')!.childNodes).to.have.length(0);
  });
});

describe('words of its own in a place', () => {
  const placeWith = (json: string): string =>
    `<div data-relief-guide><script type="application/json" data-relief-messages>${json}</script></div>`;
  const messagesIn = (root: ParentNode): unknown => (guideIn(root) as { messages?: unknown }).messages;

  it('are handed to the guide', async () => {
    const place = edited(placeWith('{"next":"Onward"}'));
    await told();
    expect(messagesIn(place)).to.deep.equal({ next: 'Onward' });
  });

  for (const json of ['{"next":', '[1]', '"next"', 'null', ''])
    it(`that are no object of JSON are warned of and left out: ${json}`, async () => {
      const lines = written('warn');
      const place = edited(placeWith(json));
      await told();
      expect(guidesIn(place)).to.have.length(1);
      expect(lines).to.have.length(1);
      expect(lines[0]).to.include('data-relief-messages');
    });
});

describe('what an editor makes of a place', () => {
  for (const [attribute, meant, value] of [
    ['data-providername', 'provider-name', 'Elm Street'],
    ['data-provider_name', 'provider-name', 'Elm Street'],
    ['data-headinglevel', 'heading-level', '3'],
    ['DATA-Region', 'region', 'GB'],
  ] as const)
    it(`${attribute} · is read as what it means`, async () => {
      const lines = written('warn');
      const place = edited(`<div data-relief-guide ${attribute}="${value}"></div>`);
      await told();
      expect(guideIn(place).getAttribute(meant)).to.equal(value);
      const odd = attribute.toLowerCase() !== `data-${meant}`;
      expect(lines).to.have.length(odd ? 1 : 0);
      if (odd) expect(lines[0]).to.include(attribute).and.include(`data-${meant}`);
    });

  it('what is written rightly goes before what is not', async () => {
    written('warn');
    const place = edited(
      '<div data-relief-guide data-providername="Wrong" data-provider-name="Right"></div>',
    );
    await told();
    expect(guideIn(place).getAttribute('provider-name')).to.equal('Right');
  });

  it('a place of which only the class is left is told of, once, and left alone', async () => {
    const lines = written('warn');
    const place = edited('<div class="relief-guide">Call 999.</div>');
    await told();
    container();
    await told();
    expect(guidesIn(place)).to.have.length(0);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.include('data-relief-guide').and.include('editor');
  });

  it('attributes of other tools are nobody’s business', async () => {
    const lines = written('warn');
    const place = edited('<div data-relief-guide data-id="4" data-block="x" data-aos="fade"></div>');
    await told();
    expect(attributesOf(guideIn(place))).to.deep.equal({});
    expect(lines).to.deep.equal([]);
  });
});
