import { expect } from '@open-wc/testing';
import { builtInGuides } from '../src/guides/index.js';
import { holdToAxe } from './look.js';

const builtIn: { opening: { texts?: object }; words?: object } = builtInGuides['upper-back'];

/** Every language that the guide has words in. */
const languages = Object.keys(builtIn.words ?? builtIn.opening.texts ?? {});

describe('the languages', () => {
  it('are all looked at', () => {
    expect(languages).to.include('en');
  });
});

for (const lang of languages) holdToAxe({ name: `in "${lang}", on 320 pixels`, args: { lang }, width: 320 });
