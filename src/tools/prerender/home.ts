import { own } from '../../guide/region.js';
import { markup, type Insert, type Markup } from '../markup.js';
import { about, actionLines, flagsAt } from './levels.js';
import { folded, heading, list, named, paragraph } from './pieces.js';
import type { Setting } from './setting.js';
import type { Signs } from './signs.js';
import { signLines } from './told-signs.js';

/** For whom care at home is, and for whom it is not: before anything that can be tried. */
export function homeGate(setting: Setting, signs: Signs): Markup {
  const { texts, plan, guide, words, ours } = setting;
  const { selfcare } = texts.levels;
  const kept = guide.flags.filter(({ level, noPlan }) => noPlan && !['emergency', 'urgent'].includes(level));
  const without = linesFor(setting, signs, kept);
  const comfort = linesFor(
    setting,
    signs,
    guide.flags.filter((flag) => flag.comfort),
  );
  const before = [
    named(ours(words.comfortWith), comfort),
    paragraph([selfcare.who, ' ', selfcare.when]),
    list(actionLines(setting, [...guide.planActions, ...guide.actions.selfcare])),
    about(setting, flagsAt(setting, signs, 'selfcare')),
    paragraph(plan.expect),
    (plan.notes ?? []).map(paragraph),
  ];
  return markup`${heading(setting, 1, selfcare.title)}${paragraph(markup`<strong>${ours(words.homeOnly)}</strong>`)}${named(ours(words.noPlanFor), without)}${folded(ours(words.beforeTrying), before)}`;
}

function linesFor(setting: Setting, signs: Signs, flags: Setting['guide']['flags']): readonly Insert[] {
  const lines = flags.flatMap((flag) => {
    const terms = signs.of(flag);
    return terms ? signLines(setting, terms) : [];
  });
  return [...new Map(lines.map((line) => [markup`${line}`.text, line])).values()];
}

/** What some readers are told beside all this. */
export function forSome(setting: Setting, signs: Signs): readonly Markup[] {
  const { texts, plan, words, ours } = setting;
  const variants = [
    ...(texts.variants ?? []).map((variant) => ({
      variant,
      lines: [
        ...(variant.watchFor ?? []),
        ...(variant.safetyNet ?? []).filter((line) => !texts.safetyNet.includes(line)),
        ...(variant.notes ?? []),
      ],
    })),
    ...(plan.variants ?? []).map((variant) => ({ variant, lines: variant.notes ?? [] })),
  ];
  return variants.flatMap(({ variant, lines }) => {
    const terms = lines.length > 0 ? signs.of(variant) : undefined;
    if (!terms) return [];
    return [
      markup`<p><strong>${ours(words.alsoFor)}</strong></p>\n${list(signLines(setting, terms))}${lines.map(paragraph)}`,
    ];
  });
}

/** The name of a remedy. */
export const remedyName = ({ plan }: Pick<Setting, 'plan'>, id: string): string =>
  own(plan.remedies, id)?.name ?? id;
