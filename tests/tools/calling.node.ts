import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { called, file, smallJson } from './node/command.js';

const COMMANDS = ['lint', 'routes', 'diagram', 'review', 'schema'];

describe('calling the command', () => {
  it('tells its version, which is that of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.deepEqual(await called(['--version']), { code: 0, out: `${version}\n`, errors: '' });
  });

  it('explains itself with --help, with examples and exit codes', async () => {
    const { code, out } = await called(['--help']);
    assert.equal(code, 0);
    for (const part of [...COMMANDS, 'Examples:', 'Exit codes:']) assert.ok(out.includes(part), part);
  });

  for (const command of COMMANDS)
    it(`explains ${command} with --help, with an example`, async () => {
      const { code, out, errors } = await called([command, '--help']);
      assert.equal(code, 0);
      assert.match(out, new RegExp(`Examples?:\\n  relief-guide ${command}`));
      assert.match(out, /Exit codes:/);
      assert.equal(errors, '');
    });

  it('ends with 2 and the help where nothing was asked for', async () => {
    const { code, out, errors } = await called([]);
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(errors, /Usage: relief-guide/);
  });

  it('ends with 2 for an unknown command, and names the one that may have been meant', async () => {
    const { code, errors } = await called(['lnt', 'upper-back']);
    assert.equal(code, 2);
    assert.match(errors, /lint/);
  });

  it('ends with 2 for an unknown option, a missing guide and a value that is not possible', async () => {
    for (const args of [
      ['lint', 'upper-back', '--fxi'],
      ['lint'],
      ['routes', 'upper-back', '--most', 'many'],
      ['routes', 'upper-back', '--format', 'pdf'],
      ['lint', 'upper-back', '--today', '2026-02-30'],
      ['review', 'upper-back', '--today', 'today'],
      ['schema', 'upper-back'],
    ]) {
      const { code, out, errors } = await called(args);
      assert.equal(code, 2, args.join(' '));
      assert.equal(out, '');
      assert.match(errors, /^error: /);
    }
  });

  it('does not let an argument move the cursor', async () => {
    for (const args of [['lint', '\u001b[2J'], ['\u001b[2J'], ['lint', 'upper-back', '--\u009bx']]) {
      const { errors } = await called(args);
      // eslint-disable-next-line no-control-regex -- it looks for one
      assert.doesNotMatch(errors, /[\u001b\u009b]/);
    }
  });

  it('ends with 2 for a language or a region that the guide does not have, and names those it has', async () => {
    const path = file('small.json', smallJson);
    const language = await called(['routes', path, '--lang', 'de']);
    assert.equal(language.code, 2);
    assert.match(language.errors, /no words in "de"\. Use one of: en\./);
    const region = await called(['routes', path, '--region', 'FR']);
    assert.equal(region.code, 2);
    assert.match(region.errors, /does not know the region "FR"\. Use one of: GB\./);
  });

  it('ends with 3 and a plain sentence when it is broken itself, and shows where only with --debug', async () => {
    const rules = {
      lint: () => {
        throw new Error('the sky fell');
      },
      applyFixes: () => ({ value: null, applied: [] }),
      names: [],
    };
    const plain = await called(['lint', 'upper-back'], { rules });
    assert.equal(plain.code, 3);
    assert.match(plain.errors, /^relief-guide itself is broken: the sky fell\./);
    assert.doesNotMatch(plain.errors, /calling\.node/);
    const closer = await called(['lint', 'upper-back', '--debug'], { rules });
    assert.equal(closer.code, 3);
    assert.match(closer.errors, /calling\.node/);
  });

  it('ends with 2 with every problem of a guide that is not sound, where a sound one is needed', async () => {
    const path = file('unsound.json', smallJson.replace('"emergency"', '"fatal"'));
    for (const command of ['routes', 'diagram', 'review']) {
      const { code, out, errors } = await called([command, path]);
      assert.equal(code, 2, command);
      assert.equal(out, '');
      assert.match(errors, /not a sound guide:\n {2}guide\.flags\[0\]\.level: "fatal" is not possible here/);
    }
  });

  it('answers --json with one JSON document, also when it refuses', async () => {
    const path = file('unsound-2.json', smallJson.replace('"emergency"', '"fatal"'));
    const { code, out } = await called(['routes', path, '--json']);
    assert.equal(code, 2);
    const { error } = JSON.parse(out) as { error: { problems: { path: string }[] } };
    assert.deepEqual(
      error.problems.map((problem) => problem.path),
      ['guide.flags[0].level'],
    );
    const missing = await called(['lint', 'no-such-file.json', '--json']);
    assert.equal(missing.code, 2);
    assert.ok('error' in (JSON.parse(missing.out) as object));
    const wrong = await called(['routes', '--json']);
    assert.equal(wrong.code, 2);
    assert.ok('error' in (JSON.parse(wrong.out) as object));
  });
});

describe('where the result goes', () => {
  it('is a file with --out, and nothing is left beside it', async () => {
    const path = file('result.svg', 'before');
    const { code, out, errors } = await called(['diagram', 'upper-back', '--out', path]);
    assert.equal(code, 0);
    assert.equal(out, '');
    assert.match(errors, /Written to/);
    assert.match(readFileSync(path, 'utf8'), /^<svg|^<\?xml/);
  });

  it('says the format by the name of the file, unless it is named', async () => {
    const page = file('page.html', '');
    const markdown = file('page.md', '');
    await called(['review', 'upper-back', '--out', page]);
    await called(['review', 'upper-back', '--out', markdown]);
    assert.match(readFileSync(page, 'utf8'), /^<!doctype html>/i);
    assert.match(readFileSync(markdown, 'utf8'), /^# /);
    const mermaid = await called(['diagram', 'upper-back', '--format', 'mermaid']);
    assert.match(mermaid.out, /flowchart/);
  });

  it('ends with 2 where the file cannot be written', async () => {
    const { code, errors } = await called(['schema', '--out', 'no/such/folder/schema.json']);
    assert.equal(code, 2);
    assert.match(errors, /no\/such\/folder/);
  });

  it('is coloured on a terminal only, and not where NO_COLOR stands', async () => {
    const path = file('coloured.json', smallJson);
    const escape = '\u001b[';
    const plain = await called(['routes', path]);
    const seen = await called(['routes', path], { tty: true });
    const without = await called(['routes', path], { tty: true, env: { NO_COLOR: '1' } });
    assert.ok(!plain.out.includes(escape));
    assert.ok(seen.out.includes(escape));
    assert.ok(!without.out.includes(escape));
  });
});
