import { markup } from '../markup.js';

/** The one style sheet of the page: a column to read, a sheet of A4 to write on. */
export const pageStyle = markup`<style>
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem clamp(0.75rem, 3vw, 2rem); max-width: 64rem; background: #fff; color: #1b1b1b; font: 1rem/1.45 Arial, Helvetica, "Liberation Sans", sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.9rem; line-height: 1.15; margin: 0 0 0.5rem; }
h2 { font-size: 1.45rem; margin: 2.5rem 0 0.75rem; padding-bottom: 0.25rem; border-bottom: 3px solid #1b1b1b; }
h3 { font-size: 1.15rem; margin: 1.5rem 0 0.5rem; }
h4 { font-size: 1.05rem; line-height: 1.3; margin: 0 0 0.5rem; }
p { margin: 0.25rem 0; }
ul, ol { margin: 0.25rem 0; padding-inline-start: 1.3rem; }
a { color: #0b4a8f; }
nav ol { columns: 2; }
.id { font-family: ui-monospace, "Liberation Mono", monospace; font-size: 0.75rem; font-weight: normal; color: #555; }
a .id { color: #0b4a8f; }
.warning { border: 3px double #8f5600; padding: 0.5rem 0.75rem; font-weight: bold; }
table { width: 100%; border-collapse: collapse; margin: 0.75rem 0; font-size: 0.9rem; }
caption { text-align: start; font-weight: bold; padding: 0.25rem 0; }
th, td { border: 1px solid #999; padding: 0.35rem 0.5rem; text-align: start; vertical-align: top; }
thead th { background: #eee; }
tbody th { font-weight: normal; }
.card { border: 1px solid #777; border-inline-start: 8px solid #777; padding: 0.6rem 0.9rem; margin: 0.75rem 0; }
.card.emergency { border-color: #a31515; border-width: 3px; border-inline-start-width: 10px; }
.card.urgent { border-color: #8f5600; border-style: double; border-width: 4px; border-inline-start-width: 10px; }
.card.doctor { border-color: #1d4f91; }
.card.physio { border-color: #1c6b43; border-radius: 12px; }
.card.selfcare { border-style: dashed; }
dl { margin: 0; }
dl > div { display: grid; grid-template-columns: 10rem 1fr; gap: 0 1rem; padding: 0.2rem 0; border-top: 1px solid #ddd; }
dt { font-size: 0.9rem; color: #444; }
dd { margin: 0; }
dd table { margin: 0.25rem 0; }
dd caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.verdict { display: flex; flex-wrap: wrap; align-items: end; gap: 0.4rem 1rem; margin-top: 0.6rem; font-size: 0.9rem; }
.tick { display: inline-flex; align-items: center; gap: 0.35rem; }
.box { display: inline-block; width: 1rem; height: 1rem; border: 1.5px solid #1b1b1b; background: #fff; }
.note { flex: 1 1 8rem; min-height: 1.8rem; border-bottom: 1px solid #1b1b1b; color: #444; }
td .verdict { margin: 0; flex-direction: column; align-items: stretch; gap: 0.2rem; min-width: 6rem; }
td .note { flex: none; min-height: 0; border: 0; height: 1rem; }
.card tbody th { width: 45%; }
.card td small { line-height: 1.2; }
.form dd { min-height: 2.6rem; border-bottom: 1px solid #1b1b1b; }
@media (max-width: 40rem) {
  body { overflow-wrap: anywhere; }
  nav ol { columns: 1; }
  dl > div { grid-template-columns: 1fr; }
  table, caption, tbody, tr, th, td { display: block; }
  .card tbody th { width: auto; }
  thead { display: none; }
  tr { margin-bottom: 0.6rem; }
  th, td { border-bottom-width: 0; }
  tr > :last-child { border-bottom-width: 1px; }
  tbody th { background: #f2f2f2; }
  td::before { content: attr(data-name); display: block; font-size: 0.8rem; color: #444; }
  td .verdict { flex-direction: row; align-items: end; }
  td .note { flex: 1 1 8rem; min-height: 1.8rem; }
}
@page { size: A4; margin: 14mm 12mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Arial, sans-serif; } }
@media print {
  body { max-width: none; padding: 0; font-size: 8.5pt; line-height: 1.28; }
  h1 { font-size: 20pt; }
  h2 { font-size: 14pt; margin: 6mm 0 2mm; column-span: all; }
  h3 { font-size: 11pt; margin: 3mm 0 1mm; column-span: all; }
  h4 { font-size: 9.5pt; margin: 0 0 1mm; }
  h2, h3, h4, caption { break-after: avoid; }
  #flags, #cautions, #remedies, #causes, #levels { columns: 2; column-gap: 4mm; }
  section > p { column-span: all; }
  .card { padding: 1.5mm 2.5mm; margin: 0 0 2mm; }
  #flags .card, #cautions .card, #causes .card, #levels .card { break-inside: avoid; }
  tr, li, .verdict { break-inside: avoid; }
  thead { display: table-header-group; }
  table { font-size: 8.5pt; margin: 1mm 0; }
  th, td { padding: 0.6mm 1.2mm; }
  ul, ol { padding-inline-start: 4mm; margin: 0.3mm 0; }
  p { margin: 0.3mm 0; }
  dl > div { display: block; padding: 0.5mm 0; }
  dt { display: inline; font-size: 8.5pt; font-weight: bold; color: #1b1b1b; }
  dt::after { content: ": "; }
  dd { display: inline; }
  dd > p:first-child { display: inline; }
  .form > div { display: grid; grid-template-columns: 50mm 1fr; }
  .form dd { display: block; min-height: 9mm; }
  a { color: inherit; text-decoration: none; }
  .id, a .id { font-size: 6.5pt; color: #444; }
  .verdict { font-size: 8pt; gap: 1mm 3mm; margin-top: 1.5mm; }
  .box { width: 3mm; height: 3mm; }
  .note { min-height: 5.5mm; }
  #flags, #cautions, #remedies, #sources, #sign-off { break-before: page; }
}
</style>`;
