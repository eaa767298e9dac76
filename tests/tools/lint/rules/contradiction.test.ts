import { smallGuide } from '../../../guide/small-guide.js';
import { finds, passes } from '../specimen.js';

describe('lint · contradiction', () => {
  finds(
    'contradiction',
    'a fact in when and in unless',
    { 'guide.causes[0].unless': ['typing'] },
    { path: 'guide.causes[0]', says: '"typing" stands both in when and in unless', severity: 'error' },
  );
  finds(
    'contradiction',
    'two answers of one single-choice question',
    { 'guide.causes[0].when': ['typing', 'under-16', 'adult'] },
    { path: 'guide.causes[0]', says: 'can never both be answered' },
  );
  finds(
    'contradiction',
    'two countries at once',
    { 'guide.causes[0].when': ['typing', 'region-gb', 'region-unknown'] },
    { path: 'guide.causes[0]', says: '"region-gb" and "region-unknown" can never both be answered' },
  );
  finds(
    'contradiction',
    'what always comes with a fact, in unless',
    {
      'guide.questions[4].options[0].sets': ['swollen', 'warm-skin'],
      'guide.choices[0].rows[0]': { ...smallGuide.choices[0]!.rows[0], unless: ['warm-skin'] },
    },
    { path: 'guide.choices[0].rows[0]', says: 'always comes with "swollen"' },
  );
  finds(
    'contradiction',
    'a whenAny of which too few can stand',
    {
      'guide.causes[1]': {
        id: 'c-bump',
        whenAny: ['bump', 'cause-open'],
        atLeast: 2,
        unless: ['bump'],
        fits: ['cold-pack', 'warm-soak', 'thumb-circles'],
      },
    },
    { path: 'guide.causes[1]', says: 'of whenAny only 1 can ever stand here' },
  );
  passes('contradiction', 'two ticks of one list', { 'guide.causes[0].when': ['typing', 'bump'] });
});
