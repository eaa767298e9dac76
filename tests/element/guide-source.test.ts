import { expect } from '@open-wc/testing';
import type { GuideErrorEvent } from '../../src/element/error-event.js';
import { smallDocument } from '../guide/small-guide.js';
import {
  heard,
  holdUp,
  json,
  mount,
  namesOf,
  place,
  replace,
  serve,
  written,
  type Visitor,
} from './harness.js';

const broken = {
  ...smallDocument,
  guide: { ...smallDocument.guide, flags: [{ id: 'rf', level: 'dire' }], version: 7 },
};

/** Help all the same: a sentence, the numbers, and a way to try again. */
function expectHelp(visitor: Visitor): void {
  expect(visitor.screen).to.equal('failed');
  expect(visitor.numbers).to.deep.equal(['112', '911', '999']);
  expect(visitor.heading.textContent.trim()).to.not.equal('');
  expect(visitor.all('[role="status"]')[0]!.textContent.trim().length).to.be.above(20);
  expect(visitor.inputs).to.be.empty;
}

interface Fault {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly properties?: { readonly guideData: unknown };
  readonly answer?: () => Response | Promise<Response>;
  /** Where the fault is said to be. */
  readonly path: string;
}

const faults: Readonly<Record<string, Fault>> = {
  'an unknown guide': { attributes: { guide: 'lower-back' }, path: 'guide' },
  'a guide named like something every object has': { attributes: { guide: 'constructor' }, path: 'guide' },
  'an address with nothing there': {
    attributes: { src: '/a.json' },
    answer: () => new Response('', { status: 404 }),
    path: 'src',
  },
  'an address that breaks': {
    attributes: { src: '/a.json' },
    answer: () => Promise.reject(new TypeError('gone')),
    path: 'src',
  },
  'an address of a web page': {
    attributes: { src: '/a.json' },
    answer: () => new Response('<!doctype html>'),
    path: 'src',
  },
  'an address of other JSON': { attributes: { src: '/a.json' }, answer: () => json([1, 2]), path: '' },
  'a script for an address': { attributes: { src: 'javascript:alert(1)' }, path: 'src' },
  'data for an address': { attributes: { src: 'data:application/json,{}' }, path: 'src' },
  'a file for an address': { attributes: { src: 'file:///etc/passwd' }, path: 'src' },
  'no address at all': { attributes: { src: 'http://' }, path: 'src' },
  'a word for a guide': { properties: { guideData: 'thumb' }, path: '' },
  'a number for a guide': { properties: { guideData: 0 }, path: '' },
  'a broken guide': { properties: { guideData: broken }, path: 'guide.flags[0].level' },
};

describe('no guide to show', () => {
  for (const [name, { attributes, properties, answer, path }] of Object.entries(faults))
    it(`${name} · leaves help, and tells the page why`, async () => {
      const lines = written('error');
      const events = heard();
      serve(answer ?? (() => Promise.reject(new Error('Nobody may ask.'))));
      const visitor = await mount(attributes, { ...(properties && { properties }) });
      expectHelp(visitor);
      expect(namesOf(events)).to.deep.equal(['guide-error']);
      const { problems } = events[0] as GuideErrorEvent;
      expect(problems.map((problem) => problem.path)).to.include(path);
      expect(lines).to.have.length(problems.length);
      for (const [index, problem] of problems.entries()) {
        expect(problem.message).to.not.equal('');
        expect(lines[index]).to.include(problem.path).and.include(problem.message);
      }
    });

  it('a broken guide · is told of with every problem', async () => {
    written('error');
    const events = heard();
    await mount({}, { properties: { guideData: broken } });
    const paths = (events[0] as GuideErrorEvent).problems.map(({ path }) => path);
    expect(paths).to.include.members(['guide.version', 'guide.flags[0].level']);
  });

  it('a script for an address · is never asked for', async () => {
    written('error');
    const { asked } = serve(() => json(smallDocument));
    await mount({ src: 'javascript:alert(1)' });
    expect(asked).to.deep.equal([]);
  });

  it('a network that is gone before the rest of the built-in guide has come · leaves help', async () => {
    const lines = written('error');
    const rest = holdUp('first');
    const visitor = place();
    await visitor.settle();
    await visitor.answer('age-65');
    rest.fails();
    await visitor.reaches('failed');
    expectHelp(visitor);
    expect(lines).to.have.length(1);
  });

  it('says so in its custom state, and no longer once there is one', async () => {
    written('error');
    const visitor = await mount({ guide: 'lower-back' });
    expect(visitor.element.matches(':state(error)')).to.be.true;
    visitor.element.guide = 'upper-back';
    await visitor.reaches('welcome');
    expect(visitor.element.matches(':state(error)')).to.be.false;
  });
});

describe('a guide that does not come', () => {
  /** The timers that would go off later, but within the patience of a visitor: to be let off at once. */
  function lateTimers(): (() => void)[] {
    const late: (() => void)[] = [];
    const { setTimeout } = globalThis;
    const patience = (after: number): boolean => after >= 5000 && after <= 30_000;
    replace(globalThis, 'setTimeout', ((act: () => void, after = 0) =>
      patience(after) ? late.push(act) : setTimeout(act, after)) as typeof setTimeout);
    return late;
  }

  const never = (request: Request): Promise<Response> =>
    new Promise((_, reject) => {
      request.signal.addEventListener('abort', () => reject(request.signal.reason as Error));
    });

  it('shows the emergency numbers while it is waited for', async () => {
    lateTimers();
    const { comes } = serve(never);
    const visitor = place({ src: '/slow.json' });
    await comes('/slow.json');
    await visitor.settle();
    expect(visitor.screen).to.equal('loading');
    expect(visitor.numbers).to.deep.equal(['112', '911', '999']);
    for (const theme of ['light', 'dark'] as const) {
      visitor.element.theme = theme;
      await visitor.settle();
      await expect(visitor.element).to.be.accessible();
    }
  });

  it('is given up in the end, and the page is told', async () => {
    const lines = written('error');
    const events = heard();
    const late = lateTimers();
    const { comes } = serve(never);
    const visitor = place({ src: '/slow.json' });
    await visitor.settle();
    await comes('/slow.json');
    for (const goOff of late) goOff();
    await visitor.reaches('failed');
    expectHelp(visitor);
    expect((events[0] as GuideErrorEvent).problems.map(({ path }) => path)).to.deep.equal(['src']);
    expect(lines).to.have.length(1);
  });
});

describe('trying again', () => {
  it('asks once more, and shows the guide when it comes', async () => {
    written('error');
    let there = false;
    const { asked } = serve(() => (there ? json(smallDocument) : new Response('', { status: 503 })));
    const visitor = await mount({ src: '/thumb.json' });
    expectHelp(visitor);
    await visitor.press('retry');
    await visitor.reaches('failed');
    there = true;
    await visitor.press('retry');
    await visitor.reaches('welcome');
    expect(asked).to.have.length(3);
  });
});
