/* eslint @typescript-eslint/no-unsafe-class-instance-assignment: "off" -- A tag is a guide once its script has come: that is what is tried here. */
import { expect } from '@open-wc/testing';
import { ReliefGuide } from '../../src/define.js';
import { smallDocument } from '../guide/small-guide.js';
import { before, container, journeyOf, Visitor, ways } from './harness.js';

/** Every order of some things. */
function* ordersOf<T>(things: readonly T[]): Generator<readonly T[]> {
  if (things.length === 0) yield [];
  for (const [index, first] of things.entries())
    for (const rest of ordersOf([...things.slice(0, index), ...things.slice(index + 1)]))
      yield [first, ...rest];
}

let names = 0;
/** A name that nobody knows yet. */
const freshName = (): string => `guide-in-order-${(names += 1)}`;

interface Setting {
  readonly name: string;
  readonly element: HTMLElement;
  readonly place: HTMLElement;
}

type Step = (setting: Setting) => unknown;

/** What a page does to a guide, in whatever order its scripts come. */
const steps: Readonly<Record<string, Step>> = {
  'the tag is parsed': ({ element, place }) => place.append(element),
  'the script comes': ({ name }) => customElements.define(name, class extends ReliefGuide {}),
  'attributes are set': ({ element }) => {
    element.setAttribute('region', 'GB');
    element.setAttribute('provider-name', 'Elm Street Physio');
  },
  'properties are set': ({ element }) => void Object.assign(element, { headingLevel: 4, inspectable: true }),
  'a journey is set': ({ element }) => void Object.assign(element, { journey: journeyOf(before('nerves')) }),
};

/** What may come between: it changes nothing that anyone sees in the end. */
const between: Readonly<Record<string, Step>> = {
  'the language of the page is changed and changed back': ({ place }) => {
    place.setAttribute('lang', 'fr');
    place.removeAttribute('lang');
  },
  'it is moved': ({ element, place }) => {
    if (!element.isConnected) return;
    const other = document.createElement('div');
    place.append(other);
    other.append(element);
  },
};

describe('tag, script, attributes, properties and journey', () => {
  const orders = [...ordersOf(Object.keys(steps))];

  for (const first of Object.keys(steps))
    it(`in every order that begins with: ${first} · come to the same screen and the same end`, async () => {
      const among = orders.filter(([one]) => one === first);
      expect(among).to.have.length(24);
      for (const [index, order] of among.entries()) {
        const name = freshName();
        const setting = { name, element: document.createElement(name), place: container() };
        for (const [at, step] of order.entries()) {
          steps[step]!(setting);
          if (at === index % order.length) for (const act of Object.values(between)) act(setting);
        }
        const visitor = new Visitor(setting.element as ReliefGuide);
        await visitor.arrives();
        await visitor.until(
          () => visitor.question === 'nerves',
          `the same question after: ${order.join(', ')}`,
        );
        expect(visitor.heading.tagName, order.join(', ')).to.equal('H4');
        await visitor.follow(
          { ...ways.emergency.answers, nerves: 'none', danger: 'none', happened: ['head'] },
          'happened',
        );
        expect(visitor.question, order.join(', ')).to.equal('happened');
        visitor.element.journey = journeyOf(ways.emergency.answers);
        await visitor.settle();
        expect(visitor.level, order.join(', ')).to.equal('emergency');
        expect(visitor.numbers, order.join(', ')).to.include('999');
        setting.element.remove();
      }
    }).timeout(120_000);
});

describe('however the tag comes into the page', () => {
  const html = '<relief-guide region="GB" inspectable heading-level="4"></relief-guide>';
  const manners: Readonly<Record<string, (place: HTMLElement) => void>> = {
    'as markup': (place) => (place.innerHTML = html),
    'as a copy': (place) => {
      const template = document.createElement('div');
      template.innerHTML = html;
      place.append(template.firstElementChild!.cloneNode(true));
    },
    'out of a template': (place) => {
      const template = document.createElement('template');
      template.innerHTML = html;
      place.append(template.content.cloneNode(true));
    },
    'from another document': (place) => {
      const other = new DOMParser().parseFromString(html, 'text/html');
      place.append(document.adoptNode(other.body.firstElementChild!));
    },
    'into a shadow root': (place) => (place.attachShadow({ mode: 'open' }).innerHTML = html),
  };

  for (const [name, manner] of Object.entries(manners))
    it(`${name} · it comes to the same screen`, async () => {
      const place = container();
      manner(place);
      const visitor = new Visitor((place.shadowRoot ?? place).querySelector('relief-guide')!);
      await visitor.arrives();
      expect(visitor.screen).to.equal('welcome');
      expect(visitor.numbers).to.deep.equal(['999']);
      expect(visitor.heading.tagName).to.equal('H4');
    });

  it('written into a document that is being made, it comes to the same screen', async () => {
    const frame = document.createElement('iframe');
    container().append(frame);
    const page = frame.contentWindow as Window & typeof globalThis;
    page.document.open();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Pages that are written like this are still about.
    page.document.write(
      `<!doctype html><base href="${location.origin}/">${html}<script type="module" src="/src/define.ts"></script>`,
    );
    page.document.close();
    await page.customElements.whenDefined('relief-guide');
    const visitor = new Visitor(page.document.querySelector('relief-guide')!);
    await visitor.arrives();
    expect(visitor.numbers).to.deep.equal(['999']);
  });

  it('a copy of a guide that is under way begins by itself', async () => {
    const place = container();
    place.innerHTML = html;
    const first = new Visitor(place.querySelector('relief-guide')!);
    await first.arrives();
    await first.answer('age-65');
    const copy = first.element.cloneNode(true) as ReliefGuide;
    place.append(copy);
    const second = new Visitor(copy);
    await second.arrives();
    expect(second.question).to.equal('age');
    expect(first.question).to.equal('danger');
  });

  it('a guide of the page’s own counts whenever it is set', async () => {
    for (const early of [true, false]) {
      const name = freshName();
      const element = document.createElement(name);
      const set = (): unknown => Object.assign(element, { guideData: smallDocument });
      Object.assign(element, { inspectable: true });
      if (early) set();
      container().append(element);
      customElements.define(name, class extends ReliefGuide {});
      if (!early) set();
      const visitor = new Visitor(element as ReliefGuide);
      await visitor.arrives();
      await visitor.until(() => visitor.offers('child'), 'the question of the small guide');
    }
  });
});
