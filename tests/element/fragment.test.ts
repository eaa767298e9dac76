import { expect } from '@open-wc/testing';
import { codesIn, takeOut, withCode, withoutCodes } from '../../src/element/fragment.js';
import { afterwards, replace } from './harness.js';

const HERE = 'https://example.org/pain?x=1';

describe('a code in the fragment of an address', () => {
  for (const [name, fragment] of Object.entries({
    'nothing else': '',
    'an anchor': '#treatments',
    'the route of a router': '#/pain/back?tab=2',
    'settings of the page': '#a=1&b=%20c',
  }))
    it(`stands behind ${name} and leaves it as it was`, () => {
      const address = withCode(HERE + fragment, 'upper-back.1.0AbC');
      const { hash, origin, pathname, search } = new URL(address);
      expect(origin + pathname + search).to.equal(HERE);
      expect(codesIn(hash)).to.deep.equal(['upper-back.1.0AbC']);
      expect(withoutCodes(hash)).to.equal(fragment.slice(1));
    });

  it('takes the place of the one that was there', () => {
    const address = withCode(withCode(`${HERE}#/route`, 'a.1.0x'), 'a.1.0y');
    expect(codesIn(new URL(address).hash)).to.deep.equal(['a.1.0y']);
  });

  it('is read in front of other things as well, and beside another code', () => {
    const hash = '#relief-guide=a.1.0x&view=2&relief-guide=b.1.0y';
    expect(codesIn(hash)).to.deep.equal(['a.1.0x', 'b.1.0y']);
    expect(withoutCodes(hash, (code) => code === 'a.1.0x')).to.equal('view=2&relief-guide=b.1.0y');
  });

  it('is taken out of the address of the page, whose state and rest stay', () => {
    const { href } = location;
    const state: unknown = history.state;
    afterwards(() => history.replaceState(state, '', href));
    history.replaceState({ router: 7 }, '', '#/route&relief-guide=a.1.0x');
    const { length } = history;
    takeOut();
    expect(location.hash).to.equal('#/route');
    expect(history.state).to.deep.equal({ router: 7 });
    expect(history).to.have.length(length);
  });

  it('stays where a page has no address that can be changed, and nothing is thrown', () => {
    const { href } = location;
    afterwards(() => history.replaceState(null, '', href));
    history.replaceState(null, '', '#relief-guide=a.1.0x');
    replace(history, 'replaceState', () => {
      throw new DOMException('No.', 'SecurityError');
    });
    expect(() => takeOut()).to.not.throw();
    Reflect.deleteProperty(history, 'replaceState');
  });
});
