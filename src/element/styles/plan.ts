import { css } from 'lit';

/** The plan, and doing it. */
export const planStyles = css`
  .plan-note {
    padding: var(--s2) var(--s4);
    border-inline-start: 5px solid var(--accent);
    background: var(--tint);
  }
  .choices {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s4);
  }
  .choice {
    display: flex;
    flex-direction: column;
    padding: var(--s4) min(var(--s4), 4cqi) var(--s5);
    border: 1.5px solid var(--line);
    border-block-start: 8px solid var(--accent);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .choice .subheading {
    font-size: 0.9375em;
    color: var(--muted);
  }
  .choice > * + * {
    margin-block-start: var(--s2);
  }
  .choice .answer {
    font-size: 1.6rem;
    font-weight: 750;
    line-height: 1.15;
    letter-spacing: -0.01em;
  }
  .choice .answer::first-letter {
    text-transform: uppercase;
  }
  .sides {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
    margin-block-start: auto;
    padding-block-start: var(--s3);
  }
  .sides .second {
    flex: 1 1 auto;
    padding-inline: var(--s3);
    font-size: 0.9375em;
  }
  .remedies,
  .causes {
    list-style: none;
    padding: 0;
  }
  .remedies {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s4);
  }
  .remedies > li + li {
    margin: 0;
  }
  .remedy {
    padding: var(--s4) max(12px, min(4cqi, 1.5rem));
    border: 1.5px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .remedy > * + * {
    margin-block-start: var(--s2);
  }
  .remedy-head,
  .remedy-foot {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--s1) var(--s4);
  }
  .remedy-foot {
    align-items: center;
    justify-content: end;
  }
  .badge,
  .tried {
    padding: 0.1em 0.7em;
    border-radius: 2em;
    background: var(--tint);
    font-size: 0.9375em;
  }
  .tried {
    margin-inline-end: auto;
  }
  .fits {
    color: var(--muted);
  }
  .term {
    font-weight: 700;
  }
  p.term {
    margin-block-start: var(--s4);
  }
  .dose .term {
    display: block;
    font-size: 0.9375em;
    color: var(--muted);
  }
  .changed {
    padding: var(--s3) var(--s4);
    border-inline-start: 5px solid var(--accent);
    background: var(--tint);
  }
  .changed .term {
    margin: 0;
  }
  .steps {
    padding-inline-start: 0;
    list-style: none;
    counter-reset: step;
  }
  .steps li {
    display: grid;
    grid-template-columns: 2rem minmax(0, 1fr);
    gap: min(var(--s3), 3cqi);
    counter-increment: step;
  }
  .steps li::before {
    content: counter(step);
    content: counter(step) / '';
    display: grid;
    place-items: center;
    block-size: 2rem;
    border-radius: 50%;
    background: var(--accent);
    color: var(--on-accent);
    font-size: 0.9375em;
    font-weight: 700;
  }
  details > * + * {
    margin-block-start: var(--s2);
  }
  .more > .remedies {
    margin-block-start: var(--s3);
  }
  .left-out {
    display: grid;
    gap: var(--s3);
  }
  .stop {
    padding: var(--s4) max(12px, min(4cqi, 1.5rem));
    border: 1.5px solid var(--emergency);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .outcomes {
    display: grid;
    gap: var(--s3);
  }
  .outcomes > button {
    inline-size: 100%;
    min-block-size: 3.5rem;
    padding-inline: var(--s5);
    text-align: start;
  }
  .told,
  .due {
    padding: var(--s4) max(12px, min(4cqi, 1.5rem));
    border: 1.5px solid var(--accent);
    border-radius: var(--radius);
    background: var(--tint);
  }
  .told > * + *,
  .due > * + * {
    margin-block-start: var(--s2);
  }
  .look-again {
    font-weight: 650;
  }
  .sources li {
    overflow-wrap: anywhere;
  }
  .check-ins {
    list-style: none;
    padding-inline-start: var(--s4);
    border-inline-start: 4px solid var(--accent);
  }
  .check-ins li + li {
    margin-block-start: var(--s4);
  }
  .check-ins time {
    color: var(--muted);
  }
  .check-ins time::before {
    content: ' · ';
    content: ' · ' / '';
  }
  @container (min-width: 36rem) {
    .choices {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .steps li::before,
    .badge {
      border: 1px solid;
    }
  }
`;
