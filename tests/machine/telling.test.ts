import { expect } from '@open-wc/testing';
import { dueCheckIn } from '../../src/guide/check-ins.js';
import type { Answers } from '../../src/guide/guide.js';
import { upperBack } from '../../src/guides/upper-back/guide.js';
import { careBegan, sinceThen } from '../../src/machine/care.js';
import { well } from '../cases/upper-back/conversation.js';
import { smallGuide } from '../guide/small-guide.js';
import { goOn } from './returning.js';
import {
  back,
  change,
  configure,
  done,
  note,
  plan,
  report,
  reportAt,
  start,
  talk,
  tell,
  tryOut,
  type Talk,
} from './talk.js';

const HOUR = 60 * 60 * 1000;

/** Someone who has just done the first thing of their plan. */
function tried(answers: Answers = {}, at = 0): Talk {
  const visit = talk(upperBack)
    .send(start)
    .tell({ ...well, ...answers });
  if (visit.state() === 'escalated') visit.send(plan);
  return visit.send(tryOut(visit.offered()[0]!, at), done);
}

const firstOf = (visit: Talk): string => visit.context().journey.trials[0]!.remedy;

describe('right after trying', () => {
  it('asks how it is, and back leads to the remedy', () => {
    const visit = tried();
    expect(visit.state()).to.equal('telling');
    expect(visit.question()).to.be.undefined;
    expect(visit.send(back).state()).to.equal('trying');
  });

  it('lets whoever cannot tell yet go back to the plan, and keeps no word for theirs', () => {
    const visit = tried().send(plan);
    expect(visit.state()).to.equal('planning');
    expect(visit.context().journey.trials).to.deep.equal([{ remedy: firstOf(visit), at: 0 }]);
  });

  it('goes back to the plan with what helped first, and marked', () => {
    const visit = tried().send(tell('better'));
    expect(visit.state()).to.equal('planning');
    expect(visit.assessment().plan!.offers[0]).to.include({ remedy: firstOf(visit), outcome: 'better' });
  });

  it('goes back to the plan with the next best first when it is the same', () => {
    const before = talk(upperBack).send(start).tell(well).offered();
    const visit = tried().send(tell('same'));
    expect(visit.state()).to.equal('planning');
    expect(visit.offered()[0]).to.equal(before[1]);
  });

  it('asks the warning signs in short form when it is worse, and nothing else again', () => {
    const visit = tried().send(tell('worse'));
    expect(visit.state()).to.equal('checkingIn');
    expect(goOn(visit, { 'signs-since': 'none' })).to.deep.equal(['signs-since']);
    expect(visit.state()).to.equal('planning');
    expect(visit.offered()).not.to.include(firstOf(visit));
  });

  it('does the same when something is wrong while it is being done', () => {
    const visit = talk(upperBack).send(start).tell(well);
    visit.send(tryOut('heat'), tell('better'));
    expect(visit.state()).to.equal('trying');
    expect(visit.send(tell('worse')).question()).to.equal('signs-since');
    expect(visit.answer('signs-since', 'none').offered()).not.to.include('heat');
  });

  it('tells help at once for a sign that came with it: skin harmed by heat or cold among them', () => {
    for (const [sign, level] of [
      ['since-skin', 'urgent'],
      ['since-heart', 'emergency'],
      ['since-medicine', 'emergency'],
      ['since-arm', 'urgent'],
      ['unsure', 'urgent'],
    ] as const) {
      const visit = tried().send(tell('worse')).answer('signs-since', sign);
      expect(visit.state(), sign).to.equal('escalated');
      expect(visit.assessment().level, sign).to.equal(level);
      expect(visit.send(plan).offered(), sign).to.deep.equal([]);
    }
    const skin = tried().send(tell('worse')).answer('signs-since', 'since-skin');
    expect(skin.assessment().actions).to.include('act-stop-current-remedy');
  });

  it('says to stop the one thing only where a check-in says that it settled, and no longer than that holds', () => {
    const stops = (visit: Talk): boolean => visit.assessment().actions.includes('act-stop-current-remedy');
    const settled = { ...well, 'signs-since': 'none', trend: 'trend-settled', 'care-time': 'care-days' };
    for (const outcome of ['better', 'same', 'worse'] as const) {
      const visit = tried().send(tell(outcome));
      goOn(visit, { 'signs-since': 'none' });
      expect(visit.state(), outcome).to.equal('planning');
      expect(stops(visit), outcome).to.be.false;
      goOn(visit.send(report), settled);
      expect(visit.state(), outcome).to.equal('planning');
      expect(stops(visit), `${outcome}, then settled`).to.be.true;
      goOn(visit.send(report), { ...settled, trend: 'trend-slight' });
      expect(visit.state(), outcome).to.equal('planning');
      expect(stops(visit), `${outcome}, settled, and a little better since`).to.be.false;
    }
  });

  it('adds the sign to what was said before: an arm that weakens, steady pain and a risk of infection', () => {
    const visit = tried({ pattern: 'steady', health: ['other-health', 'long-illness'] });
    visit.send(tell('worse')).answer('signs-since', 'since-arm');
    expect(visit.assessment().level).to.equal('urgent');
    // An infection risk with steady pain has no plan to begin with, so the two meet by way of an answer changed.
    visit.send(change('health')).answer('health', 'infection-risk');
    expect(visit.assessment().level).to.equal('emergency');
  });

  it('asks the signs again each time, and never shows what was ticked before', () => {
    const visit = tried().send(tell('worse')).answer('signs-since', 'none');
    visit.send(tryOut(visit.offered()[0]!), done, tell('worse'));
    expect(visit.question()).to.equal('signs-since');
    expect(visit.offered()).to.deep.equal([]);
  });

  it('leads on to the signs even when "worse" is taken back', () => {
    for (const outcome of ['better', 'same'] as const) {
      const visit = tried().send(tell('worse'), back);
      expect(visit.state()).to.equal('telling');
      visit.send(tell(outcome));
      expect(visit.question()).to.equal('signs-since');
      visit.answer('signs-since', 'none');
      expect(visit.state()).to.equal('planning');
      expect(visit.offered()).to.include(firstOf(visit));
    }
    for (const away of [[plan], [back], [plan, back], [configure('GB')], [start]])
      expect(
        tried()
          .send(tell('worse'), back, ...away)
          .offered(),
      ).to.deep.equal([]);
  });

  it('is no check-in: the answers of 24 and of 72 hours are still to come', () => {
    const visit = tried({}, 0);
    for (const outcome of ['better', 'same', 'worse'] as const) {
      visit.send(tryOut(visit.offered()[0]!, 5 * HOUR), done, tell(outcome));
      if (outcome === 'worse') visit.answer('signs-since', 'none');
    }
    const { journey } = visit.context();
    expect(journey.checkingIn).to.be.false;
    expect(journey.checkedAt).to.be.undefined;
    expect(visit.assessment().trend).to.be.undefined;
    const due = dueCheckIn(upperBack, careBegan(journey)!, 30 * HOUR, sinceThen(journey)).due;
    expect(due?.hours).to.equal(24);
  });

  it('keeps what a check-in found while the signs are asked again', () => {
    const visit = talk(upperBack).send(start).tell(well).send(report);
    goOn(visit, { ...well, 'signs-since': 'none', trend: 'trend-same', 'care-time': 'care-3-days' });
    expect(visit.assessment().level).to.equal('doctor');
    visit.send(plan, tryOut(visit.offered()[0]!), done, tell('worse')).answer('signs-since', 'none');
    expect(visit.assessment().level).to.equal('doctor');
    expect(visit.state()).to.equal('escalated');
  });

  it('does not say "better" to someone whom a remedy has made worse since the check-in', () => {
    const visit = talk(upperBack).send(start).tell(well).send(report);
    visit.answer('signs-since', 'none').answer('trend', 'trend-better');
    visit.send(plan, tryOut(visit.offered()[0]!), done, tell('worse')).answer('signs-since', 'none');
    expect(visit.state()).to.equal('planning');
  });

  it('lets the next check-in have the last word: better, and it may be tried again, last', () => {
    const visit = tried()
      .send(tell('worse'))
      .answer('signs-since', 'none')
      .send(reportAt(24 * HOUR));
    visit.answer('signs-since', 'none').answer('trend', 'trend-better').send(plan);
    expect(visit.offered().at(-1)).to.equal(firstOf(visit));
    // And it stays so, whatever a later check-in finds.
    visit.send(reportAt(72 * HOUR));
    goOn(visit, { ...well, 'signs-since': 'none', trend: 'trend-slight' });
    expect(visit.offered()).to.include(firstOf(visit));
  });

  it('leaves it out until then: the same, or worse, is no word that it has settled', () => {
    for (const trend of ['trend-same', 'trend-slight', 'trend-settled', 'trend-worse']) {
      const visit = tried()
        .send(tell('worse'))
        .answer('signs-since', 'none')
        .send(reportAt(24 * HOUR));
      goOn(visit, { ...well, 'signs-since': 'none', trend, 'care-time': 'care-days' });
      expect(visit.send(plan).offered(), trend).not.to.include(firstOf(visit));
    }
  });

  it('takes up the mark of what helped when a check-in finds the pain the same', () => {
    const visit = tried().send(tell('better'), reportAt(24 * HOUR));
    goOn(visit, { ...well, 'signs-since': 'none', trend: 'trend-same', 'care-time': 'care-days' });
    expect(visit.offered()[0]).not.to.equal(firstOf(visit));
  });

  it('is told for nobody but the visitor: no news of it', () => {
    const visit = tried();
    const before = visit.news.length;
    visit.send(tell('better'));
    expect(visit.news).to.have.length(before);
  });

  it('is refused where nothing was tried', () => {
    for (const visit of [talk(upperBack), talk(upperBack).tell(well), tried().send(plan)]) {
      const { state, context } = { state: visit.state(), context: visit.context() };
      visit.send(tell('worse'), done, tell('better'));
      expect(visit.state()).to.equal(state);
      expect(visit.context()).to.equal(context);
    }
  });

  it('asks all the signs again in a guide that has no short form of them', () => {
    const adult = { age: 'adult', signs: 'none', cause: 'typing', now: 'none' };
    const visit = talk(smallGuide).tell(adult);
    visit.send(tryOut(visit.offered()[0]!), done, tell('worse'));
    expect(visit.question()).to.equal('signs');
    expect(visit.answer('signs', 'none').state()).to.equal('planning');
  });

  it('is kept with the journey, word for word, and leads to the same place again', () => {
    for (const outcome of ['better', 'same', 'worse'] as const) {
      const visit = tried().send(tell(outcome));
      const journey: unknown = JSON.parse(JSON.stringify(visit.context().journey));
      const other = talk(upperBack, { journey });
      expect(other.context().journey).to.deep.equal(visit.context().journey);
      expect(other.question()).to.equal(visit.question());
      expect(other.assessment()).to.deep.equal(visit.assessment());
    }
  });
});

describe('what was told of each remedy', () => {
  /** Someone who was helped by the first, for whom the second did nothing, and whom the third made worse. */
  function threeTried(): Talk {
    const visit = tried().send(tell('better'));
    for (const outcome of ['same', 'worse'] as const) {
      const left = visit
        .offered()
        .find((id) => visit.context().journey.trials.every(({ remedy }) => remedy !== id));
      visit.send(tryOut(left!), done, tell(outcome));
    }
    return visit.answer('signs-since', 'none');
  }
  const toldOf = (visit: Talk) =>
    visit.context().journey.trials.map(({ outcome, settled }) => [outcome, settled ?? false]);

  it('stays with that one', () => {
    expect(toldOf(threeTried())).to.deep.equal([
      ['better', false],
      ['same', false],
      ['worse', false],
    ]);
  });

  it('is no longer told once it is taken back', () => {
    const visit = tried().send(tell('worse'), back);
    expect(visit.state()).to.equal('telling');
    expect(visit.context().journey.trials).to.deep.equal([{ remedy: firstOf(visit), at: 0 }]);
  });

  const checkIn = (visit: Talk, trend: string): Talk => {
    visit.send(reportAt(24 * HOUR));
    goOn(visit, { ...well, 'signs-since': 'none', trend, 'care-time': 'care-days' });
    return visit;
  };
  for (const [trend, after] of [
    [
      'trend-better',
      [
        ['better', false],
        ['same', false],
        ['worse', true],
      ],
    ],
    [
      'trend-same',
      [
        ['same', false],
        ['same', false],
        ['worse', false],
      ],
    ],
    [
      'trend-worse',
      [
        ['better', false],
        ['same', false],
        ['worse', false],
      ],
    ],
  ] as const)
    it(`is seen otherwise after a check-in, and only what that bears on: ${trend}`, () => {
      // What a check-in found holds from the next one on: until then it may still be changed.
      const visit = checkIn(threeTried(), trend).send(reportAt(48 * HOUR));
      expect(toldOf(visit)).to.deep.equal(after);
    });

  it('after a check-in is not settled by what that one had found before', () => {
    const visit = checkIn(tried().send(tell('same')), 'trend-better');
    visit.send(plan, tryOut(visit.offered()[0]!), done, tell('worse')).answer('signs-since', 'none');
    const { remedy } = visit.context().journey.trials.at(-1)!;
    goOn(visit.send(reportAt(48 * HOUR)), { ...well, 'signs-since': 'none', trend: 'trend-slight' });
    expect(toldOf(visit).at(-1)).to.deep.equal(['worse', false]);
    expect(visit.offered()).not.to.include(remedy);
  });

  it('goes to what is gone on with, though something else was tried later', () => {
    const [first, second] = talk(upperBack).send(start).tell(well).offered();
    const { journey } = talk(upperBack).send(start).tell(well).context();
    const visit = talk(upperBack, {
      journey: {
        ...journey,
        trials: [first, second].map((remedy, at) => ({ remedy, at })),
        session: { remedy: first, beat: 0, done: 0, checked: 0 },
      },
    });
    expect(visit.context().trying).to.equal(first);
    visit.send(done, tell('better'));
    expect(toldOf(visit)).to.deep.equal([
      ['better', false],
      [undefined, false],
    ]);
  });
});

describe('how much it hurts, right after trying', () => {
  it('asks for the signs where it is high, though nobody had said how much it hurt before', () => {
    expect(tried().send(tell('same', 6)).question()).to.equal('signs-since');
    expect(tried().send(tell('same', 5)).state()).to.equal('planning');
  });

  it('says nothing of a rise by itself: a first note of as much is only kept', () => {
    const visit = talk(upperBack).send(start).tell(well).send(note(6));
    expect(visit.state()).to.equal('planning');
    expect(visit.context().journey.pains).to.deep.equal([{ at: 0, score: 6 }]);
  });
});
