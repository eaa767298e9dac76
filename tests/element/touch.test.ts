import { expect } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import type { Answers } from '../../src/guide/guide.js';
import { sideInUse, sideRadio } from './sides.js';
import { TARGET, described, targetOf } from './measured.js';
import { afterwards, mount, mountWhole, resume, returns, ways, type Visitor } from './harness.js';

/** Someone with a phone in one hand, who taps what can be seen and scrolls only up and down. */
class Hand {
  readonly #visitor: Visitor;
  #types: string[] = [];

  constructor(visitor: Visitor) {
    this.#visitor = visitor;
    const note = (event: Event): void => void this.#types.push((event as PointerEvent).pointerType);
    visitor.root.addEventListener('pointerdown', note);
    afterwards(() => visitor.root.removeEventListener('pointerdown', note));
  }

  /** Taps something, and waits until what it does is done. */
  async taps(control: HTMLElement, done: () => boolean, what: string): Promise<void> {
    const target = targetOf(control);
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = target.getBoundingClientRect();
    expect(Math.min(width, height), described(target)).to.be.at.least(TARGET - 0.5);
    const [x, y] = [left + width / 2, top + height / 2];
    const hit = this.#visitor.root.elementFromPoint(x, y);
    expect(target.contains(hit), `${described(target)} lies under something else`).to.be.true;
    this.#types = [];
    await executeServerCommand('tap', { x, y });
    await this.#visitor.until(done, what);
    expect(this.#types).to.deep.equal(['touch']);
    this.#expectNoSidewaysScroll();
  }

  /** Taps what stands under this name, and waits for another heading. */
  async goesOn(part: string | HTMLElement): Promise<void> {
    const { heading } = this.#visitor;
    const words = heading.textContent;
    const control = typeof part === 'string' ? this.#visitor.part(part) : part;
    await this.taps(control, () => this.#visitor.heading.textContent !== words, 'another screen');
  }

  async ticks(id: string): Promise<void> {
    const ticked = (): boolean => this.#visitor.option(id).checked;
    const before = ticked();
    await this.taps(this.#visitor.option(id), () => ticked() !== before, `"${id}" to be ticked`);
  }

  async answers(...ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.ticks(id);
    await this.goesOn('next');
  }

  async follows(answers: Answers): Promise<void> {
    for (let id = this.#visitor.question; id !== undefined; id = this.#visitor.question)
      await this.answers(...[answers[id]!].flat());
  }

  /** Opens a part, where it is not open. */
  async opens(details: HTMLDetailsElement): Promise<void> {
    if (details.open) return;
    const summary = details.querySelector('summary')!;
    const opened = new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true }));
    await this.taps(summary, () => true, 'nothing');
    await opened;
    expect(details.open).to.be.true;
  }

  #expectNoSidewaysScroll(): void {
    const { scrollLeft, scrollWidth, clientWidth } = document.scrollingElement!;
    expect(scrollLeft).to.equal(0);
    expect(scrollWidth, 'the width of the page').to.be.at.most(clientWidth);
    for (const element of this.#visitor.all('*')) expect(element.scrollLeft, described(element)).to.equal(0);
  }
}

const answersOf = (visitor: Visitor): HTMLDetailsElement =>
  visitor.part('your-answers') as HTMLDetailsElement;

for (const [width, height] of [
  [320, 568],
  [390, 844],
] as const)
  describe(`by touch alone, on ${width} × ${height} pixels`, () => {
    before(() => setViewport({ width, height }));
    after(() => setViewport({ width: 800, height: 600 }));

    it('a visitor goes from the welcome to a plan, tries something, says how it went, and comes back better', async () => {
      const visitor = await mountWhole({ region: 'US' });
      const hand = new Hand(visitor);
      await hand.follows(ways.selfcare.answers);
      expect(visitor.screen).to.equal('planning');
      const side = sideRadio(visitor, 'heat-or-cold', 'cold');
      await hand.taps(side, () => sideInUse(visitor, 'heat-or-cold') === 'cold', 'the side to be picked');
      await hand.goesOn('try');
      expect(visitor.screen).to.equal('trying');
      // Nobody has read how it is done before they are there.
      await visitor.until(() => visitor.has('pictures'), 'the pictures');
      await hand.goesOn('next');
      expect(visitor.screen).to.equal('telling');
      await hand.goesOn(visitor.parts('outcome').find(({ dataset }) => dataset['outcome'] === 'better')!);
      expect(visitor.screen).to.equal('planning');
      await hand.goesOn('check-in');
      await hand.follows(returns.better);
      expect(visitor.screen).to.equal('concluded');
    });

    it('a visitor goes to an emergency, whose number is on the first screenful', async () => {
      const visitor = await mount({ region: 'US' });
      const hand = new Hand(visitor);
      await hand.follows(ways.emergency.answers);
      expect(visitor.level).to.equal('emergency');
      visitor.element.scrollIntoView({ block: 'start', behavior: 'instant' });
      const phone = visitor.part('phone').getBoundingClientRect();
      expect(phone.bottom).to.be.at.most(height);
      expect(Math.min(phone.width, phone.height)).to.be.at.least(TARGET);
    });

    it('a visitor tells details apart, and is led to those that are missing', async () => {
      const visitor = await mountWhole({ region: 'US' });
      const hand = new Hand(visitor);
      await hand.answers('age-16-49');
      await hand.answers('none');
      await hand.answers('none');
      await hand.ticks('fever');
      await hand.taps(visitor.part('next'), () => visitor.has('error'), 'the error');
      const error = visitor.part('error');
      await hand.taps(error, () => visitor.focused?.getAttribute('aria-invalid') === 'true', 'the field');
      await hand.answers('fever-only');
      expect(visitor.question).to.equal('pattern');
    });

    it('a visitor opens the answers, changes one, and goes back to the result', async () => {
      const visitor = await resume(ways.doctor.answers);
      const hand = new Hand(visitor);
      await hand.opens(answersOf(visitor));
      await hand.goesOn(answersOf(visitor).querySelectorAll('button')[2]!);
      expect(visitor.question).to.equal('nerves');
      await hand.ticks('none');
      await hand.goesOn('next');
      expect(visitor.screen).to.equal('planning');
      const open = visitor.all('details').find((details) => !details.open && details.checkVisibility())!;
      await hand.opens(open);
    });
  });
