import { smallGuide } from '../../../guide/small-guide.js';
import { finds } from '../specimen.js';

describe('lint · region-code', () => {
  const moved = { 'guide.regionNames': undefined, 'provenance.cites.region-GB': [] };
  finds(
    'region-code',
    'a country under another code, and its doses',
    {
      ...moved,
      'guide.regions.UK': smallGuide.regions.GB,
      'guide.regions.GB': undefined,
      'provenance.cites.region-GB': undefined,
      'provenance.cites.region-UK': [],
      'planTexts.en.remedies.warm-soak.doseIn': { UK: '10 minutes, then tea' },
    },
    { path: 'guide.regions.UK', says: '"UK" is called "GB"', severity: 'warning', mended: moved },
  );
  finds(
    'region-code',
    'a code of no country',
    { 'guide.regions.QQ': smallGuide.regions.default },
    { path: 'guide.regions.QQ', says: '"QQ" is not the code of a country', also: ['unconfirmed-region'] },
  );
});
