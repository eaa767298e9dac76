import { expect } from '@open-wc/testing';
import { readQuery, type Reader } from '../../src/frame/query.js';

const framed: Reader = {
  known: [
    'guide',
    'src',
    'region',
    'theme',
    'provider-name',
    'provider-phone',
    'provider-url',
    'quick-exit',
    'lang',
  ],
  said: [],
  framed: true,
};
const alone = { ...framed, framed: false };
const read = (search: string, reader = framed): Readonly<Record<string, string>> =>
  Object.fromEntries(readQuery(search, reader).attributes);
const problems = (search: string, reader = framed): readonly string[] => readQuery(search, reader).problems;

describe('the address of a frame', () => {
  it('says the attributes of the guide', () => {
    expect(read('?region=GB&provider-name=Elm%20Street+Physio&lang=de-AT')).to.deep.equal({
      region: 'GB',
      'provider-name': 'Elm Street Physio',
      lang: 'de-AT',
    });
    expect(problems('?region=GB')).to.deep.equal([]);
    expect(read('')).to.deep.equal({});
  });

  it('is read without regard to capitals', () => {
    expect(read('REGION=GB&Provider-Name=Elm')).to.deep.equal({ region: 'GB', 'provider-name': 'Elm' });
  });

  for (const [name, search] of [
    ['a guide of one’s own', 'src=%2Fguide.json'],
    ['a guide of one’s own in capitals', 'SRC=https://evil.example/guide.json'],
    ['what nobody knows', 'onclick=alert(1)'],
    ['what others count visitors with', 'utm_source=newsletter'],
    ['a key that means something to JavaScript', '__proto__=1'],
    ['a novel', `provider-name=${'x'.repeat(501)}`],
  ] as const)
    it(`${name} · is left out, and named`, () => {
      expect(read(search)).to.deep.equal({});
      const [problem] = problems(search);
      expect(problem).to.include(search.split('=')[0]);
    });

  it('counts what stands first', () => {
    expect(read('region=GB&region=US')).to.deep.equal({ region: 'GB' });
    expect(problems('region=GB&region=US')).to.have.length(1);
  });

  it('never goes before the page of the frame', () => {
    const said = { ...framed, said: ['provider-phone'] };
    expect(read('provider-phone=1&region=GB', said)).to.deep.equal({ region: 'GB' });
    expect(problems('provider-phone=1&region=GB', said)).to.have.length(1);
  });

  it('says whom to turn to only where a page around it stands for it', () => {
    const search =
      'region=GB&provider-name=Elm&provider-phone=1&provider-url=https://a.example&quick-exit=https://b.example';
    expect(Object.keys(read(search))).to.have.length(5);
    expect(read(search, alone)).to.deep.equal({ region: 'GB' });
    expect(problems(search, alone)).to.have.length(4);
  });
});
