import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { LARGEST } from '../../src/tools/reading/read-text.js';
import { called, file, folder, smallJson } from './node/command.js';

/** A call that is refused, by what it says. */
async function refused(path: string): Promise<string> {
  const { code, out, errors } = await called(['lint', path]);
  assert.equal(code, 2);
  assert.equal(out, '');
  return errors;
}

describe('what can be read', () => {
  it('is a file, a built-in guide by its id, and standard input', async () => {
    const path = file('small.json', smallJson);
    for (const name of [path, 'upper-back', '-']) {
      const { code, errors } = await called(['routes', name, '--json'], { input: smallJson });
      assert.equal(code, 0, errors);
    }
  });

  it('may begin with a byte order mark, and end its lines as Windows does', async () => {
    const path = file('marked.json', `\ufeff${smallJson.replaceAll('\n', '\r\n')}`);
    assert.equal((await called(['routes', path])).code, 0);
  });

  it('may be 10 MB large', async () => {
    const path = file('large.json', smallJson + ' '.repeat(10_000_000));
    assert.equal((await called(['routes', path])).code, 0);
  });
});

describe('what cannot be read', () => {
  it('is a file that is not there', async () => {
    assert.match(await refused('no-such-guide.json'), /^There is no file no-such-guide\.json\.\n$/);
  });

  it('is a name that is neither a file nor a built-in guide; those are named', async () => {
    assert.match(await refused('lower-back'), /no built-in guide of that name: only upper-back/);
  });

  it('is a directory', async () => {
    mkdirSync(join(folder, 'guides'), { recursive: true });
    assert.match(await refused(join(folder, 'guides')), /is a directory/);
  });

  it('is a file in something that is no directory, or with an impossible name', async () => {
    assert.match(await refused(join(file('plain', ''), 'guide.json')), /not a directory/);
    assert.match(await refused('a'.repeat(5000)), /too long for the name of a file/);
    assert.match(await refused('nul\0byte'), /can't be the name of a file/);
  });

  it(
    'is a file without the right to',
    { skip: process.getuid?.() === 0 && 'root may read everything' },
    async () => {
      const path = file('secret.json', smallJson);
      chmodSync(path, 0);
      assert.match(await refused(path), /may not be opened/);
    },
  );

  it('is an empty file, and one of white space', async () => {
    for (const content of ['', ' \n\t\n', '\ufeff'])
      assert.match(await refused(file('empty.json', content)), /is empty/);
  });

  it('is a file that is not UTF-8; the line is named', async () => {
    const bytes = Buffer.concat([Buffer.from('{\n  "id": "'), Buffer.from([0xe4]), Buffer.from('"\n}')]);
    assert.match(await refused(file('latin.json', bytes)), /latin\.json:2: .*not UTF-8/);
  });

  it('is a file in UTF-16, which is named', async () => {
    const bytes = Buffer.from(`\ufeff${smallJson}`, 'utf16le');
    assert.match(await refused(file('utf16.json', bytes)), /UTF-16/);
  });

  it('is a file over 20 MB, which is refused by its size', async () => {
    const path = file('sparse.json', '');
    truncateSync(path, LARGEST + 1);
    assert.match(await refused(path), /larger than 20 MB/);
  });

  it('is endless input', async () => {
    assert.match(await refused('/dev/zero'), /larger than 20 MB/);
  });

  it('is standard input that is no guide', async () => {
    const { code, errors } = await called(['lint', '-'], { input: 'hello' });
    assert.equal(code, 2);
    assert.match(errors, /^standard input:1:1: This is not JSON/);
  });
});

/** All that moves a cursor, colours a screen or turns words round, but for the end of a line. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const UNSEEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/;

describe('a hostile file', () => {
  const findings = async (path: string): Promise<{ code: number; out: string; errors: string }> => {
    const outcome = await called(['lint', path, '--json']);
    assert.ok([1, 2].includes(outcome.code));
    JSON.parse(outcome.out);
    return outcome;
  };

  it('may be ten million brackets deep', async () => {
    const { errors } = await findings(file('deep.json', '['.repeat(10_000_000)));
    assert.match(errors, /deeper than 100 levels/);
  });

  it('may name what objects have anyway', async () => {
    const path = file(
      'proto.json',
      smallJson.replace('"rf-white":', '"__proto__": {"polluted": true}, "rf-white":'),
    );
    const { code, out } = await findings(path);
    assert.equal(code, 1);
    assert.match(out, /__proto__/);
    assert.ok(!('polluted' in {}));
  });

  it('may hold a list of a million, and a text of ten million', async () => {
    const list = `[${'0,'.repeat(1_000_000)}0]`;
    assert.equal((await findings(file('list.json', `{"guide": ${list}}`))).code, 1);
    assert.equal((await findings(file('text.json', `{"guide": "${'a'.repeat(10_000_000)}"}`))).code, 1);
    assert.equal((await findings(file('number.json', `{"guide": ${'1'.repeat(1_000_000)}}`))).code, 2);
  });

  it('can neither colour the screen nor turn words round', async () => {
    const bad = '\\u001b[31mred\\u009b2J\\u202eback\\u0007';
    const unsound = file('escapes.json', smallJson.replace('"sore-thumb"', `"${bad}"`));
    const sound = file('escapes-in-words.json', smallJson.replace('"How old are you?"', `"${bad}?"`));
    for (const args of [
      ['lint', unsound],
      ['lint', unsound, '--json'],
      ['routes', unsound],
      ['routes', sound],
      ['routes', sound, '--format', 'md'],
    ]) {
      const { out, errors } = await called(args);
      assert.doesNotMatch(out + errors, UNSEEN, args.join(' '));
      assert.match(out + errors, /\\u001b/);
    }
  });
});
