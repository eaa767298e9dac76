import { expect } from '@open-wc/testing';
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import type { Trend } from '../../../src/guide/guide.js';
import { afterwards, type Visitor } from '../harness.js';

/** More stops than any screen has. */
const FAR = 2000;

/** Said of what only holds the words that come next, and of the end of everything. */
const NOISE = /^(?:end\b.*|assertive: |polite: |paragraph|strong|quote|generic|term|definition|)$/;

/**
 * Someone who listens to the guide and sees nothing of it: reads on from stop to stop, and acts on what is
 * under the cursor. The virtual screen reader doesn't look into shadow roots, so it is given what is in ours.
 */
export class Listener {
  readonly #visitor: Visitor;
  readonly #transcript: string[] = [];
  /** How many phrases of the log have been written down. */
  #written = 0;

  private constructor(visitor: Visitor) {
    this.#visitor = visitor;
  }

  /** Starts to listen on the screen that is there, wherever the focus is. */
  static async to(visitor: Visitor): Promise<Listener> {
    const listener = new Listener(visitor);
    await virtual.start({ container: visitor.part('guide') });
    afterwards(() => void virtual.stop());
    await listener.#write();
    return listener;
  }

  /** What was heard and done, a line each. What the visitor does is told apart by a sign of its own. */
  get transcript(): string {
    return `${this.#transcript.join('\n')}\n`;
  }

  /** Reads the screen from here to its end. */
  async readToTheEnd(): Promise<void> {
    for (let step = 0; step < FAR; step += 1) {
      const before = virtual.activeNode;
      await virtual.next();
      if (await this.#beganAgain(before)) {
        this.#written = (await virtual.spokenPhraseLog()).length;
        return;
      }
      await this.#write();
    }
    throw new Error('The screen has no end.');
  }

  /** Reads on to each option and takes it, then to the button, and goes on. */
  async answers(...ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.acts(() => this.#visitor.option(id));
    await this.goesOn('next');
  }

  /** Presses what stands under this name, and must then hear the new heading before anything else. */
  async goesOn(part: string): Promise<void> {
    const { heading } = this.#visitor;
    const words = heading.textContent;
    await this.acts(() => this.#visitor.part(part));
    await this.#visitor.until(() => this.#visitor.heading.textContent !== words, 'another heading');
    await this.#hearsTheHeading();
  }

  /** Says how it went right after trying. */
  async tells(outcome: Trend): Promise<void> {
    await this.acts(() =>
      this.#visitor.parts('outcome').find(({ dataset }) => dataset['outcome'] === outcome)!,
    );
    await this.#hearsTheHeading();
  }

  /** Goes on without what is needed, and must hear what is missing and be put where it is. */
  async goesOnTooSoon(): Promise<void> {
    await this.acts(() => this.#visitor.part('next'));
    const error = this.#visitor.part('error').textContent.trim();
    expect(this.#sinceTheLastAct(), 'the error').to.include(`assertive: ${error}`);
    expect(this.#visitor.focused?.getAttribute('aria-invalid')).to.equal('true');
    expect(virtual.activeNode === this.#visitor.focused, 'the cursor is on the field').to.be.true;
  }

  /** Reads on to something, and acts on it. */
  async acts(find: () => HTMLElement): Promise<void> {
    const target = find();
    for (let step = 0; virtual.activeNode !== target; step += 1) {
      if (step === FAR) throw new Error(`Nobody who reads on comes to "${target.textContent.trim()}".`);
      await virtual.next();
      await this.#write();
    }
    this.#transcript.push(`> ${await virtual.itemText()}`);
    await virtual.act();
    await this.#visitor.settle();
    await this.#write();
  }

  async #hearsTheHeading(): Promise<void> {
    await this.#write();
    const { heading } = this.#visitor;
    const [first] = this.#sinceTheLastAct().filter((phrase) => !/^(?:assertive|polite): /.test(phrase));
    expect(first, 'what is heard first').to.match(/^heading, /);
    expect(first).to.include(heading.textContent.replace(/\s+/g, ' ').trim());
    this.#transcript.splice(this.#transcript.findLastIndex((line) => line.startsWith('> ')) + 1, 0, '');
  }

  #sinceTheLastAct(): readonly string[] {
    const last = this.#transcript.findLastIndex((line) => line.startsWith('> '));
    return this.#transcript.slice(last + 1).filter(Boolean);
  }

  /** After the end the reader begins at the top. Only the end of a group also comes before what was read last. */
  async #beganAgain(before: Node | null): Promise<boolean> {
    const node = virtual.activeNode;
    if (!node || !before || (await virtual.lastSpokenPhrase()).startsWith('end')) return false;
    return node === before || (node.compareDocumentPosition(before) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }

  /** Writes down what was said since. */
  async #write(): Promise<void> {
    // Live regions are told after the drawing.
    await virtual.lastSpokenPhrase();
    const log = await virtual.spokenPhraseLog();
    for (const phrase of log.slice(this.#written)) {
      const said = this.#inBrief(phrase);
      if (said === undefined) continue;
      if (said.startsWith('radio')) expect(said, 'the place of a radio').to.match(/\b[1-9]\d* of (?!1\b)\d+/);
      this.#transcript.push(said);
    }
    this.#written = log.length;
  }

  /** What was said, without what is only noise here, and as readers in use would have it. */
  #inBrief(phrase: string): string | undefined {
    if (/^(?:assertive|polite): ./.test(phrase)) return phrase;
    const node = virtual.activeNode;
    const element = node instanceof Element ? node : node?.parentElement;
    if (NOISE.test(phrase) || !element) return undefined;
    // It reads on into what is closed, and stops at what is empty; browsers do neither.
    if (!element.checkVisibility() || element instanceof HTMLOptionElement) return undefined;
    if (/^(?:alert|status)$/.test(phrase) && element.textContent.trim() === '') return undefined;
    const named = element.closest('label, button, a, summary[aria-label]');
    // The name of what can be pressed has been said with it.
    if (node instanceof Text && named) return undefined;
    const summary = element.closest('summary');
    if (summary) return `disclosure, ${phrase}, ${summary.closest('details')?.open ? '' : 'not '}expanded`;
    return phrase
      .replace(/^listitem, level \d+/, 'item')
      .replace(/, (?:not )?checked/, (said) => ticked(element) ?? said)
      .replace(/position (\d+), set size (\d+)/, (said, at, of) => placeOf(element) ?? `${at} of ${of}`);
  }
}

/** The reader looks at how a field was written, and browsers tell how it is. */
const ticked = (element: Element): string | undefined =>
  element instanceof HTMLInputElement ? `, ${element.checked ? '' : 'not '}checked` : undefined;

/**
 * The place of a radio. The reader counts whatever has the same name, boxes among it. Browsers count the radios
 * of a form that have it, by the standard, and tell that to the readers in use.
 */
function placeOf(element: Element): string | undefined {
  if (!(element instanceof HTMLInputElement)) return undefined;
  const { form, name, type } = element;
  const fields = (element.getRootNode() as ShadowRoot).querySelectorAll('input');
  const group = [...fields].filter((each) => each.form === form && each.name === name && each.type === type);
  return `${group.indexOf(element) + 1} of ${group.length}`;
}
