import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, describe, it, mock } from 'node:test';
import { readChoice } from '../../src/element/attributes.js';

interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  /** Of a field that is an attribute, too. */
  readonly attribute?: string;
}

type Kind = 'attributes' | 'members' | 'events' | 'slots' | 'cssParts' | 'cssProperties' | 'cssStates';

type Declaration = { readonly tagName?: string } & { readonly [Each in Kind]?: readonly Entry[] };

const KINDS: readonly Kind[] = [
  'attributes',
  'members',
  'events',
  'slots',
  'cssParts',
  'cssProperties',
  'cssStates',
];

const folder = mkdtempSync(join(tmpdir(), 'relief-guide-'));
const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
let element: Declaration;
const entries = (kind: Kind): readonly Entry[] => element[kind] ?? [];

function run(...command: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
}

before(() => {
  const analyzer = 'node_modules/@custom-elements-manifest/analyzer/cem.js';
  run(
    analyzer,
    'analyze',
    '--config',
    'custom-elements-manifest.config.mjs',
    '--quiet',
    '--outdir',
    relative('.', folder),
  );
  run('scripts/editor-data.mjs', folder);
  const { modules } = JSON.parse(text('custom-elements.json')) as {
    modules: readonly { declarations?: readonly Declaration[] }[];
  };
  const found = modules.flatMap(({ declarations = [] }) => declarations).find(({ tagName }) => tagName);
  assert.ok(found, 'There is no element in the manifest.');
  element = found;
});

after(() => rmSync(folder, { recursive: true }));

describe('the manifest', () => {
  it('describes everything that is public, each in words of its own', () => {
    for (const kind of KINDS) {
      const seen = new Map<string, string>();
      for (const { name, description = '' } of entries(kind)) {
        assert.match(description, /\w.*\.$/s, `${kind}: "${name}" is not described by a sentence.`);
        const other = seen.get(description);
        assert.equal(other, undefined, `${kind}: "${name}" says no more than "${other ?? ''}".`);
        seen.set(description, name);
      }
    }
  });

  it('tells of each kind', () => {
    for (const kind of KINDS.filter((each) => each !== 'slots'))
      assert.ok(entries(kind).length > 0, `There is nothing under ${kind}.`);
  });

  it('lets an attribute choose between just what the guide takes', () => {
    const warn = mock.method(console, 'warn', () => undefined);
    for (const name of ['theme', 'remember', 'events'] as const) {
      readChoice(name, 'none of them');
      const said = String(warn.mock.calls.at(-1)?.arguments[0]);
      const allowed = /Allowed: (.*?)\./.exec(said)?.[1]?.split(', ');
      const type = entries('attributes').find((each) => each.name === name)?.type?.text;
      assert.deepEqual(type?.replaceAll("'", '').split(' | '), allowed, name);
    }
    warn.mock.restore();
  });

  it('names no event that is not one of the guide', () => {
    for (const { name } of entries('events')) assert.match(name, /^guide-/);
  });
});

describe('what is made from the manifest', () => {
  it('completes attributes and their values in VS Code', () => {
    const { tags } = JSON.parse(text('vscode.html-custom-data.json')) as {
      tags: { name: string; attributes: { name: string; values?: { name: string }[] }[] }[];
    };
    assert.deepEqual(
      tags.map(({ name }) => name),
      ['relief-guide'],
    );
    const [tag] = tags;
    assert.deepEqual(
      tag?.attributes.map(({ name }) => name).sort(),
      entries('attributes')
        .map(({ name }) => name)
        .sort(),
    );
    const values = (name: string) =>
      tag?.attributes.find((each) => each.name === name)?.values?.map((value) => value.name);
    assert.deepEqual(values('theme'), ['auto', 'light', 'dark']);
    assert.deepEqual(values('heading-level'), ['1', '2', '3', '4', '5', '6']);
  });

  it('completes custom properties and parts in stylesheets', () => {
    const { properties, pseudoElements } = JSON.parse(text('vscode.css-custom-data.json')) as {
      properties: { name: string }[];
      pseudoElements: { name: string }[];
    };
    for (const { name } of entries('cssProperties'))
      assert.ok(
        properties.some((each) => each.name === name),
        name,
      );
    for (const { name } of entries('cssParts'))
      assert.ok(
        pseudoElements.some((each) => each.name.includes(`part(${name})`)),
        name,
      );
  });

  it('tells JetBrains all of it', () => {
    const types = JSON.parse(text('web-types.json')) as {
      name: string;
      version: string;
      contributions: { html: { elements: Record<string, unknown>[] } };
    };
    const about = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
    assert.deepEqual([types.name, types.version], [about.name, about.version]);
    const [tag] = types.contributions.html.elements;
    assert.equal(tag?.['name'], 'relief-guide');
    const written = JSON.stringify(types.contributions);
    for (const kind of KINDS)
      for (const { name } of entries(kind)) assert.ok(written.includes(name), `${kind}: ${name}`);
  });

  it('gives JSX every attribute, object and listener', () => {
    const types = text('jsx.d.ts');
    const written = (name: string) => (/^\w+$/.test(name) ? name : `'${name}'`);
    for (const { name } of entries('attributes')) assert.ok(types.includes(`  ${written(name)}?: `), name);
    for (const { name } of entries('events')) {
      assert.ok(types.includes(`'on${name}'?: `), name);
      assert.ok(types.includes(`'on:${name}'?: `), name);
    }
    assert.match(types, / {2}guideData\?: ReliefGuide\['guideData'\]/);
    assert.doesNotMatch(types, /undefined\?:|: any\b/);
  });

  it('tells an assistant every name, and when not to use it', () => {
    const told = text('llms.txt');
    assert.match(told, /^# relief-guide\n\n> .+\n/);
    for (const kind of KINDS)
      for (const { name, attribute } of entries(kind))
        assert.ok(told.includes(attribute ?? name), `${kind}: ${name}`);
    for (const words of ['## When not to use it', '## Safety and privacy', 'data-relief-guide', '<iframe'])
      assert.ok(told.includes(words), words);
    assert.doesNotMatch(told, /undefined|\[object/);
  });
});

describe('a recipe', () => {
  it('writes only attributes, slots, parts and custom properties that there are', () => {
    for (const file of readdirSync('docs/recipes')) {
      const page = readFileSync(`docs/recipes/${file}`, 'utf8');
      const named = (pattern: RegExp) => [...page.matchAll(pattern)].map(([, name = '']) => name);
      const known = (kind: Kind) => entries(kind).map(({ name }) => name);
      for (const name of named(/(--relief-[\w-]+):/g)) assert.ok(known('cssProperties').includes(name), name);
      for (const name of named(/::part\(([\w-]+)\)/g)) assert.ok(known('cssParts').includes(name), name);
      for (const tag of named(/<relief-guide\s([^>]*)>/g))
        for (const [, name = ''] of tag.matchAll(/(?:^|\s)([a-z-]+)="/g))
          assert.ok([...known('attributes'), 'ref', 'v-if'].includes(name), `${file}: ${name}`);
    }
  });
});
