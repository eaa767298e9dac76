import { dateOf } from '../../element/messages/day-in-words.js';
import { own } from '../../guide/region.js';
import type { SignOff } from '../../guide/guide.js';
import { translationOf } from '../../guide/translation.js';
import { markup, type Insert, type Markup } from '../markup.js';
import { forSome } from './home.js';
import { apart, folded, list, paragraph } from './pieces.js';
import type { Setting } from './setting.js';
import type { Signs } from './signs.js';

/** When to look again, counted from the beginning of care at home. */
export function checkIns(setting: Setting): Markup | undefined {
  const { guide, plan, messages, ours } = setting;
  const lines = guide.checkIns.map(({ id }) => {
    const text = own(plan.checkIns, id);
    return markup`<strong>${text?.title ?? id}</strong>\n<p>${text?.text ?? ''}</p>\n`;
  });
  if (lines.length === 0) return undefined;
  return folded(ours(messages.checkTitle), list(lines, true));
}

/** The signs to watch for, and what some readers are told beside them. */
export function safetyNet(setting: Setting, signs: Signs): Markup {
  const { texts, messages, ours } = setting;
  return folded(ours(messages.safetyNet), [
    list(texts.safetyNet),
    (texts.notes ?? []).map(paragraph),
    forSome(setting, signs),
  ]);
}

/** Where it comes from: publishers, titles and years, in the language in which they are published. */
export function sources(setting: Setting): Markup | undefined {
  const { document, messages, ours, guide, texts, language } = setting;
  const all = Object.values(document.provenance?.sources ?? {});
  if (all.length === 0) return undefined;
  const from = translationOf(guide, Object.keys(document.texts), language, texts)?.from;
  const lines = all.map(
    ({ publisher, title, year }) =>
      markup`${publisher}: <cite>${title}</cite>${year === undefined ? '' : `, ${year}`}`,
  );
  const unique = [...new Map(lines.map((line) => [line.text, line])).values()];
  const items = unique.map((line) => markup`<li dir="auto">${line}</li>\n`);
  return folded(ours(messages.sources), [
    paragraph(ours(messages.sourcesHint)),
    markup`<ul${from === undefined ? '' : markup` lang="${from}"`}>\n${items}</ul>\n`,
  ]);
}

/** What it is and is not, who checked it and when. */
export function standing(setting: Setting): Markup {
  const { guide, document, texts, language, messages, ours } = setting;
  const translation = translationOf(guide, Object.keys(document.texts), language, texts);
  const by = (say: (name: string, date: string) => string, { by, on }: SignOff): Insert =>
    ours(say(apart(setting, by), dateOf(on, messages)));
  const { signedOff } = guide;
  return markup`${paragraph(ours(messages.information))}${
    translation
      ? paragraph(
          translation.signedOff
            ? by(messages.checkedTranslation, translation.signedOff)
            : ours(messages.uncheckedTranslation),
        )
      : undefined
  }${paragraph([
    signedOff ? by(messages.signedOff, signedOff) : ours(messages.notSignedOff),
    ' ',
    ours(messages.checked(dateOf(guide.checked, messages))),
  ])}`;
}
