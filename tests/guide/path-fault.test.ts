import { expect } from '@open-wc/testing';
import { pathFault } from '../../src/guide/path-fault.js';

describe('path data', () => {
  for (const path of [
    'M0 0L10 10Z',
    'M 0,0 L 10 -10 20-5 H5 V6z',
    'M0 0C1 2 3 4 5 6 7 8 9 10 11 12S1 2 3 4Q1 2 3 4T1 2',
    'M1.5 2A5 5 0 0 1 10 10',
    'M1 1 2 2 3 3',
  ])
    it(`"${path}" is drawn to its end`, () => {
      expect(pathFault(path)).to.be.undefined;
      const drawn = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      drawn.setAttribute('d', path);
      expect(drawn.getTotalLength()).to.be.above(0);
    });

  for (const [path, says] of [
    ['M0 0L10', '"L10" has 1 numbers, and "L" takes 2'],
    ['M0 0C1 2 3 4', '"C1 2 3 4" has 4 numbers, and "C" takes 6'],
    ['M0 0H', '"H" has 0 numbers, and "H" takes 1'],
    ['M0 0L1 1Z5', '"Z5" has 1 numbers, and "Z" takes 0'],
    ['M0', '"M0" has 1 numbers'],
  ] as const)
    it(`"${path}" is not, and the message says where`, () => {
      expect(pathFault(path)).to.contain(says);
    });
});
