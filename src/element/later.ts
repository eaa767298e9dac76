import { wordsUnder } from '../guide/wording.js';
import type { TemplateResult, CSSResult, nothing } from 'lit';
import type { Provenance } from '../guide/guide.js';
import { sourcesOf } from '../guide/sources-of.js';
import { mayBeDue } from './may-be-due.js';
import type { LoadedGuide, Rest } from './loaded-guide.js';
import type { LaterSurface, Surface } from './surface.js';
import { planStyles } from './styles/plan.js';
import { dueNote } from './views/check-ins.js';
import { concludedView } from './views/concluded.js';
import { planningView } from './views/planning.js';
import { practisingView } from './views/practising.js';
import { scoreNote, stopNote } from './views/told.js';
import { tellingView } from './views/telling.js';
import { tryingView } from './views/trying.js';
import { WhatIfWork } from './what-if-work.js';

type View = (surface: LaterSurface) => TemplateResult | typeof nothing;

/** The views that no first question needs, by state. They arrive while it is being read. */
const views = {
  planning: planningView,
  trying: tryingView,
  practising: practisingView,
  telling: tellingView,
  concluded: concludedView,
} satisfies Readonly<Record<string, View>>;

/** What the second half of a guide has to show. Where it comes from arrives last, and the plan stands without. */
export class Later {
  #rest: Rest;
  #provenance: Provenance | undefined;
  #provenanceFailed = false;
  #whatIf: WhatIfWork;
  #comesFrom: LoadedGuide['provenance'];
  #changed: () => void;

  /** @param changed is called when there is more to show */
  constructor({ provenance }: LoadedGuide, rest: Rest, changed: () => void) {
    this.#rest = rest;
    this.#whatIf = new WhatIfWork(changed);
    this.#comesFrom = provenance;
    this.#changed = changed;
    this.#askWhereFrom();
  }

  readonly #askWhereFrom = (): void => void this.#fetchProvenance();

  async #fetchProvenance(): Promise<void> {
    try {
      this.#provenance = await this.#comesFrom?.();
      this.#provenanceFailed = false;
    } catch (error) {
      this.#provenanceFailed = true;
      console.warn('<relief-guide>: the sources of the guide could not be loaded.', error);
    }
    this.#changed();
  }

  /** Goes on in other words. */
  reword(rest: Rest): void {
    this.#rest = rest;
  }

  /** The view of a state of the second half. */
  view(state: keyof typeof views, surface: Surface): unknown {
    return views[state](this.#whole(surface));
  }

  /** What is said over a screen: that a check-in is due, or to stop what made it worse. */
  note(state: string, surface: Surface): unknown {
    // On another screen that part is gone, and it comes back closed.
    if (state !== 'planning') this.#whatIf.close();
    if (mayBeDue(state, surface.assessment.level)) return dueNote(this.#whole(surface));
    if (!surface.asking) return '';
    if (surface.trying !== undefined && state !== 'telling') return stopNote(this.#whole(surface));
    return surface.standing.journey.rechecking ? scoreNote(this.#whole(surface)) : '';
  }

  #whole(surface: Surface): LaterSurface {
    const sources = this.#provenance ? sourcesOf(this.#provenance, surface.assessment) : [];
    return {
      ...surface,
      planTexts: wordsUnder(this.#rest.planTexts, surface.assessment.facts),
      later: this.#rest.later,
      sources,
      sourcesMissing: this.#provenanceFailed ? this.#askWhereFrom : undefined,
      whatIf: this.#whatIf.part(surface),
    };
  }
}

export const laterStyles: readonly CSSResult[] = [planStyles];
