import { expect } from '@open-wc/testing';
import { upperBack } from '../../src/guides/upper-back/guide.js';
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
});
