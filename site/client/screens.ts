/** The frames in which the guide is seen as on a phone and on a desktop. */
export class Screens {
  #stage: HTMLElement;
  #address: string;
  #fragment = '';

  /** @param address of the page to show, from the page that this is on */
  constructor(stage: HTMLElement, address: string) {
    this.#stage = stage;
    this.#address = address;
    const fit = new ResizeObserver((seen) => {
      for (const { target } of seen) fitIn(target as HTMLElement);
    });
    for (const screen of this.#all) fit.observe(screen);
  }

  /** Which screens are there: \`phone\`, \`desktop\` or \`both\`. */
  choose(which: string): void {
    this.#stage.dataset['screens'] = which;
    for (const screen of this.#all) screen.hidden = which !== 'both' && which !== screen.dataset['screen'];
    this.show(this.#fragment);
  }

  /** Sets the guides in the frames. One that is not seen is not loaded. */
  show(fragment: string): void {
    this.#fragment = fragment;
    for (const screen of this.#all) {
      const frame = screen.querySelector('iframe');
      if (screen.hidden || !frame) continue;
      const address = `${new URL(this.#address, document.baseURI).href}#${fragment}`;
      // Going from one fragment to another loads nothing anew, and `replace` leaves no trace in the history.
      if (frame.src && frame.contentWindow) frame.contentWindow.location.replace(address);
      else frame.src = address;
    }
  }

  get #all(): readonly HTMLElement[] {
    return [...this.#stage.querySelectorAll<HTMLElement>('[data-screen]')];
  }
}

/** A frame keeps the width that its media queries are to see, and is drawn as large as there is room. */
function fitIn(screen: HTMLElement): void {
  const frame = screen.querySelector('iframe');
  if (!frame || screen.clientWidth === 0) return;
  const [width, height] = [Number(frame.getAttribute('width')), Number(frame.getAttribute('height'))];
  const scale = Math.min(1, screen.clientWidth / width);
  screen.style.setProperty('--scale', String(scale));
  screen.style.setProperty('--high', `${Math.round(height * scale)}px`);
  screen.style.setProperty('--wide', `${Math.round(width * scale)}px`);
}
