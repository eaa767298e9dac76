import { gallery } from '../stories/gallery.js';
import type { Args } from '../stories/stage.js';
import type { Visitor } from '../stories/visitor.js';
import { container, written } from './element/harness.js';

/** A story, as a test meets it. */
export interface Specimen {
  readonly id: string;
  readonly name: string;
  /** Shows it as its page of stories would, and plays it. */
  readonly show: (over?: Args) => Promise<Visitor>;
}

/** Every state of every view: the stories are the one list of them. */
export const specimens: readonly Specimen[] = gallery.map(({ id, title, hang }) => ({
  id,
  name: title,
  show: (over) => {
    // Faults tell the console, as they should; other tests read it.
    written('error');
    written('warn');
    return hang(container(), over);
  },
}));
