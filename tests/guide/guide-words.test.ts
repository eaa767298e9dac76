import { expect } from '@open-wc/testing';
import { changed, problemsIn, refuses } from './broken-guide.js';
import { smallDocument, smallPlanTexts, smallTexts } from './small-guide.js';

describe('guide words', () => {
  refuses('a guide without words', { texts: {}, planTexts: {} }, 'has no words');
  refuses('a language without words for the plan', { 'planTexts.en': undefined }, '"en" is missing');
  refuses('a language with words for the plan only', { 'texts.en': undefined }, '"en" is missing');

  const inEnglish = {
    texts: { questions: 'signs', options: 'bent', flags: 'rf-bent', actions: 'act-111' },
    planTexts: {
      causes: 'c-bump',
      cautions: 'x-numb',
      choices: 'warm-or-cold',
      rows: 'W-cold',
      remedies: 'warm-soak',
      checkIns: 'look-again',
    },
  };
  for (const [part, kinds] of Object.entries(inEnglish))
    for (const [kind, id] of Object.entries(kinds)) {
      const table = `${part}.en.${kind}`;
      const entry = (
        smallDocument as unknown as Record<string, Record<string, Record<string, Record<string, unknown>>>>
      )[part]!['en']![kind]![id];
      refuses(`${kind} without words`, { [`${table}.${id}`]: undefined }, `The text for "${id}" is missing`);
      refuses(`words for unknown ${kind}`, { [`${table}.x-else`]: entry }, 'is called "x-else"');
    }
  refuses('a level without words', { 'texts.en.levels.physio': undefined }, '"physio" is missing');
  refuses('evidence without words', { 'planTexts.en.evidence.weak': undefined }, '"weak" is missing');
  refuses(
    '"neither" without words',
    { 'planTexts.en.rows.W-neither': undefined },
    'The text for "W-neither" is missing',
  );
  for (const action of ['act-hand-up', 'act-call', 'act-watch'])
    refuses(`the action ${action} without words`, { [`texts.en.actions.${action}`]: undefined }, action);

  const sides = 'planTexts.en.choices.warm-or-cold.sides';
  refuses('a side without a name', { [`${sides}.cold`]: undefined }, 'The text for "cold" is missing');
  refuses('a name for an unknown side', { [`${sides}.hot`]: 'Hot' }, 'is called "hot"');
  const remedies = 'planTexts.en.remedies';
  refuses(
    'an adjusted remedy that does not say how',
    { [`${remedies}.cold-pack.adjust`]: undefined },
    'The text for "x-numb" is missing',
    `${remedies}.cold-pack.adjust.x-numb`,
  );
  refuses(
    'a remedy that is adjusted for nothing',
    { [`${remedies}.warm-soak.adjust`]: { 'x-numb': 'Less.' } },
    'is called "x-numb"',
    `${remedies}.warm-soak.adjust.x-numb`,
  );
  refuses(
    'a dose for an unknown region',
    { [`${remedies}.warm-soak.doseIn.FR`]: 'Plus' },
    '"FR" is not a region',
  );
  refuses('a source for something unknown', { 'provenance.cites.rf-red': ['THUMB'] }, 'is called "rf-red"');
  refuses(
    'a source that is not listed',
    { 'provenance.cites.rf-white[1]': 'TOE' },
    '"TOE" is not in provenance.sources',
  );

  it('asks the same of every language', () => {
    const document = changed({
      'texts.nl': changed({ 'flags.rf-bent': undefined }, smallTexts),
      'planTexts.nl': changed({ 'rows.W1': undefined }, smallPlanTexts),
    });
    expect(problemsIn(document).map(({ path }) => path)).to.deep.equal([
      'texts.nl.flags.rf-bent',
      'planTexts.nl.rows.W1',
    ]);
  });
});
