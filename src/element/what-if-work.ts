import type { WhatIf } from '../guide/what-if.js';
import type { Standing } from '../machine/place.js';
import { whatIfAt } from '../machine/what-if.js';
import type { Surface, WhatIfPart } from './surface.js';
import { weightsOf } from './what-if-words.js';

/** How long it may keep a phone from anything else, in milliseconds. */
const AT_ONCE = 12;

/** Works out which answers would change a plan: only while somebody looks, and a little at a time. */
export class WhatIfWork {
  #opened = false;
  /** What is worked out, or being so. */
  #standing: Standing | undefined;
  #found: readonly WhatIf[] | undefined;
  #changed: () => void;

  /** @param changed is called when there is more to show */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  close(): void {
    this.#opened = false;
    this.#standing = undefined;
    this.#found = undefined;
  }

  /** What the view is given. Another place in the conversation is worked out anew. */
  part(surface: Surface): WhatIfPart {
    const { standing } = surface;
    if (this.#opened && this.#standing !== standing) void this.#workOut(standing);
    const found = this.#found;
    return {
      opened: this.#opened,
      toggle: (open) => {
        if (open === this.#opened) return;
        this.#opened = open;
        this.#changed();
      },
      get weights() {
        return found && weightsOf(found, surface);
      },
    };
  }

  async #workOut(standing: Standing): Promise<void> {
    this.#standing = standing;
    this.#found = undefined;
    const steps = whatIfAt(standing);
    for (;;) {
      // What was asked for comes on the screen first, and so does whatever is tapped meanwhile.
      await new Promise((resolve) => setTimeout(resolve));
      if (this.#standing !== standing) return;
      const end = performance.now() + AT_ONCE;
      let step = steps.next();
      while (!step.done && performance.now() < end) step = steps.next();
      if (!step.done) continue;
      this.#found = step.value;
      this.#changed();
      return;
    }
  }
}
