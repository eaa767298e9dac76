import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { layoutOf, writtenLike } from '../../src/tools/json/layout.js';
import { scanJson } from '../../src/tools/json/scan-json.js';
import { called, file, smallJson } from './node/command.js';

async function told(text: string): Promise<string> {
  const { code, errors } = await called(['lint', file('broken.json', text)]);
  assert.equal(code, 2);
  return errors;
}

describe('a file that is not JSON', () => {
  it('is told by line and column, and the line is shown with a mark under it', async () => {
    const errors = await told('{\n  "guide": {\n    "id": "a" "version": "b"\n  }\n}');
    assert.match(errors, /broken\.json:3:15: This is not JSON\. A comma is missing before this\./);
    assert.ok(errors.endsWith('\n3 |     "id": "a" "version": "b"\n  |               ^\n'));
  });

  const mistakes: Readonly<Record<string, [text: string, message: RegExp]>> = {
    'a comma too many in a list': ['{"a": [1,]}', /:1:10: .*a comma too many/],
    'a comma too many in an object': ['{"a": 1,}', /:1:9: .*A comma too many stands before this "}"/],
    'a comment': ['{\n// hello\n"a": 1}', /:2:1: .*no comments/],
    'single quotation marks': ["{'a': 1}", /:1:2: .*A key must stand here/],
    'single quotation marks round a value': [`{"a": 'b'}`, /straight double quotation marks/],
    'a key without quotation marks': ['{a: 1}', /A key must stand here/],
    'a missing colon': ['{"a" 1}', /:1:6: .*A colon is missing/],
    'a word that is no value': ['{"a": undefined}', /:1:7: .*not a JSON value/],
    'a number that is none': ['{"a": 01}', /:1:7: .*not a JSON value/],
    'a line break in a text': ['{"a": "b\nc"}', /:1:9: .*not closed on its line/],
    'a tab in a text': ['{"a": "b\tc"}', /:1:9: .*control character/],
    'an unknown escape': ['{"a": "C:\\dir"}', /:1:10: .*not an escape/],
    'a text that never closes': ['{"a": "b', /:1:7: .*never closed/],
    'a list that is closed as an object': ['{"a": [1}', /closes something else/],
    'an end that comes too early': ['{\n"a": [1,\n2', /Close what was opened in line 2 with "]"/],
    'more after the end': ['{} {}', /:1:4: .*has ended before this/],
  };
  for (const [name, [text, message]] of Object.entries(mistakes))
    it(`may hold ${name}`, async () => assert.match(await told(text), message));

  it('shows only the part of a very long line', async () => {
    const errors = await told(`{"a": "${'b'.repeat(1_000_000)}" "c"}`);
    assert.ok(errors.length < 500);
  });
});

describe('a key that stands twice', () => {
  it('is refused, because only the last would count', async () => {
    const errors = await told(smallJson.replace('"flags": [', '"flags": [],\n    "flags": ['));
    assert.match(errors, /The key "flags" stands twice in this object, first in line \d+/);
  });

  it('is seen through escapes', () => {
    assert.equal(scanJson('{"a": 1, "\\u0061": 2}')?.kind, 'repeated key');
  });

  it('is fine in another object', () => {
    assert.equal(scanJson('{"a": {"a": 1}, "b": [{"a": 1}, {"a": 1}]}'), undefined);
  });
});

describe('what is JSON', () => {
  const parses = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };

  it('is judged just as the platform judges it, whatever was broken in it', () => {
    const pieces = fc.constantFrom(
      ...'{}[]",:\\ \n-+.eE01tnu/'.split(''),
      'true',
      'null',
      '"a"',
      '1.5',
      '\\u00e9',
    );
    const broken = fc
      .tuple(fc.jsonValue({ maxDepth: 4 }), fc.nat(), fc.nat({ max: 3 }), pieces)
      .map(([value, at, drop, piece]) => {
        const text = JSON.stringify(value, null, at % 3);
        const from = at % (text.length + 1);
        return text.slice(0, from) + piece + text.slice(from + drop);
      });
    fc.assert(
      fc.property(
        fc.oneof(
          broken,
          fc.array(pieces).map((all) => all.join('')),
        ),
        (text) => {
          const found = scanJson(text);
          if (found?.kind !== 'repeated key') assert.equal(found === undefined, parses(text));
        },
      ),
      { numRuns: 5_000 },
    );
  });
});

describe('the layout of a file', () => {
  const kept = (text: string): void => {
    assert.equal(writtenLike(layoutOf(text), JSON.parse(text)), text);
  };

  it('is kept: indentation, line ends, the end, and what stands on one line', () => {
    const value = { a: [1, 2, { b: [] }], c: { d: {} }, e: 'f' };
    for (const indent of [0, 2, 4, '\t'])
      for (const end of ['', '\n', '\n\n']) {
        kept(JSON.stringify(value, null, indent) + end);
        kept((JSON.stringify(value, null, indent) + end).replaceAll('\n', '\r\n'));
      }
    kept('{\n  "a": ["b", "c"],\n  "d": [{ "e": 1 }, { "f": [2, 3] }]\n}\n');
    kept('{\n  "a": ["b", "c"],\n  "d": [{"e": 1}]\n}\n');
  });

  it('is that of what stands around, for what is new', () => {
    const layout = layoutOf('{\n  "a": ["b"],\n  "c": [\n    1\n  ]\n}\n');
    const written = writtenLike(layout, { a: ['b', 'd'], c: [1, 2] });
    assert.equal(written, '{\n  "a": ["b", "d"],\n  "c": [\n    1,\n    2\n  ]\n}\n');
  });
});
