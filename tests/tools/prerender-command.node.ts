import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { called, file, folder, smallJson } from './node/command.js';

void describe('prerender', () => {
  void it('writes what stands inside of the tag, from a file, standard input and the package', async () => {
    const path = file('small.json', smallJson);
    const fromFile = await called(['prerender', path]);
    assert.equal(fromFile.code, 0, fromFile.errors);
    assert.match(fromFile.out, /^<div class="relief-guide-text" lang="en" dir="ltr">/);
    assert.equal((await called(['prerender', '-'], { input: smallJson })).out, fromFile.out);
    assert.match((await called(['prerender', 'upper-back', '--region', 'uk'])).out, /href="tel:999"/);
  });

  void it('writes the tag with the attributes that its text was made with', async () => {
    const { out } = await called([
      ...['prerender', 'upper-back', '--tag', '--region', 'GB', '--lang', 'ar', '--heading-level', '3'],
      ...[
        '--without',
        'medicine,massage',
        '--provider-name',
        'Elm & Co',
        '--provider-phone',
        '+44 20 7946 0000',
      ],
    ]);
    assert.match(
      out,
      /^<relief-guide guide="upper-back" lang="ar" region="GB" heading-level="3" without="medicine massage" provider-name="Elm &amp; Co" provider-phone="\+44 20 7946 0000">\n/,
    );
    assert.match(out, /<h3>/);
    assert.doesNotMatch(out, /<h2>/);
  });

  void it('writes a page of its own, into a file', async () => {
    const out = join(folder, 'page.html');
    const { code, errors } = await called(['prerender', 'upper-back', '--page', '--out', out]);
    assert.equal(code, 0, errors);
    const page = readFileSync(out, 'utf8');
    assert.match(page, /^<!doctype html>\n<html lang="en" dir="ltr">/);
    assert.match(page, /<h1>/);
  });

  const refused: Readonly<Record<string, readonly [args: readonly string[], says: RegExp]>> = {
    'a country it does not know': [['--region', 'XX'], /does not know the region "XX"/],
    'a language it does not have': [['--lang', 'xx'], /no words in "xx"/],
    'a family that is misspelt': [['--without', 'medicin'], /no family of remedies "medicin"/],
    'a number nobody can dial': [['--provider-phone', 'ring us'], /can't be dialled/],
    'a link that runs': [['--provider-url', 'javascript:alert(1)'], /can't be linked to/],
    'a heading level that is none': [['--heading-level', '7'], /1 to 6/],
    'two forms at once': [['--tag', '--page'], /cannot be used with/],
    'an address without a tag': [['--src', '/a.json'], /Use it with --tag/],
    'an address for a built-in guide': [['--tag', '--src', '/a.json'], /needs no --src/],
  };
  for (const [name, [args, says]] of Object.entries(refused))
    void it(`refuses ${name}`, async () => {
      const { code, out, errors } = await called(['prerender', 'upper-back', ...args]);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(errors, says);
    });

  void it('refuses a tag that would show another guide than its text, and a guide that is not sound', async () => {
    const path = file('own.json', smallJson);
    assert.match((await called(['prerender', path, '--tag'])).errors, /needs --src/);
    const broken = file('broken.json', '{"guide":{}}');
    const { code, errors } = await called(['prerender', broken]);
    assert.equal(code, 2);
    assert.match(errors, /not a sound guide/);
  });
});
