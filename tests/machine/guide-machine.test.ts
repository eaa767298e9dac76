import { expect } from '@open-wc/testing';
import { upperBack } from '../../src/guides/upper-back/guide.js';
import { well } from '../cases/upper-back/conversation.js';
import { smallGuide } from '../guide/small-guide.js';
import { list, tiny } from '../guide/tiny.js';
import {
  back,
  change,
  choose,
  done,
  note,
  plan,
  report,
  restart,
  start,
  talk,
  tell,
  tryOut,
} from './talk.js';

const adult = { age: 'adult', signs: 'none', cause: 'typing', now: 'none' };
/** The same guide without the question on its first screen. */
const silentWelcome = { ...smallGuide, questions: smallGuide.questions.slice(1) };
const small = (answers = {}) => talk(smallGuide).send(start).tell(answers);

describe('guide machine · the way through', () => {
  it('waits at the welcome until the first answer, where that is asked there', () => {
    const visit = talk(smallGuide);
    expect(visit.state()).to.equal('welcome');
    expect(visit.question()).to.equal('age');
    expect(visit.context().begun).to.be.false;
    expect(visit.answer('age', 'adult').state()).to.equal('screening');
    expect(visit.context().begun).to.be.true;
  });

  it('waits at a welcome that asks nothing until the visitor starts', () => {
    const visit = talk(silentWelcome);
    expect(visit.state()).to.equal('welcome');
    expect(visit.context().begun).to.be.false;
    expect(visit.send(start).state()).to.equal('screening');
    expect(visit.context().begun).to.be.true;
  });

  it('goes by the part of the conversation that the question belongs to', () => {
    const visit = small();
    const states = ['age', 'signs', 'cause', 'now'].map((id) => {
      expect(visit.question()).to.equal(id);
      visit.answer(id, adult[id as keyof typeof adult]);
      return visit.state();
    });
    expect(states).to.deep.equal(['screening', 'identifying', 'choosing', 'planning']);
  });

  it('goes by way of a trial and back', () => {
    const visit = small(adult).send(tryOut('warm-soak', 7));
    expect(visit.state()).to.equal('trying');
    expect(visit.context().trying).to.equal('warm-soak');
    expect(visit.context().journey.trials).to.deep.equal([{ remedy: 'warm-soak', at: 7 }]);
    for (const leave of [plan, back]) {
      const other = small(adult).send(tryOut('warm-soak'), leave);
      expect(other.state()).to.equal('planning');
      expect(other.context().trying).to.be.undefined;
    }
  });

  it('sends on at once for an emergency, and when all is said for a doctor', () => {
    expect(small({ age: 'adult', signs: 'white' }).state()).to.equal('escalated');
    expect(small({ ...adult, signs: ['fall', 'bent'] }).state()).to.equal('escalated');
  });

  it('has a comfort plan to go to from a doctor, and none from urgent help', () => {
    expect(
      small({ ...adult, signs: ['fall', 'bent'] })
        .send(plan)
        .state(),
    ).to.equal('planning');
    expect(
      small({ ...adult, signs: 'streak' })
        .send(plan)
        .state(),
    ).to.equal('escalated');
  });

  it('asks after the visitor who comes back, and concludes when it is better', () => {
    const visit = small(adult).send(report);
    expect(visit.state()).to.equal('checkingIn');
    expect(visit.question()).to.equal('since');
    expect(visit.answer('since', 'thumb-better').state()).to.equal('concluded');
    expect(visit.send(plan).state()).to.equal('planning');
  });

  it('goes straight to the plan of a guide that asks nothing', () => {
    const { questions: _, ...rest } = smallGuide;
    expect(
      talk({ ...rest, questions: [] })
        .send(start)
        .state(),
    ).to.equal('planning');
  });

  it('starts afresh from anywhere', () => {
    for (const visit of [small(), small(adult), small({ age: 'adult', signs: 'white' })]) {
      visit.send(restart);
      expect(visit.state()).to.equal('welcome');
      expect(visit.context()).to.deep.include({ begun: false, at: undefined, trying: undefined });
      expect(visit.context().journey.answers).to.deep.equal({});
    }
  });
});

describe('guide machine · going back', () => {
  it('shows the questions before, one by one, and stops at the first', () => {
    const visit = small({ age: 'adult', signs: 'none' });
    expect(visit.send(back).question()).to.equal('signs');
    expect(visit.send(back).question()).to.equal('age');
    expect(visit.send(back).question()).to.equal('age');
    expect(visit.state()).to.equal('welcome');
  });

  it('goes on where the visitor was, once the answer is given again', () => {
    const visit = small({ age: 'adult', signs: 'none' }).send(back, back);
    expect(visit.answer('age', 'adult').question()).to.equal('cause');
  });

  it('shows the question answered last from a result', () => {
    expect(small(adult).send(back).question()).to.equal('now');
    expect(small({ age: 'adult', signs: 'white' }).send(back).question()).to.equal('signs');
    expect(small(adult).send(change('age')).answer('age', 'adult').send(back).question()).to.equal('age');
  });

  it('can go to any question that was asked, and to no other', () => {
    const visit = small(adult);
    for (const id of ['signs', 'now', 'age']) expect(visit.send(change(id)).question()).to.equal(id);
    const child = small({ ...adult, age: 'child' });
    for (const id of ['cause', 'since', 'toString', '__proto__'])
      expect(child.send(change(id)).question()).to.be.undefined;
  });

  it('keeps the answers that still apply, and asks what a changed answer opens', () => {
    const visit = small({ age: 'child', signs: 'none', now: 'none' });
    expect(visit.state()).to.equal('planning');
    visit.send(change('age')).answer('age', 'adult');
    expect(visit.question()).to.equal('cause');
    expect(visit.answer('cause', 'typing').state()).to.equal('planning');
  });

  it('lets the remedy that was being tried go when an answer is changed', () => {
    const visit = small(adult).send(tryOut('warm-soak'), change('signs'));
    expect(visit.state()).to.equal('screening');
    expect(visit.context().trying).to.be.undefined;
    visit.answer('signs', 'numb');
    expect(visit.offered()).not.to.include('warm-soak');
    expect(visit.context().trying).to.be.undefined;
  });
});

describe('guide machine · answers', () => {
  it('to another question than the one shown are refused', () => {
    const visit = small({ age: 'adult' });
    const before = visit.context();
    for (const id of ['age', 'cause', 'now', 'since', 'nonsense', 'toString', '__proto__', 'constructor'])
      expect(visit.answer(id, 'none').context(), id).to.equal(before);
  });

  it('that the question does not take are refused', () => {
    const visit = small({ age: 'adult' });
    const before = visit.context();
    for (const value of [undefined, null, '', [], 'nonsense', ['fall'], ['bent'], {}, 'toString', Number.NaN])
      expect(visit.answer('signs', value).context()).to.equal(before);
  });

  it('come too late once there is a result', () => {
    for (const visit of [small(adult), small({ age: 'adult', signs: 'white' })]) {
      const before = visit.context();
      expect(visit.answer('now', 'swollen').context()).to.equal(before);
      expect(visit.answer('signs', 'none').context()).to.equal(before);
    }
  });

  it('are kept in the form in which the guide reads them', () => {
    const { answers } = small({ age: 'adult', signs: ['bruised', 'none', 'nonsense', 'fall'] }).context()
      .journey;
    expect(answers).to.deep.equal({ age: 'adult', signs: ['fall', 'bruised'] });
  });
});

describe('guide machine · a detail that is missing', () => {
  const asked = () => talk(upperBack).tell({ age: 'age-16-49' });

  it('keeps an answer from being taken', () => {
    const visit = asked();
    const before = visit.context();
    expect(visit.answer('danger', ['effort']).context()).to.equal(before);
  });

  it('never holds up a sign of an emergency beside it, and counts as "not sure which"', () => {
    const visit = asked().answer('danger', ['effort', 'chest']);
    expect(visit.state()).to.equal('escalated');
    expect(visit.assessment().level).to.equal('emergency');
    expect(visit.context().journey.answers['danger']).to.deep.equal(['chest', 'effort', 'unsure-effort']);
    const hurt = talk(upperBack)
      .tell({ age: 'age-16-49', danger: 'none', nerves: 'none' })
      .answer('happened', ['injury', 'fever', 'thinner-sudden']);
    expect(hurt.assessment().level).to.equal('emergency');
  });

  it('is asked for again once the sign of an emergency is taken back', () => {
    const visit = asked().answer('danger', 'chest').send(back);
    const before = visit.context();
    expect(visit.answer('danger', ['effort']).context()).to.equal(before);
    expect(visit.question()).to.equal('danger');
  });
});

describe('guide machine · a slip on the way to an emergency', () => {
  it('can be mended, and no remedy can be reached until it is', () => {
    const visit = talk(upperBack).send(start).tell({ age: 'age-16-49', danger: 'chest' });
    const reachesRemedies = () => {
      const before = visit.state();
      visit.send(plan, tryOut('heat'), { type: 'choose', choice: 'heat-or-cold', side: 'heat' });
      return visit.state() !== before || visit.offered().length > 0;
    };
    expect(visit.state()).to.equal('escalated');
    expect(reachesRemedies()).to.be.false;
    visit.send(back);
    expect(visit.question()).to.equal('danger');
    expect(reachesRemedies()).to.be.false;
    visit.send(back);
    expect(visit.question()).to.equal('age');
    expect(reachesRemedies()).to.be.false;
    visit.answer('age', 'age-50-59');
    expect(visit.state()).to.equal('escalated');
    visit.send(back, change('danger')).answer('danger', 'none');
    expect(visit.question()).to.equal('nerves');
    expect(reachesRemedies()).to.be.false;
    expect(visit.tell(well).state()).to.equal('planning');
    expect(visit.offered()).not.to.be.empty;
  });

  it('stays an emergency when another answer is changed instead', () => {
    const visit = talk(upperBack)
      .send(start)
      .tell({ ...well, happened: ['injury', 'accident'] });
    for (const id of ['age', 'danger', 'nerves']) {
      visit.send(change(id)).answer(id, well[id]);
      expect(visit.state()).to.equal('escalated');
      expect(visit.assessment().level).to.equal('emergency');
    }
  });
});

describe('guide machine · what is chosen', () => {
  it('is kept with what was chosen before', () => {
    const visit = talk(upperBack).send(start).tell(well);
    visit.send(choose('heat-or-cold', 'cold'), choose('stretch-or-rest', 'rest'));
    expect(visit.context().journey.picks).to.deep.equal({
      'heat-or-cold': 'cold',
      'stretch-or-rest': 'rest',
    });
    visit.send(choose('heat-or-cold', 'heat'));
    expect(visit.context().journey.picks).to.deep.equal({
      'heat-or-cold': 'heat',
      'stretch-or-rest': 'rest',
    });
  });
});

describe('guide machine · back', () => {
  it('from a result leads to a question that was asked, though a later one was answered once', () => {
    const guide = tiny({
      questions: [list('here', ['a', 'b']), list('there', ['c'], { when: ['a'] })],
      remedies: [{ id: 'rest', family: 'movement', evidence: 'some' }],
    });
    const { journey } = talk(guide).context();
    const visit = talk(guide, { journey: { ...journey, answers: { here: ['b'], there: ['c'] } } });
    expect(visit.question()).to.be.undefined;
    expect(visit.send(back).question()).to.equal('here');
  });

  it('from a question that is changed in a check-in leads to the one before it, and not out of the check-in', () => {
    const visit = small(adult).send(report, change('age'));
    expect(visit.question()).to.equal('age');
    expect(visit.send(back).state()).to.equal('welcome');
  });

  it('after a remedy made it worse leads to the last question, where a guide asks for no signs', () => {
    const guide = tiny({
      questions: [list('now', ['a'], { phase: 'choosing' })],
      remedies: [{ id: 'walk', family: 'movement', evidence: 'some' }],
    });
    const visit = talk(guide).tell({ now: 'a' }).send(tryOut('walk'), done, tell('worse'));
    expect(visit.question()).to.be.undefined;
    expect(visit.send(back).question()).to.equal('now');
    expect(visit.context().journey.trials[0]?.outcome).to.equal('worse');
  });
});

describe('guide machine · a note of pain', () => {
  it('is not taken while a question is asked, however high it is', () => {
    const visit = talk(upperBack).send(start).tell(well).send(note(1), change('nerves'));
    const before = visit.context();
    visit.send(note(9));
    expect(visit.context()).to.equal(before);
    expect(visit.question()).to.equal('nerves');
  });

  it('that is none changes nothing', () => {
    const visit = talk(upperBack).send(start).tell(well);
    const before = visit.context();
    for (const score of [-1, 11, 2.5, Number.NaN]) visit.send(note(score));
    visit.send(note(3, Number.NaN));
    expect(visit.context()).to.equal(before);
  });
});
