import { css, type CSSResult } from 'lit';

/** A plan on paper: black on white, on one page. It is a document of its own, so nothing of the page reaches it. */
export const paperStyles: readonly CSSResult[] = [
  css`
    @page {
      margin: 8mm 12mm;
    }
    * {
      box-sizing: border-box;
      margin: 0;
      padding: 0;
    }
    body {
      color: #000;
      background: #fff;
      font-family: Arial, 'Helvetica Neue', Helvetica, sans-serif;
      font-size-adjust: 0.519;
      line-height: 1.25;
      hyphens: auto;
    }
    body > * + *,
    main > * + * {
      margin-block-start: 2.2mm;
    }
    header {
      display: flex;
      align-items: end;
      justify-content: space-between;
      gap: 5mm;
      padding-block-end: 1.5mm;
      border-block-end: 1.5pt solid;
    }
    h1 {
      font-size: 1.9em;
      line-height: 1.1;
    }
    h2 {
      font-size: 1.12em;
      line-height: 1.2;
    }
    h2 + * {
      margin-block-start: 0.8mm;
    }
    .choice,
    .stop,
    li,
    table,
    footer {
      break-inside: avoid;
    }
    h2 {
      break-after: avoid;
    }
    ul,
    ol {
      padding-inline-start: 4mm;
    }
    .box {
      padding: 1.5mm 2.5mm;
      border: 1pt solid;
    }
    .columns {
      columns: 2;
      column-gap: 5mm;
    }
    .columns > * + * {
      margin-block-start: 2mm;
    }
    .choice {
      padding: 2mm 2.5mm;
      border: 1pt solid;
      border-radius: 2mm;
    }
    .choice > * + * {
      margin-block-start: 0.8mm;
    }
    .side {
      text-decoration: underline;
      text-underline-offset: 0.15em;
    }
    .reason {
      font-style: italic;
    }
    :lang(ar) .reason {
      font-style: normal;
    }
    .others > li > * {
      display: inline;
    }
    .stop {
      padding: 2mm 2.5mm;
      border: 2pt solid;
    }
    .numbers {
      font-size: 1.06em;
    }
    .check-ins {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(38mm, 1fr));
      gap: 1mm 3mm;
      padding: 0;
      list-style: none;
    }
    .check-ins li {
      padding-inline-start: 6mm;
      position: relative;
    }
    .check-ins li::before {
      content: '';
      position: absolute;
      inset-inline-start: 0.5mm;
      inset-block-start: 0.4mm;
      inline-size: 3.2mm;
      block-size: 3.2mm;
      border: 1pt solid;
    }
    table {
      inline-size: 100%;
      border-collapse: collapse;
      table-layout: fixed;
    }
    caption {
      padding-block-end: 0.8mm;
      text-align: start;
      font-weight: 700;
      font-size: 1.12em;
    }
    th,
    td {
      block-size: 4.5mm;
      border: 0.75pt solid;
      font-size: 0.86em;
      text-align: center;
    }
    td {
      block-size: 7mm;
    }
    footer {
      padding-block-start: 1.2mm;
      border-block-start: 0.75pt solid;
      font-size: 0.86em;
    }
    footer > p {
      display: inline;
    }
    footer > .slotted,
    footer > .provider {
      display: block;
    }
    footer > .provider {
      font-size: 1.15em;
      font-weight: 700;
    }
  `,
];
