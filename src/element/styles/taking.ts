import { css, type CSSResult } from 'lit';

/** Taking something along. */
export const takingStyles: readonly CSSResult[] = [
  css`
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: var(--s3);
    }
    .acts > button {
      flex: 1 1 calc(10 * var(--rem));
    }
    .came:empty {
      margin: 0;
    }
    .came {
      font-weight: 650;
    }
    textarea {
      display: block;
      inline-size: 100%;
      padding: var(--s3);
      border: var(--border) solid var(--line);
      border-radius: var(--radius);
      background: var(--raised);
      color: inherit;
      font: inherit;
      font-size: 0.9375em;
    }
    .calendar {
      margin-block-start: var(--s4);
      padding-block-start: var(--s4);
      border-block-start: 1px solid var(--hair);
    }
    .calendar > * + *,
    .handover > * + * {
      margin-block-start: var(--s3);
    }
    .arriving .subheading {
      font-size: calc(1.125 * var(--rem));
    }
    .tick {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--s3);
      align-items: start;
      min-block-size: var(--target);
      padding-block: var(--s3);
      border-block-end: 1px solid var(--hair);
      cursor: pointer;
    }
    .tick:has(input:focus-visible) {
      outline: 3px solid var(--focus);
      outline-offset: 3px;
      border-radius: var(--radius);
    }
    .tick .hint {
      display: block;
    }
    .until {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--s1) var(--s3);
    }
    .said {
      padding: var(--s3) var(--s4);
      border-inline-start: 6px solid var(--accent);
      background: var(--tint);
      list-style: none;
      font-size: 1.0625em;
    }
    .on-the-phone,
    .to-show {
      margin-block-start: var(--s4);
    }
    .to-show {
      padding-block-start: var(--s4);
      border-block-start: 1px solid var(--hair);
    }
    .handover .subheading {
      font-size: var(--rem);
    }
    .handover > div > * + * {
      margin-block-start: var(--s1);
    }
    .otherwise {
      color: var(--muted);
      font-size: 0.9375em;
    }
    .otherwise strong {
      color: var(--text);
    }
    .paper {
      position: fixed;
      inset-block-start: 0;
      inset-inline-start: 0;
      z-index: -1;
      /* As wide as A4 inside of its margins: how large the letters may be is measured here. */
      inline-size: 186mm;
      block-size: 1px;
      border: 0;
      opacity: 0;
      pointer-events: none;
    }
    @media print {
      .take-along,
      .paper {
        display: none;
      }
    }
  `,
];
