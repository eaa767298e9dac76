import { LEVELS, type GuideDocument, type Level, type Phone, type Region } from '../../../src/guide/guide.js';
import { factsRead } from '../../../src/guide/invariants/rules.js';
import { forget } from '../forget.js';
import { lacking, put, without, type Mutant, type Operator } from '../mutant.js';

const withRegion = (whole: GuideDocument, code: string, region: Region): GuideDocument => ({
  ...whole,
  guide: { ...whole.guide, regions: { ...whole.guide.regions, [code]: region } },
});

const regionsOf = (
  { guide }: GuideDocument,
  changes: (region: Region) => readonly (readonly [what: string, changed: Region])[],
): readonly Mutant[] =>
  Object.entries(guide.regions).flatMap(([code, region]) =>
    changes(region).map(([what, changed]) => ({
      about: `regions.${code}.${what}`,
      touches: [code, ...region.facts],
      apply: (whole) => withRegion(whole, code, changed),
    })),
  );

const misdialled = (phone: Phone): Phone => {
  const turned = (digits: string) =>
    digits.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
  return { ...phone, say: turned(phone.say), dial: turned(phone.dial) };
};

/** What to do, when to look again, and whom to call. */
export const helpOperators: readonly Operator[] = [
  {
    kind: 'drop what to do at a level',
    safety: true,
    fields: LEVELS.map((level) => `actions.${level}`),
    mutants: ({ guide }) =>
      LEVELS.flatMap((level: Level) =>
        guide.actions[level].map((action, index) => ({
          about: `actions.${level}.${action}`,
          touches: [action, level],
          apply: (whole: GuideDocument): GuideDocument => ({
            ...whole,
            guide: {
              ...whole.guide,
              actions: { ...whole.guide.actions, [level]: without(guide.actions[level], index) },
            },
          }),
        })),
      ),
  },
  {
    kind: 'drop what to do beside every plan',
    safety: true,
    fields: ['planActions'],
    mutants: ({ guide }) =>
      guide.planActions.map((action, index) => ({
        about: `planActions.${action}`,
        touches: [action],
        apply: (whole) => ({
          ...whole,
          guide: { ...whole.guide, planActions: without(guide.planActions, index) },
        }),
      })),
  },
  {
    kind: 'drop a check-in',
    safety: true,
    fields: ['checkIns[].id'],
    mutants: ({ guide }) =>
      guide.checkIns.map(({ id }, index) => ({
        about: `checkIns.${id}`,
        touches: [id],
        apply: (whole) =>
          forget({ ...whole, guide: { ...whole.guide, checkIns: without(guide.checkIns, index) } }, id),
      })),
  },
  {
    kind: 'put a check-in off',
    safety: true,
    fields: ['checkIns[].hours'],
    mutants: ({ guide }) =>
      guide.checkIns.map((checkIn, index) => ({
        about: `checkIns.${checkIn.id}.hours`,
        touches: [checkIn.id],
        apply: (whole) => ({
          ...whole,
          guide: {
            ...whole.guide,
            checkIns: put(guide.checkIns, index, { ...checkIn, hours: checkIn.hours * 2 }),
          },
        }),
      })),
  },
  {
    kind: 'hide the way out from whoever was hurt by someone',
    safety: true,
    unseen: true,
    fields: ['exitFacts'],
    mutants: ({ guide }) =>
      (guide.exitFacts ?? []).map((fact, index) => ({
        about: `exitFacts.${fact}`,
        touches: [fact],
        apply: (whole) => ({
          ...whole,
          guide: { ...whole.guide, exitFacts: without(guide.exitFacts ?? [], index) },
        }),
      })),
  },
  {
    kind: 'dial a wrong number',
    safety: true,
    fields: ['emergency[]', 'advice', 'poison']
      .flatMap((phone) => [`${phone}.dial`, `${phone}.say`])
      .map((field) => `regions.*.${field}`),
    mutants: (document) =>
      regionsOf(document, (region) => [
        ...region.emergency.map(
          (phone, index) =>
            [
              `emergency.${phone.dial}.dial`,
              { ...region, emergency: put(region.emergency, index, misdialled(phone)) },
            ] as const,
        ),
        ...region.emergency.map(
          (phone, index) =>
            [
              `emergency.${phone.dial}.say`,
              {
                ...region,
                emergency: put(region.emergency, index, { ...phone, say: misdialled(phone).say }),
              },
            ] as const,
        ),
        ...(['advice', 'poison'] as const).flatMap((kind) =>
          region[kind] ? [[kind, { ...region, [kind]: misdialled(region[kind]) }] as const] : [],
        ),
      ]),
  },
  {
    kind: 'drop a number',
    safety: true,
    fields: ['emergency', 'advice', 'poison'].map((field) => `regions.*.${field}`),
    mutants: (document) =>
      regionsOf(document, (region) => [
        ...(region.emergency.length > 1
          ? region.emergency.map(
              (phone, index) =>
                [
                  `emergency.${phone.dial}`,
                  { ...region, emergency: without(region.emergency, index) },
                ] as const,
            )
          : []),
        ...(['advice', 'poison'] as const).flatMap((kind) =>
          region[kind] ? [[kind, lacking(region, kind)] as const] : [],
        ),
      ]),
  },
  {
    kind: 'call a number confirmed that is not',
    safety: true,
    fields: ['emergency[]', 'advice', 'poison'].map((phone) => `regions.*.${phone}.confirmed`),
    mutants: (document) =>
      regionsOf(document, (region) => [
        ...(['advice', 'poison'] as const).flatMap((kind) =>
          region[kind] && !region[kind].confirmed
            ? [[`${kind}.confirmed`, { ...region, [kind]: { ...region[kind], confirmed: true } }] as const]
            : [],
        ),
        ...region.emergency.flatMap((phone, index) =>
          phone.confirmed
            ? []
            : [
                [
                  `emergency.${phone.dial}.confirmed`,
                  { ...region, emergency: put(region.emergency, index, { ...phone, confirmed: true }) },
                ] as const,
              ],
        ),
      ]),
  },
  {
    kind: 'widen or narrow a country',
    safety: true,
    fields: ['regions.*.facts', 'regions.*.urgent'],
    mutants: (document) =>
      regionsOf(document, (region) => [
        // What no rule reads, such as the name of most countries, changes nothing.
        ...region.facts
          .filter((fact) => factsRead(document.guide).has(fact))
          .map(
            (fact) =>
              [`facts.${fact}`, { ...region, facts: region.facts.filter((each) => each !== fact) }] as const,
          ),
        ...['region-gb', 'region-us', 'region-unknown']
          .filter((fact) => !region.facts.includes(fact))
          .map((fact) => [`facts.as.${fact}`, { ...region, facts: [fact] }] as const),
        ...(region.urgent ? [['urgent', lacking(region, 'urgent')] as const] : []),
      ]),
  },
  {
    kind: 'lose a country, or its other name',
    safety: true,
    fields: ['regions.*', 'regionNames.*'],
    mutants: ({ guide }) => [
      ...Object.keys(guide.regions)
        .filter((code) => code !== 'default')
        .map((code) => ({
          about: `regions.${code}`,
          touches: [code],
          apply: (whole: GuideDocument): GuideDocument => ({
            ...whole,
            guide: { ...whole.guide, regions: lacking(whole.guide.regions, code) },
          }),
        })),
      ...Object.keys(guide.regionNames ?? {}).map((name) => ({
        about: `regionNames.${name}`,
        touches: [name],
        apply: (whole: GuideDocument): GuideDocument => ({
          ...whole,
          guide: { ...whole.guide, regionNames: lacking(whole.guide.regionNames ?? {}, name) },
        }),
      })),
    ],
  },
];
