import { expect } from '@open-wc/testing';
import { largeGuide } from '../../../cases/large-guide.js';
import { changed } from '../../../guide/broken-guide.js';
import { findingsIn } from '../specimen.js';

const messages = (document: unknown) =>
  findingsIn(document).flatMap(({ rule, message }) => (rule === 'long-route' ? [message] : []));

describe('lint · long-route', () => {
  it('finds a way of more than 10 screens, and counts them', () => {
    // Of 12 questions one is asked in check-ins only; the plan is one more screen.
    expect(messages(largeGuide(12))).to.deep.equal([
      'The longest way to the plan has 12 screens. Put questions together, or leave some out: at most 10.',
    ]);
  });
  it('says that it counted only an upper bound where there are too many ways to follow', () => {
    expect(messages(largeGuide(300))[0]).to.match(/^A way to the plan has up to \d+ screens/);
  });
  it('lets a short guide pass', () => {
    expect(messages(changed({}))).to.be.empty;
  });
});
