import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseGuide } from '../../src/guide/parse-guide.js';
import { builtInDocument, builtInIds } from '../../src/tools/reading/built-in.js';
import { guideJsonSchema } from '../../src/tools/schema/guide-json-schema.js';
import { drawnDocument, smallFigure } from '../guide/small-figure.js';
import { smallDocument } from '../guide/small-guide.js';
import { called } from './node/command.js';

const schema = guideJsonSchema();
// The pattern beside it says the form of a date; that it is in the calendar, parseGuide alone knows.
const validate = new Ajv2020({ strict: true, formats: { date: true } }).compile(schema);

/** A copy of the small guide with one value replaced, or taken away. */
function broken(path: readonly (string | number)[], value?: unknown): unknown {
  const copy: unknown = structuredClone(smallDocument);
  const last = path.at(-1);
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy);
  assert.ok(typeof holder === 'object' && holder && last !== undefined, path.join('.'));
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, value);
  return copy;
}

describe('the JSON Schema of guides', () => {
  for (const id of builtInIds)
    it(`takes the built-in guide ${id}`, async () => {
      assert.ok(
        validate(JSON.parse(JSON.stringify(await builtInDocument(id)))),
        JSON.stringify(validate.errors),
      );
    });

  it('takes the small guide, with and without a word on where the schema is', () => {
    assert.ok(validate(smallDocument));
    const named = { $schema: './guide.schema.json', ...smallDocument };
    assert.ok(validate(named));
    assert.deepEqual(parseGuide(named), { ok: true, document: named });
  });

  const flag = ['guide', 'flags', 0] as const;
  it('takes a guide with a drawing', () => {
    assert.equal(validate(drawnDocument), true, JSON.stringify(validate.errors));
  });

  const mistakes: Readonly<Record<string, unknown>> = {
    'a list': [],
    'a misspelt key': broken([...flag, 'levle'], 'urgent'),
    'a missing key': broken(['guide', 'version']),
    'an unknown level': broken([...flag, 'level'], 'fatal'),
    'an id in capitals': broken([...flag, 'id'], 'RF-WHITE'),
    'an id that is too long': broken([...flag, 'id'], 'a'.repeat(61)),
    'a reserved id': broken([...flag, 'id'], 'unsure-white'),
    'an id twice in a list': broken([...flag, 'when'], ['white', 'white']),
    'text for a list': broken([...flag, 'when'], 'white'),
    'a mark that is false': broken([...flag, 'comfort'], false),
    'a date in words': broken(['guide', 'checked'], '20 November 2026'),
    'a version of two numbers': broken(['guide', 'version'], '1.0'),
    'part of an hour': broken(['guide', 'checkIns', 0, 'hours'], 1.5),
    'no hours': broken(['guide', 'checkIns', 0, 'hours'], 0),
    'more than ten years of hours': broken(['guide', 'checkIns', 0, 'hours'], 87_601),
    'a third level of options': broken(
      ['guide', 'questions', 2, 'options', 3, 'options', 0, 'options'],
      [{ id: 'x' }],
    ),
    'a question without options': broken(['guide', 'questions', 2, 'options'], []),
    '51 options': broken(
      ['guide', 'questions', 2, 'options'],
      Array.from({ length: 51 }, (_, index) => ({ id: `o${index}` })),
    ),
    'a number that no phone can dial': broken(['guide', 'regions', 'GB', 'advice', 'dial'], '01 1'),
    'an empty text': broken(['texts', 'en', 'title'], ' '),
    'a text that is too long': broken(['texts', 'en', 'title'], 'a'.repeat(601)),
    markup: broken(['texts', 'en', 'title'], 'A <b>sore</b> thumb'),
    'an option without a hint where it has a label': broken(['texts', 'en', 'options', 'white'], {
      label: 'White',
    }),
    'a language that is none': broken(['texts', 'English'], smallDocument.texts['en']),
    'a number for text': broken(['planTexts', 'en', 'expect'], 5),
    'a schema that is no text': { ...smallDocument, $schema: 5 },
    'a drawing with an address in a path': {
      ...drawnDocument,
      figures: { thumb: { ...smallFigure, shapes: ['M0 0url(#a)'] } },
    },
    'a drawing with a style': {
      ...drawnDocument,
      figures: { thumb: { ...smallFigure, style: 'fill:red' } },
    },
  };
  for (const [name, document] of Object.entries(mistakes))
    it(`refuses ${name}, as parseGuide does`, () => {
      assert.equal(validate(document), false);
      assert.equal(parseGuide(document).ok, false);
    });

  it('tells an author what each key means, in the words of guide.ts', () => {
    const text = JSON.stringify(schema);
    for (const words of [
      'A red flag: facts that send the visitor to someone, and to whom.',
      'Facts that stand when none of these options is ticked, whatever else is.',
      'Holds when every `when` fact stands',
      'Why a flag sends you on: one sentence, told after your own words.',
      'The name by which a publisher leaves remedies out',
    ])
      assert.ok(text.includes(words), words);
    assert.doesNotMatch(text, /@link/);
  });

  it('is what the command prints', async () => {
    const { code, out } = await called(['schema']);
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(out), schema);
  });
});
