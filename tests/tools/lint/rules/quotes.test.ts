import { finds, passes } from '../specimen.js';

describe('lint · quotes', () => {
  const curly = { 'texts.en.flags.rf-white': 'Blood can’t reach it.' };
  finds(
    'quotes',
    'a straight apostrophe among curly ones',
    { ...curly, 'texts.en.flags.rf-bent': "It isn't straight." },
    {
      path: 'texts.en.flags.rf-bent',
      says: 'has straight marks',
      severity: 'warning',
      mended: { ...curly, 'texts.en.flags.rf-bent': 'It isn’t straight.' },
    },
  );
  finds(
    'quotes',
    'straight quotation marks among curly ones, and leaves them',
    { ...curly, 'texts.en.flags.rf-bent': 'It looks "odd".' },
    { path: 'texts.en.flags.rf-bent', says: 'Write curly ones' },
  );
  passes('quotes', 'straight marks all through', {
    'texts.en.flags.rf-white': "Blood can't reach it.",
    'texts.en.flags.rf-bent': "It isn't straight.",
  });
});
