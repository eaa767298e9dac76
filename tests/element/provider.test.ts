import { expect } from '@open-wc/testing';
import { plans, resumePlan, take, written } from './harness.js';

describe('provider', () => {
  const provider = {
    'provider-name': 'Elm Street Physio',
    'provider-phone': '+44 20 7946 0000',
    'provider-url': 'https://example.org/book',
  };

  it('stands in the plan and in the results that have time for it', async () => {
    for (const visitor of [
      await resumePlan(plans.desk, provider),
      await take('doctor', provider),
      await take('urgent', provider),
    ]) {
      expect(visitor.part('provider').textContent).to.include('Elm Street Physio');
      expect(visitor.numbers).to.include('+442079460000');
      expect(visitor.part('provider').querySelector('a[href="https://example.org/book"]')).to.not.equal(null);
    }
  });

  it('is not there where the page names nobody', async () => {
    expect((await take('doctor')).has('provider')).to.be.false;
  });

  it('with an address that is no safe link has no link', async () => {
    written('warn');
    const visitor = await take('doctor', { ...provider, 'provider-url': 'javascript:alert(1)' });
    const links = visitor.all('a').map(({ protocol }) => protocol);
    expect(new Set(links)).to.deep.equal(new Set(['tel:']));
  });

  it('with a number for callers from abroad and at home is dialled as from abroad', async () => {
    const visitor = await take('doctor', { ...provider, 'provider-phone': '+44 (0)20 7946 0000' });
    expect(visitor.numbers).to.include('+442079460000');
  });

  it('with a number that has no digits is not a link to nowhere', async () => {
    written('warn');
    const visitor = await take('doctor', { ...provider, 'provider-phone': 'ask inside' });
    expect(visitor.numbers).to.not.include('');
  });
});
