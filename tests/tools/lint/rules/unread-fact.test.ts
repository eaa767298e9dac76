import { finds } from '../specimen.js';

describe('lint · unread-fact', () => {
  finds(
    'unread-fact',
    'a fact that nothing reads',
    { 'guide.questions[0].options[1].sets': ['grown'] },
    {
      path: 'guide.questions[0].options[1].sets[0]',
      says: 'Nothing reads the fact "grown"',
      severity: 'advice',
    },
  );
  finds(
    'unread-fact',
    'a tick that changes nothing',
    { 'guide.questions[4].options[3]': { id: 'itchy' }, 'texts.en.options.itchy': 'It itches' },
    { path: 'guide.questions[4].options[3]', says: 'ticking it changes nothing' },
  );
  finds(
    'unread-fact',
    'a caution that nothing reads',
    {
      'guide.cautions[1]': { id: 'x-swollen', when: ['swollen'] },
      'planTexts.en.cautions.x-swollen': 'You told us it is swollen.',
    },
    { path: 'guide.cautions[1]', says: 'Nothing reads the caution "x-swollen"' },
  );
});
