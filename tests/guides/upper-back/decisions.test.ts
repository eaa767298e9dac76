import { expect } from '@open-wc/testing';
import { cases } from '../../cases/upper-back/cases.js';
import type { Answers } from '../../../src/guide/guide.js';
import { upperBack } from '../../../src/guides/upper-back/guide.js';
import { mistaken } from '../../cases/causes.js';
import { causeRows } from '../../cases/upper-back/causes.js';
import { converse, well } from '../../cases/upper-back/conversation.js';
import { decisions, misjudged, withoutPlan } from '../../cases/decisions.js';
import { forbidden, missing } from '../../cases/expectations.js';

const described = (says: Answers) => Object.values(says).flat().join(' + ') || 'nothing else';

describe('upper-back · what may have set it off', () => {
  for (const row of causeRows)
    it(`${row.cause} · ${described(row.says)} · is found, with what helps`, () => {
      expect(mistaken(cases, row)).to.deep.equal([]);
    });

  it('covers all twelve causes', () => {
    const covered = new Set(causeRows.map(({ cause }) => cause));
    expect(covered.size).to.equal(12);
    expect(upperBack.causes.map(({ id }) => id)).to.have.members([...covered]);
  });

  it('puts the causes in the order of the tie-break', () => {
    const cause = ['knots', 'sitting', 'worry', 'stuck-spot', 'neck-moves', 'new-task', 'pull'];
    const { assessment } = converse({
      answers: { ...well, cause: [...cause, 'waking', 'waking-short'], began: 'longer' },
    });
    expect(assessment.plan?.causes).to.deep.equal([
      'c-minor-injury',
      'c-overuse',
      'c-neck-referred',
      'c-joint',
      'c-postural',
      'c-stress',
      'c-sleep',
      'c-trigger',
      'c-recurring',
    ]);
  });

  it('sends pain that nothing changes to a doctor, and on the same day when it is worse at night', () => {
    const answers = { ...well, cause: 'no-change' };
    expect(converse({ answers }).assessment.level).to.equal('doctor');
    expect(converse({ answers: { ...answers, pattern: 'night' } }).assessment.level).to.equal('urgent');
  });
});

describe('upper-back · heat or cold, stretch or rest', () => {
  for (const decision of decisions)
    it(`${decision.row} · ${described(decision.says)} · ${decision.sides.join(' or ') || 'neither'}`, () => {
      expect(misjudged(cases, decision)).to.deep.equal([]);
    });

  it('has every row of the guide reached by someone', () => {
    const rows = upperBack.choices.flatMap(({ rows, sides }) => [
      ...rows.map(({ id }) => id),
      ...sides.flatMap(({ row }) => (row ? [row] : [])),
    ]);
    expect(decisions.map(({ row }) => row)).to.include.members(rows);
    expect(decisions.map(({ row }) => row)).to.include(upperBack.choices[0]?.neither);
  });

  for (const answers of withoutPlan.map((says) => ({ ...well, ...says })))
    it(`H0, R0 · ${described(answers)} · offers neither, for there is no plan`, () => {
      expect(converse({ answers }).assessment.plan).to.be.undefined;
    });

  for (const { id, options } of upperBack.questions.filter((question) => question.id === 'cause'))
    for (const option of options)
      it(`H10 · ${id} ${option.id} without heat and cold · leaves walking, relaxation and a pharmacist`, () => {
        const cause = option.options ? [option.id, option.options[0]!.id] : option.id;
        const answers = { ...well, cause, health: ['feeling', 'diabetes-numb'] };
        const { assessment } = converse({ answers });
        expect(missing(assessment, ['keep-moving', 'any-relaxation', 'act-ask-pharmacist'])).to.deep.equal(
          [],
        );
      });

  it('keeps stretching closed above 5 out of 10, also after days in bed', () => {
    const { assessment } = converse({ answers: { ...well, now: ['over-5', 'in-bed'] } });
    const stretch = assessment.plan?.choices.find(({ id }) => id === 'stretch-or-rest');
    expect(stretch?.open).not.to.include('stretch');
    expect(forbidden(assessment, ['any-stretch', 'relative-rest'])).to.deep.equal([]);
  });

  it('never offers two anti-inflammatory medicines, or a rub with heat', () => {
    for (const region of ['AU', 'US'])
      for (const now of ['none', 'spasm', 'sharp', 'after-activity']) {
        const { assessment } = converse({
          answers: { ...well, cause: ['pull', 'new-task', 'knots'], began: 'days-2', now },
          region,
        });
        expect(forbidden(assessment, ['any-nsaid'])).to.have.lengthOf.at.most(1);
        const both =
          forbidden(assessment, ['otc-topical-counterirritant']).length > 0 &&
          forbidden(assessment, ['any-heat']).length > 0;
        expect(both, `${region} ${now}`).to.be.false;
      }
  });
});
