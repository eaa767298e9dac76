import { finds, passes } from '../specimen.js';

describe('lint · unreached-flag', () => {
  finds(
    'unreached-flag',
    'a flag that needs an answer from after another flag',
    {
      'guide.flags[4]': { id: 'rf-late', level: 'doctor', when: ['white', 'swollen'] },
      'texts.en.flags.rf-late': 'It is late.',
    },
    { path: 'guide.flags[4]', says: 'help comes first ("rf-white")', severity: 'error' },
  );
  passes('unreached-flag', 'a flag that needs an answer of the visit before', {
    'guide.flags[4]': { id: 'rf-late', level: 'doctor', when: ['thumb-worse', 'swollen'] },
    'texts.en.flags.rf-late': 'It is late.',
  });
  passes('unreached-flag', 'a flag that only one country has', {
    'guide.flags[4]': { id: 'rf-gb', level: 'doctor', when: ['region-gb', 'swollen'] },
    'texts.en.flags.rf-gb': 'It is so here.',
  });
});
