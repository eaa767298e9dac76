import { numbersOf } from '../../guide/region.js';
import { KINDS, regionClaim, type Claim } from './sourcing.js';
import { anchorOf } from './anchors.js';
import { line, type Block, type Pack, type Section } from './pack.js';

/** Everything that rests on nothing, or on nothing that was read in full: what a reviewer decides first. */
export function decideFirst({ sourcing, guide, document }: Pack): Section {
  const unconfirmed = sourcing.claims.filter(
    ({ id, kind }) =>
      kind === 'country' &&
      Object.entries(guide.regions).some(
        ([code, region]) => regionClaim(code) === id && numbersOf(region).some(({ confirmed }) => !confirmed),
      ),
  );
  const listed = new Set([...sourcing.unsourced, ...sourcing.unread]);
  const numbersOnly = unconfirmed.filter((claim) => !listed.has(claim));
  const numbers = new Set(unconfirmed);
  return {
    anchor: 'decide-first',
    title: 'To decide first',
    blocks: [
      ...(document.provenance
        ? []
        : [line({ strong: 'This guide names no sources at all, so everything in it stands here.' })]),
      ...table('No source stands behind these', sourcing.unsourced, numbers),
      ...table('Only copies, abstracts or unopened sources stand behind these', sourcing.unread, numbers),
      ...table('Numbers to call that were not confirmed on an official page', numbersOnly, numbers),
      ...(listed.size + numbersOnly.length === 0
        ? [line('Nothing: every claim has a source that was read in full.')]
        : []),
    ],
  };
}

function table(caption: string, claims: readonly Claim[], numbers: ReadonlySet<Claim>): readonly Block[] {
  if (claims.length === 0) return [];
  const inOrder = KINDS.flatMap((kind) => claims.filter((claim) => claim.kind === kind));
  return [
    {
      kind: 'table',
      caption: `${caption} (${claims.length})`,
      head: ['What', 'In the guide’s words', 'Decided'],
      rows: inOrder.map((claim) => ({
        anchor: `decide-${claim.id}`,
        cells: [
          [line(`${claim.kind} `, { id: claim.id, to: anchorOf(claim) })],
          [line({ words: claim.name }, numbers.has(claim) ? ' – numbers not confirmed' : '')],
          [{ kind: 'tick' }],
        ],
      })),
    },
  ];
}
