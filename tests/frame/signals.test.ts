import { expect } from '@open-wc/testing';
import { isFits, readFromFrame } from '../../src/frame/signals.js';

describe('what a frame says', () => {
  for (const message of [
    { relief: 'ready' },
    { relief: 'leave' },
    { relief: 'name', name: 'A guide' },
    { relief: 'size', height: 1 },
    { relief: 'size', height: 12_345.5 },
    { relief: 'show', top: 0, bottom: 20 },
  ])
    it(`${JSON.stringify(message)} · is understood`, () => {
      expect(readFromFrame(message)).to.deep.equal(message);
      expect(readFromFrame({ ...message, more: 1 })).to.deep.equal(message);
    });

  for (const message of [
    undefined,
    null,
    0,
    'size',
    [],
    {},
    { relief: 'sizes', height: 5 },
    { relief: 'size' },
    { relief: 'size', height: 0 },
    { relief: 'size', height: '20' },
    { relief: 'size', height: -20 },
    { relief: 'size', height: Infinity },
    { relief: 'size', height: 1e6 },
    { relief: 'show', top: 9, bottom: 3 },
    { relief: 'show', top: 9 },
    { relief: 'name', name: ' ' },
    { relief: 'name', name: 'x'.repeat(121) },
    { relief: 'name', name: {} },
  ])
    it(`${message === undefined ? 'nothing' : JSON.stringify(message)} · is nothing`, () => {
      expect(readFromFrame(message)).to.equal(undefined);
    });

  it('and the page around it says one thing', () => {
    expect(isFits({ relief: 'fits' })).to.be.true;
    for (const other of [null, 'fits', {}, { relief: 'fit' }]) expect(isFits(other)).to.be.false;
  });
});
