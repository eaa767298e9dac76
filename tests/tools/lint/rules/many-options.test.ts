import { smallGuide } from '../../../guide/small-guide.js';
import { finds, passes } from '../specimen.js';

describe('lint · many-options', () => {
  const many = Array.from({ length: 10 }, (_, index) => ({ id: `spot-${index}`, sets: ['swollen'] }));
  const texts = Object.fromEntries(many.map(({ id }) => [`texts.en.options.${id}`, `It hurts at ${id}`]));
  const asked = (count: number) => ({
    'guide.questions[4].options': [...smallGuide.questions[4]!.options, ...many.slice(0, count)],
  });
  finds(
    'many-options',
    'a question with 13 options',
    { ...asked(10), ...texts },
    { path: 'guide.questions[4].options', says: '"now" has 13 options', severity: 'advice' },
  );
  passes('many-options', 'a question with 12', {
    ...asked(9),
    ...texts,
    'texts.en.options.spot-9': undefined,
  });
});
