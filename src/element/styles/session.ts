import { css } from 'lit';

/** Doing something step by step: large enough to be read from the floor. */
export const sessionStyles = css`
  .session {
    padding: var(--s4) var(--pad) var(--s5);
    border: 1.5px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
    box-shadow: var(--shade);
  }
  .session {
    --pad: max(12px, min(4cqi, 1.75rem));
  }
  .scene svg {
    display: block;
    inline-size: 100%;
    block-size: min(44svh, 24rem);
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
    min-block-size: 2.4em;
    align-content: center;
    font-size: clamp(1.25rem, 1rem + 2cqi, 1.625rem);
    font-weight: 700;
    line-height: 1.25;
  }
  .figures {
    display: grid;
    gap: var(--s1);
    justify-items: center;
    color: var(--muted);
  }
  .time {
    color: var(--text);
    font-size: clamp(2.5rem, 1.75rem + 5cqi, 4rem);
    font-variant-numeric: tabular-nums;
    font-weight: 700;
    line-height: 1.1;
  }
  .session:is([data-beat='pack'], [data-beat='spell'], [data-beat='rest']) .time {
    font-size: clamp(1.75rem, 1.25rem + 3cqi, 2.5rem);
  }
  .controls {
    display: grid;
    gap: var(--s2);
  }
  .controls > button {
    inline-size: 100%;
    min-block-size: 3.5rem;
  }
  .session-options,
  .leave {
    display: grid;
    gap: var(--s2);
  }
  .leave > button {
    inline-size: 100%;
  }
  .check {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--s3);
    align-items: center;
    min-block-size: var(--target);
    cursor: pointer;
  }
`;
