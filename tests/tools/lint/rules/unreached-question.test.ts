import { finds } from '../specimen.js';

describe('lint · unreached-question', () => {
  finds(
    'unreached-question',
    'a question after help has come first',
    {
      'guide.questions[5]': {
        id: 'colour',
        phase: 'choosing',
        kind: 'list',
        when: ['white'],
        options: [{ id: 'blue' }],
      },
      'texts.en.questions.colour': {
        title: 'Which colour has it now?',
        why: 'Its colour says how it heals.',
      },
      'texts.en.options.blue': 'It is blue',
    },
    {
      path: 'guide.questions[5]',
      says: 'help comes first ("rf-white")',
      severity: 'warning',
      also: ['unread-fact'],
    },
  );
});
