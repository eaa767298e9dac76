import { smallGuide } from '../../../guide/small-guide.js';
import { finds, passes } from '../specimen.js';

describe('lint · never-leads', () => {
  const [typing, bump] = smallGuide.causes;
  finds(
    'never-leads',
    'a cause that always comes second',
    {
      'guide.causes': [typing, { id: 'c-both', when: ['typing', 'bump'], fits: ['thumb-circles'] }, bump],
      'planTexts.en.causes.c-both': { name: 'Both', text: 'Thumbs do both.' },
    },
    { path: 'guide.causes[1]', says: 'whenever it holds, "c-typing" holds before it', severity: 'warning' },
  );
  passes('never-leads', 'an overlay', {
    'guide.causes': [
      typing,
      { id: 'c-both', when: ['typing', 'bump'], fits: ['thumb-circles'], overlay: true },
      bump,
    ],
    'planTexts.en.causes.c-both': { name: 'Both', text: 'Thumbs do both.' },
  });
});
