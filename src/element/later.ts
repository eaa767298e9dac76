import type { TemplateResult, CSSResult, nothing } from 'lit';
import type { Surface } from './surface.js';
import { planStyles } from './styles/plan.js';
import { concludedView } from './views/concluded.js';
import { planningView } from './views/planning.js';
import { tryingView } from './views/trying.js';

/** The views that no first question needs. They arrive while it is being read. */
export const laterViews: Readonly<
  Record<'planning' | 'trying' | 'concluded', (surface: Surface) => TemplateResult | typeof nothing>
> = {
  planning: planningView,
  trying: tryingView,
  concluded: concludedView,
};

export const laterStyles: readonly CSSResult[] = [planStyles];
