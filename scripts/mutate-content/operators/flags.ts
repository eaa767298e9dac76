import { LEVELS, type Flag, type GuideDocument, type Id, type Level } from '../../../src/guide/guide.js';
import { factsIn, losingFacts, needingMore, reassured, type Changed } from '../conditions.js';
import { forget } from '../forget.js';
import { lacking, put, without, type Mutant, type Operator } from '../mutant.js';

const FLAG = (...fields: string[]) => fields.map((field) => `flags[].${field}`);
const lower = (level: Level): Level => LEVELS[Math.max(0, LEVELS.indexOf(level) - 1)] ?? level;

/** Every flag, changed. */
const each = (
  document: GuideDocument,
  changes: (flag: Flag) => readonly Changed<Flag>[],
): readonly Mutant[] =>
  document.guide.flags.flatMap((flag, index) =>
    changes(flag).map(({ what, fact, changed }) => ({
      about: `flags.${flag.id}.${what}`,
      touches: [flag.id, ...(fact ? [fact] : []), ...factsIn(flag)],
      apply: (whole): GuideDocument => ({
        ...whole,
        guide: { ...whole.guide, flags: put(whole.guide.flags, index, changed) },
      }),
    })),
  );

const changing = (
  kind: string,
  fields: readonly string[],
  changes: (flag: Flag, document: GuideDocument) => readonly Changed<Flag>[],
): Operator => ({
  kind,
  safety: true,
  fields: FLAG(...fields),
  mutants: (document) => each(document, (flag) => changes(flag, document)),
});

const raises = (
  { raised = [], ...flag }: Flag,
  change: (
    raise: NonNullable<Flag['raised']>[number],
  ) => readonly Changed<NonNullable<Flag['raised']>[number]>[],
): readonly Changed<Flag>[] =>
  raised.flatMap((raise, index) =>
    change(raise).map(({ what, fact, changed }) => ({
      what: `raised.${index}.${what}`,
      fact,
      changed: { ...flag, raised: put(raised, index, changed) },
    })),
  );

const settable = ({ guide }: GuideDocument): readonly Id[] =>
  guide.questions.flatMap(({ options }) => options.map(({ id }) => id));

export const flagOperators: readonly Operator[] = [
  {
    kind: 'drop a flag',
    safety: true,
    fields: FLAG('id'),
    mutants: ({ guide }) =>
      guide.flags.map((flag, index) => ({
        about: `flags.${flag.id}`,
        touches: [flag.id, ...factsIn(flag)],
        apply: (whole) =>
          forget({ ...whole, guide: { ...whole.guide, flags: without(whole.guide.flags, index) } }, flag.id),
      })),
  },
  changing('weaken the level of a flag', ['level'], (flag) =>
    flag.level === 'selfcare'
      ? []
      : [{ what: 'level', fact: '', changed: { ...flag, level: lower(flag.level) } }],
  ),
  changing('drop what raises a flag', ['raised'], (flag) =>
    (flag.raised ?? []).map((_, index) => ({
      what: `raised.${index}`,
      fact: '',
      changed: { ...flag, raised: without(flag.raised ?? [], index) },
    })),
  ),
  changing(
    'weaken what raises a flag',
    ['raised[].level', 'raised[].whenAny', 'raised[].atLeast', 'raised[].unless'],
    (flag, document) =>
      raises(flag, (raise) => [
        { what: 'level', fact: '', changed: { ...raise, level: lower(raise.level) } },
        ...losingFacts(raise, 'whenAny').filter(({ changed }) => changed.whenAny),
        ...needingMore(raise),
        ...reassured(raise, settable(document)),
      ]),
  ),
  changing('drop a fact that raises a flag by itself', ['whenAny'], (flag) =>
    losingFacts(flag, 'whenAny').filter(({ changed }) => changed.whenAny),
  ),
  changing('ask more of a flag', ['atLeast'], (flag) => needingMore(flag)),
  changing('drop a condition of a flag', ['when', 'whenAny', 'raised[].when'], (flag) => [
    ...losingFacts(flag, 'when'),
    ...(flag.whenAny ? [{ what: 'whenAny', fact: '', changed: lacking(flag, 'whenAny') }] : []),
    ...raises(flag, (raise) => losingFacts(raise, 'when')),
  ]),
  changing('let something reassuring take a flag back', ['unless'], (flag, document) =>
    reassured(flag, settable(document)),
  ),
  changing('drop what takes a flag back', ['unless'], (flag) => losingFacts(flag, 'unless')),
  changing('drop what to do beside a flag', ['actions'], (flag) =>
    (flag.actions ?? []).map((action, index) => ({
      what: `actions.${action}`,
      fact: action,
      changed: { ...flag, actions: without(flag.actions ?? [], index) },
    })),
  ),
  changing('show a plan beside a flag that has none', ['noPlan'], (flag) =>
    flag.noPlan ? [{ what: 'noPlan', fact: '', changed: lacking(flag, 'noPlan') }] : [],
  ),
  changing('show comfort beside an urgent flag', ['comfort'], (flag) =>
    flag.level === 'urgent' && !flag.comfort
      ? [{ what: 'comfort', fact: '', changed: { ...flag, comfort: true } }]
      : [],
  ),
];
