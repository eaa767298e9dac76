import { expect } from '@open-wc/testing';
import { LONGEST, codeOf, readCode } from '../../src/element/journey-code.js';
import { upperBack } from '../../src/guides/upper-back/guide.js';
import type { Journey } from '../../src/machine/journey.js';
import { afterwards, journeyOf, plans, replace, returns } from './harness.js';

const NOW = new Date(2026, 10, 20, 12).getTime();
const HOUR = 60 * 60 * 1000;

const whole: Journey = {
  ...journeyOf(returns.same, { checkingIn: true, careSince: NOW - 90 * HOUR, checkedAt: NOW, heard: 1 }),
  picks: { 'heat-or-cold': 'heat' },
  trials: [
    { remedy: 'heat', at: NOW - 80 * HOUR, outcome: 'better' },
    { remedy: 'keep-moving', at: NOW - HOUR },
  ],
  pains: [
    { at: NOW - 80 * HOUR, score: 7 },
    { at: NOW, score: 4 },
  ],
};

/** Without a browser’s own packing. */
function unpacked(): void {
  const { CompressionStream: before } = globalThis;
  Reflect.deleteProperty(globalThis, 'CompressionStream');
  afterwards(() => void (globalThis.CompressionStream = before));
}

const base64 = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** A code that is well made, of whatever somebody wants to be read. */
async function forged(text: string, packed = true): Promise<string> {
  const plain = new TextEncoder().encode(text);
  const stream = new Blob([plain]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = packed ? new Uint8Array(await new Response(stream).arrayBuffer()) : plain;
  const head = `upper-back.1.${packed ? 1 : 0}`;
  let sum = 0x811c9dc5;
  for (const byte of [...new TextEncoder().encode(head), ...bytes]) sum = Math.imul(sum ^ byte, 0x01000193);
  const tail = [24, 16, 8, 0].map((shift) => (sum >>> shift) & 0xff);
  return head + base64(new Uint8Array([...bytes, ...tail]));
}

describe('the code of a journey', () => {
  it('carries all of it, packed or not', async () => {
    expect(await readCode(upperBack, await codeOf(upperBack, whole))).to.deep.equal(whole);
    unpacked();
    const plain = await codeOf(upperBack, whole);
    expect(await readCode(upperBack, plain)).to.deep.equal(whole);
  });

  it('keeps the order of the answers, by which Back goes', async () => {
    const read = (await readCode(upperBack, await codeOf(upperBack, whole))) as Journey;
    expect(Object.keys(read.answers)).to.deep.equal(Object.keys(whole.answers));
  });

  it('is short, and of characters that an address may hold', async () => {
    for (const journey of [journeyOf(plans.desk), journeyOf(plans.manyCautions), whole]) {
      const code = await codeOf(upperBack, journey);
      expect(code).to.match(/^upper-back\.1\.1[\w-]+$/);
      expect(code.length).to.be.below(700);
    }
  });

  it('of a thousand notes of pain can be read again', async () => {
    const pains = Array.from({ length: 1000 }, (_, index) => ({
      at: NOW + index * 40_000_007,
      score: (index * 7) % 11,
    }));
    const code = await codeOf(upperBack, { ...whole, pains });
    expect(code.length).to.be.at.most(LONGEST);
    const read = (await readCode(upperBack, code)) as Journey;
    expect(read.pains!.at(-1)).to.deep.equal(pains.at(-1));
  });

  it('tells every slip of the hand and every cut', async () => {
    const code = await codeOf(upperBack, journeyOf(plans.desk));
    for (let at = code.lastIndexOf('.') + 1; at < code.length; at += 1) {
      const slip = code[at] === 'A' ? 'B' : 'A';
      expect(await readCode(upperBack, code.slice(0, at) + slip + code.slice(at + 1)), `at ${at}`).to.equal(
        'broken',
      );
      expect(await readCode(upperBack, code.slice(0, at)), `cut at ${at}`).to.equal('broken');
    }
  });

  it('of another major version is outdated, of a later minor one is not', async () => {
    const code = (version: string) =>
      codeOf({ ...upperBack, version }, { ...journeyOf(plans.desk), version });
    expect(await readCode(upperBack, await code('0.9.0'))).to.equal('outdated');
    expect(await readCode(upperBack, await code('2.0.0'))).to.equal('outdated');
    expect(await readCode(upperBack, await code('1.99.0'))).to.have.property('answers');
  });

  it('of another guide is another’s', async () => {
    const code = await codeOf({ ...upperBack, id: 'sore-thumb' }, journeyOf(plans.desk));
    expect(await readCode(upperBack, code)).to.equal('other');
  });

  for (const [name, text] of Object.entries({
    nothing: '',
    'no journey': 'null',
    'a list': '[]',
    'a word': '"answers"',
    'answers of another shape': '{"version":"1.0.0","answers":[["a"]]}',
    'no answers': '{"version":"1.0.0","answers":{}}',
    'keys of a prototype':
      '{"__proto__":{"answers":{"age":"x"}},"constructor":{"prototype":{"x":1}},"version":"1.0.0"}',
    'nesting without an end': `${'['.repeat(30_000)}${']'.repeat(30_000)}`,
  }))
    it(`of ${name} is broken, however well it is made`, async () => {
      for (const packed of [true, false])
        if (text.length < 5000 || packed)
          expect(await readCode(upperBack, await forged(text, packed))).to.equal('broken');
      expect(({} as Record<string, unknown>)['x']).to.equal(undefined);
    });

  it('with keys of a prototype among its answers touches no prototype', async () => {
    const code = await forged('{"version":"1.0.0","answers":{"__proto__":"polluted","age":"age-16-49"}}');
    const read = (await readCode(upperBack, code)) as Journey;
    expect(read.answers['age']).to.equal('age-16-49');
    expect(Object.getPrototypeOf(read.answers)).to.equal(Object.prototype);
  });

  it('that unpacks to more than any journey is not unpacked', async () => {
    let most = 0;
    const { push } = Array.prototype;
    replace(Array.prototype, 'push', function (this: unknown[], ...items: unknown[]) {
      most = Math.max(most, this.length);
      return push.apply(this, items);
    });
    const bomb = await forged(`{"version":"1.0.0","answers":{"age":"${'a'.repeat(5_000_000)}"}}`);
    expect(bomb.length).to.be.below(LONGEST);
    expect(await readCode(upperBack, bomb)).to.equal('broken');
    expect(most).to.be.below(70_000);
  });

  for (const garbage of [
    '',
    '.',
    'upper-back',
    'upper-back.1.',
    'upper-back.1.9AAAAAAAA',
    'a.b.c',
    '%E0%A4%A',
    'x'.repeat(LONGEST + 1),
    `upper-back.1.1${'A'.repeat(LONGEST)}`,
  ])
    it(`reads "${garbage.slice(0, 24)}" as broken`, async () => {
      expect(await readCode(upperBack, garbage)).to.equal('broken');
    });
});
