import { expect } from '@open-wc/testing';
import { LEVELS, type Id } from '../../src/guide/guide.js';
import { texts } from '../../src/guides/upper-back/en/texts.js';
import { upperBack } from '../../src/guides/upper-back/guide.js';
import { ways, type Way } from './harness.js';
import { overhear, type Overheard } from './overheard.js';
import { allIds } from './serialise.js';

type Journey = Pick<Way, 'answers' | 'ends'>;

/** The same way with another answer to one question: as many screens, and as many taps. */
const otherwise = ({ answers, ends }: Journey, question: Id, ...ticks: readonly Id[]): Journey => ({
  answers: { ...answers, [question]: ticks },
  ends,
});

const { selfcare, physio, doctor, urgent, emergency } = ways;

/** Journeys of the same length that differ in what is wrong with somebody, or in what comes of it. */
const ALIKE: Readonly<Record<string, readonly Journey[]>> = {
  'a plan, a physio and a doctor': [selfcare, physio, doctor],
  'two emergencies': [emergency, otherwise(emergency, 'danger', 'stroke')],
  'two that are urgent': [urgent, otherwise(urgent, 'happened', 'fever', 'fever-cough')],
};

/** A page that knew one of these would know something about somebody's health. */
function expectNothingTold({ lines, files, events }: Overheard): void {
  const all = [...lines, ...files.map((file) => new URL(file).search), ...events].join('\n');
  expect(lines.length).to.be.above(10);
  for (const id of [...allIds(upperBack), ...LEVELS])
    expect(new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(all), id).to.be.false;
  for (const option of Object.values(texts.options)) {
    const label = typeof option === 'string' ? option : option.label;
    expect(all.includes(label), label).to.be.false;
  }
}

const kinds = (lines: readonly string[]): readonly string[] => [...new Set(lines)].sort();

describe('a page that listens to everything', () => {
  const heard = new Map<Journey, Overheard>();

  for (const [name, journeys] of Object.entries(ALIKE))
    it(`can’t tell ${name} apart`, async function () {
      this.timeout(120_000);
      for (const journey of journeys) heard.set(journey, await overhear(journey));
      const [first, ...others] = journeys.map((journey) => heard.get(journey)!);
      expectNothingTold(first!);
      for (const other of others) {
        expect(other.lines).to.deep.equal(first!.lines);
        expect(other.files).to.deep.equal(first!.files);
      }
    });

  it('hears the same things at all five levels: only how many screens there were can be counted', () => {
    const [first, ...others] = [...heard.values()];
    expect(others).to.have.length.above(4);
    for (const other of others) {
      expect(kinds(other.lines)).to.deep.equal(kinds(first!.lines));
      expect(other.events).to.deep.equal(first!.events);
      expect(other.files).to.deep.equal(first!.files);
    }
  });

  it('would be caught: what it is told of when it asks for answers is not the same', async function () {
    this.timeout(120_000);
    const one = await overhear(selfcare, { events: 'answers' });
    const other = await overhear(doctor, { events: 'answers' });
    expect(one.lines).to.not.deep.equal(other.lines);
    expect(() => expectNothingTold(other)).to.throw();
  });

  it('would be told by each tap where it came from, had it asked for a guide that is inspectable', async function () {
    this.timeout(120_000);
    const one = await overhear(physio, { inspectable: '' });
    const other = await overhear(doctor, { inspectable: '' });
    expect(one.events).to.deep.equal(other.events);
    expect(one.lines).to.not.deep.equal(other.lines);
  });
});
