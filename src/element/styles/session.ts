import { css } from 'lit';

/** Doing something step by step: large enough to be read from the floor. */
export const sessionStyles = css`
  .session {
    padding: var(--s4) var(--pad) var(--s5);
    border: var(--border) solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
    box-shadow: var(--shade);
  }
  .session {
    --pad: max(12px, min(4cqi, 1.75 * var(--rem)));
  }
  .kicker {
    display: block;
    color: var(--muted);
    font-size: 0.6em;
    font-weight: 650;
    letter-spacing: normal;
  }
  .scene {
    max-inline-size: none;
  }
  .scene svg {
    block-size: min(32svh, 22 * var(--rem));
    max-block-size: none;
  }
  .session > .scene,
  .session > .pictures {
    margin: 0;
  }
  .now {
    display: grid;
    gap: var(--s2);
    text-align: center;
    text-wrap: balance;
  }
  .cue {
    /* The longest leaves the buttons where they are. */
    min-block-size: 5em;
    align-content: center;
    font-size: clamp(1.2 * var(--rem), var(--rem) + 1.5cqi, 1.625 * var(--rem));
    font-weight: 700;
    line-height: 1.25;
  }
  @container (inline-size >= 34em) {
    .cue {
      min-block-size: 2.5em;
    }
  }
  .session[data-state='ready'] .cue {
    min-block-size: 0;
  }
  .figures {
    display: grid;
    gap: var(--s1);
    justify-items: center;
    color: var(--muted);
  }
  .time {
    color: var(--text);
    font-size: clamp(2.5 * var(--rem), 1.75 * var(--rem) + 5cqi, 4 * var(--rem));
    font-variant-numeric: tabular-nums;
    font-weight: 700;
    line-height: 1.1;
  }
  .session:is([data-beat='pack'], [data-beat='spell'], [data-beat='rest']) .time {
    font-size: clamp(1.75 * var(--rem), 1.25 * var(--rem) + 3cqi, 2.5 * var(--rem));
  }
  .controls {
    display: grid;
    gap: var(--s2);
  }
  .controls > button {
    inline-size: 100%;
    min-block-size: calc(3.5 * var(--rem));
    /* It turns from filled to open in one: on the way its words could not be read. */
    transition: none;
  }
  .session-options {
    display: grid;
    gap: var(--s2);
  }
  /* Whoever has to stop never has to look for it. */
  .leave {
    position: sticky;
    inset-block-end: 0;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9 * var(--rem), 100%), 1fr));
    gap: var(--s2);
    padding-block: var(--s3);
    border-block-start: 1px solid var(--hair);
    background: var(--ground);
  }
  /* In a window as low as this it would cover what is to be read. */
  @media (max-height: 32rem) {
    .leave {
      position: static;
    }
  }
  .leave > [part='warning'] {
    border-color: var(--emergency);
    color: var(--emergency);
  }
  .picture[data-now] {
    outline: 3px solid var(--focus);
    outline-offset: 4px;
    border-radius: 4px;
  }
  .check {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--s3);
    align-items: center;
    min-block-size: var(--target);
    cursor: pointer;
  }
  .check:has(:focus-visible) {
    outline: 3px solid var(--focus);
    outline-offset: 3px;
    border-radius: var(--radius);
  }
`;
