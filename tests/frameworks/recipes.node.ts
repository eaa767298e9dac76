import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const folder = 'docs/recipes';
const recipes = readdirSync(folder).filter((name) => name.endsWith('.md'));
const read = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');

interface Block {
  /** The file that it is said to come from. */
  readonly from: string | undefined;
  readonly language: string;
  readonly code: string;
}

function blocksOf(page: string): readonly Block[] {
  const pattern = /(?:<!-- from (\S+) -->\n\n)?```(\w+)\n([\s\S]*?)```/g;
  return [...page.matchAll(pattern)].map(([, from, language = '', code = '']) => ({ from, language, code }));
}

const linesOf = (code: string): readonly string[] =>
  code
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** The first line that does not follow in the file, in the order of the block. */
function missing(code: string, file: string): string | undefined {
  const there = linesOf(file);
  let from = 0;
  for (const line of linesOf(code)) {
    const at = there.indexOf(line, from);
    if (at === -1) return line;
    from = at + 1;
  }
  return undefined;
}

describe('a recipe', () => {
  it('is there for each kind of app', () => {
    const kinds = readdirSync('frameworks', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
      .map(({ name }) => `${name.replace(/-\d+$/, '')}.md`);
    for (const kind of kinds) assert.ok(recipes.includes(kind), `${folder}/${kind} is missing.`);
  });

  for (const name of recipes) {
    it(`shows the code of an app, line by line · ${name}`, () => {
      const shown = blocksOf(read(name)).filter(({ from }) => from !== undefined);
      for (const { from = '', code } of shown) {
        const line = missing(code, readFileSync(from, 'utf8'));
        assert.equal(line, undefined, `${from} has no such line, or not in this order.`);
      }
      if (name === 'vite.md') return;
      const loose = blocksOf(read(name)).filter(({ from, language }) => !from && language !== 'sh');
      assert.deepEqual(loose, [], 'Code that comes from no app is not tried by anyone.');
      assert.ok(shown.length > 0);
    });

    it(`leads to files that are there · ${name}`, () => {
      for (const [, target = ''] of read(name).matchAll(/\]\((?!https?:)([^)#]+)/g))
        assert.ok(existsSync(`${folder}/${target}`), target);
    });
  }

  it('is held to the app: another line, or another order, is found', () => {
    assert.equal(missing('a\n  b', 'a\nx\nb'), undefined);
    assert.equal(missing('b\na', 'a\nb'), 'a');
    assert.equal(missing('a\nc', 'a\nb'), 'c');
  });
});
