import { css } from 'lit';

/** Coming back: how the pain went, and the link to another device. */
export const courseStyles = css`
  .course {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: var(--s2);
    max-inline-size: calc(36 * var(--rem));
    color: var(--muted);
    font-size: 0.9375em;
  }
  .scale {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    text-align: end;
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }
  .course svg {
    display: block;
    inline-size: 100%;
    block-size: calc(11 * var(--rem));
    overflow: visible;
  }
  .course svg > * {
    fill: none;
    vector-effect: non-scaling-stroke;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .grid {
    stroke: var(--hair);
    stroke-width: 1;
  }
  .pain {
    stroke: var(--accent);
    stroke-width: 3;
  }
  .note-dot {
    stroke: var(--accent);
    stroke-width: 10;
  }
  .days {
    grid-column: 2;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--s3);
    margin-block-start: var(--s1);
  }
  .course-table {
    inline-size: 100%;
    max-inline-size: calc(36 * var(--rem));
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  .course-table :is(th, td) {
    padding: var(--s2) var(--s3) var(--s2) 0;
    padding-inline: 0 var(--s3);
    border-block-end: 1px solid var(--hair);
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }
  .course-table thead th {
    color: var(--muted);
  }
  @container (inline-size >= 24em) {
    .course-table :is(time, thead th:nth-child(-n + 2)) {
      white-space: nowrap;
    }
  }
  .course-table td:nth-child(2) {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .link {
    display: grid;
    gap: var(--s1);
  }
  .link > textarea {
    inline-size: 100%;
    padding: var(--s2) var(--s3);
    border: var(--border) solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
    color: inherit;
    font: inherit;
    font-size: 0.9375em;
    word-break: break-all;
    resize: vertical;
  }
  .link > textarea:focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 3px;
  }
  .link-actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s3);
  }
  .second.wide {
    inline-size: 100%;
  }
  @media (forced-colors: active) {
    .grid {
      stroke: CanvasText;
      stroke-dasharray: 1 6;
    }
    :is(.pain, .note-dot) {
      stroke: CanvasText;
    }
  }
  @media print {
    .course {
      break-inside: avoid;
    }
    :is(.pain, .note-dot) {
      stroke: currentColor;
      print-color-adjust: exact;
    }
    .carry {
      display: none;
    }
  }
`;
