import type { Choice, ChoiceRow, Id } from '../../guide/guide.js';
import { own } from '../../guide/region.js';
import { sourcesOf } from './cited.js';
import { conditionBlocks, line, list, type Block, type Pack, type Section } from './pack.js';

/** The decision tables, row by row. */
export function choices(pack: Pack): Section {
  return {
    anchor: 'choices',
    title: 'Choices, row by row',
    blocks: [
      line(
        'The first row that fits says with what to begin. A side is closed by the row, by its own condition, or because cautions take away all that belongs to it. Visitors may pick any side that is open.',
      ),
      ...pack.guide.choices.flatMap((choice) => tables(choice, pack)),
    ],
  };
}

function tables(choice: Choice, pack: Pack): readonly Block[] {
  const { words, say, guide } = pack;
  const text = own(words.plan.choices, choice.id);
  const side = (id: Id): string => own(text?.sides, id) ?? id;
  const remedies = (ids: readonly Id[] = []): readonly Block[] =>
    ids.length > 0
      ? [
          list(
            ids.map((id) => [
              { words: own(words.plan.remedies, id)?.name ?? id },
              ' ',
              { id, to: `remedy-${id}` },
            ]),
          ),
        ]
      : [];
  const title = text?.title ?? choice.id;
  const beside = [...new Set([...choice.sides.flatMap(({ row }) => row ?? []), choice.neither])];
  // A row shared by several choices is told, and judged, once.
  const before = guide.choices.slice(0, guide.choices.indexOf(choice));
  const told = new Set(
    before.flatMap(({ sides, neither }) => [...sides.flatMap(({ row }) => row ?? []), neither]),
  );
  return [
    { kind: 'heading', text: title },
    {
      kind: 'table',
      caption: `${title} The rows, in order`,
      head: ['When', 'Begin with', 'The visitor reads', 'Sources', 'Your verdict'],
      rows: choice.rows.map((row, index) => ({
        anchor: `row-${row.id}`,
        cells: [
          [line(`${index + 1}. `, { id: row.id }), ...when(row, pack)],
          [
            row.prefer.length > 0
              ? list(
                  row.prefer.map((id) => [{ words: side(id) }, ' ', { id }]),
                  true,
                )
              : line({ strong: 'neither' }),
            ...(row.closes?.length ? [line('Closed: ', row.closes.map(side).join(', '))] : []),
          ],
          [line({ words: words.of(words.plan.rows, row.id) })],
          sourcesOf(row.id, pack),
          [{ kind: 'verdict' }],
        ],
      })),
    },
    {
      kind: 'table',
      caption: `${title} What the visitor reads when the rows do not decide`,
      head: ['When', 'The visitor reads', 'Sources', 'Your verdict'],
      rows: beside
        .filter((id) => !told.has(id))
        .map((id) => ({
          anchor: `row-${id}`,
          cells: [
            [
              line(
                id === choice.neither
                  ? 'Every side is closed '
                  : `${choice.sides
                      .filter(({ row }) => row === id)
                      .map(({ id }) => side(id))
                      .join(' or ')} is picked, or is all that is open `,
                { id },
              ),
            ],
            [line({ words: words.of(words.plan.rows, id) })],
            sourcesOf(id, pack),
            [{ kind: 'verdict' }],
          ],
        })),
    },
    {
      kind: 'table',
      caption: `${title} The sides`,
      head: ['Side', 'Open when the visitor', 'Belongs to it', 'Comes first with it'],
      rows: choice.sides.map((each) => ({
        cells: [
          [line({ words: side(each.id) }, ' ', { id: each.id })],
          conditionBlocks(say.phrase(each)),
          remedies(each.remedies),
          remedies(each.with),
        ],
      })),
    },
    ...(choice.instead?.length
      ? [line('When every side is closed, these come in its place:'), ...remedies(choice.instead)]
      : []),
  ];
}

const when = (row: ChoiceRow, { say }: Pack): readonly Block[] => {
  const phrase = say.phrase(row);
  return phrase.all.length + phrase.none.length === 0 && !phrase.some
    ? [line('everyone else')]
    : conditionBlocks(phrase);
};
