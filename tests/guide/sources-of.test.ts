import { expect } from '@open-wc/testing';
import { assess } from '../../src/guide/assess.js';
import { sourcesOf } from '../../src/guide/sources-of.js';
import { upperBack } from '../../src/guides/upper-back/guide.js';
import { provenance } from '../../src/guides/upper-back/sources.js';
import { well } from '../cases/upper-back/conversation.js';

const sourcesFor = (answers: object) =>
  sourcesOf(provenance, assess(upperBack, { answers: { ...well, ...answers } }));

describe('the sources of a result', () => {
  it('are those of what it shows, and of nothing else', () => {
    const source = (title: string) => ({ publisher: 'P', title, state: 'read' as const });
    const own = {
      sources: { A: source('a'), B: source('b'), C: source('c'), D: source('d') },
      cites: { heat: ['B', 'A'], cold: ['C'], 'act-safety-net': ['A'], stranger: ['D'] },
    };
    const titles = (answers: object) =>
      sourcesOf(own, assess(upperBack, { answers: { ...well, ...answers } })).map(({ title }) => title);
    expect(titles({})).to.deep.equal(['a', 'b']);
    expect(titles({ health: 'unsure', cause: 'unsure' })).to.deep.equal(['a']);
  });

  it('come once each, by publisher and title', () => {
    const names = sourcesFor({}).map(({ publisher, title, year = '' }) => `${publisher} ${title} ${year}`);
    expect(names).not.to.be.empty;
    expect(new Set(names).size).to.equal(names.length);
    expect(sourcesFor({}).map(({ publisher }) => publisher)).to.deep.equal(
      sourcesFor({})
        .map(({ publisher }) => publisher)
        .sort(),
    );
  });

  it('are other ones for another plan', () => {
    expect(sourcesFor({})).not.to.deep.equal(sourcesFor({ health: ['bones', 'thin-bones'] }));
  });

  it('are none where a source that is cited is missing', () => {
    const broken = { sources: {}, cites: { heat: ['GONE', 'toString'] } };
    expect(sourcesOf(broken, assess(upperBack, { answers: well }))).to.deep.equal([]);
  });
});
