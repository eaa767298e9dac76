import type { Guide, Opening } from '../guide/guide.js';
import { isoDay } from '../guide/day.js';
import { isOutOfDate } from '../guide/out-of-date.js';
import { own, knownRegion, regionOf } from '../guide/region.js';
import type { AnswerSheet } from './answer-sheet.js';
import { askingOf } from './asking.js';
import { pickLanguage } from './guide-source.js';
import type { Country, Surface } from './surface.js';

/** What every screen is given by the element itself. */
type Common = Pick<
  Surface,
  | 'messages'
  | 'headingLevel'
  | 'lang'
  | 'provider'
  | 'waiting'
  | 'now'
  | 'send'
  | 'tick'
  | 'submit'
  | 'checkIn'
  | 'pickCountry'
>;

/** What the first screen is given: it stands before the guide and the conversation have arrived. */
export type FirstSurface = Common &
  Pick<Surface, 'outOfDate' | 'region' | 'regionCode' | 'countries' | 'asking' | 'drawing'> & {
    readonly guide: Opening['guide'];
    readonly texts: { readonly title: string; readonly intro: string };
  };

/** What the element itself adds to every surface. */
export type Setting = Common & Pick<Surface, 'remembering' | 'forget'> & { readonly sheet: AnswerSheet };

/** The first screen of a built-in guide. */
export function firstSurface(opening: Opening, setting: Setting, region: string | undefined): FirstSurface {
  const { guide, question, texts: textsIn } = opening;
  const { messages, lang, sheet } = setting;
  const texts = own(textsIn, pickLanguage(Object.keys(textsIn), lang)) ?? {
    title: '',
    intro: '',
    questions: {},
    options: {},
  };
  const code = knownRegion(guide, region);
  return {
    ...setting,
    guide,
    texts,
    outOfDate: isOutOfDate(guide, isoDay(setting.now)),
    region: regionOf(guide, code),
    regionCode: code,
    countries: countriesOf(guide, lang),
    asking: question && askingOf(question, new Set(), sheet, texts, messages),
  };
}

/** The countries that a guide knows, by their names in a language. */
export function countriesOf({ regions }: Pick<Guide, 'regions'>, lang: string): readonly Country[] {
  const names = new Intl.DisplayNames([lang, 'en'], { type: 'region' });
  return Object.keys(regions)
    .filter((code) => code !== 'default')
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, lang));
}
