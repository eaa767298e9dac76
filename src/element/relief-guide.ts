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
import type { Inside } from './inside.js';
import { keptFor } from './kept.js';
import { directionOf, isSameLanguage, regionIn, writingTag } from './language.js';
import { LanguageAround } from './language-around.js';
import { Line } from './line.js';
import type { RewordedMessages } from './messages/reworded.js';
import { RESULTS } from './results.js';
import { SecondHalf } from './second-half.js';
import { readSettings, textOf, type Settings } from './settings.js';
import { baseStyles } from './styles/base.js';
import { questionStyles } from './styles/question.js';
import { tokens } from './styles/tokens.js';
import { failedView, loadingView, type Bare } from './views/failed.js';
import { welcomeView } from './views/welcome.js';

/** How long what stands in the tag is left there for the part that takes its place nicely, in milliseconds. */
const LATE = 3000;

/** Whether a page has put something to read into the tag, beside what goes into a slot by its name. */
const hasWords = ({ childNodes }: Node): boolean =>
  [...childNodes].some(
    (node) =>
      node.nodeType < 8 && !(node as Element).slot && node.nodeName !== 'SCRIPT' && node.textContent?.trim(),
  );

/**
 * An interactive decision guide. A visitor answers a few plain questions and leaves with the right place to get
 * help now, or with a plan that fits them. Nothing is sent, and nothing is kept without the visitor's yes.
 *
 * @summary A decision guide for aches and pains, in one tag.
 * @tag relief-guide
 * @attr {string} lang - Language of the guide, such as `es` or `de-AT`; without it the nearest `lang` in the page.
 * @fires {GuideStartedEvent} guide-started - The visitor went past the welcome.
 * @fires {GuideFinishedEvent} guide-finished - A result was reached; the event does not say which.
 * @fires {GuideRestartedEvent} guide-restarted - The visitor began again.
 * @fires {GuideErrorEvent} guide-error - The guide could not be shown; `problems` says why.
 * @fires {GuideOutdatedEvent} guide-outdated - The guide is past the day of its next check; told once for each guide.
 * @fires {GuideEscalatedEvent} guide-escalated - With `events="outcomes"`: the result is to see someone, at `level`.
 * @fires {GuideConcludedEvent} guide-concluded - With `events="outcomes"`: the result is care at home, or it got better.
 * @fires {GuideContactedEvent} guide-contacted - With `events="outcomes"`: a number or a link to get help was tapped.
 * @fires {GuideAnsweredEvent} guide-answered - With `events="answers"`: ids of the question and the answer.
 * @slot - What is shown until the guide is ready.
 * @slot publisher - Who publishes this page and who pays for it; on the first screen and with every result.
 * @slot provider - More of whom the visitor can turn to, such as opening hours; wherever their details stand.
 * @csspart heading - The heading of a view.
 * @csspart subheading - The heading of a part of a view.
 * @csspart question - The fieldset of a question.
 * @csspart options - A list of options.
 * @csspart row - A row of a list: an option, and what opens under it.
 * @csspart option - The label around one option.
 * @csspart tick - The radio or the box of an option; `::part(tick):checked` once it is picked.
 * @csspart radio - A tick of which one is picked.
 * @csspart checkbox - A tick of which several may be.
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
 * @csspart retry-words - The button that tries again to load those words.
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
 * @csspart retry-pictures - The button that tries again to load those pictures.
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
 * @csspart still-kept - Said when the browser would not erase them.
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
 * @csspart start-instead - The button that begins the guide while somebody reads what stands in the tag.
 * @csspart retry - The button that tries again.
 * @cssprop [--relief-font=inherit] - The font; the page's own by default.
 * @cssprop [--relief-font-size=1.125rem] - Size of text; never under 16px.
 * @cssprop [--relief-line-height=1.5] - Height of lines, as a number; never under 1.3.
 * @cssprop [--relief-heading-font=inherit] - The font of headings.
 * @cssprop [--relief-heading-weight=750] - How heavy headings are.
 * @cssprop [--relief-button-weight=650] - How heavy the words of buttons are.
 * @cssprop [--relief-button-radius=var(--relief-radius)] - How round the corners of buttons are.
 * @cssprop [--relief-border=1.5px] - How thick the edges of lists, fields and choices are, from 1px to 4px.
 * @cssprop [--relief-space=1] - How much room there is, from 0.75 to 1.5 of the usual.
 * @cssprop [--relief-width=46rem] - How wide the guide gets; a plan gets 16rem wider.
 * @cssprop [--relief-padding=1.5rem 5% 2.25rem] - The room between its edge and what is in it.
 * @cssprop [--relief-shadow=0 1px 2px rgb(60 45 20 / 0.12)] - The shadow under cards.
 * @cssprop [--relief-link=var(--relief-accent)] - Colour of what is pressed and reads as a link.
 * @cssprop [--relief-focus=var(--relief-accent)] - Colour of the ring around what has the focus. It has to stand out from the ground by 3 to 1.
 * @cssprop [--relief-focus-edge=transparent] - Colour between that ring and what it surrounds.
 * @cssprop [--relief-dark-shadow=none] - The shadow under cards, in the dark theme.
 * @cssprop [--relief-dark-link=var(--relief-dark-accent)] - Colour of what is pressed and reads as a link, in the dark theme.
 * @cssprop [--relief-dark-focus=var(--relief-dark-accent)] - Colour of the ring around what has the focus, in the dark theme.
 * @cssprop [--relief-dark-focus-edge=transparent] - Colour between that ring and what it surrounds, in the dark theme.
 * @cssprop [--relief-text=#1b2927] - Colour of text.
 * @cssprop [--relief-muted=#3d4a47] - Colour of text that matters less.
 * @cssprop [--relief-ground=#f7f2e8] - Colour behind everything.
 * @cssprop [--relief-raised=#fffdf8] - Colour of cards.
 * @cssprop [--relief-line=#82796a] - Colour of lines.
 * @cssprop [--relief-accent=#11544a] - Colour of what can be pressed.
 * @cssprop [--relief-on-accent=#ffffff] - Colour of text on the accent.
 * @cssprop [--relief-dark-text=#f2f4ef] - Colour of text, in the dark theme.
 * @cssprop [--relief-dark-muted=#bcc7c2] - Colour of text that matters less, in the dark theme.
 * @cssprop [--relief-dark-ground=#121918] - Colour behind everything, in the dark theme.
 * @cssprop [--relief-dark-raised=#1b2523] - Colour of cards, in the dark theme.
 * @cssprop [--relief-dark-line=#6a7a74] - Colour of lines, in the dark theme.
 * @cssprop [--relief-dark-accent=#8fd8c9] - Colour of what can be pressed, in the dark theme.
 * @cssprop [--relief-dark-on-accent=#06211d] - Colour of text on the accent, in the dark theme.
 * @cssprop [--relief-radius=0.75rem] - How round the corners are.
 * @cssstate started - The visitor went past the welcome.
 * @cssstate finished - A result is on the screen.
 * @cssstate error - The guide could not be shown.
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- See the interface of the same name below.
export class ReliefGuide extends LitElement {
  static override properties = {
    guide: { type: String },
    src: { type: String },
    guideData: { attribute: false },
    messages: { attribute: false },
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
    inspectable: { type: Boolean },
  };

  /** Id of a built-in guide. */
  declare guide: string;
  /** Address of a publisher's own guide. */
  declare src: string;
  /** A publisher's own guide as an object. */
  declare guideData: unknown;
  /** Words of the page in place of the element's own, by key; a new object each time. */
  declare messages: RewordedMessages | null | undefined;
  /** Country code, such as `GB`: emergency numbers, warning signs, medicines. */
  declare region: string;
  /** Families of remedies to leave out, such as `medicine massage`. */
  declare without: string;
  /** Who the visitor can turn to: the name that stands with every result. */
  declare providerName: string;
  /** Their telephone number, as it is to be read, such as `+44 20 7946 0000`. */
  declare providerPhone: string;
  /** Their page: a link that begins with `https:`, `tel:`, `sms:` or `mailto:`. */
  declare providerUrl: string;
  /** Where the visitor may be offered to keep their answers. Keeping still needs their yes. */
  declare remember: 'never' | 'session' | 'device';
  /** Whether the colours are light or dark: `auto` follows the visitor's system. */
  declare theme: 'auto' | 'light' | 'dark';
  /**
   * The level of the guide's first heading: where it sits in the outline of the page.
   * @type {1 | 2 | 3 | 4 | 5 | 6}
   */
  declare headingLevel: string | number;
  /** What the page may hear: nothing about health, the level of a result, or the ids of answers too. */
  declare events: 'basic' | 'outcomes' | 'answers';
  /** Where a button to leave this page at once leads: an https address, empty for a neutral one, null for no button. */
  declare quickExit: string | null;

  /**
   * Lets tools look inside, such as those that check accessibility; scripts that record a page can then do so, too.
   * Only before it is put into a page.
   */
  declare inspectable: boolean;

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
  #dress = new Dress(this, [tokens, baseStyles, questionStyles]);
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

  /** What to show of what stands in the tag, and for how long. */
  #inside: Inside['view'] | undefined;

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
    this.inspectable = false;
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

  /** @ignore */
  override attachShadow(init: ShadowRootInit): ShadowRoot {
    // A page that records every click would otherwise be told on which answer.
    return super.attachShadow({ ...init, mode: this.inspectable ? 'open' : 'closed' });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Another document takes off what was put on in this one, or never had it on.
    this.#dress.putOn();
    // Moved elsewhere in the page, another language may hold.
    this.requestUpdate();
    if (!this.hasUpdated && hasWords(this)) void this.#loadInside();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#settings = readSettings(this, (name) => changed.has(name), this.#settings);
    if (changed.has('remember')) this.#line.conversation?.allow(this.#settings.remember);
    const lang = this.#around.look();
    const other = lang !== this.#lang;
    this.#lang = lang;
    const { guideData, messages } = this;
    const guide = textOf(this.guide) || DEFAULT_GUIDE;
    const src = textOf(this.src);
    const sources = ['guide', 'src', 'guideData', 'messages'] as const;
    if (other || sources.some((name) => changed.has(name)))
      this.#line.load({ guide, src, guideData, lang, messages });
    if (other || changed.has('region') || changed.has('without')) this.#configure();
    this.#turnSheet();
  }

  protected override render(): unknown {
    if (this.#exit?.blank) return this.#exit.blank;
    const lang = this.#wordsLang;
    const { theme } = this.#settings;
    const around = (content: unknown): unknown =>
      html`<div class="box">
        <div
          part="guide"
          class="guide ${this.#line.waitsForWords ? 'waiting' : ''}"
          data-theme=${theme}
          data-state=${this.#line.conversation?.state ?? nothing}
          lang=${lang}
          dir=${directionOf(lang)}
        >
          ${this.#wayOut(lang)} ${content}
        </div>
      </div>`;
    return this.#inside?.(around) ?? around(this.#view());
  }

  protected override updated(): void {
    const { screen = '', state = '', context } = this.#line.conversation ?? {};
    this.#toggleState('started', context?.begun ?? false);
    this.#toggleState('finished', RESULTS.includes(state));
    this.#toggleState('error', this.#line.failed);
    // Last comes the focus: for that the browser lays out at once, and what is changed after it, it lays out again.
    if (this.#focus.turnsTo(screen)) this.#line.turned?.(this.renderRoot.querySelector('.guide'));
    this.#focus.settle(screen);
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
  #familiesOf({ guide }: Pick<LoadedGuide, 'guide'>): readonly string[] {
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
    return this.#exit?.view(quickExit, lang, this.#line.reword) ?? html`<div class="exit"></div>`;
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

  /** What stands in the tag is left there until it is known how to take its place. */
  async #loadInside(): Promise<void> {
    const meanwhile = (): unknown => html`<slot></slot>`;
    this.#inside = meanwhile;
    // The guide itself need not wait for how it takes its place nicely.
    const late = setTimeout(() => {
      this.#inside = undefined;
      this.requestUpdate();
    }, LATE);
    try {
      const { Inside } = await import('./inside.js');
      if (this.#inside !== meanwhile) return;
      this.#inside = new Inside(this, {
        line: this.#line,
        bare: () => this.#bare,
        retry: () => this.#retry(),
        owe: () => this.#focus.owe(),
        wear: (sheets) => this.#dress.wear(sheets),
      }).view;
    } catch {
      this.#inside = undefined;
    } finally {
      clearTimeout(late);
    }
    this.requestUpdate();
  }

  #retry(): void {
    this.#focus.owe();
    this.#line.retry();
  }

  get #setting(): Setting {
    const { headingLevel, provider } = this.#settings;
    const redraw = (): void => this.requestUpdate();
    return {
      headingLevel,
      provider,
      lang: writingTag(this.#wordsLang),
      sheet: this.#sheet,
      redraw,
      waiting: this.#line.waiting,
      now: clock.now(),
      send: (event, quietly) => this.#line.whenTalking(() => this.#ask(event, quietly)),
      submit: (event) => this.#submit(event),
      checkIn: (event) => this.#submit(event, { type: 'report' }),
      forget: () => this.#ask({ type: 'restart' }),
      tick: (id, on) => {
        this.#sheet.tick(id, on);
        redraw();
      },
      pickCountry: (code) => {
        this.#picked = code;
        this.#configure();
        redraw();
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
    const { states } = this.#internals;
    if (on === states.has(name)) return;
    if (on) states.add(name);
    else states.delete(name);
  }
}

/** Listening to a guide says what is heard, and by whom. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- These methods are there already.
export interface ReliefGuide {
  addEventListener<Name extends keyof HTMLElementEventMap>(
    type: Name,
    listener: (this: ReliefGuide, event: HTMLElementEventMap[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Name extends keyof HTMLElementEventMap>(
    type: Name,
    listener: (this: ReliefGuide, event: HTMLElementEventMap[Name]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'relief-guide': ReliefGuide;
  }
}
