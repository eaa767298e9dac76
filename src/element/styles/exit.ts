import { css } from 'lit';

/** The bar with the way to leave: over everything, in sight while the page moves, and in nobody's way. */
export const exitStyles = css`
  .exit {
    position: relative;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--s1) var(--s4);
    margin-block: calc(var(--s5) * -1) var(--s4);
    margin-inline: calc(var(--edge) * -1);
    padding: var(--s2) var(--edge);
    border-block-end: 1px solid var(--hair);
    border-start-start-radius: inherit;
    border-start-end-radius: inherit;
    background: var(--ground);
  }
  .guide > .exit {
    margin-block-start: calc(var(--s5) * -1);
  }
  .exit > button {
    background: var(--text);
    color: var(--ground);
  }
  .exit > button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .guide.waiting > .exit {
    visibility: inherit;
  }
  /* On a window of a few lines it would take the place of what is read. */
  @media (min-height: 30rem) {
    .exit {
      position: sticky;
      inset-block-start: 0;
    }
    /* What the keyboard comes to is not under it. */
    .exit ~ *,
    .exit ~ * * {
      scroll-margin-block: calc(5 * var(--rem)) var(--rem);
    }
  }
  /* Where there is no key to press. */
  @media (hover: none) and (pointer: coarse) {
    .exit > .hint {
      display: none;
    }
    .exit > button {
      inline-size: 100%;
    }
  }
  .blank {
    position: fixed;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: Canvas;
  }
  @media (forced-colors: active) {
    .exit > button {
      border-color: ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
  }
  @media print {
    .exit {
      display: none;
    }
  }
`;
