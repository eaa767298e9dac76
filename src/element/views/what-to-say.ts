import type { TemplateResult } from 'lit';
import type { Surface } from '../surface.js';
import { arriving } from './arriving.js';

/** With every result that sends to someone: a part that is asked for when it is first opened. */
export const whatToSay = (surface: Surface): TemplateResult =>
  arriving(surface, surface.taking, {
    name: 'what-to-say',
    summary: surface.messages.sayIt,
    show: (part) => part.whatToSay(surface),
  });
