import type { CSSResult } from 'lit';
import type { CarryWork } from './carry-work.js';
import type { LoadedGuide } from './loaded-guide.js';
import { courseStyles } from './styles/course.js';
import type { Surface } from './surface.js';
import { askView, faultNote, linkView } from './views/carry.js';

export { CarryWork } from './carry-work.js';

/** Carrying a journey to another device: the link that is made here, and the one that was opened here. */
export interface CarryPart {
  /** The link, or the button that makes it. */
  readonly link: (surface: Surface) => unknown;
  /** Whether a link has brought a journey about which nobody has been asked yet. */
  readonly asks: boolean;
  /** Asks whether to go on with what a link has brought; nothing where none has. */
  readonly ask: (surface: Surface) => unknown;
  /** What is wrong with a link, for as long as the screen is the one over which it was first said. */
  readonly note: (screen: string) => unknown;
  /** Reads what the address brings. */
  readonly look: () => Promise<void>;
}

/**
 * Makes the part ready in the words of a guide.
 * @throws LanguageMissing
 */
export async function carryPart(guide: LoadedGuide, work: CarryWork): Promise<CarryPart> {
  const messages = await guide.course();
  if (work.brought === undefined) await work.look();
  let over: string | undefined;
  return {
    link: (surface) => linkView(surface, messages, work),
    get asks() {
      return typeof work.brought === 'object';
    },
    ask: (surface) => {
      const { brought } = work;
      return typeof brought === 'object'
        ? askView(surface, messages, brought, () => work.settle())
        : undefined;
    },
    note: (screen) => {
      const { brought } = work;
      if (typeof brought !== 'string') return '';
      over ??= screen;
      if (over === screen) return faultNote(messages, brought);
      over = undefined;
      work.dismiss();
      return '';
    },
    look: () => work.look(),
  };
}

/** The sheets that it stands in. */
export const carryStyles: readonly CSSResult[] = [courseStyles];
