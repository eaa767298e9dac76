import { expect } from '@open-wc/testing';
import { invariants } from '../../../src/guide/invariants/invariants.js';
import { invariantRules } from '../../../src/tools/lint/invariants.js';
import { lint, type LintProgress } from '../../../src/tools/lint/lint.js';
import { upperBackDocument } from '../../cases/upper-back/document.js';
import { changed } from '../../guide/broken-guide.js';
import { smallDocument } from '../../guide/small-guide.js';
import { TODAY } from './specimen.js';

const only = invariantRules.map(({ id }) => id);

describe('lint · invariants', () => {
  it('are rules of their own, each with a reason and an example; the tenth is looked at by other rules', () => {
    expect(only).to.deep.equal(invariants.slice(0, -1).map(({ id }) => id));
    for (const { why, example, what } of invariantRules) {
      expect(why).not.to.be.empty;
      expect(example).not.to.be.empty;
      expect(what).to.match(/^where this does not hold: /);
    }
  });

  it('hold for a small guide', () => {
    expect(lint(smallDocument, { today: TODAY, only }).findings).to.deep.equal([]);
  });

  it('hold for a whole guide, and tell how many visits they have walked', function () {
    // That takes as long as it takes.
    this.timeout(120_000);
    const heard: LintProgress[] = [];
    const { findings } = lint(upperBackDocument, { today: TODAY, only, report: (each) => heard.push(each) });
    expect(findings).to.deep.equal([]);
    expect(heard.some(({ doing, done }) => doing === 'Walking through visits' && done >= 1_000)).to.be.true;
  });

  it('are findings where they do not hold, with the visit that shows it', () => {
    const unsafe = changed({ 'guide.cautions[0].unless': ['thumb-better'] });
    const { findings } = lint(unsafe, { today: TODAY, only });
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).to.include(
      'error withheld-stays-away',
    );
    const [{ message }] = findings as [(typeof findings)[0]];
    expect(message).to.contain('It happens after: a check-in').and.to.contain('since: thumb-better');
  });

  it('are run only when they are asked for, and tell what they proved', () => {
    expect(lint(smallDocument, { today: TODAY, only: ['spaces'] }).proof).to.be.undefined;
    const { proof } = lint(smallDocument, { today: TODAY, only: ['highest-wins'] });
    expect(proof).to.include({ routesLeft: 0, pairsLeft: 0, everyPair: true });
  });
});
