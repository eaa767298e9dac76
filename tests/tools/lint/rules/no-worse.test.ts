import { smallGuide } from '../../../guide/small-guide.js';
import { finds, passes } from '../specimen.js';

describe('lint · no-worse', () => {
  finds(
    'no-worse',
    'a check-in without "worse"',
    { 'guide.questions[1].options[2].trend': 'same' },
    { path: 'guide.questions[1]', says: 'the trend "worse"', severity: 'error' },
  );
  finds(
    'no-worse',
    'check-ins without a question',
    {
      'guide.questions': smallGuide.questions.filter(({ phase }) => phase !== 'checking-in'),
      'guide.flags[2].whenAny': ['bent'],
      'texts.en.questions.since': undefined,
      'texts.en.options.thumb-better': undefined,
      'texts.en.options.thumb-same': undefined,
      'texts.en.options.thumb-worse': undefined,
    },
    { path: 'guide.questions', says: 'no question is asked in "checking-in"' },
  );
  passes('no-worse', 'a guide without any check-in', {
    'guide.questions': smallGuide.questions.filter(({ phase }) => phase !== 'checking-in'),
    'guide.flags[2].whenAny': ['bent'],
    'texts.en.questions.since': undefined,
    'texts.en.options.thumb-better': undefined,
    'texts.en.options.thumb-same': undefined,
    'texts.en.options.thumb-worse': undefined,
    'guide.checkIns': [],
    'planTexts.en.checkIns': {},
  });
});
