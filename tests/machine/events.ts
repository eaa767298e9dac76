import fc from 'fast-check';
import { NONE, type Answer, type Guide, type Id, type Question } from '../../src/guide/guide.js';
import { singleAnswers } from '../../src/guide/routes.js';
import { placeOf } from '../../src/machine/place.js';
import {
  back,
  change,
  choose,
  configure,
  done,
  markOf,
  note,
  plan,
  practise,
  report,
  reportAt,
  restart,
  resume,
  start,
  tell,
  tryOut,
  type Talk,
} from './talk.js';

/** Something that a visitor, or a page, may do next. */
export interface Deed {
  readonly name: string;
  readonly on: (visit: Talk) => void;
}

const deed = (name: string, on: (visit: Talk) => unknown): Deed => ({
  name,
  on: (visit) => {
    on(visit);
  },
});

/** One answer in three is "none", so that visits get somewhere; some have two ticks. */
function answerFrom(question: Question, [first, second]: readonly [number, number]): Answer {
  const all = singleAnswers(question);
  const at = (index: number): Answer => all[index % all.length]!;
  if (question.kind === 'one') return at(first);
  if (first % 3 === 0) return [NONE];
  return second % 4 === 0 ? [at(first), at(second)].flat() : at(first);
}

/** "None" to every list; to other questions the first answer that says nothing in particular. */
const allWell = (guide: Guide) =>
  Object.fromEntries(
    guide.questions.map(({ id, kind, options }) => [
      id,
      kind === 'list' ? NONE : (options.find(({ sets }) => !sets) ?? options[0]!).id,
    ]),
  );

/** Deeds of every kind, sensible ones more often than senseless ones. */
export function deeds(guide: Guide): fc.Arbitrary<Deed> {
  const questions = fc.constantFrom(...guide.questions.map(({ id }) => id), 'nonsense', 'toString');
  const remedies = fc.constantFrom(...guide.remedies.map(({ id }) => id), 'nonsense');
  const sides = fc.constantFrom(
    ...guide.choices.flatMap(({ id, sides }) => sides.map((side): [Id, Id] => [id, side.id])),
    ['nonsense', 'heat'] as [Id, Id],
  );
  const families = fc.subarray([...new Set(guide.remedies.map(({ family }) => family))], { maxLength: 2 });
  const regions = fc.constantFrom('GB', 'US', 'AU', 'DE', 'nonsense', undefined);
  const outcomes = fc.constantFrom('better' as const, 'same' as const, 'worse' as const);
  const times = fc.integer({ min: 0, max: 60 }).map((days) => days * 24 * 60 * 60 * 1000);
  const numbers = fc.tuple(fc.nat({ max: 500 }), fc.nat({ max: 500 }));
  const simple = fc.constantFrom(start, back, back, plan, plan, done, report, restart);
  return fc.oneof(
    {
      weight: 24,
      arbitrary: numbers.map((indices) =>
        deed(`answer ${indices.join()}`, (visit) => {
          const { question } = placeOf(visit.context());
          if (question) visit.answer(question.id, answerFrom(question, indices));
        }),
      ),
    },
    { weight: 4, arbitrary: simple.map((event) => deed(event.type, (visit) => visit.send(event))) },
    { weight: 3, arbitrary: questions.map((id) => deed(`change ${id}`, (visit) => visit.send(change(id)))) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(questions, fc.anything())
        .map(([id, value]) => deed(`answer ${id} anyhow`, (visit) => visit.answer(id, value))),
    },
    { weight: 3, arbitrary: remedies.map((id) => deed(`try ${id}`, (visit) => visit.send(tryOut(id)))) },
    {
      weight: 2,
      arbitrary: sides.map(([choice, side]) =>
        deed(`choose ${side}`, (visit) => visit.send(choose(choice, side))),
      ),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(regions, families)
        .map(([region, without]) =>
          deed(`configure ${region ?? 'no country'}`, (visit) => visit.send(configure(region, ...without))),
        ),
    },
    {
      weight: 1,
      arbitrary: fc.constant(
        deed('resume', (visit) => visit.send(resume(JSON.parse(JSON.stringify(visit.context().journey))))),
      ),
    },
    { weight: 3, arbitrary: fc.constant(deed('all is well', (visit) => visit.tell(allWell(guide)))) },
    {
      weight: 5,
      arbitrary: outcomes.map((outcome) =>
        deed(`tell ${outcome}`, (visit) => visit.send(done, tell(outcome))),
      ),
    },
    { weight: 1, arbitrary: times.map((at) => deed(`report at ${at}`, (visit) => visit.send(reportAt(at)))) },
    {
      weight: 3,
      arbitrary: times.map((at) =>
        deed('try and do it', (visit) => visit.send(tryOut(visit.offered()[0] ?? 'heat', at), done)),
      ),
    },
    {
      weight: 2,
      arbitrary: fc.constant(
        deed('try the first', (visit) => visit.send(tryOut(visit.offered()[0] ?? 'heat'))),
      ),
    },
    {
      weight: 2,
      arbitrary: fc.constant(
        deed('practise', (visit) =>
          visit.send(
            tryOut(visit.offered()[0] ?? 'heat'),
            practise,
            markOf(visit.context().trying ?? 'heat'),
          ),
        ),
      ),
    },
    {
      weight: 2,
      arbitrary: fc
        .nat({ max: 11 })
        .map((score) => deed(`note ${score}`, (visit) => visit.send(note(score)))),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(outcomes, fc.nat({ max: 11 }))
        .map(([outcome, score]) =>
          deed(`tell ${outcome} at ${score}`, (visit) => visit.send(done, tell(outcome, score))),
        ),
    },
    {
      weight: 1,
      arbitrary: fc.anything().map((kept) => deed('resume nonsense', (visit) => visit.send(resume(kept)))),
    },
  );
}
