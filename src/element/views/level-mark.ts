import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Level } from '../../guide/guide.js';

/** One sign for each level, so that no level is told by its colour alone. Drawn on a field of 24 by 24. */
const SIGNS: Readonly<Record<Level, SVGTemplateResult>> = {
  emergency: svg`<path d="M8 1.5h8L22.5 8v8L16 22.5H8L1.5 16V8zM12 6.5v7M12 17.4v.2"/>`,
  urgent: svg`<path d="M12 1.8a10.2 10.2 0 1 0 0 20.4 10.2 10.2 0 0 0 0-20.4zM12 6.5V12l3.8 2.6"/>`,
  doctor: svg`<path d="M3 5.5h18v15.7H3zM3 10.3h18M8 2.5v5M16 2.5v5M12 12.7v5.2M9.4 15.3h5.2"/>`,
  physio: svg`<path d="M12 7.5v6.2M5.5 6.3 12 8.6l6.5-2.3M12 13.7l-4.2 8M12 13.7l4.2 8"/><circle cx="12" cy="3.6" r="2.1"/>`,
  selfcare: svg`<path d="M2.5 11.5 12 3l9.5 8.5M5.3 9.3v11.9h13.4V9.3M9.7 21.2v-6.4h4.6v6.4"/>`,
};

/** The sign of a level. The words beside it say the same. */
export const levelMark = (level: Level): TemplateResult => html`
  <svg class="sign" viewBox="0 0 24 24" aria-hidden="true">${SIGNS[level]}</svg>
`;
