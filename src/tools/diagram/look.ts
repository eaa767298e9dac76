import { markup } from '../markup.js';

/** The one style sheet of the picture. It has a background of its own, so that a dark viewer does no harm. */
export const look = markup`<style>
text { font-family: Arial, Helvetica, "Liberation Sans", sans-serif; fill: #1b1b1b; white-space: pre; }
.bold { font-weight: bold; }
.id { font-size: 0.82em; fill: #555; }
.small { font-size: 0.82em; fill: #444; }
.paper { fill: #fff; }
.band { fill: #f5f5f2; stroke: #d5d5cf; }
.question { fill: #fff; stroke: #333; stroke-width: 1.5; }
.panel { fill: #fff; stroke: #999; }
.row { fill: #fafaf8; stroke: #ccc; }
.end { fill: #fff; stroke: #333; stroke-width: 3; }
.emergency { fill: #fdecec; stroke: #a31515; stroke-width: 3; }
.urgent { fill: #fff5df; stroke: #8f5600; stroke-width: 1.2; }
.doctor { fill: #e9f1fb; stroke: #1d4f91; stroke-width: 1.5; }
.physio { fill: #e8f5ee; stroke: #1c6b43; stroke-width: 1.5; }
.selfcare { fill: #f6f6f6; stroke: #555; stroke-width: 1.5; stroke-dasharray: 6 4; }
.emergency-sign { fill: #a31515; }
.urgent-sign { fill: #8f5600; }
.doctor-sign { fill: #1d4f91; }
.physio-sign { fill: #1c6b43; }
.selfcare-sign { fill: #555; }
.mark { fill: #fff; font-size: 12px; font-weight: bold; text-anchor: middle; }
.arrow { fill: none; stroke: #333; stroke-width: 1.8; stroke-linejoin: round; }
.head { fill: #333; }
@page { size: 297mm 420mm; margin: 10mm; }
@media print { svg { width: 277mm; height: auto; } }
</style>
<defs><marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path class="head" d="M0 0L10 5L0 10Z"/></marker></defs>`;
