import { finds } from '../specimen.js';

describe('lint · meaning', () => {
  finds(
    'meaning',
    'an emergency that can be cancelled',
    { 'guide.flags[0].unless': ['waiting'] },
    { path: 'guide.flags[0].unless', says: 'Nothing may cancel' },
  );
  finds(
    'meaning',
    'a flag that is raised to a lower level',
    { 'guide.flags[1].raised[0].level': 'doctor' },
    { path: 'guide.flags[1].raised[0].level', says: '"doctor" is not above "urgent"' },
  );
  finds(
    'meaning',
    'comfort beside a flag that is not urgent',
    { 'guide.flags[2].comfort': true },
    { path: 'guide.flags[2].comfort', says: 'Use it on urgent flags only' },
  );
  finds(
    'meaning',
    'a remedy that gives way to itself',
    { 'guide.remedies[0].notWith': ['warm-soak'] },
    { path: 'guide.remedies[0].notWith[0]', says: 'both give way' },
  );
  finds(
    'meaning',
    'a fact of "none of these" that is misspelt',
    { 'guide.questions[3].none[0]': 'cause-opne' },
    { path: 'guide.questions[3].none[0]', says: 'Did you mean "cause-open"?', mended: {} },
  );
});
