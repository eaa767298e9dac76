import { wordsUnder } from '../guide/wording.js';
import { CalendarPicks } from './calendar-choice.js';
import { Errands } from './errands.js';
import { handedOf, handedText } from './handover-words.js';
import { directionOf } from './language.js';
import type { LoadedGuide, TakingWords } from './loaded-guide.js';
import { planText } from './plan-text.js';
import { printPaper } from './printing.js';
import { sheetOf } from './sheet.js';
import { slottedLines } from './slotted.js';
import { paperStyles } from './styles/paper.js';
import { takingStyles } from './styles/taking.js';
import type { LaterSurface, Surface } from './surface.js';
import { paperView } from './views/paper.js';
import { whatToSayView } from './views/two-manners.js';
import { takeAlongView } from './views/ways-to-take.js';

export { takingStyles };

/** Taking something along: its views come with it, so that nothing that was there before has to know them. */
export interface TakingPart {
  /** What can be done with a plan. */
  readonly takeAlong: (surface: LaterSurface) => unknown;
  /** What to say to whoever is asked for help. */
  readonly whatToSay: (surface: Surface) => unknown;
}

/**
 * Gets what has to be there for taking a plan along.
 * @param changed is called when there is something else to show
 * @throws LanguageMissing
 */
export async function takingPart(guide: LoadedGuide, changed: () => void): Promise<TakingPart> {
  const { handover, ...pack } = await guide.taking();
  const errands = new Errands(changed);
  const picks = new CalendarPicks(errands, changed);

  const wordsFor = ({ assessment, standing }: Surface): TakingWords => {
    errands.turnTo(standing);
    return { ...pack, planTexts: wordsUnder(pack.planTexts, assessment.facts) };
  };

  return {
    takeAlong: (surface) => {
      const { plan } = surface.assessment;
      if (!plan) return '';
      const words = wordsFor(surface);
      const { messages } = words;
      const title = surface.messages.planTitle;
      const sheet = sheetOf(surface, plan);
      const { part: doing } = surface.doing;
      return takeAlongView(surface, {
        messages,
        plan: errands.of('plan', title, () => planText(surface, sheet, words)),
        print: (root) => {
          const { lang } = guide;
          const content = paperView(surface, sheet, messages, {
            provider: slottedLines(root.host, 'provider'),
            publisher: slottedLines(root.host, 'publisher'),
          });
          const { regionCode } = surface;
          printPaper({ title, lang, dir: directionOf(lang), regionCode, content, sheets: paperStyles }, root);
        },
        calendar: doing && picks.choice(surface, plan, doing.exercises, words),
        calendarCame: errands.came('calendar'),
      });
    },
    whatToSay: (surface) => {
      const words = wordsFor(surface);
      const title = surface.texts.title;
      const handed = handedOf(surface, handover, words);
      return whatToSayView(surface, {
        messages: words.messages,
        handed,
        phone: errands.of('phone', title, () => handed.phone.join('\n')),
        handover: errands.of('handover', title, () => handedText(handed, surface, words)),
      });
    },
  };
}
