import { expect } from '@open-wc/testing';
import { assess, type Plan } from '../../src/guide/assess.js';
import type { RaisedFlag } from '../../src/guide/flags.js';
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

  it('are those of every part of it', () => {
    const parts = ['rf', 'act', 'cause', 'choice', 'row', 'offer', 'adjusts', 'withholds', 'check-in'];
    const own = {
      sources: Object.fromEntries(
        parts.map((id) => [id, { publisher: 'P', title: id, state: 'read' as const }]),
      ),
      cites: Object.fromEntries([...parts.map((id) => [id, [id]] as const), ['left-out', ['rf']] as const]),
    };
    const plan: Plan = {
      causes: ['cause'],
      choices: [
        { id: 'choice', row: 'row', open: [], active: [], because: [] },
        { id: 'another', open: [], active: [], because: [] },
      ],
      offers: [{ remedy: 'offer', fits: [], adjustedBy: ['adjusts'], tried: false }],
      withheld: [{ remedy: 'left-out', by: ['withholds'], notWith: [] }],
      checkIns: [{ id: 'check-in', hours: 24 }],
    };
    const flag = { id: 'rf', level: 'doctor', actions: [], facts: [] } as unknown as RaisedFlag;
    const titles = (given: Parameters<typeof sourcesOf>[1]) =>
      sourcesOf(own, given).map(({ title }) => title);
    expect(titles({ flags: [flag], actions: ['act'], plan })).to.deep.equal([...parts].sort());
    expect(titles({ flags: [flag], actions: ['act'] })).to.deep.equal(['act', 'rf']);
    expect(titles({ flags: [], actions: [] })).to.deep.equal([]);
    expect(titles({ flags: [], actions: [], plan: { ...plan, checkIns: [] } })).not.to.include('rf');
  });

  it('are told apart by their year, and one that is cited under two names comes once', () => {
    const source = { publisher: 'P', title: 'T', state: 'read' as const };
    const sources = {
      A: { ...source, year: '2020' },
      B: { ...source, year: '2024' },
      C: source,
      D: { ...source },
    };
    const own = { sources, cites: { act: ['B', 'A', 'C', 'D'] } };
    expect(sourcesOf(own, { flags: [], actions: ['act'] })).to.deep.equal([source, sources.A, sources.B]);
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
