import type { Condition, Flag, Id, Level } from '../../guide/guide.js';
import { own } from '../../guide/region.js';
import { markup, type Insert, type Markup } from '../markup.js';
import { folded, heading, list, paragraph } from './pieces.js';
import type { Setting } from './setting.js';
import type { Signs, Terms } from './signs.js';
import { isPlainList, signLines, termsLine, withoutSaid } from './told-signs.js';

/** A flag at one of its levels, and what has to be true for it. */
interface Told {
  readonly flag: Flag;
  readonly terms: Terms;
}

/** Who is to be asked for help, and by which signs: what can't wait stands open, the rest is folded. */
export function levels(setting: Setting, signs: Signs): Markup {
  return markup`${levelPart(setting, signs, 'emergency', 'open')}${levelPart(setting, signs, 'urgent', 'open')}${levelPart(setting, signs, 'doctor', 'folded')}${levelPart(setting, signs, 'physio', 'folded')}`;
}

/** The flags that lead to a level. */
export function flagsAt({ guide }: Setting, signs: Signs, level: Level): readonly Told[] {
  return guide.flags.flatMap((flag) => {
    const raised = (flag.raised ?? []).filter((raise) => raise.level === level);
    const ways: readonly (readonly Condition[])[] = [
      ...(flag.level === level ? [[flag]] : []),
      ...raised.map((raise) => [flag, raise]),
    ];
    return ways.flatMap((conditions) => {
      const terms = signs.of(...conditions);
      return terms ? [{ flag, terms }] : [];
    });
  });
}

function levelPart(setting: Setting, signs: Signs, level: Level, how: 'open' | 'folded'): Markup | undefined {
  const { texts, guide, region, messages, words, ours } = setting;
  const told = flagsAt(setting, signs, level);
  if (told.length === 0 && level !== 'emergency') return undefined;
  const text = texts.levels[level];
  const ids = level === 'urgent' && region.urgent !== undefined ? [region.urgent] : [];
  const who = paragraph([text.who, ' ', text.when]);
  const doing = list(actionLines(setting, [...ids, ...guide.actions[level]]));
  const worse = markup`<p><strong>${ours(messages.ifWorse)}</strong> ${text.worse}</p>\n`;
  const more = (inner: Insert): Insert =>
    told.length > 0 ? folded(ours(words.moreSigns), [inner, about(setting, told), worse]) : worse;
  if (how === 'folded') return markup`${heading(setting, 1, text.title)}${who}${more(doing)}`;
  const listed = [
    paragraph(markup`<strong>${ours(words.oneIsEnough)}</strong>`),
    list(distinct(shortLines(setting, told))),
    level === 'emergency' ? paragraph(ours(words.notSure)) : undefined,
  ];
  return markup`${heading(setting, 1, text.title)}${who}${doing}${told.length > 0 ? listed : undefined}${more('')}`;
}

/** The signs in short: what takes several things at once is said in the guide's own sentence for it. */
function shortLines(setting: Setting, told: readonly Told[]): readonly Insert[] {
  const terms = withoutSaid(told.map((each) => each.terms));
  return told.flatMap(({ flag }, index) => {
    const here = terms[index];
    if (!here) return [];
    if (isPlainList(here) || here.any.length + here.none.length === 0) return signLines(setting, here);
    const text = own(setting.texts.flags, flag.id);
    return [
      text === undefined
        ? termsLine(setting, here)
        : [text, ' ', markup`<em>${setting.ours(setting.words.whichBelow)}</em>`],
    ];
  });
}

/** Each flag in full: its signs, why they matter, and what else to do about them. */
export const about = (setting: Setting, told: readonly Told[]): Markup | undefined =>
  list(
    told.map(({ flag, terms }) => [
      termsLine(setting, terms, 'hint'),
      markup`<p>${[own(setting.texts.flags, flag.id) ?? '', ...actionLines(setting, flag.actions ?? [])].map((line, index) => (index === 0 ? line : ` ${line}`))}</p>`,
    ]),
  );

export const actionLines = ({ texts }: Setting, ids: readonly Id[]): readonly string[] =>
  ids.flatMap((id) => own(texts.actions, id) ?? []);

/** The same words in one list are said once. */
function distinct(lines: readonly Insert[]): readonly Insert[] {
  return [...new Map(lines.map((line) => [markup`${line}`.text, line])).values()];
}
