import { expect } from '@open-wc/testing';
import { builtInGuides } from '../src/guides/index.js';
import { holdToAxe } from './look.js';
import { isHeldNarrow, isItsTurn } from './specimens.js';

/** Every language that the guide has words in. */
const languages = Object.keys(builtInGuides['upper-back'].words);

describe('the languages', () => {
  it('are all looked at', () => {
    expect(languages).to.include('en');
  });
});

/** Most of these bring a guide of their own, whose words are English; or they are about an attribute. */
const inAnyLanguage = (id: string): boolean => !/^(?:settings|faults)-/.test(id);

for (const lang of languages)
  holdToAxe({
    name: `in "${lang}", on 320 pixels`,
    args: { lang },
    rules: 'all but colours',
    width: 320,
    // The others are asked in narrow.test.ts, where they are shown anyhow.
    stories: (id) => inAnyLanguage(id) && isItsTurn(id, lang) && !isHeldNarrow(id, lang),
  });
