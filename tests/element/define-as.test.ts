import { expect } from '@open-wc/testing';
import { defineAs, ReliefGuide, type Registry } from '../../src/index.js';
import { container, Visitor, ways } from './harness.js';

/** A registry of nobody’s page. */
function registry(): Registry & { readonly names: () => readonly string[] } {
  const known = new Map<string, CustomElementConstructor>();
  return {
    get: (name) => known.get(name),
    define: (name, made) => void known.set(name, made),
    names: () => [...known.keys()],
  };
}

describe('a guide under a name of its own', () => {
  it('works like the other, beside it', async () => {
    const Named = defineAs('elm-street-guide');
    expect(customElements.get('elm-street-guide')).to.equal(Named);
    const element = new Named();
    element.region = 'US';
    container().append(element);
    const visitor = new Visitor(element);
    await visitor.arrives();
    await visitor.follow(ways.emergency.answers);
    expect(visitor.level).to.equal('emergency');
  });

  it('is what is there already, when it is asked for again', () => {
    expect(defineAs('elm-street-again')).to.equal(defineAs('elm-street-again'));
    const own = registry();
    own.define('relief-guide', ReliefGuide);
    expect(defineAs('relief-guide', own)).to.equal(ReliefGuide);
  });

  it('stands in the registry that is named, and in no other', () => {
    const own = registry();
    defineAs('elm-street-here', own);
    expect(own.names()).to.deep.equal(['elm-street-here']);
    expect(customElements.get('elm-street-here')).to.equal(undefined);
  });

  it('is a class each time, so that a registry takes it beside others', () => {
    const own = registry();
    expect(defineAs('one-guide', own)).to.not.equal(defineAs('two-guide', own));
  });

  for (const name of ['guide', 'Elm-Guide', 'elm guide', '-guide', '1-guide', '', 'elm-guide>', 'font-face'])
    it(`"${name}" can’t be one, and the error says which can`, () => {
      const own = registry();
      expect(() => defineAs(name, own))
        .to.throw(TypeError)
        .with.property('message')
        .that.includes(`"${name}"`)
        .and.includes('hyphen');
      expect(own.names()).to.deep.equal([]);
    });

  it('can’t be one that belongs to something else', () => {
    const own = registry();
    own.define('taken-guide', class extends HTMLElement {});
    expect(() => defineAs('taken-guide', own))
      .to.throw('<taken-guide>')
      .with.property('message')
      .that.includes('another name');
  });
});
