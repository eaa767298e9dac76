import type { TakingWords } from './loaded-guide.js';
import type { Sheet, SheetRemedy } from './sheet.js';
import type { LaterSurface } from './surface.js';
import { ownActionLines } from './views/actions.js';
import { dateOf } from './messages/day-in-words.js';

const block = (title: unknown, lines: readonly unknown[], sign = '- '): readonly string[] =>
  lines.length === 0 ? [] : [[String(title), ...lines.map((line) => `${sign}${line as string}`)].join('\n')];

/** A plan in short, as text: what stands on the printed page, in the same order. */
export function planText(surface: LaterSurface, sheet: Sheet, { messages: say }: TakingWords): string {
  const { messages, later, planTexts, texts, assessment, region, regionCode, provider } = surface;
  const { level } = assessment;
  const numbers = region.emergency.map((phone) => messages.call(phone.say));
  return [
    `${texts.title}\n${messages.planTitle}. ${say.made(today(surface))}.`,
    ...(level === 'selfcare'
      ? []
      : [`${messages.stillSee(texts.levels[level].title)} ${texts.levels[level].when}`]),
    ...block('', ownActionLines(surface)),
    ...block('', planTexts.notes ?? [], ''),
    ...block(messages.setOff, sheet.setOff),
    ...(sheet.next ? [`${later.nextTitle}\n${inShort(surface, sheet.next)}`] : []),
    ...sheet.choices.map(({ title, sides, reason = '', first }) =>
      [`${title} ${sides.join(' · ')}`, reason, first ? inShort(surface, first) : '']
        .filter(Boolean)
        .join('\n'),
    ),
    ...block(
      say.also,
      sheet.others.map((remedy) => inShort(surface, { ...remedy, steps: [], careful: [] })),
    ),
    ...(sheet.more.length > 0 ? [say.andMore(sheet.more.join(' · '))] : []),
    ...block(
      messages.leaveOut,
      sheet.leftOut.map(({ names, why }) => `${names.join(' · ')}: ${why}`),
    ),
    ...block(later.stopRule, planTexts.stopRule),
    ...block(say.getHelp, [
      ...numbers,
      ...(regionCode === undefined ? [messages.callLocal] : []),
      ...texts.safetyNet,
    ]),
    ...block(
      say.checkOn,
      sheet.checkIns.map(({ day, title, text }) => `${day} (${title}): ${text}`),
    ),
    ...(provider.name ? [messages.provider(provider.name)] : []),
    ...(provider.phone ? [messages.providerPhone(provider.phone.say)] : []),
    ...(provider.url ? [provider.url] : []),
    standing(surface),
  ]
    .map((text) => text.trim())
    .join('\n\n');
}

const today = ({ lang, now }: LaterSurface): string =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(now);

function inShort(
  { messages }: LaterSurface,
  { name, dose, changed, steps, careful, stop }: SheetRemedy,
): string {
  return [
    `${name}: ${dose}`,
    ...(changed.length > 0 ? [`${messages.forYou}: ${changed.join(' ')}`] : []),
    ...steps.map((step, index) => `${index + 1}. ${step}`),
    ...(careful.length > 0 ? [`${messages.careful}: ${careful.join(' ')}`] : []),
    ...(stop ? [`${messages.stopIf}: ${stop}`] : []),
  ].join('\n');
}

/** What the guide is, who checked it and its words, and when. */
function standing({ guide, messages, translation }: LaterSurface): string {
  const { signedOff } = guide;
  const translated = translation?.signedOff;
  return [
    messages.information,
    ...(translation
      ? [
          translated
            ? translation.messages.checkedTranslation(
                translated.by,
                dateOf(translated.on, translation.messages),
              )
            : translation.messages.uncheckedTranslation,
        ]
      : []),
    signedOff ? messages.signedOff(signedOff.by, dateOf(signedOff.on, messages)) : messages.notSignedOff,
    messages.checked(dateOf(guide.checked, messages)),
  ].join(' ');
}
