import { css } from 'lit';

/** As many options as a list of a guide can have. */
const MOST = 50;

/**
 * An area and its option light each other: they share their place in the list. No script has to keep them alike. What
 * is lit stands on the fieldset and is inherited, because in a shadow root WebKit does not look again at what lies
 * beside or under an element that has something.
 */
const together = Array.from({ length: MOST }, (_, index) => {
  const place = index + 1;
  const row = css`> .options:not(.reserved) > .option:nth-child(${place}) > label`;
  return css`
    fieldset:has(${row} > input:is(:focus-visible, [data-keys])) {
      --halo-${place}: var(--halo);
    }
    .halo[data-place='${place}'] {
      stroke: var(--halo-${place}, none);
    }
    @media (hover: hover) {
      fieldset:has(${row}:hover),
      fieldset:has(> .figure [data-place='${place}']:hover) {
        --near-${place}: var(--near);
        --near-edge-${place}: var(--near-edge);
        --near-width-${place}: 2;
        --row-${place}: var(--tint);
      }
      .area[data-place='${place}']:not([data-ticked]) {
        fill: var(--near-${place}, var(--calm));
        stroke: var(--near-edge-${place}, var(--edge));
        stroke-width: var(--near-width-${place}, 1);
      }
      .figure ~ .options:not(.reserved) > .option:nth-child(${place}) > label {
        background: var(--row-${place}, none);
      }
    }
  `;
});

/** The drawing beside a list of options. */
export const figureStyles = css`
  fieldset {
    --calm: var(--tint);
    --near: color-mix(in srgb, var(--accent) 35%, var(--raised));
    --near-edge: var(--accent);
    --edge: color-mix(in srgb, var(--line) 75%, var(--text));
    --halo: var(--accent);
  }
  .figure {
    touch-action: manipulation;
  }
  .figure svg {
    display: block;
    inline-size: 100%;
    /* On the smallest phone, where a unit of the drawing is a pixel, areas keep the size of a fingertip. */
    max-block-size: max(var(--relief-figure-size, 44svh), 252px);
  }
  .figure .hint {
    margin-block-start: var(--s1);
    text-align: center;
    text-wrap: balance;
  }
  .shape {
    fill: var(--raised);
    stroke: var(--line);
    stroke-width: 1.75;
    stroke-linejoin: round;
  }
  .reach {
    fill: none;
    /* WebKit does not feel a stroke of none, and areas must keep the size of a fingertip. */
    stroke: transparent;
    stroke-width: 40;
    stroke-linejoin: round;
    pointer-events: all;
  }
  .halo {
    fill: none;
    stroke: none;
    stroke-width: 10;
    stroke-linejoin: round;
    pointer-events: none;
  }
  .area {
    fill: var(--calm);
    stroke: var(--edge);
    stroke-width: 1;
    stroke-linejoin: round;
  }
  .reach,
  .area {
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
  }
  .area[data-ticked] {
    fill: var(--accent);
    stroke: var(--ground);
    stroke-width: 3;
    paint-order: stroke;
  }
  .line {
    fill: none;
    stroke: var(--line);
    stroke-width: 1;
    stroke-linecap: round;
    pointer-events: none;
  }
  .mark,
  .dot {
    fill: var(--on-accent);
    pointer-events: none;
  }
  .dot {
    fill: var(--accent);
  }
  .figure text {
    fill: var(--muted);
    /* Larger, the longest of them would lie over the body, or be cut off at the edge of the drawing. */
    font-size: min(0.8125 * var(--rem), 14px);
    text-anchor: middle;
    pointer-events: none;
  }

  @container (inline-size >= 34em) {
    fieldset:has(> .figure) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      column-gap: var(--s5);
      align-items: start;
    }
    fieldset:has(> .figure) > * {
      grid-column: 2;
    }
    fieldset:has(> .figure) > :is(legend, .hint, .error-slot, .option) {
      grid-column: 1 / -1;
    }
    fieldset:has(> .figure) > .figure {
      position: sticky;
      inset-block-start: var(--s3);
      grid-column: 1;
      grid-row: span 2;
    }
    .figure svg {
      max-block-size: none;
    }
  }

  @media (forced-colors: active) {
    fieldset {
      --calm: Canvas;
      --near: Canvas;
      --near-edge: Highlight;
      --edge: CanvasText;
      --halo: Highlight;
    }
    .shape,
    .area {
      fill: Canvas;
    }
    .shape {
      stroke: CanvasText;
    }
    .line {
      stroke: CanvasText;
    }
    .area[data-ticked] {
      fill: Highlight;
      stroke: Canvas;
    }
    .mark {
      fill: HighlightText;
    }
    .dot {
      fill: Highlight;
    }
    .figure text {
      fill: CanvasText;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .area {
      transition: fill 0.15s;
    }
  }
  @media print {
    .figure {
      break-inside: avoid;
    }
    .area[data-ticked] {
      fill: none;
      stroke: currentColor;
      stroke-width: 4;
    }
    .mark {
      fill: Canvas;
      stroke: currentColor;
      stroke-width: 2;
    }
    .dot {
      fill: currentColor;
    }
  }
  ${together.reduce(
    (all, each) => css`
      ${all}${each}
    `,
  )}
`;
