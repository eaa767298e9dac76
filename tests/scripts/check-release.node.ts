import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'relief-guide-'));
after(() => rmSync(folder, { recursive: true }));

interface Files {
  readonly version?: string;
  readonly locked?: string;
  readonly changelog?: string;
}

/** Asks for a tag in a folder whose files say this. */
function check(
  tag: readonly string[],
  { version = '1.2.0', locked = version, changelog = ENTRY }: Files = {},
) {
  const lock = { version: locked, packages: { '': { version: locked } } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ version }));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
  writeFileSync(join(folder, 'CHANGELOG.md'), changelog);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('scripts/check-release.mjs'), ...tag],
    { cwd: folder, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const ENTRY = `# Changelog

What this is.

## [1.2.0] - 2026-12-01

### Added

- A thing.

## [1.1.0] - 2026-11-01

- Another.
`;

describe('a tag', () => {
  it('may be released where the version, the lock file and the changelog say the same', () => {
    assert.deepEqual(check(['v1.2.0']), { status: 0, stdout: 'v1.2.0 may be released.\n', stderr: '' });
  });

  it('may be one of a version before a release', () => {
    const version = '2.0.0-beta.1';
    const changelog = ENTRY.replace('1.2.0', version);
    assert.equal(check([`v${version}`], { version, changelog }).status, 0);
  });

  it('gives the notes of its own entry and of no other', () => {
    assert.equal(check(['v1.2.0', '--notes']).stdout, '### Added\n\n- A thing.\n');
    const onlyOne = ENTRY.slice(0, ENTRY.indexOf('## [1.1.0]'));
    assert.equal(check(['v1.2.0', '--notes'], { changelog: onlyOne }).stdout, '### Added\n\n- A thing.\n');
  });

  for (const [what, tag, files, said] of [
    ['is another version', 'v1.3.0', {}, /tag is v1\.3\.0.*version 1\.2\.0/],
    ['is no tag of a release', '1.2.0', {}, /"1\.2\.0" is none of a release/],
    [
      'is not what the lock file says',
      'v1.2.0',
      { locked: '1.1.0' },
      /package-lock\.json.*1\.1\.0, not 1\.2\.0/,
    ],
    [
      'comes before the changelog is done',
      'v1.2.0',
      { changelog: ENTRY.replace('[1.2.0] - 2026-12-01', '[Unreleased]') },
      /top entry of CHANGELOG\.md is "\[Unreleased\]"/,
    ],
    [
      'has an entry of another version on top',
      'v1.2.0',
      { changelog: ENTRY.replace('[1.2.0]', '[1.3.0]') },
      /about 1\.3\.0, not about 1\.2\.0/,
    ],
    [
      'has a day that there is not',
      'v1.2.0',
      { changelog: ENTRY.replace('2026-12-01', '2026-02-30') },
      /2026-02-30 is no day/,
    ],
    [
      'has nothing to tell',
      'v1.2.0',
      { changelog: ENTRY.replace('### Added\n\n- A thing.\n\n', '') },
      /says nothing/,
    ],
    ['finds no changelog', 'v1.2.0', { changelog: '' }, /top entry of CHANGELOG\.md is ""/],
  ] as const)
    it(`that ${what} is refused, and says why`, () => {
      const { status, stdout, stderr } = check([tag], files);
      assert.equal(status, 1);
      assert.equal(stdout, '');
      assert.match(stderr, said);
    });

  it('has to be given', () => {
    for (const tag of [[], ['v1.2.0', 'v1.2.1'], ['v1.2.0', '--force']])
      assert.equal(check(tag).status, 2, tag.join(' '));
  });
});
