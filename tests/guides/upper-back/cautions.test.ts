import { expect } from '@open-wc/testing';
import { cases as all } from '../../cases/upper-back/cases.js';
import { adjustments, cautionRows, stageRows } from '../../cases/caution-rows.js';
import { careless, everOffered, offeredDespite, offeredUnsure } from '../../cases/cautions.js';
import { meaning, REMEDIES } from '../../cases/expectations.js';
import { upperBack } from '../../../src/guides/upper-back/guide.js';
import { everything } from '../../everything.js';

const cases = { ...all, inTurn: !everything };

describe('upper-back · cautions', () => {
  it('leave nothing out for someone to whom none applies: every remedy is offered to somebody', () => {
    // Without this, "never offered" below would prove nothing.
    const offered = everOffered(cases, {});
    expect(REMEDIES.filter((id) => !offered.has(id))).to.deep.equal([]);
  });

  for (const row of [...cautionRows, ...stageRows])
    it(`${row.caution} · removes ${row.removes.join(', ')} for good`, () => {
      expect(offeredDespite(cases, row)).to.deep.equal([]);
    });

  for (const { id, options } of upperBack.questions.find((question) => question.id === 'health')!.options)
    if (options)
      it(`${id} · "not sure which" removes all that one of them would`, () => {
        expect(offeredUnsure(cases, id)).to.deep.equal([]);
      });

  it('"not sure" about all of them removes all that any would', () => {
    const offered = everOffered(cases, { health: 'unsure' });
    const removed = cautionRows
      .filter(({ says }) => 'health' in says)
      .flatMap(({ removes }) => removes.flatMap(meaning));
    expect(removed.filter((id) => offered.has(id))).to.deep.equal([]);
  });

  for (const adjustment of adjustments)
    it(`${adjustment.caution} · keeps ${adjustment.remedy}, with care`, () => {
      expect(careless(cases, adjustment)).to.deep.equal([]);
    });

  it('name only cautions that the guide knows', () => {
    const known = new Set(upperBack.cautions.map(({ id }) => id));
    const named = upperBack.remedies.flatMap(({ withheldBy = [], adjustedBy = [] }) => [
      ...withheldBy,
      ...adjustedBy,
    ]);
    expect(named.filter((id) => !known.has(id))).to.deep.equal([]);
  });
});
