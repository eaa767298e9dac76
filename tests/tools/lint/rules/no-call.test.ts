import { finds } from '../specimen.js';

describe('lint · no-call', () => {
  finds(
    'no-call',
    'an emergency in which nobody is told to call',
    { 'texts.en.actions.act-call': 'Wait for help.' },
    { path: 'guide.actions.emergency', says: 'None of "act-call" says to call', severity: 'warning' },
  );
});
