import type { Choice, Id } from '../../guide/guide.js';
import { own } from '../../guide/region.js';
import { label } from './mermaid-text.js';
import { outcomesOf, timesOf } from './outcomes.js';
import type { Picture } from './picture.js';
import { SHORT } from './decision-words.js';

/** A decision table as a ladder: each row, and the next one where it does not fit. */
export function choiceGraph(choice: Choice, index: number, { words, say }: Picture): readonly string[] {
  const text = own(words.plan.choices, choice.id);
  const side = (id: Id): string => own(text?.sides, id) ?? id;
  const name = (row: number): string => `c${index + 1}_${row + 1}`;
  return [
    `subgraph c${index + 1} [${label([text?.title ?? choice.id])}]`,
    ...choice.rows.map((row, at) => {
      const begin = row.prefer.map(side).join(', then ') || 'neither';
      const closed = row.closes?.length ? `Closed: ${row.closes.map(side).join(', ')}` : '';
      const condition = say.short(row, { most: SHORT }) || 'everyone else';
      return `${name(at)}[${label([`${at + 1} ${condition} – ${row.id}`, `Begin with ${begin}`, closed])}]:::step`;
    }),
    ...choice.rows.slice(1).map((_, at) => `${name(at)} --> ${name(at + 1)}`),
    'end',
  ];
}

/** What a plan can hold, and the three ways on from a check-in. */
export function planGraph(picture: Picture): readonly string[] {
  const { words, document } = picture;
  const causes = document.guide.causes.map(({ id }) => `• ${own(words.plan.causes, id)?.name ?? id} – ${id}`);
  const remedies = document.guide.remedies.map(
    ({ id }) => `• ${own(words.plan.remedies, id)?.name ?? id} – ${id}`,
  );
  return [
    'subgraph plan ["The plan"]',
    `causes[${label(['WHAT MAY HAVE SET IT OFF', ...causes])}]:::step`,
    `remedies[${label(['WHAT A PLAN CAN HOLD', ...remedies])}]:::step`,
    'causes --> remedies',
    `trying[${label(['Try one remedy, and look again', timesOf(picture).join(' • ')])}]:::step`,
    'remedies --> trying',
    'end',
    'subgraph after ["How it goes"]',
    ...outcomesOf(picture).map(
      ({ trend, name, answers, goes }) => `${trend}([${label([name, answers, goes])}]):::step`,
    ),
    'end',
  ];
}
