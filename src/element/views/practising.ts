import { nothing, type TemplateResult } from 'lit';
import type { LaterSurface } from '../surface.js';

/** A session under way. Its view came with the part that began it. */
export const practisingView = (surface: LaterSurface): TemplateResult | typeof nothing => {
  const { part } = surface.doing;
  return part ? part.view(surface, part) : nothing;
};
