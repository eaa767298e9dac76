import { expect } from '@open-wc/testing';
import { changed } from '../../../guide/broken-guide.js';
import { findingsIn, passes } from '../specimen.js';

describe('lint · not-signed-off', () => {
  it('finds a guide that no clinician has signed off', () => {
    const found = findingsIn(changed({})).filter(({ rule }) => rule === 'not-signed-off');
    expect(found.map(({ path, severity }) => [path, severity])).to.deep.equal([
      ['guide.signedOff', 'advice'],
    ]);
  });
  passes('not-signed-off', 'a guide that one has signed', { 'guide.signedOff': 'Dr A. Thumb, hand surgeon' });
});
