import { expect } from '@open-wc/testing';
import type { PlanTexts, Texts } from '../../src/guide/guide.js';
import { wordsUnder } from '../../src/guide/wording.js';
import { smallPlanTexts, smallTexts } from './small-guide.js';

const facts = (...ids: string[]): Set<string> => new Set(ids);

const texts: Texts = {
  ...smallTexts,
  variants: [
    {
      when: ['other'],
      questions: { age: { title: 'How old are they?' } },
      options: { white: 'Theirs is white', fall: { label: 'They fell on it', hint: 'Or it was hit' } },
      flags: { 'rf-bent': 'Theirs may be broken.' },
      levels: { doctor: { who: 'Their doctor.' } },
      actions: { 'act-doctor': 'Take them to a doctor.' },
      watchFor: ['Theirs turns blue: call.'],
    },
    { when: ['old'], watchFor: ['Look twice.'], notes: ['Say the age.'] },
    {
      when: ['other'],
      whenAny: ['child'],
      levels: { doctor: { who: 'Your child’s doctor.' }, urgent: { title: 'Take your child today' } },
      notes: ['Stay with your child.'],
    },
    { when: ['alone'], unless: ['other'], safetyNet: ['Tell an adult.'] },
  ],
};

describe('wording', () => {
  it('is that of the texts where no variant holds', () => {
    expect(wordsUnder(texts, facts())).to.equal(texts);
    expect(wordsUnder(texts, facts('child'))).to.equal(texts);
    expect(wordsUnder(smallTexts, facts('other'))).to.equal(smallTexts);
  });

  it('is laid over the texts, and what a variant leaves out stays as it is', () => {
    const worded = wordsUnder(texts, facts('other'));
    expect(worded.questions['age']!.title).to.equal('How old are they?');
    expect(worded.questions['signs']).to.deep.equal(smallTexts.questions['signs']);
    expect(worded.flags['rf-bent']).to.equal('Theirs may be broken.');
    expect(worded.flags['rf-white']).to.equal(smallTexts.flags['rf-white']);
    expect(worded.levels.doctor).to.deep.equal({ ...smallTexts.levels.doctor, who: 'Their doctor.' });
    expect(worded.levels.urgent).to.equal(smallTexts.levels.urgent);
    expect(worded.actions['act-doctor']).to.equal('Take them to a doctor.');
    expect(Object.keys(worded.actions)).to.deep.equal(Object.keys(smallTexts.actions));
  });

  it('replaces an option with its hint, whichever of the two had one', () => {
    const { options } = wordsUnder(texts, facts('other'));
    expect(options['white']).to.equal('Theirs is white');
    expect(options['fall']).to.deep.equal({ label: 'They fell on it', hint: 'Or it was hit' });
  });

  it('lays the later variant over the earlier one', () => {
    const { levels } = wordsUnder(texts, facts('child', 'other'));
    expect(levels.doctor.who).to.equal('Your child’s doctor.');
    expect(levels.doctor.title).to.equal(smallTexts.levels.doctor.title);
    expect(levels.urgent.title).to.equal('Take your child today');
  });

  it('adds signs before those that are there, and notes after', () => {
    const worded = wordsUnder(texts, facts('other', 'old', 'child'));
    expect(worded.safetyNet).to.deep.equal([
      'Look twice.',
      'Theirs turns blue: call.',
      ...smallTexts.safetyNet,
    ]);
    expect(worded.notes).to.deep.equal(['Say the age.', 'Stay with your child.']);
    expect(wordsUnder(texts, facts('other')).notes).to.be.undefined;
  });

  it('replaces the whole safety net, with what earlier variants added, where a variant writes one', () => {
    expect(wordsUnder(texts, facts('alone')).safetyNet).to.deep.equal(['Tell an adult.']);
    expect(wordsUnder(texts, facts('alone', 'old')).safetyNet).to.deep.equal(['Tell an adult.']);
  });

  it('gives the same words for the same variants, whatever else is known, and alters nothing', () => {
    const before = structuredClone(texts);
    const first = wordsUnder(texts, facts('other', 'old'));
    expect(wordsUnder(texts, facts('old', 'other', 'something'))).to.equal(first);
    expect(wordsUnder(texts, facts('other'))).to.not.equal(first);
    expect(wordsUnder(first, facts('other', 'old'))).to.equal(first);
    expect(texts).to.deep.equal(before);
  });

  it('is laid over the words of the plan in the same way', () => {
    const plan: PlanTexts = {
      ...smallPlanTexts,
      notes: ['Thumbs differ.'],
      variants: [
        {
          when: ['other'],
          remedies: { 'cold-pack': { dose: '5 minutes', adjust: { 'x-numb': 'Ask first.' } } },
          stopRule: ['They say stop: stop.'],
          notes: ['Read it with them.'],
        },
      ],
    };
    const worded = wordsUnder(plan, facts('other'));
    expect(worded.remedies['cold-pack']).to.deep.equal({
      ...smallPlanTexts.remedies['cold-pack'],
      dose: '5 minutes',
      adjust: { 'x-numb': 'Ask first.' },
    });
    expect(worded.remedies['warm-soak']).to.equal(smallPlanTexts.remedies['warm-soak']);
    expect(worded.stopRule).to.deep.equal(['They say stop: stop.']);
    expect(worded.notes).to.deep.equal(['Thumbs differ.', 'Read it with them.']);
    expect(wordsUnder(plan, facts())).to.equal(plan);
  });
});
