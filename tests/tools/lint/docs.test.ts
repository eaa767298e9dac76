import { expect } from '@open-wc/testing';
import { lintPage } from '../../../scripts/docs/lint-page.js';
import { inputRules, rules } from '../../../src/tools/lint/rules.js';

const read = async (path: string): Promise<string | undefined> => {
  const response = await fetch(path);
  return response.ok ? await response.text() : undefined;
};

describe('lint · docs', () => {
  it('say what the rules say', async () => {
    expect(await read('/docs/lint.md')).to.equal(lintPage());
  });

  it('name every rule, what it finds, why that matters and an example', () => {
    const page = lintPage();
    for (const { id, what, why, example } of [...inputRules, ...rules])
      for (const part of [`### ${id}\n`, what, why, example]) expect(page).to.contain(part);
  });

  it('are of rules that each have a test', async () => {
    const untested = await Promise.all(
      [...inputRules, ...rules].map(async ({ id }) =>
        (await read(`/tests/tools/lint/rules/${id}.test.ts`)) === undefined ? [id] : [],
      ),
    );
    expect(untested.flat()).to.deep.equal([]);
  });
});
