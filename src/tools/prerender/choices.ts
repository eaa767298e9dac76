import type { Choice, Id } from '../../guide/guide.js';
import { own } from '../../guide/region.js';
import { markup, type Insert, type Markup } from '../markup.js';
import { remedyName } from './home.js';
import { folded, list, named, paragraph } from './pieces.js';
import type { Setting } from './setting.js';
import type { Signs } from './signs.js';
import { alwaysHolds, termsLine } from './told-signs.js';

/** The choices between sides, row by row, in sentences. */
export const choices = (setting: Setting, signs: Signs, left: ReadonlySet<Id>): readonly Markup[] =>
  setting.guide.choices.map((choice) => choicePart(setting, signs, left, choice));

function choicePart(setting: Setting, signs: Signs, left: ReadonlySet<Id>, choice: Choice): Markup {
  const { plan, words, ours, messages } = setting;
  const text = own(plan.choices, choice.id);
  const side = (id: Id): string => own(text?.sides, id) ?? id;
  const rowText = (id: Id): Markup => markup`<p><q>${own(plan.rows, id) ?? ''}</q></p>\n`;
  const names = (ids: readonly Id[]): readonly string[] =>
    ids.filter((id) => left.has(id)).map((id) => remedyName(setting, id));
  // A side none of whose remedies are left can't be begun with.
  const isThere = (id: Id): boolean => {
    const found = choice.sides.find((each) => each.id === id);
    return !found || found.remedies.length === 0 || found.remedies.some((each) => left.has(each));
  };
  const rows = choice.rows.flatMap((row) => {
    const terms = signs.of(row);
    if (!terms) return [];
    const prefer = row.prefer.filter(isThere).map(side);
    const closed = (row.closes ?? []).map(side);
    return [
      [
        alwaysHolds(terms) ? ours(words.everyoneElse) : termsLine(setting, terms),
        prefer.length > 0
          ? markup`<p><strong>${ours(words.beginWith)}</strong> ${joined(setting, prefer)}.</p>\n`
          : markup`<p><strong>${ours(words.leave)}</strong></p>\n`,
        prefer.length > 0 && closed.length > 0
          ? markup`<p>${ours(messages.closed)}: ${closed.join(', ')}.</p>\n`
          : '',
        rowText(row.id),
      ],
    ];
  });
  const sides = choice.sides
    .filter(({ id }) => isThere(id))
    .map((each) => {
      const terms = signs.of(each);
      return [
        markup`<strong>${side(each.id)}</strong>`,
        terms && !alwaysHolds(terms)
          ? markup`<p>${ours(words.onlyIf)}</p>\n<div>${termsLine(setting, terms)}</div>\n`
          : '',
        each.row === undefined ? '' : markup`<p>${ours(words.otherWay)}:</p>\n${rowText(each.row)}`,
        named(ours(words.belongs), names(each.remedies)),
        named(ours(words.comesWith), names(each.with ?? [])),
      ];
    });
  const inner = [
    paragraph(ours(words.rowsNote)),
    list(rows, true),
    list(sides),
    paragraph(markup`<strong>${ours(words.noneLeft)}</strong>`),
    rowText(choice.neither),
    named(ours(words.inItsPlace), names(choice.instead ?? [])),
  ];
  return folded(text?.title ?? choice.id, inner);
}

const joined = ({ words, ours }: Setting, names: readonly string[]): Insert =>
  names.map((name, index) => [index === 0 ? '' : [' ', ours(words.or), ' '], name]);
