import type { Caution, Id, Remedy } from '../../guide/guide.js';
import { own } from '../../guide/region.js';
import { markup, type Insert, type Markup } from '../markup.js';
import { remedyName } from './home.js';
import { folded, list, paragraph } from './pieces.js';
import type { Setting } from './setting.js';
import type { Signs } from './signs.js';
import { alwaysHolds, termsLine } from './told-signs.js';

/** Everything that leaves a remedy out or changes it, before the first of them is told. */
export function cautions(setting: Setting, signs: Signs): Markup | undefined {
  const { guide, words, ours } = setting;
  const lines = guide.cautions.flatMap((each) => cautionLine(setting, signs, each));
  if (lines.length === 0) return undefined;
  return folded(ours(words.cautionsTitle), [paragraph(ours(words.cautionsNote)), list(lines)]);
}

function cautionLine(setting: Setting, signs: Signs, caution: Caution): readonly Insert[] {
  const { plan, remedies, words, ours } = setting;
  const terms = signs.of(caution);
  if (!terms) return [];
  const withheld = remedies.filter(({ withheldBy }) => withheldBy?.includes(caution.id));
  const text = own(plan.cautions, caution.id);
  return [
    [
      alwaysHolds(terms) ? '' : termsLine(setting, terms),
      text === undefined ? '' : markup`<p><q>${text}</q></p>\n`,
      inARow(ours(words.leavesOut), withheld, setting),
      inARow(
        ours(words.changes),
        remedies.filter(({ adjustedBy }) => adjustedBy?.includes(caution.id)),
        setting,
      ),
    ],
  ];
}

const inARow = (name: Insert, remedies: readonly Remedy[], setting: Setting): Markup | undefined =>
  remedies.length === 0
    ? undefined
    : markup`<p><strong>${name}</strong> ${remedies.map(({ id }) => remedyName(setting, id)).join('; ')}.</p>\n`;

/** The remedies that are left in a country: one that a caution takes away from everyone there is not told. */
export function remediesLeft(setting: Setting, signs: Signs): readonly Remedy[] {
  const always = new Set<Id>(
    setting.guide.cautions.filter((caution) => isCertain(signs, caution)).map(({ id }) => id),
  );
  return setting.remedies.filter(
    (remedy) => !(remedy.withheldBy ?? []).some((id) => always.has(id)) && signs.of(remedy) !== undefined,
  );
}

function isCertain(signs: Signs, caution: Caution): boolean {
  const terms = signs.of(caution);
  return terms !== undefined && alwaysHolds(terms);
}
