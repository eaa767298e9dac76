import { css } from 'lit';

/** The plan, and doing it. */
export const planStyles = css`
  .plan-note {
    padding: var(--s3) var(--s4);
    border-inline-start: 6px solid var(--accent);
    background: var(--tint);
  }
  .causes,
  .remedies,
  .steps,
  .check-ins {
    padding: 0;
    list-style: none;
  }
  .set-off > * + * {
    margin-block-start: var(--s2);
  }
  .choices {
    display: grid;
    gap: var(--s5);
    margin-block-start: var(--s6);
  }
  .choice {
    padding: var(--s4) var(--pad) var(--s2);
    border: var(--border) solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
    box-shadow: var(--shade);
  }
  .choice > * + * {
    margin-block-start: var(--s3);
  }
  .choice > p:last-child {
    margin-block-end: var(--s2);
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8.5 * var(--rem), 100%), 1fr));
    gap: var(--s2);
  }
  .side:last-child:nth-child(odd) {
    grid-column: 1 / -1;
  }
  .side {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--s2);
    align-items: start;
    min-block-size: var(--target);
    padding: var(--s3) var(--s2);
    border: var(--border) solid var(--line);
    border-radius: var(--radius);
    cursor: pointer;
  }
  .side:hover {
    background: var(--tint);
  }
  .side[data-suits] {
    border: 2.5px solid var(--accent);
  }
  .side:has(:checked) {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 700;
  }
  .side input:checked {
    accent-color: var(--on-accent);
  }
  .side:has(:disabled) {
    border-style: dashed;
    background: none;
    color: var(--muted);
    cursor: default;
  }
  .side:has(:focus-visible, [data-keys]) {
    outline: 3px solid var(--focus);
    outline-offset: 3px;
  }
  .told-by {
    color: var(--muted);
    font-size: 0.9375em;
  }
  .told-by span {
    display: block;
    font-weight: 650;
  }
  .remedies > li + li {
    margin: 0;
  }
  .remedy {
    display: flex;
    /* The strength stands at the end of the line, and at the start of its own where both do not fit in one. */
    flex-flow: row-reverse wrap;
    align-items: baseline;
    justify-content: flex-end;
    column-gap: var(--s2);
    padding-block: var(--s3) var(--s1);
    border-block-start: 1px solid var(--hair);
  }
  .remedy > * {
    flex: 0 0 100%;
  }
  .remedy > * + * {
    margin-block-start: var(--s1);
  }
  .remedy > .evidence,
  .remedy > details:not([open]) {
    flex: 0 1 auto;
  }
  .remedy > details {
    margin-inline-end: auto;
  }
  .remedy > details[open] {
    padding-block-end: var(--s3);
  }
  .remedy summary {
    padding-inline-end: var(--s1);
  }
  .remedy > button {
    display: block;
    inline-size: 100%;
    margin-block: var(--s3) var(--s1);
  }
  .remedy .subheading {
    font-size: 1.0625em;
  }
  .remedy:not([data-standing='row']) .subheading {
    font-size: calc(1.1875 * var(--rem));
  }
  .guide > .dose {
    font-size: calc(1.1875 * var(--rem));
    font-weight: 650;
  }
  .evidence {
    color: var(--muted);
    font-size: 0.9375em;
  }
  .tried {
    font-weight: 650;
  }
  .term {
    font-weight: 700;
  }
  p.term {
    margin-block-start: var(--s4);
  }
  .changed {
    padding: var(--s3) var(--s4);
    border-inline-start: 6px solid var(--accent);
    background: var(--tint);
  }
  .changed .term {
    margin: 0;
  }
  .remedy > .changed,
  .remedy > .changed + * {
    margin-block-start: var(--s2);
  }
  .steps {
    counter-reset: step;
  }
  .steps li {
    display: grid;
    grid-template-columns: calc(2 * var(--rem)) minmax(0, 1fr);
    gap: min(var(--s3), 3cqi);
    counter-increment: step;
  }
  .steps li::before {
    content: counter(step);
    content: counter(step) / '';
    display: grid;
    place-items: center;
    block-size: calc(2 * var(--rem));
    border: 2px solid var(--accent);
    border-radius: 50%;
    color: var(--accent);
    font-size: 0.9375em;
    font-weight: 700;
  }
  details > .second {
    margin-block: var(--s4) var(--s3);
  }
  .left-out {
    display: grid;
    gap: var(--s3);
  }
  .left-out dd {
    color: var(--muted);
  }
  .stop {
    padding: var(--s4) var(--pad);
    border: 2px solid var(--emergency);
    border-radius: var(--radius);
    background: var(--raised);
  }
  .outcomes {
    display: grid;
    gap: var(--s3);
  }
  .wide {
    inline-size: 100%;
    /* It was filled until the session came, and its words must not be lost on the way. */
    transition: none;
  }
  .pain-scale .scores {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(var(--target), 1fr));
    gap: var(--s1);
    margin-block-start: var(--s2);
  }
  .scores label {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: var(--target);
    border: var(--border) solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }
  .scores label:hover {
    background: var(--tint);
  }
  .scores input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    /* The whole of its box is what is picked, so nothing is drawn in it. */
    appearance: none;
  }
  .scores label:has(:checked) {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 700;
  }
  .scores label:has(:focus-visible, [data-keys]) {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .pain legend {
    font-weight: 700;
  }
  .outcomes > button {
    inline-size: 100%;
    min-block-size: calc(3.5 * var(--rem));
    text-align: start;
  }
  .told,
  .due {
    padding: var(--s4);
    border: 1.5px solid var(--accent);
    border-radius: var(--radius);
    background: var(--tint);
  }
  .told > * + *,
  .due > * + * {
    margin-block-start: var(--s2);
  }
  .look-again {
    font-weight: 700;
  }
  .sources li {
    overflow-wrap: anywhere;
  }
  .check-ins li {
    padding-inline-start: var(--s4);
    border-inline-start: 4px solid var(--accent);
  }
  .check-ins time {
    color: var(--muted);
  }
  .check-ins time::before {
    content: ' · ';
    content: ' · ' / '';
  }
  @container (min-width: 44em) {
    .guide[data-state='planning'] {
      max-width: calc(var(--relief-width, calc(46 * var(--rem))) + 16 * var(--rem));
    }
    .choices {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      align-items: start;
    }
    [part='helpers'] .remedies,
    .check-ins {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: var(--s3) var(--s5);
    }
    .check-ins li + li {
      margin: 0;
    }
  }
  @media print {
    .side:has(:checked) {
      background: none;
      color: inherit;
    }
    .choice,
    .remedy,
    .stop {
      break-inside: avoid;
      box-shadow: none;
    }
    .remedy {
      padding-block-end: var(--s3);
    }
  }
  @media (forced-colors: active) {
    .scores label:has(:checked) {
      outline: 3px solid Highlight;
    }
    .side:has(:checked) {
      outline: 3px solid Highlight;
    }
  }
`;
