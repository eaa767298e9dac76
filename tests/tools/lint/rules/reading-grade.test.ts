import { finds, passes } from '../specimen.js';

describe('lint · reading-grade', () => {
  const hard =
    'Immediate medical evaluation is recommended following significant trauma. Persistent symptoms necessitate professional consultation. Individuals experiencing neurological deterioration require comprehensive examination. Contraindications include inflammatory conditions, anticoagulation and uncontrolled hypertension in susceptible populations.';
  finds(
    'reading-grade',
    'a text that few can read',
    { 'planTexts.en.expect': hard },
    { path: 'planTexts.en.expect', says: 'This text is for an age of', severity: 'warning' },
  );
  finds(
    'reading-grade',
    'a remedy that is hard as a whole',
    {
      'planTexts.en.remedies.warm-soak.steps': hard
        .split('. ')
        .map((line) => (line.endsWith('.') ? line : `${line}.`)),
    },
    { path: 'planTexts.en.remedies.warm-soak', says: 'All that is read here together' },
  );
  passes('reading-grade', 'a hard text that is too short to be judged', {
    'planTexts.en.expect': 'Immediate medical evaluation is recommended.',
  });
  passes('reading-grade', 'names that have no plainer word', {
    'planTexts.en.expect': 'Ask a physiotherapist, or a pharmacist. '.repeat(8).trim(),
  });
});
