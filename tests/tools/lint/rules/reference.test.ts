import { smallGuide } from '../../../guide/small-guide.js';
import { smallFigure } from '../../../guide/small-figure.js';
import { finds } from '../specimen.js';

describe('lint · reference', () => {
  finds(
    'reference',
    'a slip of the finger',
    { 'guide.flags[0].when': ['whiet'] },
    { path: 'guide.flags[0].when[0]', says: 'Did you mean "white"?', mended: {} },
  );
  finds(
    'reference',
    'a remedy that is misspelt',
    { 'guide.causes[0].fits[0]': 'warm-soack' },
    { path: 'guide.causes[0].fits[0]', says: 'Did you mean "warm-soak"?', mended: {} },
  );
  finds(
    'reference',
    'a name that is nothing like any',
    { 'guide.flags[0].when': ['feverish'] },
    { path: 'guide.flags[0].when[0]', says: '"feverish" is not a fact' },
  );
  finds(
    'reference',
    'a figure that is another, and leaves it alone',
    {
      'guide.questions[4].options[0].sets': ['swollen', 'past-3wk'],
      'guide.cautions[0].when': ['numb', 'past-4wk'],
    },
    { path: 'guide.cautions[0].when[1]', says: 'Did you mean "past-3wk"?' },
  );
  finds(
    'reference',
    'a country in small letters',
    {
      'guide.regions.gb': smallGuide.regions.GB,
      'guide.regions.GB': undefined,
      'guide.regionNames': undefined,
      'provenance.cites': {},
      'planTexts.en.remedies.warm-soak.doseIn': undefined,
    },
    {
      path: 'guide.regions.gb',
      says: '"gb" is not a country code',
      mended: {
        'guide.regionNames': undefined,
        'provenance.cites': {},
        'planTexts.en.remedies.warm-soak.doseIn': undefined,
      },
    },
  );

  const drawn = { 'guide.questions[3].figure': 'thumb', figures: { thumb: smallFigure } };
  const [, right] = smallFigure.areas;
  finds(
    'reference',
    'a misspelt drawing',
    { ...drawn, 'guide.questions[3].figure': 'thumbb' },
    {
      path: 'guide.questions[3].figure',
      says: 'Did you mean "thumb"?',
      mended: drawn,
      // Under its right name nobody shows it.
      also: ['meaning'],
    },
  );
  finds(
    'reference',
    'a misspelt option on a drawing',
    { ...drawn, figures: { thumb: { ...smallFigure, areas: [{ ...right, option: 'bumpp' }, right] } } },
    {
      path: 'figures.thumb.areas[0].option',
      says: 'Did you mean "bump"?',
      mended: { ...drawn, figures: { thumb: { ...smallFigure, areas: [right, right] } } },
    },
  );
});
