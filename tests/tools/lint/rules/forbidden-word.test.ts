import { expect } from '@open-wc/testing';
import { changed } from '../../../guide/broken-guide.js';
import { findingsIn, finds, passes } from '../specimen.js';

const said = (words: string, at = 'planTexts.en.expect') =>
  findingsIn(changed({ [at]: words })).flatMap(({ rule, severity, message }) =>
    rule === 'forbidden-word' ? [`${severity}: ${message}`] : [],
  );

describe('lint · forbidden-word', () => {
  finds(
    'forbidden-word',
    'a promise, and says what to write',
    { 'planTexts.en.expect': 'This cures sore thumbs.' },
    {
      path: 'planTexts.en.expect',
      says: '"cures" may not be used. Write instead: may ease.',
      severity: 'error',
    },
  );

  const errors = {
    'This is guaranteed.': 'guaranteed',
    'Say goodbye to pain.': 'Say goodbye',
    'Heat gives fast relief.': 'fast relief',
    'It is safe for everyone.': 'safe for everyone',
    'It is nothing serious.': 'nothing serious',
    'Your pain will go away.': 'will go away',
    'You have a trapped nerve.': 'You have a trapped nerve',
    'This is a muscle strain.': 'This is a muscle strain',
    'Most likely you slept badly.': 'Most likely you',
    'Stop taking your prescribed tablets.': 'Stop taking your prescribed',
    'A child may take 250 mg.': 'child may take 250 mg',
    'This plan is approved by the NHS.': 'approved by the NHS',
    'It is not new, and it cures.': 'cures',
  };
  for (const [words, part] of Object.entries(errors))
    it(`takes "${words}" for an error`, () => {
      const [first] = said(words);
      expect(first)
        .to.match(/^error: /)
        .and.to.contain(part);
    });

  const warnings = [
    'Massage flushes out toxins.',
    'It breaks up adhesions.',
    'It helps to realign the spine.',
    'It lowers stress hormones.',
    'It heals faster with heat.',
    'Find the root cause.',
    'Bad posture caused this.',
    'Hurry, and rest.',
    'About 1 in 10 people have it.',
    'Tylenol may help.',
    'Rub in Tiger Balm.',
    'Use a Theragun.',
    'An NSAID may help.',
    'See your GP.',
  ];
  for (const words of warnings)
    it(`warns of "${words}"`, () => {
      expect(said(words)).to.have.length(1);
      expect(said(words)[0]).to.match(/^warning: /);
    });

  for (const words of [
    'This does not cure anything.',
    'Nothing here is a guarantee.',
    'No one can promise fast relief.',
    'If you have a trapped nerve, ask first.',
    'You told us you have arthritis.',
    'Do not stop taking your prescribed tablets.',
    'Ask before you stop a prescribed medicine.',
    'Take 1 in 24 hours.',
    'Your pain is 4 out of 10.',
    'See your general practitioner (GP).',
    'Children under 16 need advice first.',
    'Accurate words are secure.',
  ])
    passes('forbidden-word', words, { 'planTexts.en.expect': words });

  passes('forbidden-word', 'a condition in a list of who must not', {
    'planTexts.en.remedies.warm-soak.notFor': ['You have a blood clot.', 'You take codeine.'],
  });
  it('knows opioids only where something is advised', () => {
    expect(said('Take codeine.', 'planTexts.en.remedies.warm-soak.dose')).to.have.length(1);
  });
  it('keeps to English', () => {
    const document = structuredClone(changed({})) as {
      texts: Record<string, unknown>;
      planTexts: Record<string, { expect: string }>;
    };
    const { en } = document.planTexts;
    document.planTexts = { de: { ...en!, expect: 'This cures.' } };
    document.texts = { de: document.texts['en'] };
    expect(findingsIn(document).filter(({ rule }) => rule === 'forbidden-word')).to.be.empty;
  });
});
