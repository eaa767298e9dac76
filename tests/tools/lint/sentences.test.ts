import { expect } from '@open-wc/testing';
import { gradeOf } from '../../../src/tools/lint/reading-grade.js';
import { sentencesOf, wordsOf } from '../../../src/tools/lint/sentences.js';

const count = (text: string, language = 'en'): number => sentencesOf(text, language).length;

describe('lint · sentences', () => {
  for (const [text, sentences] of Object.entries({
    'Sit down. Breathe.': 2,
    'Is it bad? Then stop! Rest…': 3,
    'Take fruit, e.g. an apple. Then rest.': 2,
    'See Dr. Thumb at once.': 1,
    'It is 38.5 °C (100.4 °F) or more.': 1,
    'A fever of 38 °C (100.4 °F). Call now.': 2,
    'Call 1-800-222-1222. They answer at night.': 2,
    'Call 020 7946 0000 now.': 1,
    'Open from 9 a.m. to 5 p.m. every day.': 1,
    'It opens at 9 a.m. Call then.': 2,
    'He said “stop.” Then he left.': 2,
    'Wait 2 hours. 3 are better.': 2,
    'A label without an end': 1,
    'One line\nAnother line': 2,
    '': 0,
  }))
    it(`counts ${sentences} in "${text}"`, () => {
      expect(count(text)).to.equal(sentences);
    });

  it('takes other languages by their own rules', () => {
    expect(count('Setzen Sie sich. Atmen Sie ruhig.', 'de')).to.equal(2);
    expect(count('座ってください。ゆっくり息をします。', 'ja')).to.equal(2);
    expect(wordsOf('座ってください。', 'ja').length).to.be.above(1);
  });
  it('counts words as they are read', () => {
    expect(wordsOf('A day-to-day fever – 38.5 °C, or more.', 'en')).to.have.length(7);
  });
});

describe('lint · reading grade', () => {
  it('is low for short words and high for long ones', () => {
    expect(gradeOf(['Sit down. Breathe slowly.']).grade).to.be.below(4);
    expect(gradeOf(['Immediate professional consultation is recommended.']).grade).to.be.above(12);
  });
  it('does not count names that have no plainer word, nor figures', () => {
    const plain = gradeOf(['Ask a helper for 2 of them.']).grade;
    expect(gradeOf(['Ask a pharmacist for 2 of them.']).grade).to.equal(plain);
    expect(gradeOf(['Ask a helper for 1200 of them.']).grade).to.equal(plain);
  });
  it('of nothing is 0', () => {
    expect(gradeOf(['…'])).to.deep.equal({ words: 0, grade: 0 });
  });
});
