import { LitElement, html, nothing, type PropertyValues } from 'lit';
import type { Guide } from '../guide/guide.js';
import { knownRegion, regionOf } from '../guide/region.js';
import { DEFAULT_GUIDE } from '../guides/index.js';
import { countries } from '../guides/regions.js';
import type { GuideEvent } from '../machine/guide-machine.js';
import type { Journey } from '../machine/journey.js';
import { AnswerSheet } from './answer-sheet.js';
import { readFamilies } from './attributes.js';
import { clock } from './clock.js';
import { Dress } from './dress.js';
import { GuideErrorEvent, type GuideProblem } from './error-event.js';
import { Focus } from './focus.js';
import { firstSurface, type Setting } from './first-surface.js';
import type { LoadedGuide } from './loaded-guide.js';
import type { Exit } from './exit.js';
import { hasCode } from './fragment.js';
import { keptFor } from './kept.js';
import { directionOf, isSameLanguage, regionIn, writingTag } from './language.js';
import { LanguageAround } from './language-around.js';
import { Line } from './line.js';
import { SecondHalf } from './second-half.js';
import { readSettings, textOf, type Settings } from './settings.js';
import { baseStyles } from './styles/base.js';
import { questionStyles } from './styles/question.js';
import { tokens } from './styles/tokens.js';
import { failedView, loadingView, type Bare } from './views/failed.js';
import { welcomeView } from './views/welcome.js';

/** States in which a result is on the screen. */
const RESULTS = ['escalated', 'planning', 'trying', 'practising', 'telling', 'concluded'];

/**
 * An interactive decision guide. A visitor answers a few plain questions and leaves with the right place to get
 * help now, or with a plan that fits them. Nothing is sent, and nothing is kept without the visitor's yes.
 *
 * @summary A decision guide for aches and pains, in one tag.
 * @tag relief-guide
 * @fires {GuideStartedEvent} guide-started - The visitor went past the welcome.
 * @fires {GuideFinishedEvent} guide-finished - A result was reached; the event does not say which.
 * @fires {GuideRestartedEvent} guide-restarted - The visitor began again.
 * @fires {GuideErrorEvent} guide-error - The guide could not be shown; `problems` says why.
 * @fires {GuideOutdatedEvent} guide-outdated - The guide is past the day of its next check; told once for each guide.
 * @fires {GuideEscalatedEvent} guide-escalated - With `events="outcomes"`: the result is to see someone, at `level`.
 * @fires {GuideConcludedEvent} guide-concluded - With `events="outcomes"`: the result is care at home, or it got better.
 * @fires {GuideAnsweredEvent} guide-answered - With `events="answers"`: ids of the question and the answer.
 * @csspart heading - The heading of a view.
 * @csspart subheading - The heading of a part of a view.
 * @csspart question - The fieldset of a question.
 * @csspart option - The label around one option.
 * @csspart figure - The drawing beside the options of a question, on which they can be pointed at.
 * @csspart next - The main button of a view.
 * @csspart back - The button back.
 * @csspart restart - The button that begins again.
 * @csspart card - The card that says where to get help.
 * @csspart emergency - The line with the emergency number.
 * @csspart phone - A telephone number.
 * @csspart provider - Who the publisher says the visitor can turn to.
 * @csspart plan-note - What to know before reading the plan.
 * @csspart choice - One of the two choices of the plan.
 * @csspart side - One side of a choice, with its radio.
 * @csspart next-remedy - What to try next, once something was tried and did not help.
 * @csspart helpers - What else can help.
 * @csspart remedy - One remedy of the plan.
 * @csspart note - What the guide is, and who checked it.
 * @csspart translation - Said of a translation: who has checked it, or that nobody has.
 * @csspart language-missing - Said when the words of a language could not be loaded.
 * @csspart retry-words - The button that tries again to load them.
 * @csspart take-along - Where the plan can be printed, copied, shared or put in a calendar.
 * @csspart take-along-how - The ways to take it along, folded.
 * @csspart print - The button that prints the plan on a page of its own.
 * @csspart copy - A button that copies something as text.
 * @csspart share - A button that shares something, where the browser can.
 * @csspart calendar - What can be put into a calendar.
 * @csspart calendar-file - The button that makes the calendar file.
 * @csspart what-to-say - What to say to whoever is asked for help, folded.
 * @csspart on-the-phone - The same in a few words, to be read out.
 * @csspart to-show - The same in full, for whoever looks at it.
 * @csspart retry-part - The button that tries again to load such a part.
 * @csspart guide - Everything.
 * @csspart progress - How many questions can still come at most.
 * @csspart error - What is missing in an answer.
 * @csspart why - Why a question is asked.
 * @csspart been-here - The button for a visitor who comes back.
 * @csspart answers - A list of answers.
 * @csspart your-answers - The answers, with a way to change each.
 * @csspart what-if - Which answer would change the plan.
 * @csspart weight - One thing that other answers would do to the plan, and which.
 * @csspart tell-them - What to tell a doctor.
 * @csspart safety-net - The signs to watch for.
 * @csspart try - The button that begins a remedy.
 * @csspart practise - The button that gets a session ready.
 * @csspart pictures - What a remedy looks like while it is done.
 * @csspart retry-pictures - The button that tries again to load them.
 * @csspart session - A guided session: what to do now, and how far it is.
 * @csspart go - The button of a session that starts it or goes on.
 * @csspart pause - The button that pauses it.
 * @csspart skip - The button that leaves out one repeat.
 * @csspart on-now - The button that says that a pack is on.
 * @csspart looked - The button that says that the skin is as usual.
 * @csspart off-now - The button that says that a pack is off.
 * @csspart stop-session - The button that ends a session.
 * @csspart aloud - The box that has the steps spoken.
 * @csspart buzz - The box that has them felt.
 * @csspart pain - How much it hurts, to be noted.
 * @csspart pain-scale - The scores from 0 to 10.
 * @csspart note-pain - The button that notes one.
 * @csspart left-out - What was left out, and why.
 * @csspart stop-rule - When to stop.
 * @csspart warning - The button for when something is wrong.
 * @csspart check-ins - When to look again.
 * @csspart check-in - The button that opens a check-in.
 * @csspart due - Said when the day of a check-in has come.
 * @csspart outcome - A button that says how it is right after trying.
 * @csspart too-soon - The button back to the plan for who can't tell yet.
 * @csspart stop-now - Said first of all when trying made it worse.
 * @csspart told - What follows from how it was right after trying.
 * @csspart outdated - Said when the guide is past the day of its next check.
 * @csspart sources - Where the content comes from.
 * @csspart remember - The offer to keep the answers.
 * @csspart resumed - Said when answers were kept.
 * @csspart course - How the pain went: a line, and a table that says the same.
 * @csspart carry - The offer to go on, on another device.
 * @csspart carry-make - The button that makes a link of the answers.
 * @csspart carry-link - The link.
 * @csspart carry-copy - The button that copies it.
 * @csspart carry-share - The button that sends it.
 * @csspart carry-told - Whether it was copied.
 * @csspart brought - Said when a link has brought answers: whether to go on with them.
 * @csspart brought-yes - The button that goes on with them.
 * @csspart brought-no - The button that does not.
 * @csspart brought-fault - Said of a link whose answers can't be used.
 * @csspart exit - The button that leaves the page at once.
 * @csspart retry - The button that tries again.
 * @cssprop --relief-font - The font; the page's own by default.
 * @cssprop --relief-text - Colour of text.
 * @cssprop --relief-muted - Colour of text that matters less.
 * @cssprop --relief-ground - Colour behind everything.
 * @cssprop --relief-raised - Colour of cards.
 * @cssprop --relief-line - Colour of lines.
 * @cssprop --relief-accent - Colour of what can be pressed.
 * @cssprop --relief-on-accent - Colour of text on the accent.
 * @cssprop --relief-dark-text - The same in the dark theme.
 * @cssprop --relief-dark-muted - The same in the dark theme.
 * @cssprop --relief-dark-ground - The same in the dark theme.
 * @cssprop --relief-dark-raised - The same in the dark theme.
 * @cssprop --relief-dark-line - The same in the dark theme.
 * @cssprop --relief-dark-accent - The same in the dark theme.
 * @cssprop --relief-dark-on-accent - The same in the dark theme.
 * @cssprop --relief-radius - How round the corners are.
 * @cssstate started - The visitor went past the welcome.
 * @cssstate finished - A result is on the screen.
 * @cssstate error - The guide could not be shown.
 */
export class ReliefGuide extends LitElement {
  static override properties = {
    guide: { type: String },
    src: { type: String },
    guideData: { attribute: false },
    region: { type: String },
    without: { type: String },
    providerName: { attribute: 'provider-name' },
    providerPhone: { attribute: 'provider-phone' },
    providerUrl: { attribute: 'provider-url' },
    remember: { type: String },
    theme: { type: String },
    headingLevel: { attribute: 'heading-level' },
    events: { type: String },
    quickExit: { attribute: 'quick-exit' },
  };

  static override styles = [tokens, baseStyles, questionStyles];

  /** Id of a built-in guide. */
  declare guide: string;
  /** Address of a publisher's own guide. */
  declare src: string;
  /** A publisher's own guide as an object. */
  declare guideData: unknown;
  /** Country code, such as `GB`: emergency numbers, warning signs, medicines. */
  declare region: string;
  /** Families of remedies to leave out, such as `medicine massage`. */
  declare without: string;
  /** Who the visitor can turn to. */
  declare providerName: string;
  declare providerPhone: string;
  declare providerUrl: string;
  /** What the visitor may be offered: `never`, `session` or `device`. */
  declare remember: string;
  /** `auto`, `light` or `dark`. */
  declare theme: string;
  /** 1–6: where the guide sits in the outline of the page. */
  declare headingLevel: string | number;
  /** What the page may hear: `basic`, `outcomes` or `answers`. */
  declare events: string;
  /** Where a button to leave this page at once leads: an https address, empty for a neutral one, null for no button. */
  declare quickExit: string | null;

  #settings!: Settings;
  #lang = '';
  #around = new LanguageAround(this);
  /** The country that the visitor picked: it goes before the page's. */
  #picked: string | undefined;
  #families: { written: string; guide: Guide; families: readonly string[] } | undefined;
  #focus = new Focus(this);
  #internals = this.attachInternals();
  #sheet = new AnswerSheet();
  #exit: Exit | undefined;
  #exitComes = false;
  #dress = new Dress(this, ReliefGuide.styles);
  #later = new SecondHalf(this, this.#dress);
  #line = new Line(this, {
    inputFor: (loaded) => ({
      region: this.#region,
      without: this.#familiesOf(loaded),
      remember: this.#settings.remember,
    }),
    mayHear: () => this.#settings.events,
    tell: (event) => this.dispatchEvent(event),
    ready: (loaded) => {
      this.#line.conversation?.tellOutdated(this, clock.now());
      this.#later.turnTo(loaded);
      this.#turnSheet();
    },
    reworded: (loaded, rest) => this.#later.reword(loaded, rest),
    refuse: (problems) => this.#refuse(problems),
    wear: (sheets) => this.#dress.wear(sheets),
  });

  constructor() {
    super();
    this.guide = DEFAULT_GUIDE;
    this.src = '';
    this.region = '';
    this.without = '';
    this.providerName = '';
    this.providerPhone = '';
    this.providerUrl = '';
    this.remember = 'never';
    this.theme = 'auto';
    this.headingLevel = 2;
    this.events = 'basic';
    this.quickExit = null;
    this.#takeEarly('journey');
  }

  /** Begins again: every answer is dropped, and what was kept is erased. */
  restart(): void {
    // A guide that is still on its way would bring back what was kept.
    if (!this.#line.conversation) this.#line.whenTalking(() => this.restart());
    this.#sheet.clear();
    this.#line.conversation?.restart();
    this.requestUpdate();
  }

  /** What was answered and tried, for a host that keeps it itself. Writing one resumes there, silently. */
  get journey(): Journey | undefined {
    return this.#line.conversation?.context.journey;
  }

  set journey(journey: unknown) {
    this.#line.whenTalking((conversation) => conversation.send({ type: 'resume', journey }));
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (name === 'lang') this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Moved elsewhere in the page, another language may hold.
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#settings = readSettings(this, (name) => changed.has(name), this.#settings);
    if (changed.has('remember')) this.#line.conversation?.allow(this.#settings.remember);
    const lang = this.#around.look();
    const other = lang !== this.#lang;
    this.#lang = lang;
    const { guideData } = this;
    const guide = textOf(this.guide) || DEFAULT_GUIDE;
    const src = textOf(this.src);
    if (other || changed.has('guide') || changed.has('src') || changed.has('guideData'))
      this.#line.load({ guide, src, guideData, lang });
    if (other || changed.has('region') || changed.has('without')) this.#configure();
    this.#turnSheet();
  }

  protected override render(): unknown {
    if (this.#exit?.blank) return this.#exit.blank;
    const lang = this.#wordsLang;
    const { theme } = this.#settings;
    return html`<div
      part="guide"
      class="guide ${this.#line.waitsForWords ? 'waiting' : ''}"
      data-theme=${theme}
      data-state=${this.#line.conversation?.state ?? nothing}
      lang=${lang}
      dir=${directionOf(lang)}
    >
      ${this.#wayOut(lang)} ${this.#view()}
    </div>`;
  }

  protected override updated(): void {
    const { screen = '', state = '', context } = this.#line.conversation ?? {};
    if (this.#focus.settle(screen)) this.#line.turned?.(this.renderRoot.querySelector('.guide'));
    this.#toggleState('started', context?.begun ?? false);
    this.#toggleState('finished', RESULTS.includes(state));
    this.#toggleState('error', this.#line.failed);
  }

  get #region(): string | undefined {
    return this.#picked ?? this.#settings.region ?? regionIn(this.#lang);
  }

  /** The language of the words, with the page's country for dates where it is the same language. */
  get #wordsLang(): string {
    const { conversation, first } = this.#line;
    const words = (conversation?.loaded ?? first).lang;
    return isSameLanguage(this.#lang, words) ? this.#lang : words;
  }

  /** The families to leave out, read anew only with another list or another guide: a warning is given once. */
  #familiesOf({ guide }: LoadedGuide): readonly string[] {
    const written = textOf(this.without);
    const known = this.#families;
    if (known?.written === written && known.guide === guide) return known.families;
    const families = readFamilies(written, [...new Set(guide.remedies.map(({ family }) => family))]);
    this.#families = { written, guide, families };
    return families;
  }

  #configure(): void {
    const { conversation } = this.#line;
    if (!conversation) return;
    const { guide, ...now } = conversation.context;
    const region = this.#region;
    const without = this.#familiesOf(conversation.loaded);
    // Whoever is configured is placed anew. Another language alone must not take anyone from where they are.
    if (without === now.without && knownRegion(guide, region) === knownRegion(guide, now.region)) return;
    conversation.send({ type: 'configure', region, without });
  }

  #refuse(problems: readonly GuideProblem[]): void {
    for (const { path, message } of problems) console.error(`<relief-guide> ${path}: ${message}`);
    this.dispatchEvent(new GuideErrorEvent(problems));
  }

  /** Whatever the visitor asks for comes through here: the new screen is then theirs to be told of. */
  #ask(event: GuideEvent, quietly?: boolean): void {
    if (!quietly) this.#focus.follow('heading');
    // The machine has no clock of its own.
    const timed = { ...event, at: clock.now() };
    if (event.type === 'restart') this.restart();
    else this.#line.conversation?.ask(timed);
    this.requestUpdate();
  }

  #submit(event: Event, then?: GuideEvent): void {
    event.preventDefault();
    this.#line.whenTalking(({ read }) => {
      const said = this.#sheet.read(read);
      if (said) this.#ask({ type: 'answer', ...said });
      if (said && then) this.#ask(then);
      if (!said) this.#focus.follow('error');
      this.requestUpdate();
    });
  }

  #view(): unknown {
    const { conversation, failed, first, opening } = this.#line;
    if (failed) return failedView(this.#bare, () => this.#retry());
    if (conversation)
      return conversation.view(this.#setting, {
        later: this.#later,
        missing: this.#line.missing,
        retry: this.#line.retry,
      });
    const { remember } = this.#settings;
    const comesBack = opening && (keptFor(remember, opening.guide.id) || hasCode(location.hash));
    if (!opening || (comesBack && remember !== 'never')) return loadingView(this.#bare);
    // The same shape as with the conversation, so that nothing is drawn anew when that arrives.
    return ['', '', '', welcomeView(firstSurface(opening, first, this.#setting, this.#region))];
  }

  /** The button to leave quickly, where it is wanted: it is loaded then, and its room is kept until it has come. */
  #wayOut(lang: string): unknown {
    const { quickExit } = this;
    if (quickExit == null && !this.#line.conversation?.exits) return '';
    void this.#loadExit();
    return this.#exit?.view(quickExit, lang) ?? html`<div class="exit"></div>`;
  }

  async #loadExit(): Promise<void> {
    if (this.#exitComes) return;
    this.#exitComes = true;
    try {
      const { Exit } = await import('./exit.js');
      this.#exit = new Exit(this, {
        redraw: () => {
          this.requestUpdate();
          this.performUpdate();
        },
        drop: () => {
          this.#line.drop();
          this.#sheet.clear();
          this.requestUpdate();
        },
        wear: (sheets) => this.#dress.wear(sheets),
      });
      this.requestUpdate();
    } catch (error) {
      this.#exitComes = false;
      console.warn('<relief-guide>: the button to leave could not be loaded.', error);
    }
  }

  #retry(): void {
    this.#focus.owe();
    this.#line.retry();
  }

  get #setting(): Setting {
    const { headingLevel, provider } = this.#settings;
    const refresh = (): void => this.requestUpdate();
    return {
      headingLevel,
      provider,
      lang: writingTag(this.#wordsLang),
      sheet: this.#sheet,
      waiting: this.#line.waiting,
      now: clock.now(),
      send: (event, quietly) => this.#line.whenTalking(() => this.#ask(event, quietly)),
      submit: (event) => this.#submit(event),
      checkIn: (event) => this.#submit(event, { type: 'report' }),
      forget: () => this.#ask({ type: 'restart' }),
      tick: (id, on) => {
        this.#sheet.tick(id, on);
        refresh();
      },
      pickCountry: (code) => {
        this.#picked = code;
        this.#configure();
        refresh();
      },
    };
  }

  /** What there is to show without a guide. */
  get #bare(): Bare {
    const { headingLevel, provider } = this.#settings;
    const regionCode = knownRegion(countries, this.#region);
    return {
      messages: this.#line.first.messages,
      headingLevel,
      provider,
      regionCode,
      region: regionOf(countries, regionCode),
    };
  }

  #turnSheet(): void {
    const { conversation, opening } = this.#line;
    const question = conversation ? conversation.question : opening?.question;
    this.#sheet.turnTo(question, question && conversation?.journey.answers[question.id]);
  }

  /** Takes what a page set on the tag before it was known, and which would hide our own property. */
  #takeEarly(name: 'journey'): void {
    if (!Object.hasOwn(this, name)) return;
    const early: unknown = this[name];
    Reflect.deleteProperty(this, name);
    this[name] = early;
  }

  #toggleState(name: string, on: boolean): void {
    if (on) this.#internals.states.add(name);
    else this.#internals.states.delete(name);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'relief-guide': ReliefGuide;
  }
}
