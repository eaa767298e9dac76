import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  NONE,
  type Answer,
  type Answers,
  type Guide,
  type Id,
  type Question,
} from '../../src/guide/guide.js';
import { questionsLeft, singleAnswers } from '../../src/guide/routes.js';
import { freshJourney, type Journey } from '../../src/machine/journey.js';
import { placeOf, questionsAfter, withAnswer, type Standing } from '../../src/machine/place.js';
import { opening } from '../../src/guides/upper-back/opening.js';
import { upperBack } from '../../src/guides/upper-back/guide.js';
import { well, wellLater } from '../cases/upper-back/conversation.js';
import { largeGuide } from '../cases/large-guide.js';
import { smallGuide } from '../guide/small-guide.js';

const standing = (
  guide: Guide,
  answers: Answers = {},
  more: Partial<Journey> = {},
  region: string | undefined = 'US',
): Standing => ({
  guide,
  region,
  without: [],
  at: undefined,
  journey: { ...freshJourney(guide), answers, ...more },
});

const shown = (at: Standing): Question | undefined => placeOf(at).question;

/** The place after an answer to the question shown; nothing where it is refused. */
function after(at: Standing, answer: Answer): Standing | undefined {
  const question = shown(at);
  const journey = question && withAnswer(at, question.id, answer);
  return journey && journey !== at.journey ? { ...at, at: undefined, journey } : undefined;
}

/** As little as can be said to a question. */
const quiet = ({ kind, options }: Question): Answer =>
  kind === 'list'
    ? NONE
    : (options.find(({ trend }) => trend === 'same') ?? options.find(({ sets }) => !sets) ?? options[0])!.id;

/** Whether some answers lead through just so many questions, this one among them. Walked, not worked out. */
function canLast(at: Standing, questions: number, tries = { left: 4000 }): boolean {
  const question = shown(at);
  if (!question) return questions === 0;
  tries.left -= 1;
  if (questions === 0 || tries.left < 0) return false;
  for (const answer of [quiet(question), ...singleAnswers(question)]) {
    const next = after(at, answer);
    // What the count says only tells where to look first: a way is a way.
    const promising = next && (shown(next) ? questionsAfter(next) + 1 : 0) >= questions - 1;
    if (promising && canLast(next, questions - 1, tries)) return true;
  }
  return false;
}

/** One answer in two says as little as can be, so that visits get somewhere. */
const picks = fc.array(fc.tuple(fc.boolean(), fc.nat(500)), { minLength: 30, maxLength: 30 });

/** Every place of a visit, from its first question to its result. */
function placesOf(start: Standing, numbers: readonly (readonly [boolean, number])[]): readonly Standing[] {
  const places = [start];
  for (const [plain, number] of numbers) {
    const at = places.at(-1)!;
    const question = shown(at);
    if (!question) break;
    const all = singleAnswers(question);
    const next = (!plain && after(at, all[number % all.length]!)) || after(at, quiet(question));
    if (!next) throw new Error(`"${question.id}" takes no answer.`);
    places.push(next);
  }
  return places;
}

const large = largeGuide(12).guide;
const starts: readonly (readonly [name: string, start: (region: string | undefined) => Standing])[] = [
  ['a first visit', (region) => standing(upperBack, {}, {}, region)],
  ['a check-in', (region) => standing(upperBack, well, { checkingIn: true }, region)],
  [
    'a second check-in',
    (region) =>
      standing(upperBack, { ...wellLater, 'signs-since': [], trend: [] }, { checkingIn: true }, region),
  ],
  [
    'a check-in of someone who kept nothing',
    (region) => standing(upperBack, {}, { checkingIn: true }, region),
  ],
  ['signs asked again', (region) => standing(upperBack, well, { rechecking: true }, region)],
  ['a small guide', (region) => standing(smallGuide, {}, {}, region)],
  ['a check-in in a small guide', (region) => standing(smallGuide, {}, { checkingIn: true }, region)],
  ['a guide of another shape', (region) => standing(large, {}, {}, region)],
];

describe('questions left', () => {
  for (const [name, start] of starts)
    it(`in ${name} are just as many as can come, and fewer with every answer`, () => {
      fc.assert(
        fc.property(picks, fc.constantFrom('US', 'GB', undefined), (numbers, region) => {
          const places = placesOf(start(region), numbers);
          places.forEach((place, index) => {
            const left = shown(place) ? questionsAfter(place) + 1 : 0;
            expect(left, 'what really came').to.be.at.least(places.length - 1 - index);
            expect(canLast(place, left), `${left} questions from "${shown(place)?.id ?? 'the result'}"`).to.be
              .true;
            if (index > 0) expect(left).to.be.at.most(questionsAfter(places[index - 1]!));
          });
          expect(shown(places.at(-1)!)).to.be.undefined;
        }),
        { numRuns: 40 },
      );
    });

  for (const [name, start] of starts)
    it(`in ${name} are never too few for whoever went back and answers anew`, () => {
      fc.assert(
        fc.property(picks, picks, fc.nat(), (numbers, others, which) => {
          const end = placesOf(start('US'), numbers).at(-1)!;
          const { asked } = placeOf(end).walk;
          const question = asked[which % Math.max(asked.length, 1)];
          fc.pre(question !== undefined);
          const back = { ...end, at: question.id };
          fc.pre(shown(back) !== undefined);
          const left = questionsAfter(back) + 1;
          expect(placesOf(back, others).length - 1).to.be.at.most(left);
          expect(canLast(back, left), `${left} questions on going back to "${question.id}"`).to.be.true;
        }),
        { numRuns: 80 },
      );
    });

  it('are the number that the first screen gives before the guide has arrived, in every country', () => {
    for (const region of [undefined, ...Object.keys(upperBack.regions)])
      expect(questionsAfter(standing(upperBack, {}, {}, region)), region).to.equal(opening.questionsAfter);
  });

  it('are those of the longest way alone where one answer shuts out another’s questions', () => {
    const guide: Guide = {
      ...smallGuide,
      questions: [
        { id: 'first', phase: 'welcome', kind: 'one', options: [{ id: 'left' }, { id: 'right' }] },
        ...['left', 'right'].flatMap((side): Question[] =>
          ['one', 'two'].map((number) => ({
            id: `${side}-${number}`,
            phase: 'choosing',
            kind: 'list',
            when: [side],
            options: [{ id: `${side}-${number}-tick` }],
          })),
        ),
      ],
    };
    expect(questionsLeft(guide, { answers: {} })).to.equal(3);
  });

  it('count an answer as open again that rests on what was said before', () => {
    const answers: Answers = { ...well, age: 'age-60-64', began: 'longer', now: ['now-and-then'] };
    const changed = (question: Id): number =>
      questionsAfter({ ...standing(upperBack, answers), at: question });
    // Pain that began lately is not asked whether it comes only now and then, and nothing else was ticked.
    expect(changed('began')).to.equal(1);
    expect(changed('cause')).to.equal(0);
  });

  it('count what urgent help waits for where a changed answer could make it an emergency', () => {
    const urgentSign = { id: 'rf-sign', level: 'urgent' as const, when: ['sign'] };
    const together = {
      ...urgentSign,
      id: 'rf-both',
      when: ['more'],
      raised: [{ when: ['old'], level: 'emergency' as const }],
    };
    const guide: Guide = {
      ...smallGuide,
      flags: [urgentSign, together],
      questions: [
        { id: 'age', phase: 'welcome', kind: 'one', options: [{ id: 'young' }, { id: 'old' }] },
        { id: 'signs', phase: 'screening', kind: 'list', options: [{ id: 'sign' }] },
        { id: 'others', phase: 'screening', kind: 'list', options: [{ id: 'more' }] },
      ],
    };
    const answers = { age: 'young', signs: ['sign'] };
    expect(shown(standing(guide, answers))).to.be.undefined;
    expect(questionsAfter({ ...standing(guide, answers), at: 'age' })).to.equal(1);
  });

  it('come to an end in a guide of a thousand questions', () => {
    const { guide } = largeGuide(1000);
    expect(questionsLeft(guide, { answers: {} })).to.be.within(900, 1000);
  });

  it('are as many as where each question that is left is looked at by itself', () => {
    // An answer to a question that there is not says nothing, but what was worked out before does not fit it.
    const byItself = (guide: Guide, answers: Answers, region: string): number =>
      questionsLeft(guide, { answers: { ...answers, 'no-such-question': 'none' }, region });
    const walks = ({ guide, region }: { guide: Guide; region: string }): fc.Arbitrary<readonly number[]> =>
      fc.array(fc.nat(1000), { maxLength: guide.questions.length }).map((picks) => {
        let at = standing(guide, {}, {}, region);
        return picks.flatMap((pick) => {
          const question = shown(at);
          const ways = question ? [quiet(question), ...singleAnswers(question)] : [];
          at = (ways.length > 0 && after(at, ways[pick % ways.length]!)) || at;
          const { answers } = at.journey;
          return [questionsLeft(guide, { answers, region }) - byItself(guide, answers, region)];
        });
      });
    const guides = [smallGuide, upperBack, largeGuide(40).guide].flatMap((guide) =>
      ['US', 'GB'].map((region) => ({ guide, region })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...guides).chain(walks), (differences) => {
        expect(differences.filter((difference) => difference !== 0)).to.deep.equal([]);
      }),
    );
  });
});
