import type { Opening } from '../guide/guide.js';
import { isoDay } from '../guide/day.js';
import { isOutOfDate } from '../guide/out-of-date.js';
import { knownRegion, regionOf } from '../guide/region.js';
import type { AnswerSheet } from './answer-sheet.js';
import { askingOf } from './asking.js';
import { countriesOf } from './countries.js';
import type { FirstWords } from './first-words.js';
import type { FirstMessages } from './messages/en-first.js';
import type { Surface } from './surface.js';

/** What every screen is given by the element itself. */
type Common = Pick<
  Surface,
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
export type FirstSurface = Common & { readonly messages: FirstMessages } & Pick<
    Surface,
    | 'outOfDate'
    | 'region'
    | 'regionCode'
    | 'countries'
    | 'asking'
    | 'questionsAfter'
    | 'translation'
    | 'drawing'
  > & {
    readonly guide: Opening['guide'];
    readonly texts: { readonly title: string; readonly intro: string };
  };

/** What the element itself adds to every surface. */
export type Setting = Common &
  Pick<Surface, 'forget'> & {
    readonly sheet: AnswerSheet;
    /** Draws the screen anew, because something that it shows has come. */
    readonly redraw: () => void;
  };

/** The first screen of a built-in guide. */
export function firstSurface(
  { guide, question, questionsAfter, texts: original }: Opening,
  { messages, texts = original, translation }: FirstWords,
  setting: Setting,
  region: string | undefined,
): FirstSurface {
  const { lang, sheet } = setting;
  const code = knownRegion(guide, region);
  return {
    ...setting,
    messages,
    guide,
    texts,
    translation,
    outOfDate: isOutOfDate(guide, isoDay(setting.now)),
    region: regionOf(guide, code),
    regionCode: code,
    countries: countriesOf(guide, lang, setting.redraw),
    questionsAfter,
    asking: question && askingOf(question, new Set(), sheet, texts, messages),
  };
}
