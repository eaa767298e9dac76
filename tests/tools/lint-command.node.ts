import assert from 'node:assert/strict';
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Rules } from '../../src/tools/command/called.js';
import type { Finding } from '../../src/tools/finding.js';
import type { LintOptions } from '../../src/tools/lint/lint.js';
import { called, file, folder, smallJson } from './node/command.js';

const finding = (severity: Finding['severity'], more: Partial<Finding> = {}): Finding => ({
  rule: `some-${severity}`,
  severity,
  path: 'guide.flags[0]',
  message: `This is an ${severity}.`,
  why: 'It matters.',
  ...more,
});

/** Rules that find this, whatever the guide. */
const finds = (...findings: readonly Finding[]): Rules => ({
  lint: () => ({ findings }),
  applyFixes: (value) => ({ value, applied: [] }),
  names: ['shape', 'reading-grade', 'out-of-date'],
});

/** One mistake that can be mended: a title that is not the one that is wanted. */
const titleRules: Rules = {
  names: ['title'],
  lint: (input) => {
    const { title } = (input as { texts: { en: { title: string } } }).texts.en;
    const fix = { says: 'Call it by its name.', edits: [{ at: ['texts', 'en', 'title'], set: 'Thumbs' }] };
    return { findings: title === 'Thumbs' ? [] : [finding('error', { rule: 'title', fix })] };
  },
  applyFixes: (input, findings) => {
    const value = structuredClone(input) as { texts: { en: { title: string } } };
    if (findings.length > 0) value.texts.en.title = 'Thumbs';
    return { value, applied: findings };
  },
};

describe('lint · exit codes', () => {
  const cases = [
    [[], [], 0],
    [['advice'], [], 0],
    [['advice', 'warning'], [], 0],
    [['advice', 'warning'], ['--strict'], 1],
    [['advice'], ['--strict'], 0],
    [['error'], [], 1],
    [['warning', 'error'], ['--quiet'], 1],
  ] as const;
  for (const [severities, options, code] of cases)
    it(`are ${code} for ${severities.join(' and ') || 'nothing'} ${options.join(' ')}`, async () => {
      const rules = finds(...severities.map((severity) => finding(severity)));
      for (const more of [[], ['--json']])
        assert.equal((await called(['lint', 'upper-back', ...options, ...more], { rules })).code, code);
    });

  it('are 1 for a guide of another shape: that is a finding', async () => {
    const { code, out } = await called(['lint', file('list.json', '[]')]);
    assert.equal(code, 1);
    assert.match(out, /shape/);
  });
});

describe('lint · what it says', () => {
  it('is where, what, why and what would mend it, and a sum', async () => {
    const fix = { says: 'Take it out.', edits: [{ at: ['guide'] }] };
    const rules = finds(finding('error', { fix }), finding('warning', { path: '' }), finding('advice'));
    const { out } = await called(['lint', 'upper-back'], { rules });
    for (const part of [
      'error    guide.flags[0]  some-error\n         This is an error.\n         Why: It matters.\n         --fix: Take it out.',
      'warning  the whole guide  some-warning',
      'upper-back: 1 error, 1 warning, 1 piece of advice.\n--fix mends 1 of them.',
    ])
      assert.ok(out.includes(part), `${part}\n--\n${out}`);
  });

  it('is one sentence where nothing is wrong, and nothing with --quiet', async () => {
    const rules = finds();
    assert.equal(
      (await called(['lint', 'upper-back'], { rules })).out,
      'Nothing is wrong with upper-back.\n',
    );
    const quiet = await called(['lint', 'upper-back', '--quiet'], { rules });
    assert.deepEqual(quiet, { code: 0, out: '', errors: '' });
  });

  it('is only what fails the run with --quiet', async () => {
    const rules = finds(finding('error'), finding('warning'), finding('advice'));
    const { out } = await called(['lint', 'upper-back', '--quiet'], { rules });
    assert.match(out, /some-error/);
    assert.doesNotMatch(out, /some-warning|some-advice/);
  });

  it('is one JSON document with --json, and nothing beside it', async () => {
    const rules = finds(finding('error', { message: 'a\u001bb\u009bc\nd' }), finding('advice'));
    const { out, errors } = await called(['lint', 'upper-back', '--json'], { rules });
    assert.equal(errors, '');
    // eslint-disable-next-line no-control-regex -- it looks for them
    assert.doesNotMatch(out, /[\u001b\u009b]/);
    const report = JSON.parse(out) as { ok: boolean; counts: object; findings: Finding[] };
    assert.equal(report.ok, false);
    assert.deepEqual(report.counts, { error: 1, warning: 0, advice: 1 });
    assert.equal(report.findings[0]?.message, 'a\u001bb\u009bc\nd');
  });

  it('comes from the rules that were asked for, on the day that was asked for', async () => {
    let asked: LintOptions | undefined;
    const rules: Rules = {
      ...finds(),
      lint: (_, options) => {
        asked = options;
        return { findings: [] };
      },
    };
    await called(
      ['lint', 'upper-back', '--only', 'shape', 'reading-grade,out-of-date', '--today', '2030-01-02'],
      {
        rules,
      },
    );
    assert.deepEqual(asked?.only, ['shape', 'reading-grade', 'out-of-date']);
    assert.equal(asked.today, '2030-01-02');
  });
});

describe('lint --only', () => {
  it('refuses a rule that there is not, and names those that there are', async () => {
    const { code, errors } = await called(['lint', 'upper-back', '--only', 'spahe'], { rules: finds() });
    assert.equal(code, 2);
    assert.match(errors, /There is no rule "spahe"\. The rules are: shape, reading-grade, out-of-date\./);
  });

  it('knows the rules of lint by itself', async () => {
    assert.equal((await called(['lint', 'upper-back', '--only', 'shape'])).code, 0);
    assert.equal((await called(['lint', 'upper-back', '--only', 'spahe'])).code, 2);
  });
});

describe('lint · progress', () => {
  const slow = (seconds: readonly number[]): { rules: Rules; now: () => number } => {
    let time = 0;
    const lint: Rules['lint'] = (_, options) => {
      for (const [index, second] of seconds.entries()) {
        time = second * 1000;
        options?.report?.({ doing: 'Walking', done: index + 1, of: seconds.length });
      }
      return { findings: [] };
    };
    return { rules: { ...finds(), lint }, now: () => time };
  };

  it('rewrites one line on a terminal, and takes it away at the end', async () => {
    const { errors } = await called(['lint', 'upper-back'], {
      ...slow([0, 0.05, 0.2, 0.21, 0.4]),
      tty: true,
    });
    assert.equal(errors, '\r\u001b[KWalking: 3 of 5 (60 %)\r\u001b[KWalking: 5 of 5 (100 %)\r\u001b[K');
  });

  it('is a line every ten seconds elsewhere, beside the result and not in it', async () => {
    const world = slow([1, 9, 11, 12, 20, 22]);
    const { out, errors } = await called(['lint', 'upper-back', '--json'], world);
    assert.equal(errors, 'Walking: 3 of 6 (50 %)\nWalking: 6 of 6 (100 %)\n');
    JSON.parse(out);
  });

  it('is not told with --quiet', async () => {
    const { errors } = await called(['lint', 'upper-back', '--quiet'], { ...slow([0, 30, 60]), tty: true });
    assert.equal(errors, '');
  });
});

describe('lint --fix', () => {
  it('mends the file in its own layout, looks again and says what it did', async () => {
    for (const content of [smallJson, smallJson.trimEnd().replaceAll('  ', '\t'), `\ufeff${smallJson}`]) {
      const path = file('fixed.json', content);
      const { code, out } = await called(['lint', path, '--fix'], { rules: titleRules });
      assert.equal(code, 0);
      assert.match(
        out,
        /Mended in .*fixed\.json:\n {2}guide\.flags\[0\] {2}Call it by its name\.\nNothing is wrong/,
      );
      assert.equal(readFileSync(path, 'utf8'), content.replace('A sore thumb', 'Thumbs'));
    }
  });

  it('looks again as long as something waits to be mended, and not for ever', async () => {
    const path = file('counted.json', smallJson);
    let looks = 0;
    const rules: Rules = {
      names: [],
      lint: () => {
        looks += 1;
        return { findings: [finding('error')] };
      },
      applyFixes: (input, findings) => {
        const value = structuredClone(input) as { texts: { en: { title: string } } };
        value.texts.en.title += '!';
        return { value, applied: findings };
      },
    };
    assert.equal((await called(['lint', path, '--fix'], { rules })).code, 1);
    assert.equal(looks, 11);
    assert.match(readFileSync(path, 'utf8'), /"A sore thumb!{10}"/);
  });

  it('tells in JSON what it mended', async () => {
    const path = file('fixed.json', smallJson);
    const { out } = await called(['lint', path, '--fix', '--json'], { rules: titleRules });
    const report = JSON.parse(out) as { ok: boolean; mended: Finding[] };
    assert.ok(report.ok);
    assert.deepEqual(
      report.mended.map(({ rule }) => rule),
      ['title'],
    );
  });

  it('leaves a file alone that needs nothing', async () => {
    const path = file('fine.json', smallJson);
    const { mtimeMs, ino } = statSync(path);
    await called(['lint', path, '--fix'], { rules: finds(finding('error')) });
    assert.deepEqual([statSync(path).mtimeMs, statSync(path).ino], [mtimeMs, ino]);
  });

  it('keeps the rights of the file, follows a link, and leaves nothing beside it', async () => {
    const path = file('linked.json', smallJson);
    chmodSync(path, 0o640);
    const link = join(folder, 'link.json');
    symlinkSync(path, link);
    await called(['lint', link, '--fix'], { rules: titleRules });
    assert.match(readFileSync(path, 'utf8'), /"Thumbs"/);
    assert.equal(statSync(path).mode & 0o777, 0o640);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

  it('refuses a built-in guide and standard input', async () => {
    for (const name of ['upper-back', '-']) {
      const { code, errors } = await called(['lint', name, '--fix'], { rules: titleRules, input: smallJson });
      assert.equal(code, 2);
      assert.match(errors, /--fix changes a file, and .* is none\. Name the file of a guide\./);
    }
  });

  it('refuses a file that was changed in the meantime, and leaves it as it is', async () => {
    const path = file('raced.json', smallJson);
    const rules: Rules = {
      ...titleRules,
      lint: (input, options) => {
        writeFileSync(path, `${smallJson}\n`);
        return titleRules.lint(input, options);
      },
    };
    const { code, errors } = await called(['lint', path, '--fix'], { rules });
    assert.equal(code, 2);
    assert.match(errors, /was changed while it was looked at/);
    assert.equal(readFileSync(path, 'utf8'), `${smallJson}\n`);
  });
});
