import { expect } from '@open-wc/testing';
import type { Answers, Id } from '../../../src/guide/guide.js';
import { parseGuide } from '../../../src/guide/parse-guide.js';
import { singleAnswers } from '../../../src/guide/routes.js';
import { wordsUnder } from '../../../src/guide/wording.js';
import { forOther } from '../../../src/guides/upper-back/en/other.js';
import { forParent } from '../../../src/guides/upper-back/en/parent.js';
import { variants } from '../../../src/guides/upper-back/en/variants.js';
import { forYoung } from '../../../src/guides/upper-back/en/young.js';
import { upperBack } from '../../../src/guides/upper-back/guide.js';
import { converse, wellLater, type Ending } from '../../cases/upper-back/conversation.js';
import {
  document,
  DOSE,
  planTexts,
  planTextsFor,
  shownIn,
  speaksPast,
  texts,
  textsFor,
  textsIn,
  usesOf,
  visit,
  visitors,
} from '../../cases/upper-back/who-answers.js';

const { adult, helper, young, youngest, parent, parentOfASmallChild } = visitors;

const wordsOf = ({ assessment }: Ending) => wordsUnder(texts, assessment.facts);
const remediesIn = ({ assessment }: Ending): readonly Id[] =>
  assessment.plan?.offers.map(({ remedy }) => remedy) ?? [];
const family = (id: Id): string => upperBack.remedies.find((remedy) => remedy.id === id)!.family;

/** Every first visit and check-in of someone who is well but for one answer. */
function* singleVisits(who: Answers): Generator<{ says: Answers; checkingIn: boolean; ending: Ending }> {
  for (const checkingIn of [false, true])
    for (const question of upperBack.questions) {
      if (question.id === 'age' || (question.phase === 'checking-in' && !checkingIn)) continue;
      for (const answer of singleAnswers(question)) {
        const says = { [question.id]: answer };
        const answers = { ...(checkingIn ? wellLater : {}), ...visit(who, says) };
        const ending = endingOf(answers, checkingIn);
        if (ending) yield { says, checkingIn, ending };
      }
    }
}

/** Where a visit ends; nothing where an answer is refused, as ticks are that only other visitors are offered. */
function endingOf(answers: Answers, checkingIn: boolean): Ending | undefined {
  try {
    return converse({ answers, checkingIn });
  } catch (error) {
    if (error instanceof Error && error.message.includes('was refused')) return undefined;
    throw error;
  }
}

/** The situations beside which someone may answer for another. */
const BESIDE: readonly (readonly Id[])[] = [
  [],
  ['pregnant'],
  ['new-baby'],
  ['over-65'],
  ['over-65', 'age-open'],
  ['thinner'],
  ['bleeding'],
  ['health-open', 'thinner', 'pregnant'],
];

describe('upper-back · words for particular visitors', () => {
  it('stand under ids that the guide has, and conditions that can hold', () => {
    const parsed = parseGuide(document);
    expect(parsed.ok ? [] : parsed.problems).to.deep.equal([]);
  });

  it('differ from those that they take the place of', () => {
    for (const [index, variant] of variants.entries()) {
      const others = { ...texts, variants: variants.slice(0, index) };
      const facts = new Set([...(variant.when ?? []), ...(variant.whenAny ?? [])]);
      const before = new Map(shownIn(wordsUnder(others, facts)));
      const { questions, options, flags, levels, actions } = variant;
      for (const [at, text] of textsIn({ questions, options, flags, levels, actions })) {
        if (/^options\..*\.hint$/.test(at)) continue;
        expect(before.get(at), at).to.not.equal(text);
      }
    }
  });

  it('leave nobody without the signs that everyone is told', () => {
    for (const facts of BESIDE)
      for (const who of [[], ['for-other'], ['under-16'], ['for-other', 'under-16']])
        expect(textsFor(...who, ...facts).safetyNet.length).to.be.at.least(texts.safetyNet.length);
  });

  it('written for a helper are read by no one else, nor by a helper those written for the young', () => {
    const without = (...left: readonly unknown[]) => ({
      ...texts,
      variants: variants.filter((variant) => !left.includes(variant)),
    });
    for (const facts of BESIDE)
      for (const age of [[], ['under-16']]) {
        const known = new Set([...age, ...facts]);
        expect(shownIn(textsFor(...known))).to.deep.equal(
          shownIn(wordsUnder(without(forOther, forParent), known)),
        );
        const helped = new Set([...known, 'for-other']);
        expect(shownIn(textsFor(...helped))).to.deep.equal(shownIn(wordsUnder(without(forYoung), helped)));
      }
  });

  it('never hold for someone whom nothing sets apart', () => {
    const ending = converse({ answers: visit(adult) });
    expect(wordsOf(ending)).to.equal(texts);
    expect(wordsUnder(planTexts, ending.assessment.facts)).to.equal(planTexts);
  });
});

describe('upper-back · someone who answers for another', () => {
  it('is led exactly where the person in pain would be', () => {
    const same = ['age-16-49', 'age-65', 'under-10', 'unsure'];
    for (const age of same) {
      const theirs = [...singleVisits({ age: [age, 'for-other'] })];
      const own = [...singleVisits({ age })];
      expect(theirs.length).to.equal(own.length);
      expect(own.length).to.be.above(100);
      theirs.forEach(({ says, ending }, index) => {
        const { facts, ...rest } = ending.assessment;
        const { facts: ownFacts, ...ownRest } = own[index]!.ending.assessment;
        expect(rest, JSON.stringify({ age, says })).to.deep.equal(ownRest);
        expect(ending.asked).to.deep.equal(own[index]!.ending.asked);
        expect([...facts.keys()].filter((id) => id !== 'for-other')).to.deep.equal([...ownFacts.keys()]);
      });
    }
  });

  it('gets a plan for an adult, with a word on whom it speaks to', () => {
    const ending = converse({ answers: visit(helper) });
    expect(ending.state).to.equal('planning');
    const { notes } = wordsUnder(planTexts, ending.assessment.facts);
    expect(notes).to.have.lengthOf(1);
    expect(notes).to.deep.equal(planTextsFor('for-other').notes);
  });

  it('is called to stay with them in an emergency', () => {
    const ending = converse({ answers: visit(helper, { danger: ['chest'] }) });
    expect(ending.assessment.level).to.equal('emergency');
    expect(wordsOf(ending).actions['act-call-emergency']).to.match(/Stay with them/);
  });

  for (const facts of BESIDE)
    it(`reads nothing that speaks past them, to the person in pain · ${facts.join(' + ') || 'nothing more'}`, () => {
      const past = shownIn(textsFor('for-other', ...facts)).filter(([, text]) => speaksPast(text, false));
      expect(past).to.deep.equal([]);
    });

  it('would read it without words of their own', () => {
    expect(shownIn(texts).filter(([, text]) => speaksPast(text, false))).to.not.be.empty;
  });
});

describe('upper-back · a parent', () => {
  for (const who of [parent, parentOfASmallChild])
    it(`of a child (${who.age[0]!}) is sent to a doctor, with the child, and gets no plan`, () => {
      const ending = converse({ answers: visit(who) });
      expect(ending.assessment.level).to.be.oneOf(['doctor', 'urgent']);
      expect(ending.assessment.plan).to.be.undefined;
      expect(ending.assessment.actions).to.include('act-tell-parent-guardian');
      const { actions, levels, safetyNet } = wordsOf(ending);
      expect(actions['act-tell-parent-guardian']).to.match(/your child/i);
      expect(levels[ending.assessment.level].lead).to.match(/your child/i);
      expect(safetyNet[0]).to.match(/worry/i);
    });

  it('is told to call and to stay with the child in an emergency', () => {
    const ending = converse({ answers: visit(parent, { danger: ['breathless'] }) });
    expect(ending.assessment.level).to.equal('emergency');
    expect(wordsOf(ending).actions['act-call-emergency']).to.match(/Stay with your child/);
  });

  it('is told to keep the child safe where someone hurt it', () => {
    const ending = converse({
      answers: visit(parent, { happened: ['injury', 'fall', 'hurt-by-someone'] }),
    });
    expect(ending.assessment.actions).to.include('act-private-support');
    expect(wordsOf(ending).actions['act-private-support']).to.match(/Listen calmly/);
    expect(wordsOf(ending).flags['rf-safety']).to.match(/not the child’s fault/);
  });

  for (const facts of BESIDE)
    it(`reads of "your child" only · ${facts.join(' + ') || 'nothing more'}`, () => {
      const past = shownIn(textsFor('for-other', 'under-16', ...facts)).filter(([, text]) =>
        speaksPast(text, true),
      );
      expect(past).to.deep.equal([]);
    });

  it('reads each thing that may be said to whoever helps, or it need not be allowed', () => {
    const all = BESIDE.flatMap((facts) => [
      ...shownIn(textsFor('for-other', ...facts)),
      ...shownIn(textsFor('for-other', 'under-16', ...facts)),
    ]).map(([, text]) => text);
    expect(usesOf(all)).to.not.include(0);
  });
});

describe('upper-back · someone under 16', () => {
  for (const who of [young, youngest])
    it(`(${who.age}) is sent to a doctor, brings in an adult, and gets no plan`, () => {
      const ending = converse({ answers: visit(who) });
      expect(ending.assessment.level).to.be.oneOf(['doctor', 'urgent']);
      expect(ending.assessment.plan).to.be.undefined;
      expect(ending.assessment.actions).to.include('act-tell-parent-guardian');
      expect(wordsOf(ending).levels[ending.assessment.level].lead).to.match(/adult you trust now/);
    });

  it('is told to get an adult in an emergency, and to call where none is near', () => {
    const ending = converse({ answers: visit(young, { danger: ['chest'] }) });
    expect(ending.assessment.level).to.equal('emergency');
    const call = wordsOf(ending).actions['act-call-emergency']!;
    expect(call).to.match(/adult near you/);
    expect(call).to.match(/If no adult is near, call it yourself/);
  });

  it('is told where help is when someone hurt them, and promised no secrecy', () => {
    const ending = converse({ answers: visit(young, { happened: ['injury', 'hurt-by-someone'] }) });
    expect(ending.assessment.actions).to.include('act-private-support');
    const { actions, flags } = wordsOf(ending);
    expect(flags['rf-safety']).to.match(/not your fault/);
    expect(actions['act-private-support']).to.match(/may have to tell someone/);
    expect(actions['act-private-support']).to.not.match(/secret|private/i);
  });

  for (const who of [young, youngest, parent, parentOfASmallChild])
    it(`(${[who.age].flat().join(', ')}) is shown no plan and no dose, whatever one answer says`, () => {
      let seen = 0;
      for (const { says, checkingIn, ending } of singleVisits(who)) {
        seen += 1;
        const { assessment, asked, planTooSoon, state } = ending;
        expect(assessment.plan, JSON.stringify({ says, checkingIn })).to.be.undefined;
        expect(planTooSoon).to.be.false;
        expect(state).to.be.oneOf(['escalated', 'concluded']);
        for (const question of ['cause', 'now']) expect(asked).to.not.include(question);
        const words = wordsOf(ending);
        const shown = shownIn({
          ...words,
          actions: Object.fromEntries(assessment.actions.map((id) => [id, words.actions[id] ?? ''])),
          flags: Object.fromEntries(assessment.flags.map(({ id }) => [id, words.flags[id] ?? ''])),
        });
        expect(shown.filter(([, text]) => DOSE.test(text))).to.deep.equal([]);
      }
      expect(seen).to.be.above(100);
    });

  it('would be shown one in the plan of an adult', () => {
    const { remedies } = planTextsFor();
    for (const id of ['otc-acetaminophen', 'otc-nsaid-oral'])
      expect(Object.values(remedies[id]!.doseIn!)).to.satisfy((doses: string[]) =>
        doses.every((dose) => DOSE.test(dose)),
      );
    expect(remedies['otc-topical-counterirritant']!.dose).to.match(DOSE);
  });
});

describe('upper-back · in pregnancy and the first weeks after a birth', () => {
  for (const fact of ['pregnant', 'new-baby'])
    for (const who of [adult, helper])
      it(`(${fact}, ${[who.age].flat().join(', ')}) a midwife, maternity unit or doctor, and a plan that leaves things out`, () => {
        const ending = converse({ answers: visit(who, { health: ['pregnancy', fact] }) });
        expect(ending.assessment.level).to.equal('doctor');
        expect(ending.assessment.actions).to.include('act-contact-maternity');
        const { levels, notes } = wordsOf(ending);
        for (const word of [/midwife/, /maternity unit/, /doctor/]) expect(levels.doctor.who).to.match(word);
        expect(notes).to.have.lengthOf(1);
        expect(remediesIn(ending)).to.not.be.empty;
        const offered = remediesIn(ending);
        for (const id of ['otc-nsaid-oral', 'otc-topical-nsaid', 'foam-roller', 'stretch-seated-twist'])
          expect(offered).to.not.include(fact === 'pregnant' ? id : 'nothing');
      });

  it('every danger sign of evidence.md is told, and once', () => {
    const net = textsFor('pregnant').safetyNet;
    const signs = [
      /under the ribs/,
      /headache/,
      /sight/,
      /swelling/,
      /bleeding/,
      /tummy/,
      /breathing/,
      /baby moves less/,
    ];
    const [first, second] = net;
    for (const sign of signs) expect(`${first!} ${second!}`).to.match(sign);
    expect(net.filter((line) => /baby moves less/.test(line))).to.have.lengthOf(1);
  });

  it('a danger sign is an emergency, and the pregnancy is to be said first', () => {
    for (const who of [adult, helper, young, parent]) {
      const ending = converse({ answers: visit(who, { happened: ['pregnancy-danger'] }) });
      expect(ending.assessment.level).to.equal('emergency');
      expect(ending.assessment.actions).to.include('act-contact-maternity');
      expect(wordsOf(ending).notes![0]).to.match(/pregnancy/);
    }
  });

  it('who could say nothing of their health is not taken for pregnant', () => {
    const ending = converse({ answers: visit(adult, { health: ['unsure'] }) });
    expect(ending.assessment.facts.has('pregnant')).to.be.true;
    expect(wordsOf(ending).levels).to.deep.equal(texts.levels);
    expect(wordsOf(ending).notes).to.be.undefined;
  });

  it('a girl of 15 is shown to an adult, and to the maternity unit', () => {
    const ending = converse({ answers: visit(young, { health: ['pregnancy', 'pregnant'] }) });
    expect(ending.assessment.plan).to.be.undefined;
    expect(ending.assessment.actions).to.include.members([
      'act-contact-maternity',
      'act-tell-parent-guardian',
    ]);
    expect(wordsOf(ending).levels.doctor.lead).to.match(/adult you trust/);
  });
});

describe('upper-back · someone of 65 or over', () => {
  const old = { age: 'age-65' };

  it('gets a plan, and is told of sudden pain after a small strain before anything else', () => {
    const ending = converse({ answers: visit(old) });
    expect(ending.state).to.equal('planning');
    expect(wordsOf(ending).safetyNet[0]).to.match(/65.*sudden pain.*small bump/);
    expect(wordsOf(ending).notes).to.have.lengthOf(1);
    expect(wordsOf(ending).notes![0]).to.match(/the age and every medicine/);
  });

  it('is sent on the same day with it', () => {
    const ending = converse({ answers: visit(old, { happened: ['injury', 'small-sudden'] }) });
    expect(ending.assessment.level).to.equal('urgent');
    expect(ending.assessment.flags.map(({ id }) => id)).to.include('rf-fragile-bone');
    expect(ending.assessment.plan).to.be.undefined;
  });
});

describe('upper-back · someone with a blood thinner', () => {
  const thinner = { health: ['blood', 'thinner'] };

  it('gets a plan without what makes bleeding likelier, and the sign of an emergency first', () => {
    const ending = converse({ answers: visit(adult, thinner), region: 'AU' });
    expect(ending.state).to.equal('planning');
    for (const id of [
      'otc-nsaid-oral',
      'massage-devices',
      'foam-roller',
      'massage-ball',
      'otc-topical-nsaid',
    ])
      expect(remediesIn(ending)).to.not.include(id);
    const { safetyNet, notes } = wordsOf(ending);
    expect(safetyNet[0]).to.match(/call now for sudden bad neck or back pain/);
    expect(safetyNet[0]).to.match(/weakness.*bruise/);
    expect(notes).to.have.lengthOf(1);
  });

  it('is an emergency with sudden bad pain, and urgent after a strain', () => {
    const sudden = converse({ answers: visit(adult, { happened: ['thinner-sudden'] }) });
    expect(sudden.assessment.level).to.equal('emergency');
    expect(wordsOf(sudden).notes![0]).to.match(/blood thinner/);
    const strain = converse({ answers: visit(adult, { ...thinner, happened: ['injury', 'small-sudden'] }) });
    expect(strain.assessment.level).to.equal('urgent');
    expect(strain.assessment.plan).to.be.undefined;
  });
});

describe('upper-back · someone who is not sure', () => {
  it('of the age gets a plan without a medicine, and is told so', () => {
    const ending = converse({ answers: visit({ age: 'unsure' }) });
    expect(ending.assessment.plan).to.not.be.undefined;
    expect(remediesIn(ending).filter((id) => family(id) === 'medicine')).to.deep.equal([]);
    expect(wordsUnder(planTexts, ending.assessment.facts).notes).to.deep.equal(
      planTextsFor('age-open').notes,
    );
    expect(planTextsFor('age-open').notes).to.have.lengthOf(1);
  });

  it('of their health is sent to someone, and told why the plan is short', () => {
    const ending = converse({ answers: visit(adult, { health: ['unsure'] }) });
    expect(ending.assessment.level).to.not.equal('selfcare');
    const { notes } = wordsUnder(planTexts, ending.assessment.facts);
    expect(notes).to.have.lengthOf(1);
    expect(notes).to.deep.equal(planTextsFor('health-open').notes);
    expect(wordsOf(ending).actions['act-summary-for-clinician']).to.match(/not sure/);
  });

  it('of one part of their health is not taken for someone who knows nothing of it', () => {
    const ending = converse({ answers: visit(adult, { health: ['blood', 'unsure-blood'] }) });
    expect(ending.assessment.facts.has('health-open')).to.be.false;
  });

  it('of a sign of an emergency is sent on the same day', () => {
    for (const question of ['danger', 'nerves', 'happened', 'pattern'])
      for (const who of [adult, helper, young, parent])
        expect(
          converse({ answers: visit(who, { [question]: ['unsure'] }) }).assessment.level,
          `${question} ${[who.age].flat().join(', ')}`,
        ).to.equal('urgent');
  });
});
