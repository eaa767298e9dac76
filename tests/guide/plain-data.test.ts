import { expect } from '@open-wc/testing';
import { LONGEST_LIST, plainData } from '../../src/guide/plain-data.js';

const deep = (steps: number): unknown => {
  let value: unknown = 'bottom';
  for (let step = 0; step < steps; step += 1) value = { in: value };
  return value;
};
const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? 1 + depthOf(Object.values(value)[0]) : 0;

class Guide {
  readonly id = 'guide';
}

describe('plain data', () => {
  it('is a copy of objects, lists and simple values, and says how many there are', () => {
    const input = { text: 'a', number: 1, yes: true, nothing: null, list: [{ in: 'it' }, [2]], empty: {} };
    const { value, problems, size } = plainData(input);
    expect(value).to.deep.equal(input);
    expect(value).not.to.equal(input);
    expect((value as typeof input).list).not.to.equal(input.list);
    expect(problems).to.deep.equal([]);
    expect(size).to.equal(11);
  });

  it('leaves out keys without a value, and keeps a gap of a list', () => {
    expect(plainData({ here: 1, gone: undefined }).value).to.have.all.keys('here');
    expect(plainData([1, undefined, 2]).value).to.deep.equal([1, undefined, 2]);
  });

  it('takes what has no prototype, and what comes from another page', () => {
    expect(plainData(Object.assign(Object.create(null) as object, { a: 1 })).problems).to.deep.equal([]);
    // An object of another page has another prototype of all objects.
    const elsewhere: unknown = Object.create(Object.create(null) as object, {
      a: { value: 1, enumerable: true },
    });
    expect(plainData(elsewhere)).to.deep.include({ value: { a: 1 }, problems: [] });
  });

  it('refuses an instance of a class', () => {
    expect(plainData({ guide: new Guide() }).problems).to.deep.equal([
      { path: 'guide', message: 'This is an instance of a class. Write it as a plain object.' },
    ]);
  });

  for (const [what, value] of Object.entries({ function: () => 1, symbol: Symbol('a'), bigint: 1n }))
    it(`refuses a ${what}, says where it stands, and keeps what stands beside it`, () => {
      const { value: copy, problems } = plainData({ before: 1, list: [0, { in: value }], after: 2 });
      expect(problems).to.deep.equal([
        { path: 'list[1].in', message: `This is a ${what}. Use only what JSON can hold.` },
      ]);
      expect(copy).to.deep.equal({ before: 1, list: [0, { in: null }], after: 2 });
    });

  it('says where something threw when it was read', () => {
    const input = {
      texts: {
        get en(): never {
          throw new Error('no');
        },
      },
    };
    expect(plainData(input).problems).to.deep.equal([
      { path: 'texts.en', message: 'This threw an error when it was read. Use only what JSON can hold.' },
    ]);
  });

  it('takes the longest list, and refuses a longer one', () => {
    const list = Array.from({ length: LONGEST_LIST }, () => 0);
    expect(plainData({ list }).problems).to.deep.equal([]);
    expect(plainData({ list: [...list, 0] }).problems).to.deep.equal([
      { path: 'list', message: 'This list has 20001 entries. Leave it at 20000 or fewer.' },
    ]);
  });

  it('looks no deeper than a guide can be', () => {
    for (const steps of [9, 13]) expect(plainData(deep(steps)).value, `${steps}`).to.deep.equal(deep(steps));
    expect(depthOf(plainData(deep(100)).value)).to.be.below(20);
    const lists = Array.from({ length: 100 }).reduce<unknown>((inside) => [inside], 'bottom');
    expect(depthOf(plainData(lists).value)).to.be.below(20);
  });

  it('comes to an end where it goes round in circles, and says so of the whole', () => {
    const circle: Record<string, unknown> = {};
    for (const key of ['a', 'b', 'c', 'd', 'e']) circle[key] = circle;
    const { value, problems, size } = plainData(circle);
    expect(value).to.be.null;
    expect(problems).to.deep.equal([
      {
        path: '',
        message: `The guide holds more than ${size} values, or goes round in circles. Make it smaller.`,
      },
    ]);
  });
});
