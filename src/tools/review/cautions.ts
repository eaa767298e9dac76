import type { Caution, Id } from '../../guide/guide.js';
import { own } from '../../guide/region.js';
import { sourcesOf } from './cited.js';
import {
  conditionBlocks,
  inARow,
  line,
  list,
  type Card,
  type Line,
  type Pack,
  type Section,
} from './pack.js';

/** The hazard rows: in whom, what it takes away, what it changes and how. */
export function cautions(pack: Pack): Section {
  return {
    anchor: 'cautions',
    title: 'Hazards: what is left out or changed, and for whom',
    blocks: pack.guide.cautions.map((caution) => card(caution, pack)),
  };
}

function card(caution: Caution, pack: Pack): Card {
  const { guide, words, say } = pack;
  const withheld = guide.remedies.filter(({ withheldBy }) => withheldBy?.includes(caution.id));
  const changed = guide.remedies.filter(({ adjustedBy }) => adjustedBy?.includes(caution.id));
  const named = (id: Id): Line => [
    { words: own(words.plan.remedies, id)?.name ?? id },
    ' ',
    { id, to: `remedy-${id}` },
  ];
  const ways = new Map<string, Id[]>();
  for (const { id } of changed) {
    const text = own(own(words.plan.remedies, id)?.adjust, caution.id) ?? '';
    ways.set(text, [...(ways.get(text) ?? []), id]);
  }
  return {
    kind: 'card',
    anchor: `caution-${caution.id}`,
    title: [{ words: words.of(words.plan.cautions, caution.id) }, ' ', { id: caution.id }],
    parts: [
      { name: 'In someone who', blocks: conditionBlocks(say.phrase(caution)) },
      {
        name: 'Takes away',
        blocks: withheld.length > 0 ? [inARow(withheld.map(({ id }) => named(id)))] : [line('nothing')],
      },
      ...(changed.length > 0
        ? [
            {
              name: 'Changes',
              blocks: [
                list(
                  [...ways].map(([text, ids]): Line => [
                    text ? { words: text } : { strong: 'No words say how it changes' },
                    ' – ',
                    ...ids.flatMap((id, index): Line => (index === 0 ? named(id) : [', ', ...named(id)])),
                  ]),
                ),
              ],
            },
          ]
        : []),
      ...decides(caution.id, pack),
      { name: 'Sources', blocks: sourcesOf(caution.id, pack) },
    ],
  };
}

/** Where a caution is read as a fact: by a cause, a row or a side. */
function decides(id: Id, { guide, words }: Pack): Card['parts'] {
  const reads = ({
    when = [],
    whenAny = [],
    unless = [],
  }: {
    when?: readonly Id[];
    whenAny?: readonly Id[];
    unless?: readonly Id[];
  }): boolean => [...when, ...whenAny, ...unless].includes(id);
  const lines: Line[] = [
    ...guide.causes
      .filter(reads)
      .map((cause): Line => [
        'cause ',
        { words: own(words.plan.causes, cause.id)?.name ?? cause.id },
        ' ',
        { id: cause.id },
      ]),
    ...guide.choices.flatMap((choice) => [
      ...choice.rows
        .filter(reads)
        .map((row): Line => ['row ', { words: words.of(words.plan.rows, row.id) }, ' ', { id: row.id }]),
      ...choice.sides
        .filter(reads)
        .map((side): Line => [
          'side ',
          { words: own(own(words.plan.choices, choice.id)?.sides, side.id) ?? side.id },
          ' ',
          { id: side.id },
        ]),
    ]),
  ];
  return lines.length > 0 ? [{ name: 'Is read by', blocks: [list(lines)] }] : [];
}
