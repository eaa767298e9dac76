import { expect } from '@open-wc/testing';
import { clock } from '../../src/element/clock.js';
import { GuideOutdatedEvent } from '../../src/element/outdated.js';
import { upperBack } from '../../src/guides/upper-back/guide.js';
import { smallDocument } from '../guide/small-guide.js';
import {
  heard,
  mount,
  namesOf,
  place,
  replace,
  resume,
  resumePlan,
  returns,
  ways,
  written,
} from './harness.js';

/** Sets the visitor's clock to some days after the guide's next check, at a minute to midnight. */
function days(after: number): void {
  const [year, month, day] = upperBack.nextCheck.split('-').map(Number) as [number, number, number];
  const now = new Date(year, month - 1, day + after, 23, 59).getTime();
  replace(clock, 'now', () => now);
}

const outdatedAmong = (events: readonly Event[]): readonly GuideOutdatedEvent[] =>
  events.filter((event) => event instanceof GuideOutdatedEvent);

describe('a guide that is past its next check', () => {
  it('says so on the first screen and on every result and plan, with the day', async () => {
    written('warn');
    days(1);
    const screens = [
      await mount({ region: 'US' }),
      await resume(ways.emergency.answers),
      await resume(ways.urgent.answers),
      await resume(ways.doctor.answers),
      await resumePlan(ways.selfcare.answers),
      await resume(returns.better, {}, { checkingIn: true }),
    ];
    for (const visitor of screens) {
      expect(visitor.parts('outdated'), visitor.screen).to.have.length(1);
      expect(visitor.part('outdated').textContent).to.include('2027');
      expect(visitor.part('outdated').checkVisibility({ visibilityProperty: true }), visitor.screen).to.be
        .true;
    }
  });

  it('says the day in words, in any language', async () => {
    written('warn');
    days(1);
    for (const lang of ['en', 'fr', 'ar']) {
      const text = (await mount({ lang })).part('outdated').textContent;
      expect(text).to.match(/\p{L}+ (?:de )?2027/u);
      expect(text).not.to.match(/\d{4}-\d{2}-\d{2}/);
    }
  });

  it('says so before the rest of it has arrived', () => {
    days(1);
    const visitor = place({ region: 'US' });
    return visitor.settle().then(() => expect(visitor.has('outdated')).to.be.true);
  });

  it('keeps nothing from the visitor: help is the same', async () => {
    written('warn');
    days(400);
    const visitor = await mount({ region: 'US' });
    await visitor.follow(ways.emergency.answers);
    expect(visitor.level).to.equal('emergency');
    expect(visitor.numbers).to.deep.equal(['911']);
    // The number stands above the notice, whatever the notice says.
    for (const screen of [visitor, await mount({ region: 'US' })]) {
      const order = screen.all('a')[0]!.compareDocumentPosition(screen.part('outdated'));
      expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    }
  });

  it('is in date to the end of the day itself', async () => {
    days(0);
    const events = heard();
    expect((await mount()).has('outdated')).to.be.false;
    expect(namesOf(events)).to.not.include('guide-outdated');
  });

  for (const level of ['basic', 'outcomes', 'answers'])
    it(`tells the page once at "${level}": which guide it is, and nothing about anyone`, async () => {
      const warnings = written('warn');
      days(1);
      const events = heard();
      const visitor = await mount({ region: 'US', events: level });
      const { id, version, nextCheck } = upperBack;
      const told = outdatedAmong(events);
      expect(told).to.have.length(1);
      const [event] = told;
      expect(event).to.include({ guide: id, version, nextCheck, bubbles: true, composed: true });
      expect(warnings.filter((line) => line.includes(nextCheck))).to.have.length(1);
      await visitor.follow(ways.doctor.answers);
      visitor.element.restart();
      visitor.element.lang = 'en-GB';
      await visitor.settle();
      expect(namesOf(events).filter((name) => name === 'guide-outdated')).to.have.length(1);
    });

  it('is told of again when another guide comes', async () => {
    written('warn');
    days(1);
    const events = heard();
    const visitor = await mount({ region: 'US' });
    visitor.element.guideData = smallDocument;
    await visitor.until(() => visitor.element.journey?.guide === 'sore-thumb', 'the other guide');
    const told = outdatedAmong(events);
    expect(told.map(({ guide }) => guide)).to.deep.equal(['upper-back', 'sore-thumb']);
  });
});

describe('the sign-off of a guide', () => {
  const results = [ways.emergency, ways.doctor, ways.selfcare];

  it('is said to be missing, on the first screen and on every result', async () => {
    const { guide } = smallDocument;
    for (const { answers } of results) expect((await resume(answers)).has('note')).to.be.true;
    const without = await mount({}, { properties: { guideData: smallDocument } });
    const signed = {
      ...smallDocument,
      guide: { ...guide, signedOff: { by: 'Dr A. Name', on: '2026-03-04' } },
    };
    const visitor = await mount({}, { properties: { guideData: signed } });
    expect(visitor.part('note').textContent).to.include('Dr A. Name').and.to.include('2026');
    expect(without.part('note').textContent).to.not.include('Dr A. Name');
    expect(visitor.part('note').textContent.match(/March/g)).to.have.length(1);
  });

  it('as a bare name, without its day, is refused like any other fault of a guide', async () => {
    written('error');
    const guideData = { ...smallDocument, guide: { ...smallDocument.guide, signedOff: 'Dr A. Name' } };
    const visitor = await mount({}, { properties: { guideData } });
    expect(visitor.screen).to.equal('failed');
  });
});

describe('where a plan comes from', () => {
  it('can be read on the plan: publishers, titles and years, folded away', async () => {
    const visitor = await resumePlan(ways.selfcare.answers);
    await visitor.until(() => visitor.has('sources'), 'the sources');
    const sources = visitor.part('sources') as HTMLDetailsElement;
    expect(sources.open).to.be.false;
    const lines = [...sources.querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(lines.length).to.be.above(10);
    expect(lines.every((line) => line.includes(':'))).to.be.true;
    expect(lines.some((line) => /, (19|20)\d\d$/.test(line))).to.be.true;
    expect(sources.querySelectorAll('cite')).to.have.length(lines.length);
  });

  it('is not there for a guide that does not say', async () => {
    const { provenance: _, ...silent } = smallDocument;
    const visitor = await mount({}, { properties: { guideData: silent } });
    await visitor.follow({ age: 'adult', signs: 'none', cause: 'typing', now: 'none' });
    await visitor.reachesPlan();
    expect(visitor.has('sources')).to.be.false;
  });

  it('does not keep the plan waiting, nor from being shown when it does not come', async () => {
    const warnings = written('warn');
    const { builtInGuides } = await import('../../src/guides/index.js');
    const builtIn = builtInGuides['upper-back'];
    const { load } = builtIn;
    replace(builtIn, 'load', async () => ({
      ...(await load()),
      provenance: () => Promise.reject(new Error('The network is gone.')),
    }));
    const visitor = await resumePlan(ways.selfcare.answers);
    expect(visitor.has('remedy')).to.be.true;
    expect(visitor.has('sources')).to.be.false;
    expect(warnings.join()).to.include('The network is gone.');
  });
});
