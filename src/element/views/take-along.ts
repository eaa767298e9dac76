import { html, type TemplateResult } from 'lit';
import type { LaterSurface } from '../surface.js';
import { arriving } from './arriving.js';
import { heading } from './heading.js';

/** On the plan: a part that is asked for when it is first opened. */
export const takeAlong = (surface: LaterSurface): TemplateResult => html`
  <section part="take-along" class="take-along">
    ${heading(surface.headingLevel + 1, surface.later.takeAlong)}
    ${arriving(surface, both(surface), {
      name: 'take-along-how',
      summary: surface.later.takeAlongHow,
      show: (part) => part.takeAlong(surface),
    })}
  </section>
`;

/** The calendar needs to know how often things are done, which comes in a part of its own. */
const both = ({ taking, doing }: LaterSurface): LaterSurface['taking'] => ({
  ...taking,
  want: () => {
    taking.want();
    doing.want();
  },
});
