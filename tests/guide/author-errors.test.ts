import { expect } from '@open-wc/testing';
import { parseGuide } from '../../src/guide/parse-guide.js';
import { faulty, leadingNowhere } from './faulty-document.js';

describe('the errors that README shows to authors', () => {
  it('are word for word those that a guide with such mistakes is refused with', async () => {
    const page = await (await fetch(new URL('../../README.md', import.meta.url))).text();
    const shown = /errors of an author.*?```text\n(.*?)\n```/s.exec(page)?.[1]?.split('\n') ?? [];
    const real = [faulty, leadingNowhere].flatMap((document) => {
      const parsed = parseGuide(document);
      return parsed.ok ? [] : parsed.problems.map(({ path, message }) => `${path}: ${message}`);
    });
    expect(shown).to.have.length.above(3);
    expect(real).to.include.members(shown);
  });
});
