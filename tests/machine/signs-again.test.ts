import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { trendIn } from '../../src/guide/answer.js';
import type { Guide, Id } from '../../src/guide/guide.js';
import { shortForm } from '../../src/guide/walk.js';
import { upperBack } from '../../src/guides/upper-back/guide.js';
import { placeOf } from '../../src/machine/place.js';
import { well } from '../cases/upper-back/conversation.js';
import { smallGuide } from '../guide/small-guide.js';
import { deeds } from './events.js';
import { goOn } from './returning.js';
import { back, change, done, plan, report, restart, start, talk, tell, tryOut, type Talk } from './talk.js';

const idsOf = (guide: Guide, phase: string): readonly Id[] =>
  guide.questions.filter((question) => question.phase === phase).map(({ id }) => id);

/** Watches a visit: which warning signs have to be asked again since "worse" was said. */
function watched(guide: Guide): { readonly visit: Talk; readonly owed: () => readonly Id[] } {
  const owed = new Set<Id>();
  const visit = talk(guide);
  const short = shortForm(guide).map(({ id }) => id);
  let seen = 0;
  let worse = 0;
  const look = (): void => {
    for (const told of visit.news.slice(seen)) {
      if (told.type === 'restarted') owed.clear();
      if (told.type !== 'answered') continue;
      owed.delete(told.question);
      const question = guide.questions.find(({ id }) => id === told.question)!;
      if (trendIn(question, told.value) === 'worse') for (const id of idsOf(guide, 'screening')) owed.add(id);
    }
    seen = visit.news.length;
    const { trials } = visit.context().journey;
    // Settled or not: Back from a check-in that was only opened takes its settling back, and nothing got worse by it.
    const now = trials.filter(({ outcome }) => outcome === 'worse').length;
    const reopened = short.length > 0 ? short : idsOf(guide, 'screening');
    if (now > worse) for (const id of reopened) owed.add(id);
    worse = now;
  };
  return {
    visit,
    owed: () => {
      look();
      const asked = new Set(placeOf(visit.context()).walk.asked.map(({ id }) => id));
      return [...owed].filter((id) => asked.has(id));
    },
  };
}

const REMEDIES_SHOWN = ['planning', 'trying', 'concluded'];

describe('"worse" never leads to care at home without the warning signs asked again', () => {
  const adult = { age: 'adult', signs: 'none', cause: 'typing', now: 'none' };
  for (const [guide, calm] of [
    [upperBack, well],
    [smallGuide, adult],
  ] as const)
    it(`${guide.id} · whatever is done before and after it`, () => {
      const reached = { worse: 0, shown: 0 };
      fc.assert(
        fc.property(fc.array(deeds(guide), { minLength: 20, maxLength: 60 }), (all) => {
          const { visit, owed } = watched(guide);
          visit.tell(calm);
          for (const { on } of all) {
            on(visit);
            const open = owed();
            if (visit.context().journey.trials.some(({ outcome }) => outcome === 'worse')) reached.worse += 1;
            if (!REMEDIES_SHOWN.includes(visit.state())) continue;
            reached.shown += 1;
            expect(open).to.deep.equal([]);
          }
        }),
        { numRuns: 250 },
      );
      // A law that is never put to the test would hold for anything.
      expect(reached.worse).to.be.above(100);
      expect(reached.shown).to.be.above(100);
    });

  const onward: Readonly<Record<string, (visit: Talk) => unknown>> = {
    'going on': (visit) => visit,
    'going back': (visit) => visit.send(back),
    'going back twice': (visit) => visit.send(back, back),
    'going back to the plan': (visit) => visit.send(back, plan),
    'looking for the plan': (visit) => visit.send(plan),
    'saying that it is better after all': (visit) =>
      visit.send(change('trend')).answer('trend', 'trend-better').send(back, tell('better')),
    'opening the check-in again': (visit) =>
      visit.send(report).answer('signs-since', 'none').answer('trend', 'trend-better'),
  };
  for (const [name, act] of Object.entries(onward)) {
    for (const trend of ['trend-worse', 'trend-new'])
      it(`${trend} at a check-in, then ${name}`, () => {
        const visit = talk(upperBack).send(start).tell(well).send(report).answer('signs-since', 'none');
        visit.answer('trend', trend);
        act(visit);
        expect(visit.state()).not.to.be.oneOf(REMEDIES_SHOWN);
        expect(goOn(visit, { ...well, 'signs-since': 'none', trend })).to.include.members([
          ...idsOf(upperBack, 'screening'),
        ]);
      });

    it(`worse right after trying, then ${name}`, () => {
      const visit = talk(upperBack).send(start).tell(well);
      visit.send(tryOut(visit.offered()[0]!), done, tell('worse'));
      const before = visit.news.length;
      act(visit);
      goOn(visit.send(plan), { ...well, 'signs-since': 'none', trend: 'trend-better' });
      const asked = visit.news
        .slice(before)
        .flatMap((news) => (news.type === 'answered' ? news.question : []));
      const { state, level } = { state: visit.state(), level: visit.assessment().level };
      expect(state).to.be.oneOf([...REMEDIES_SHOWN, 'telling']);
      expect(level).to.equal('selfcare');
      if (state !== 'telling') expect(asked).to.include('signs-since');
      else expect(visit.offered()).to.deep.equal([]);
    });
  }

  it('but beginning again is a new visit: everything is asked', () => {
    const visit = talk(upperBack).send(start).tell(well);
    visit.send(tryOut(visit.offered()[0]!), done, tell('worse'), restart);
    expect(visit.state()).to.equal('welcome');
    expect(goOn(visit, well)).to.include.members([...idsOf(upperBack, 'screening')]);
  });
});
