import type { CSSResult, ReactiveControllerHost } from 'lit';
import type { AnswerProblem } from '../guide/answer.js';
import { dueCheckIn } from '../guide/check-ins.js';
import { isoDay } from '../guide/day.js';
import { figureOf } from '../guide/figure-of.js';
import type { Answer, Id, Question } from '../guide/guide.js';
import { isOutOfDate } from '../guide/out-of-date.js';
import { knownRegion, regionOf } from '../guide/region.js';
import { wordsUnder } from '../guide/wording.js';
import { careBegan, sinceThen } from '../machine/care.js';
import type { GuideContext, GuideEvent, GuideInput, GuideNews } from '../machine/guide-machine.js';
import type { Journey } from '../machine/journey.js';
import { factsBefore, placeOf, previousQuestion, questionsAfter, readHere } from '../machine/place.js';
import { ActorController } from './actor-controller.js';
import { askingOf, labelOf, saidSoFar } from './asking.js';
import { countriesOf, type Setting } from './first-surface.js';
import type { LoadedGuide } from './loaded-guide.js';
import { tellOutdated } from './outdated.js';
import { unsureSigns, wordsBehind } from './reasons.js';
import { resultStyles } from './styles/result.js';
import type { Surface } from './surface.js';
import { figureStyles } from './styles/figure.js';
import { escalatedView } from './views/escalated.js';
import { figureView } from './views/figure.js';
import { languageMissingNote } from './views/language-missing.js';
import { laterMissingView } from './views/later-missing.js';
import { questionView } from './views/question.js';
import { elementWordsFor } from './words.js';
import { resumedNote } from './views/resumed.js';

export { rise } from './motion.js';

export { loadedGuide } from './loaded-guide.js';

/** The views that stand as soon as the conversation does. */
export const views = {
  question: questionView,
  escalated: escalatedView,
  languageMissing: (surface: Surface, lang: string, retry: () => void) =>
    languageMissingNote(surface, lang, elementWordsFor(lang).waiting, retry),
  laterMissing: laterMissingView,
  resumed: resumedNote,
};

/** The sheets that they need beside those of the first screen. */
export const styles: readonly CSSResult[] = [resultStyles, ...figureStyles];

/** A guide and a visitor talking: the actor, and what it has to show. It arrives after the first screen. */
export class Conversation {
  readonly #actor: ActorController;
  #loaded: LoadedGuide;

  constructor(
    host: ReactiveControllerHost,
    loaded: LoadedGuide,
    input: Omit<GuideInput, 'guide'>,
    hear: (news: GuideNews) => void,
  ) {
    this.#loaded = loaded;
    this.#actor = new ActorController(host, { guide: loaded.guide, ...input }, hear);
  }

  get context(): GuideContext {
    return this.#actor.snapshot.context;
  }

  get state(): string {
    return this.#actor.snapshot.value;
  }

  /** What tells one screen from another: the state and, in it, the question or the remedy. */
  get screen(): string {
    return `${this.state} ${this.context.trying ?? this.question?.id ?? ''}`;
  }

  /** The question on the screen, where there is one. */
  get question(): Question | undefined {
    return placeOf(this.context).question;
  }

  get journey(): Journey {
    return this.context.journey;
  }

  /** Reads what is ticked on a question, as the guide would. */
  read = (question: Id, ticks: readonly Id[]): Answer | AnswerProblem | undefined =>
    readHere(this.context, question, ticks);

  get loaded(): LoadedGuide {
    return this.#loaded;
  }

  /** Goes on in other words. */
  turnTo(loaded: LoadedGuide): void {
    this.#loaded = loaded;
  }

  /** Tells the page if this guide is past the day of its next check. */
  tellOutdated(page: EventTarget, now: number): void {
    tellOutdated(page, this.#loaded.guide, now);
  }

  send(event: GuideEvent): void {
    this.#actor.send(event);
  }

  stop(): void {
    this.#actor.stop();
  }

  /** All that a view needs, worked out from the place in the conversation. */
  surface(setting: Setting): Surface {
    const { context } = this;
    const { guide, journey, region } = context;
    const { lang, now, sheet } = setting;
    const { messages, translation } = this.#loaded;
    const place = placeOf(context);
    const { walk, question } = place;
    const texts = wordsUnder(this.#loaded.texts, walk.facts);
    // A question is asked in the words for what was said before it: the first one may say whom they are for.
    const asked = wordsUnder(this.#loaded.texts, factsBefore(context));
    const code = knownRegion(guide, region);
    const asking = question && askingOf(question, walk.facts, sheet, asked, messages);
    const figure = question && figureOf(question, this.#loaded.figures);
    return {
      ...setting,
      messages,
      translation,
      remembering: setting.remembering(messages),
      guide,
      texts,
      region: regionOf(guide, code),
      regionCode: code,
      get countries() {
        return countriesOf(guide, lang);
      },
      asking,
      drawing: asking && figure && figureView(figure, asking, messages),
      outOfDate: isOutOfDate(guide, isoDay(now)),
      questionsAfter: questionsAfter(context),
      canGoBack: previousQuestion(context) !== undefined,
      get said() {
        return saidSoFar(walk.asked, journey.answers, texts, messages);
      },
      get assessment() {
        return place.assessment;
      },
      standing: context,
      get unsureSigns() {
        return unsureSigns(context).map((id) => labelOf(id, texts, messages));
      },
      wordsFor: (facts) => wordsBehind(context, facts).map((id) => labelOf(id, texts, messages)),
      trying: context.trying,
      clocks: dueCheckIn(guide, careBegan(journey) ?? now, now, sinceThen(journey)),
      lastTrial: journey.trials.slice(journey.heard ?? 0).at(-1),
    };
  }
}
