import type { GuideDocument, Id, Source } from '../../guide/guide.js';
import { own } from '../../guide/region.js';
import { countryName } from '../countries.js';
import type { Words } from '../words.js';

/** Something that a source should stand behind. */
export interface Claim {
  readonly id: Id;
  readonly kind: (typeof KINDS)[number];
  /** In the guide's words; a country by its name. */
  readonly name: string;
}

export const KINDS = [
  'red flag',
  'caution',
  'cause',
  'row of a choice',
  'remedy',
  'check-in',
  'country',
  'other',
] as const;

/** A source that something cites, by its code; without `source` where the code stands for none. */
interface Cited {
  readonly code: string;
  readonly source?: Source;
}

export interface Sourcing {
  readonly claims: readonly Claim[];
  readonly of: (id: Id) => readonly Cited[];
  /** Claims that no source stands behind. */
  readonly unsourced: readonly Claim[];
  /** Claims none of whose sources was read on the publisher's own page. */
  readonly unread: readonly Claim[];
  /** Every source, with the claims that cite it. */
  readonly sources: readonly (Cited & { readonly citedBy: readonly Id[] })[];
}

/** What stands behind each claim of a guide, and where nothing does. */
export function sourcingOf(document: GuideDocument, words: Words): Sourcing {
  const cites = document.provenance?.cites ?? {};
  const sources = document.provenance?.sources ?? {};
  const of = (id: Id): readonly Cited[] =>
    (own(cites, id) ?? []).map((code) => {
      const source = own(sources, code);
      return { code, ...(source && { source }) };
    });
  const known = claimsOf(document, words);
  const ids = new Set(known.map(({ id }) => id));
  const others = Object.keys(cites)
    .filter((id) => !ids.has(id))
    .map((id) => ({ id, kind: 'other' as const, name: id }));
  const claims = [...known, ...others];
  const unsourced = claims.filter(({ id }) => of(id).length === 0);
  const citedBy = new Map<string, Id[]>();
  for (const { id } of claims)
    for (const { code } of of(id)) citedBy.set(code, [...(citedBy.get(code) ?? []), id]);
  const codes = new Set([...Object.keys(sources), ...citedBy.keys()]);
  return {
    claims,
    of,
    unsourced,
    unread: claims.filter(
      (claim) => !unsourced.includes(claim) && of(claim.id).every(({ source }) => source?.state !== 'read'),
    ),
    sources: [...codes].map((code) => {
      const source = own(sources, code);
      return { code, ...(source && { source }), citedBy: citedBy.get(code) ?? [] };
    }),
  };
}

function claimsOf({ guide }: GuideDocument, words: Words): readonly Claim[] {
  const { texts, plan, language } = words;
  const rows = guide.choices.flatMap(({ rows, neither, sides }) => [
    ...rows.map(({ id }) => id),
    ...sides.flatMap(({ row }) => row ?? []),
    neither,
  ]);
  return [
    ...guide.flags.map(({ id }) => ({ id, kind: 'red flag' as const, name: words.of(texts.flags, id) })),
    ...guide.cautions.map(({ id }) => ({ id, kind: 'caution' as const, name: words.of(plan.cautions, id) })),
    ...guide.causes.map(({ id }) => ({ id, kind: 'cause' as const, name: own(plan.causes, id)?.name ?? id })),
    ...[...new Set(rows)].map((id) => ({
      id,
      kind: 'row of a choice' as const,
      name: words.of(plan.rows, id),
    })),
    ...guide.remedies.map(({ id }) => ({
      id,
      kind: 'remedy' as const,
      name: own(plan.remedies, id)?.name ?? id,
    })),
    ...guide.checkIns.map(({ id }) => ({
      id,
      kind: 'check-in' as const,
      name: own(plan.checkIns, id)?.title ?? id,
    })),
    ...Object.keys(guide.regions).map((code) => ({
      id: regionClaim(code),
      kind: 'country' as const,
      name: code === 'default' ? 'A country that is not known' : countryName(code, language),
    })),
  ];
}

/** The id under which a country's numbers are sourced. */
export const regionClaim = (code: string): Id => `region-${code}`;
