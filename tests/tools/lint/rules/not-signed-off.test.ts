import { expect } from '@open-wc/testing';
import { changed } from '../../../guide/broken-guide.js';
import { smallDocument } from '../../../guide/small-guide.js';
import { findingsIn, passes } from '../specimen.js';

describe('lint · not-signed-off', () => {
  it('finds a guide that no clinician has signed off', () => {
    const found = findingsIn(changed({})).filter(({ rule }) => rule === 'not-signed-off');
    expect(found.map(({ path, severity }) => [path, severity])).to.deep.equal([
      ['guide.signedOff', 'advice'],
    ]);
  });
  it('finds a translation that nobody has checked', () => {
    const { texts, planTexts } = smallDocument;
    const [words, plan] = [texts['en']!, planTexts['en']!];
    const signedOff = { by: 'Dr. A. Daumen', on: '2026-11-20' };
    const found = findingsIn({
      ...smallDocument,
      texts: { en: words, de: words, fr: { ...words, signedOff } },
      planTexts: { en: plan, de: plan, fr: plan },
    }).filter(({ rule }) => rule === 'not-signed-off');
    expect(found.map(({ path }) => path)).to.deep.equal(['guide.signedOff', 'texts.de.signedOff']);
  });
  passes('not-signed-off', 'a guide that one has signed', { 'guide.signedOff': 'Dr A. Thumb, hand surgeon' });
});
