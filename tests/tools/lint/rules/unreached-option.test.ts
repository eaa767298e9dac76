import { finds } from '../specimen.js';

describe('lint · unreached-option', () => {
  finds(
    'unreached-option',
    'an option that nobody is left to tick',
    {
      'guide.questions[4].options[3]': { id: 'pale', when: ['white'] },
      'texts.en.options.pale': 'It is pale',
    },
    {
      path: 'guide.questions[4].options[3]',
      says: '"pale" is never offered',
      severity: 'warning',
      also: ['unread-fact'],
    },
  );
});
