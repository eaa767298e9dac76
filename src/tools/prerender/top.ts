import { dateOf } from '../../element/messages/day-in-words.js';
import { isOutOfDate } from '../../guide/out-of-date.js';
import type { Phone } from '../../guide/guide.js';
import { markup, type Insert, type Markup } from '../markup.js';
import { apart, heading, paragraph } from './pieces.js';
import type { Setting } from './setting.js';

/** What stands before everything else: what this is, and the numbers to call. */
export function top(setting: Setting): Markup {
  const { texts, messages, words, ours, guide, today } = setting;
  return markup`${heading(setting, 0, texts.title)}${paragraph(texts.intro)}${numbers(setting)}${
    isOutOfDate(guide, today)
      ? paragraph(ours(messages.outOfDate(dateOf(guide.nextCheck, messages))))
      : undefined
  }${paragraph(ours(words.asText))}`;
}

/** Whom to call, and who the publisher says a reader can turn to. */
function numbers(setting: Setting): Markup {
  const { messages, region, regionCode, ours, provider } = setting;
  const { name, phone, url } = provider;
  const known = regionCode !== undefined;
  const links = region.emergency.map((each) => phoneLink(setting, each, messages.call));
  const lines: readonly Insert[] = [
    ours(messages.emergencyLine),
    ...(known ? [] : [ours(`${messages.callLocal} ${messages.inManyCountries}`)]),
    [between(links), known ? [' ', ours(messages.callOrLocal)] : ''],
    ...(region.advice ? [phoneLink(setting, region.advice, messages.advice)] : []),
    ...(region.poison ? [phoneLink(setting, region.poison, messages.poison)] : []),
    ...(name ? [ours(messages.provider(apart(setting, name)))] : []),
    ...(phone ? [phoneLink(setting, phone, messages.providerPhone)] : []),
    ...(url ? [markup`<a href="${url}" rel="noreferrer">${ours(messages.providerSite)}</a>`] : []),
  ];
  return markup`${lines.map(paragraph)}`;
}

const between = (links: readonly Markup[]): Insert =>
  links.map((link, index) => [index === 0 ? '' : ' · ', link]);

const phoneLink = (setting: Setting, { say, dial }: Phone, call: (number: string) => string): Markup =>
  markup`<a href="tel:${dial}">${setting.ours(call(apart(setting, say, 'number')))}</a>`;
