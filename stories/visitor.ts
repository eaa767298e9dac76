import type { ReliefGuide } from '../src/define.js';
import type { Answers, Trend } from '../src/guide/guide.js';

/** What can be on the screen, told apart by landmarks that anyone can see. */
export type Screen =
  | 'loading'
  | 'failed'
  | 'missing'
  | 'welcome'
  | 'question'
  | 'escalated'
  | 'planning'
  | 'trying'
  | 'practising'
  | 'telling'
  | 'concluded';

/** The part that only this screen has. The first that is there names the screen. */
const LANDMARKS: readonly (readonly [part: string, screen: Screen])[] = [
  ['been-here', 'welcome'],
  ['question', 'question'],
  ['session', 'practising'],
  ['warning', 'trying'],
  ['outcome', 'telling'],
  ['check-ins', 'planning'],
  ['tell-them', 'escalated'],
  ['card', 'concluded'],
];

/** Longer than any honest wait. It only turns a hang into a sentence. In milliseconds. */
const PATIENCE = 8000;

// Tests replace the clock; a wait that never ends must end all the same.
const { setTimeout, clearTimeout } = globalThis;

/**
 * Someone in front of the guide. Sees parts, roles and labels, finds options by their values, clicks and waits;
 * knows nothing of how the element is made and not a word of its copy. Tests and stories share it.
 */
export class Visitor {
  readonly element: ReliefGuide;

  constructor(element: ReliefGuide) {
    this.element = element;
  }

  /** The visitor of the one guide in a container, once the guide has arrived or has failed to. */
  static async within(container: Element): Promise<Visitor> {
    const visitor = Visitor.at(container);
    await visitor.arrives();
    return visitor;
  }

  /** The visitor of the one guide in a container, arrived or not. */
  static at(container: Element): Visitor {
    // A story in the look of others stands in a root of its own, so that this look stays there.
    const { shadowRoot } = container.querySelector('.brand') ?? {};
    const element = (shadowRoot ?? container).querySelector('relief-guide');
    if (!element) throw new Error('There is no <relief-guide> here.');
    return new Visitor(element);
  }

  get root(): ShadowRoot {
    const { renderRoot } = this.element as { readonly renderRoot?: unknown };
    if (!renderRoot) throw new Error('The guide has no shadow root yet.');
    // A closed root is not to be had as `shadowRoot`.
    return renderRoot as ShadowRoot;
  }

  get screen(): Screen {
    if (this.element.matches(':state(error)')) return 'failed';
    if (this.has('retry')) return 'missing';
    return LANDMARKS.find(([part]) => this.has(part))?.[1] ?? 'loading';
  }

  /** The id of the question on the screen: the name that its inputs share. */
  get question(): string | undefined {
    return this.inputs[0]?.name;
  }

  get inputs(): readonly HTMLInputElement[] {
    return this.all('input').filter((input) => input.closest('[part~="question"]'));
  }

  get ticked(): readonly string[] {
    return this.inputs.filter(({ checked }) => checked).map(({ value }) => value);
  }

  /** The level of the result on the screen. */
  get level(): string | undefined {
    return this.parts('card')[0]?.dataset['level'];
  }

  /** The heading of the screen. */
  get heading(): HTMLElement {
    return this.part('heading');
  }

  /** Every telephone link, as it would be dialled. */
  get numbers(): readonly string[] {
    return this.all('a').flatMap(({ href }) => (href.startsWith('tel:') ? [href.slice('tel:'.length)] : []));
  }

  /** What is focused inside the guide. */
  get focused(): HTMLElement | null {
    return this.root.activeElement as HTMLElement | null;
  }

  /** Everything written in the guide, with single spaces. */
  get text(): string {
    const styles = new Set(['STYLE', 'SCRIPT']);
    return [...this.root.children]
      .filter(({ tagName }) => !styles.has(tagName))
      .map(({ textContent }) => textContent)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
  }

  all<Tag extends keyof HTMLElementTagNameMap>(tag: Tag): readonly HTMLElementTagNameMap[Tag][];
  all(selector: string): readonly HTMLElement[];
  all(selector: string): readonly HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  parts(name: string): readonly HTMLElement[] {
    return this.all(`[part~="${name}"]`);
  }

  has(part: string): boolean {
    return this.parts(part).length > 0;
  }

  part(name: string): HTMLElement {
    const [found] = this.parts(name);
    if (!found)
      throw new Error(`There is no part "${name}" on this screen. It reads: ${this.text.slice(0, 200)}`);
    return found;
  }

  offers(id: string): boolean {
    return this.inputs.some(({ value }) => value === id);
  }

  option(id: string): HTMLInputElement {
    const found = this.inputs.find(({ value }) => value === id);
    if (!found) throw new Error(`There is no option "${id}" to "${this.question ?? 'no question'}".`);
    return found;
  }

  /** The first words beside an option: its name, without the hint under it. */
  label(id: string): string {
    const [label] = this.option(id).labels ?? [];
    const words = label && document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
    while (words?.nextNode()) {
      const text = words.currentNode.textContent?.trim();
      if (text) return text;
    }
    throw new Error(`The option "${id}" has no label.`);
  }

  /** Clicks options; one that is ticked is unticked. */
  async tick(...ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      this.option(id).click();
      await this.settle();
    }
  }

  /** Clicks a part, or a thing. */
  async press(target: string | HTMLElement): Promise<void> {
    (typeof target === 'string' ? this.part(target) : target).click();
    await this.settle();
  }

  /** Begins a remedy of the plan on the screen. */
  async tries(remedy: string): Promise<void> {
    const button = this.all(`[data-remedy="${remedy}"] [part~="try"]`)[0];
    if (!button) throw new Error(`"${remedy}" can't be tried here.`);
    await this.press(button);
    await this.reaches('trying');
  }

  /** Opens a folded part, and waits for something in it: some of it is loaded when it is first opened. */
  async unfold(name: string, arrives: string): Promise<void> {
    const summary = this.part(name).querySelector('summary');
    if (!summary) throw new Error(`The part "${name}" is not folded.`);
    await this.press(summary);
    await this.until(() => this.has(arrives), `the part "${arrives}"`);
  }

  /** Says how it is right after trying. */
  async tell(outcome: Trend): Promise<void> {
    const [button] = this.parts('outcome').filter(({ dataset }) => dataset['outcome'] === outcome);
    if (!button) throw new Error(`Nobody asks how it was. The screen is "${this.screen}".`);
    await this.press(button);
  }

  /** Ticks these and no others, and goes on. */
  async answer(...ids: readonly string[]): Promise<void> {
    const wrong = this.inputs.filter(
      ({ checked, type, value }) => checked && type === 'checkbox' && !ids.includes(value),
    );
    await this.tick(...wrong.map(({ value }) => value).filter((id) => this.offers(id)));
    await this.tick(...ids.filter((id) => !this.ticked.includes(id)));
    await this.press('next');
  }

  /**
   * Answers what the guide asks, until it asks no more.
   * @param stopAt the question to leave unanswered
   */
  async follow(answers: Answers, stopAt?: string): Promise<void> {
    for (let id = this.question; id !== undefined && id !== stopAt; id = this.question) {
      const answer = answers[id];
      if (answer === undefined) throw new Error(`The guide asks "${id}", and there is no answer to it.`);
      await this.answer(...[answer].flat());
      if (this.question === id) throw new Error(`The answer to "${id}" was not taken.`);
    }
  }

  /** Waits until nothing is left to be drawn. */
  async settle(): Promise<void> {
    while (!(await this.element.updateComplete));
  }

  /** Waits until the guide has arrived or has failed to. */
  async arrives(): Promise<void> {
    await this.until(
      // Where nobody can look inside, what the page is given has to do.
      () =>
        this.element.matches(':state(error)') ||
        (this.element.journey !== undefined &&
          this.parts('guide').every(({ dataset }) => dataset['state'] !== undefined)),
      'the guide to arrive',
    );
  }

  /** Waits for a screen. */
  async reaches(screen: Screen): Promise<void> {
    await this.until(() => this.screen === screen, `the screen "${screen}"`);
  }

  /** Waits for the plan; goes through the result where one stands before it. */
  async reachesPlan(): Promise<void> {
    await this.until(() => ['escalated', 'planning'].includes(this.screen), 'a plan, or a result before it');
    if (this.screen === 'escalated') await this.press('next');
    await this.reaches('planning');
  }

  /** Waits until something holds; looks after each time that the guide was drawn. */
  async until(holds: () => boolean, what: string): Promise<void> {
    const { element } = this;
    await this.settle();
    if (holds()) return;
    await new Promise<void>((resolve, reject) => {
      const end = (): void => {
        clearTimeout(deadline);
        element.removeController(controller);
      };
      const look = (): void => {
        if (!holds()) return;
        end();
        resolve();
      };
      const controller = { hostUpdated: () => void element.updateComplete.then(look) };
      const deadline = setTimeout(() => {
        end();
        reject(
          new Error(`Waited in vain for ${what}. The screen is "${this.screen}": ${this.text.slice(0, 200)}`),
        );
      }, PATIENCE);
      element.addController(controller);
    });
  }
}
