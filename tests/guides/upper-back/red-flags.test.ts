import { expect } from '@open-wc/testing';
import { cases } from '../../cases/upper-back/cases.js';
import { assess } from '../../../src/guide/assess.js';
import { rank } from '../../../src/guide/flags.js';
import type { Answers } from '../../../src/guide/guide.js';
import { upperBack } from '../../../src/guides/upper-back/guide.js';
import { converse, well, wellLater } from '../../cases/upper-back/conversation.js';
import { overdone } from '../../cases/near-misses.js';
import { answersOf, missed } from '../../cases/red-flags.js';
import { nearMisses } from '../../cases/upper-back/near-misses.js';
import { redFlags } from '../../cases/upper-back/red-flags.js';

const EVIDENCE = {
  emergency: `rf-heart rf-breathless rf-cardiac-sweat rf-exertional rf-tearing rf-aorta-risk rf-collapse-stroke
    rf-clot rf-lung-collapse rf-cord rf-cauda rf-myelopathy rf-major-trauma rf-neck-artery rf-meningitis rf-sepsis
    rf-thinner-sudden rf-belly-severe rf-preg-danger rf-med-danger`,
  urgent: `rf-fever rf-infection-risk rf-cancer-history rf-band rf-fragile-bone rf-fall-blow rf-shingles
    rf-severe-pain rf-night rf-weight-loss rf-lump-shape rf-breath-pain rf-chest-infection
    rf-gallbladder-jaundice rf-kidney rf-heart-risk rf-arm-weak rf-lung-apex rf-child-urgent rf-cough-strain
    rf-uk-upper`,
  doctor: `rf-child rf-deform-teen rf-pregnant rf-arm-tingle rf-inflammatory rf-persistent-60 rf-health-history
    rf-72h rf-worse rf-interferes rf-6wk rf-med-10d`,
  physio: 'rf-2wk rf-frequent',
  selfcare: 'rf-safety',
} as const;

const described = (says: Answers) => Object.values(says).flat().join(' + ') || 'nothing else';

describe('upper-back · red flags', () => {
  for (const [level, ids] of Object.entries(EVIDENCE))
    for (const id of ids.split(/\s+/))
      it(`${id} of evidence.md has someone whom it sends to ${level}`, () => {
        const levels = redFlags.filter(({ flag }) => flag === id).map((row) => row.level);
        expect(levels).to.include(level);
      });

  for (const row of redFlags) {
    const { flag, level, says, region, disposition = level } = row;
    it(`${flag} · ${described(says)}${region ? ` in ${region}` : ''} · leads to ${disposition}`, () => {
      expect(missed(cases, row)).to.deep.equal([]);
    });
  }

  for (const near of nearMisses)
    it(`near a flag · ${described(near.says)}${near.region ? ` in ${near.region}` : ''} · stays at ${near.level}`, () => {
      expect(overdone(cases, near)).to.deep.equal([]);
    });

  it('tells an emergency at once, whatever would have been asked next', () => {
    for (const row of redFlags) {
      if (row.level !== 'emergency') continue;
      const { asked } = converse({
        answers: answersOf(cases, row),
        region: row.region,
        checkingIn: row.checkingIn,
      });
      expect(Object.keys(row.says), row.flag).to.include(asked.at(-1));
    }
  });

  it('tells urgent help before it asks what may have set the pain off, where the flag stands by then', () => {
    for (const row of redFlags) {
      const late = Object.keys(row.says).some((id) => ['cause', 'began', 'now'].includes(id));
      if (row.level !== 'urgent' || row.flag === 'rf-uk-upper' || late || row.checkingIn) continue;
      const { asked, assessment } = converse({ answers: answersOf(cases, row), region: row.region });
      if (assessment.level === 'urgent') expect(asked, row.flag).not.to.include('cause');
    }
  });

  it('shows comfort measures beside the UK flag alone, and says so in its own action', () => {
    const { state, assessment } = converse({ answers: well, region: 'GB' });
    expect(state).to.equal('escalated');
    expect(assessment.plan?.offers).not.to.be.empty;
    expect(assessment.actions[0]).to.equal('act-nhs-111');
  });

  it('lets a pain in the UK that is old, or already checked, go without the UK flag', () => {
    expect(
      converse({ answers: { ...well, now: 'checked-already' }, region: 'GB' }).assessment.level,
    ).to.equal('selfcare');
    expect(converse({ answers: { ...well, began: 'comes-back' }, region: 'GB' }).assessment.level).to.equal(
      'physio',
    );
  });

  for (const [question, answer] of Object.entries({
    danger: ['unsure'],
    'danger, effort': ['effort', 'unsure-effort'],
    nerves: ['unsure'],
    'nerves, hands': ['hands', 'unsure-hands'],
    happened: ['unsure'],
    'happened, injury': ['injury', 'unsure-injury'],
    'happened, fever': ['fever', 'unsure-fever'],
    pattern: ['unsure'],
    'pattern, breath-pain': ['breath-pain', 'unsure-breath-pain'],
    'pattern, tummy': ['tummy', 'unsure-tummy'],
  }))
    it(`takes "not sure" (${question}) for an urgent answer at least`, () => {
      const id = question.split(',')[0]!;
      const { assessment } = converse({ answers: { ...well, [id]: answer } });
      expect(rank(assessment.level)).to.be.at.least(rank('urgent'));
      expect(assessment.plan).to.be.undefined;
      expect(assessment.flags.some(({ unsureOf }) => unsureOf !== undefined)).to.be.true;
    });

  it('takes "not sure" about signs since the last visit for an urgent answer', () => {
    const { assessment } = converse({ answers: { ...wellLater, 'signs-since': 'unsure' }, checkingIn: true });
    expect(assessment.level).to.equal('urgent');
    expect(assessment.plan).to.be.undefined;
  });

  it('adds a new sharp pain on breathing in to the risks of a clot that were told on the first visit', () => {
    const answers = { ...wellLater, 'signs-since': 'since-breath', health: ['pregnancy', 'pregnant'] };
    expect(assess(upperBack, { answers, checkingIn: true }).level).to.equal('emergency');
  });

  it('sends sudden change in an old, unexplained pain with two heart risks on the same day', () => {
    const answers = {
      ...well,
      age: 'age-60-64',
      health: ['heart-vessels', 'smoke'],
      cause: 'none',
      began: 'longer',
      now: 'changed',
    };
    expect(converse({ answers }).assessment.level).to.equal('urgent');
  });

  it('gives no plan and no medicine to anyone under 16, whatever they answer', () => {
    for (const age of ['under-10', 'age-10-15'])
      for (const began of ['days-2', 'weeks-3', 'comes-back'])
        for (const region of ['US', 'GB'])
          expect(assess(upperBack, { answers: { ...well, age, began }, region }).plan).to.be.undefined;
  });

  it('offers no medicine while it is not known that the visitor is 16 or older', () => {
    const { assessment } = converse({
      answers: { ...well, age: 'unsure', cause: 'new-task', began: 'days-2' },
      region: 'AU',
    });
    const offered = assessment.plan?.offers.map(({ remedy }) => remedy) ?? [];
    expect(offered.filter((id) => id.startsWith('otc-'))).to.deep.equal([]);
  });
});
