import { css } from 'lit';

/** Drawings of what is done with the body: a calm figure in the colours of the theme. */
export const pictureStyles = css`
  .pictures {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s4);
  }
  .picture {
    --ink: color-mix(in srgb, var(--text) 78%, var(--line));
    --edge-ink: color-mix(in srgb, var(--line) 80%, var(--text));
    --shirt: color-mix(in srgb, var(--accent) 34%, var(--raised));
    --trousers: color-mix(in srgb, var(--text) 26%, var(--raised));
    --hair-tone: color-mix(in srgb, var(--text) 58%, var(--raised));
    --wood: color-mix(in srgb, var(--line) 26%, var(--ground));
    --linen: color-mix(in srgb, var(--line) 8%, var(--raised));
    --tool: color-mix(in srgb, var(--accent) 70%, var(--raised));
    --shadow: color-mix(in srgb, var(--line) 20%, transparent);
    --drops: color-mix(in srgb, var(--accent) 60%, var(--ground));
    flex: 1 1 calc(8.5 * var(--rem));
    max-inline-size: calc(22 * var(--rem));
    margin: 0;
  }
  .picture svg {
    display: block;
    inline-size: 100%;
    max-block-size: calc(20 * var(--rem));
  }
  .picture figcaption {
    margin-block-start: var(--s2);
    text-align: center;
    text-wrap: balance;
  }
  .picture path {
    stroke: var(--ink);
    stroke-width: 3;
    stroke-linejoin: round;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
    /* Half of the outline lies under the fill, so pieces of one path melt into one shape. */
    paint-order: stroke;
  }
  .picture .bare {
    stroke: none;
  }
  .picture .floor {
    fill: var(--shadow);
  }
  .picture .furniture,
  .picture .cloth {
    fill: var(--wood);
    stroke: var(--edge-ink);
    stroke-width: 2;
  }
  .picture .cloth {
    fill: var(--linen);
  }
  .picture .edge {
    fill: none;
    stroke: var(--edge-ink);
    stroke-width: 1;
    opacity: 0.5;
  }
  .picture .aid {
    fill: var(--tool);
  }
  .picture .water {
    fill: var(--drops);
    stroke: none;
  }
  .picture .skin {
    fill: var(--raised);
  }
  .picture .top {
    fill: var(--shirt);
  }
  .picture .legs {
    fill: var(--trousers);
  }
  .picture .hair {
    fill: var(--hair-tone);
  }
  .picture .mark {
    fill: var(--accent);
  }
  .picture .line {
    fill: none;
    stroke-width: 1.6;
  }
  .picture .arrow {
    fill: none;
    stroke: var(--accent);
    stroke-width: 4.5;
  }

  @media (forced-colors: active) {
    .picture {
      --ink: CanvasText;
      --edge-ink: CanvasText;
      --shirt: Canvas;
      --trousers: Canvas;
      --hair-tone: Canvas;
      --wood: Canvas;
      --linen: Canvas;
      --tool: Highlight;
      --shadow: transparent;
      --drops: Highlight;
    }
    .picture .skin {
      fill: Canvas;
    }
    .picture .mark {
      fill: Highlight;
    }
    .picture .arrow {
      stroke: Highlight;
    }
  }
  @media print {
    .picture {
      break-inside: avoid;
      print-color-adjust: exact;
    }
  }
`;
