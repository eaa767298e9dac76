import { finds } from '../specimen.js';

describe('lint · citation', () => {
  finds(
    'citation',
    'a source for something misspelt',
    { 'provenance.cites.rf-whtie': ['THUMB'], 'provenance.cites.rf-white': undefined },
    { path: 'provenance.cites.rf-whtie', says: 'Nothing in the guide is called "rf-whtie"', mended: {} },
  );
  finds(
    'citation',
    'a source that is not listed',
    { 'provenance.cites.rf-white[0]': 'FINGER' },
    { path: 'provenance.cites.rf-white[0]', says: '"FINGER" is not in provenance.sources' },
  );
});
