import type { GuideDocument, Id, Option, Question } from '../../../src/guide/guide.js';
import { factsIn, losingFacts, type Changed } from '../conditions.js';
import { forget } from '../forget.js';
import { lacking, put, without, type Mutant, type Operator } from '../mutant.js';

const withQuestion = (whole: GuideDocument, at: number, question: Question): GuideDocument => ({
  ...whole,
  guide: { ...whole.guide, questions: put(whole.guide.questions, at, question) },
});

const settable = ({ id, sets, options = [], unsure = [] }: Option): readonly Id[] => [
  id,
  ...(sets ?? []),
  ...options.flatMap(settable),
  ...unsure,
];

const questionsOf = (
  { guide }: GuideDocument,
  changes: (question: Question) => readonly Changed<Question>[],
): readonly Mutant[] =>
  guide.questions.flatMap((question, at) =>
    changes(question).map(({ what, fact, changed }) => ({
      about: `questions.${question.id}.${what}`,
      touches: [fact, ...factsIn(question)].filter((id) => id !== ''),
      apply: (whole) => withQuestion(whole, at, changed),
    })),
  );

/** The options of a question, and those under them, each changed in its place. */
function optionsOf(
  options: readonly Option[],
  changes: (option: Option) => readonly Changed<Option | undefined>[],
): readonly Changed<readonly Option[]>[] {
  return options.flatMap((option, index) => [
    ...changes(option).map(({ what, fact, changed }) => ({
      what: `${option.id}.${what}`,
      fact,
      changed: changed ? put(options, index, changed) : without(options, index),
    })),
    ...optionsOf(option.options ?? [], changes).map(({ what, fact, changed }) => ({
      what: `${option.id}.${what}`,
      fact,
      changed: put(options, index, { ...option, options: changed }),
    })),
  ]);
}

const ofOptions = (
  kind: string,
  fields: readonly string[],
  changes: (option: Option) => readonly Changed<Option | undefined>[],
  safety = true,
): Operator => ({
  kind,
  safety,
  fields: fields.flatMap((field) => [
    `questions[].options[].${field}`,
    `questions[].options[].options[].${field}`,
  ]),
  mutants: (document) =>
    questionsOf(document, (question) =>
      optionsOf(question.options, changes).map(({ what, fact, changed }) => ({
        what: `options.${what}`,
        fact,
        changed: { ...question, options: changed },
      })),
    ),
});

const lists = (question: Question, field: 'none' | 'unsure'): readonly Changed<Question>[] =>
  (question[field] ?? []).map((fact, index) => ({
    what: `${field}.${fact}`,
    fact,
    changed: { ...question, [field]: without(question[field] ?? [], index) },
  }));

const TREND = { worse: ['same', 'better'], same: ['better'], better: [] } as const;

export const questionOperators: readonly Operator[] = [
  {
    kind: 'drop a question',
    safety: true,
    fields: ['questions[].id'],
    mutants: ({ guide }) =>
      guide.questions.map((question, at) => ({
        about: `questions.${question.id}`,
        touches: question.options.flatMap(settable),
        apply: (whole) =>
          forget(
            { ...whole, guide: { ...whole.guide, questions: without(whole.guide.questions, at) } },
            question.id,
          ),
      })),
  },
  {
    kind: 'drop an option',
    safety: true,
    fields: [
      'questions[].options[].id',
      'questions[].options[].options',
      'questions[].options[].options[].id',
      'questions[].options',
    ],
    mutants: (document) =>
      document.guide.questions.flatMap((question, at) =>
        optionsOf(question.options, (option) => [{ what: '', fact: option.id, changed: undefined }]).map(
          ({ what, fact, changed }) => ({
            about: `questions.${question.id}.options.${what}`,
            touches: [fact],
            apply: (whole) => forget(withQuestion(whole, at, { ...question, options: changed }), fact),
          }),
        ),
      ),
  },
  ofOptions('drop a fact that an option sets', ['sets'], (option) =>
    (option.sets ?? []).map((fact, index) => ({
      what: `sets.${fact}`,
      fact,
      changed: { ...option, sets: without(option.sets ?? [], index) },
    })),
  ),
  ofOptions('read "not sure which" as "none of them"', ['unsure'], (option) =>
    (option.unsure ?? []).map((fact, index) => ({
      what: `unsure.${fact}`,
      fact,
      changed: { ...option, unsure: without(option.unsure ?? [], index) },
    })),
  ),
  ofOptions('take "worse" for less', ['trend'], (option) =>
    option.trend
      ? TREND[option.trend].map((trend) => ({
          what: `trend.${trend}`,
          fact: option.id,
          changed: { ...option, trend },
        }))
      : [],
  ),
  {
    ...ofOptions('let the clock of home care run late', ['hours'], (option) =>
      option.hours
        ? [
            { what: 'hours.twice', fact: option.id, changed: { ...option, hours: option.hours * 2 } },
            { what: 'hours', fact: option.id, changed: lacking(option, 'hours') },
          ]
        : [],
    ),
    unseen: true,
  },
  ofOptions('offer an option to fewer people', ['when', 'whenAny', 'unless', 'atLeast'], (option) => [
    ...(option.when
      ? [
          {
            what: 'when.more',
            fact: option.id,
            changed: { ...option, when: [...option.when, 'under-16', 'over-60'] },
          },
        ]
      : []),
  ]),
  {
    kind: 'read "not sure" as "none of these"',
    safety: true,
    fields: ['questions[].unsure'],
    mutants: (document) =>
      questionsOf(document, (question) => [
        ...lists(question, 'unsure'),
        ...(question.unsure && question.none
          ? [{ what: 'unsure.none', fact: '', changed: { ...question, unsure: question.none } }]
          : []),
      ]),
  },
  {
    kind: 'drop what "none of these" sets',
    safety: true,
    fields: ['questions[].none'],
    mutants: (document) => questionsOf(document, (question) => lists(question, 'none')),
  },
  {
    kind: 'drop what a missing answer sets',
    safety: true,
    fields: ['questions[].lacking.options', 'questions[].lacking.sets'],
    mutants: (document) =>
      questionsOf(document, (question) =>
        question.lacking
          ? [
              {
                what: 'lacking',
                fact: question.lacking.sets[0] ?? '',
                changed: lacking(question, 'lacking'),
              },
              ...question.lacking.options.map((fact, index) => ({
                what: `lacking.options.${fact}`,
                fact,
                changed: {
                  ...question,
                  lacking: {
                    options: without(question.lacking?.options ?? [], index),
                    sets: question.lacking?.sets ?? [],
                  },
                },
              })),
            ]
          : [],
      ),
  },
  {
    kind: 'take one sign where several may be told',
    safety: true,
    fields: ['questions[].kind'],
    mutants: (document) =>
      questionsOf(document, (question) =>
        question.kind === 'list'
          ? [{ what: 'kind', fact: question.options[0]?.id ?? '', changed: { ...question, kind: 'one' } }]
          : [],
      ),
  },
  {
    kind: 'ask about warning signs after the plan is decided',
    safety: true,
    fields: ['questions[].phase', 'questions'],
    mutants: ({ guide }) =>
      guide.questions.flatMap((question, at) =>
        question.phase === 'screening'
          ? (['choosing', 'checking-in'] as const).map((phase) => ({
              about: `questions.${question.id}.phase.${phase}`,
              touches: question.options.flatMap(settable),
              apply: (whole: GuideDocument): GuideDocument => ({
                ...whole,
                guide: {
                  ...whole.guide,
                  questions: [...without(whole.guide.questions, at), { ...question, phase }],
                },
              }),
            }))
          : [],
      ),
  },
  {
    kind: 'ask fewer people',
    safety: true,
    fields: ['questions[].when', 'questions[].whenAny', 'questions[].unless', 'questions[].atLeast'],
    mutants: (document) =>
      questionsOf(document, (question) => [
        ...losingFacts(question, 'whenAny').filter(({ changed }) => changed.whenAny),
        ...(question.phase === 'screening' || question.phase === 'choosing'
          ? ['over-50', 'pregnant', 'chest']
              .filter((fact) => !question.options.flatMap(settable).includes(fact))
              .map((fact) => ({
                what: `unless.${fact}`,
                fact,
                changed: { ...question, unless: [...(question.unless ?? []), fact] },
              }))
          : []),
      ]),
  },
];
