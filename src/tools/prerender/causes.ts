import { own } from '../../guide/region.js';
import { markup, type Markup } from '../markup.js';
import { remedyName } from './home.js';
import { folded, list, named, paragraph } from './pieces.js';
import type { Setting } from './setting.js';
import type { Signs } from './signs.js';
import { alwaysHolds, termsLine } from './told-signs.js';

/** What may have set it off, each with the answers that it fits. */
export function causes(setting: Setting, signs: Signs): Markup | undefined {
  const { guide, plan, messages, words, ours, remedies } = setting;
  const kept = new Set(remedies.map(({ id }) => id));
  const lines = guide.causes.flatMap((cause) => {
    const terms = signs.of(cause);
    if (!terms) return [];
    const text = own(plan.causes, cause.id);
    const who = alwaysHolds(terms) ? ours(words.everyoneElse) : termsLine(setting, terms, 'hint');
    return [
      markup`<strong>${text?.name ?? cause.id}</strong>\n<div>${who}</div>\n<p><q>${text?.text ?? ''}</q></p>\n${named(
        ours(words.suits),
        cause.fits.filter((id) => kept.has(id)).map((id) => remedyName(setting, id)),
        true,
      )}`,
    ];
  });
  if (lines.length === 0) return undefined;
  return folded(ours(messages.setOff), [paragraph(ours(words.causesNote)), list(lines)]);
}
