import type { Caution, Remedy } from '../../guide/guide.js';
import { own } from '../../guide/region.js';
import { markup, type Insert, type Markup } from '../markup.js';
import { remedyName } from './home.js';
import { folded, heading, named, paragraph } from './pieces.js';
import type { Setting } from './setting.js';
import type { Signs } from './signs.js';
import { alwaysHolds, termsLine } from './told-signs.js';

/** Everything to try, one by one. Who must not comes before how it is done. */
export function remedyParts(setting: Setting, signs: Signs, left: readonly Remedy[]): Markup {
  const { words, ours, plan, messages } = setting;
  return folded(ours(words.remediesTitle), [
    paragraph(markup`<strong>${ours(words.remediesNote)}</strong>`),
    named(ours(messages.stopRule), plan.stopRule),
    left.map((remedy) => remedyPart(setting, signs, remedy)),
  ]);
}

function remedyPart(setting: Setting, signs: Signs, remedy: Remedy): Markup {
  const { plan, messages, words, ours, regionCode, guide, remedies } = setting;
  const text = own(plan.remedies, remedy.id);
  if (!text) return markup``;
  const terms = signs.of(remedy);
  const changed = guide.cautions.flatMap((caution) => changedBy(setting, signs, remedy, caution));
  const notWith = (remedy.notWith ?? []).filter((id) => remedies.some((each) => each.id === id));
  const dose = (regionCode === undefined ? undefined : own(text.doseIn, regionCode)) ?? text.dose;
  const how = [
    named(ours(`${words.changedFor}:`), changed),
    notWith.map((id) => paragraph(ours(messages.notTogether(remedyName(setting, id))))),
    named(ours(`${words.howLong}:`), [dose]),
    named(ours(`${messages.how}:`), text.steps, true),
    named(ours(`${messages.careful}:`), text.careful ?? []),
    text.stop === undefined ? '' : named(ours(`${messages.stopIf}:`), [text.stop]),
    named(ours(`${messages.evidence}:`), [[plan.evidence[remedy.evidence], '. ', text.strength]]),
  ];
  const only =
    terms && !alwaysHolds(terms)
      ? markup`<div><strong>${ours(words.onlyIf)}</strong> ${termsLine(setting, terms)}</div>\n`
      : '';
  return markup`${heading(setting, 2, text.name)}${paragraph(text.why)}${only}${named(ours(`${messages.notFor}:`), text.notFor)}${folded(ours(messages.detailsOf(text.name)), how)}`;
}

/** How a caution changes it: for whom, and what then. */
function changedBy(setting: Setting, signs: Signs, remedy: Remedy, caution: Caution): readonly Insert[] {
  const text = own(own(setting.plan.remedies, remedy.id)?.adjust, caution.id);
  if (!remedy.adjustedBy?.includes(caution.id) || text === undefined) return [];
  const terms = signs.of(caution);
  if (!terms) return [];
  return [[alwaysHolds(terms) ? '' : termsLine(setting, terms), markup`<p>${text}</p>\n`]];
}
