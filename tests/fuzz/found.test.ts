import { expect } from '@open-wc/testing';
import { upperBack } from '../../src/guides/upper-back/guide.js';
import { freshJourney } from '../../src/machine/journey.js';
import { well } from '../cases/upper-back/conversation.js';
import { talk } from '../machine/talk.js';

/** What generated attacks have found, each as a test of its own; the defect is mended. */
describe('found by generated attacks', () => {
  const throws = (): never => {
    throw new Error('No.');
  };
  const hostile: Readonly<Record<string, () => unknown>> = {
    'with a getter that throws': () =>
      Object.defineProperty({ guide: 'upper-back' }, 'version', { get: throws }),
    'that is a proxy': () => new Proxy({}, { get: throws }),
  };

  for (const [name, journey] of Object.entries(hostile))
    it(`a journey ${name} begins afresh, and the conversation goes on`, () => {
      const visit = talk(upperBack, { journey: journey() });
      expect(visit.state()).to.equal('welcome');
      visit.send({ type: 'resume', journey: journey() });
      expect(visit.state()).to.equal('welcome');
      expect(visit.context().journey.answers).to.deep.equal({});
    });

  it('a journey whose remedy is said to have settled before any check-in does not offer it', () => {
    const trials = [{ remedy: 'heat', at: 1, outcome: 'worse', settled: true }];
    for (const heard of [undefined, 0]) {
      const journey = { ...freshJourney(upperBack), answers: well, trials, heard };
      const visit = talk(upperBack, { region: 'US', journey });
      expect(visit.state()).to.equal('planning');
      expect(visit.offered()).not.to.include('heat');
    }
  });

  it('a journey that says to have been asked of more trials than it holds is asked of the next one', () => {
    const journey = { ...freshJourney(upperBack), answers: well, heard: 8 };
    const visit = talk(upperBack, { region: 'US', journey });
    const [first] = visit.offered();
    visit.send({ type: 'try', remedy: first!, at: 1 }, { type: 'tell', outcome: 'worse' });
    visit.answer('signs-since', 'none');
    expect(visit.state()).to.equal('planning');
    expect(visit.offered()).not.to.include(first);
  });

  it('a journey with answers to a check-in that is not under way goes on without them', () => {
    const answers = { ...well, 'signs-since': ['since-heart'], trend: 'trend-better' };
    const visit = talk(upperBack, { journey: { ...freshJourney(upperBack), answers } });
    expect(visit.state()).to.equal('planning');
    expect(visit.context().journey.answers).to.deep.equal(well);
    const again = talk(upperBack, {
      journey: { ...freshJourney(upperBack), answers, rechecking: true },
    });
    expect(again.state()).to.equal('escalated');
    expect(again.context().journey.answers).not.to.have.property('trend');
  });
});
