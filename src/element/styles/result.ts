import { css } from 'lit';

/** Where to turn: the level as a band with its own shape and sign, then who, by when, and what to say. */
export const resultStyles = css`
  .card {
    --level: var(--accent);
    --on-level: var(--on-accent);
    overflow: clip;
    border: 2px solid var(--level);
    border-radius: var(--radius);
    background: var(--raised);
    box-shadow: var(--shade);
  }
  .card[data-level='emergency'] {
    --level: var(--emergency);
    --on-level: var(--on-emergency);
    border-width: 6px;
    border-radius: 0;
  }
  .card[data-level='urgent'] {
    --level: var(--urgent);
    --on-level: var(--on-urgent);
    border-inline-start-width: 12px;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .card[data-level='doctor'] {
    --level: var(--doctor);
    --on-level: var(--on-doctor);
  }
  .card[data-level='physio'] {
    --level: var(--physio);
    --on-level: var(--on-physio);
    border-radius: calc(var(--radius) * 2);
  }
  .card-head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: var(--s3);
    align-items: center;
    padding: var(--s4) var(--pad);
    background: var(--level);
    color: var(--on-level);
  }
  .card,
  .choice,
  .remedy,
  .stop {
    --pad: max(12px, min(4cqi, 1.75 * var(--rem)));
  }
  .card-head .heading {
    grid-column: 1 / -1;
    margin-block-start: var(--s2);
  }
  .sign {
    inline-size: 2.25em;
    block-size: 2.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .urgency {
    font-weight: 700;
  }
  .card-body {
    padding: var(--s4) var(--pad) var(--s5);
  }
  .card-body > * + * {
    margin-block-start: var(--s3);
  }
  .card-body > .main,
  .card-body .numbers > .main {
    margin-block: var(--s2);
  }
  .who {
    font-weight: 700;
  }
  .card-body > .when {
    margin-block-start: var(--s1);
  }
  .card-body div.numbers .phone:not(.main),
  .provider .phone,
  .provider a {
    color: var(--link);
  }
  .phone.main.main {
    padding-inline: var(--s5);
    background: var(--level, var(--accent));
    color: var(--on-level, var(--on-accent));
    font-size: 1.2em;
  }
  .provider {
    padding: var(--s2) 0;
  }
  .provider a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--target);
  }
  .numbers:empty {
    display: none;
  }
  .because-title {
    padding-block-start: var(--s4);
    border-block-start: 1px solid var(--hair);
    font-weight: 700;
  }
  .because {
    list-style: none;
    padding: 0;
  }
  /* French keeps its quotation marks off the words; browsers do not. */
  q:lang(fr) {
    quotes: '«\\202f' '\\202f»';
  }
  .because q {
    display: block;
    font-weight: 600;
  }
  .slim .card-head {
    padding-block: var(--s2);
  }
  .answers {
    margin-block-start: var(--s2);
  }
  .answers > div {
    padding-block: var(--s3);
    border-block-start: 1px solid var(--hair);
  }
  .answers dt {
    color: var(--muted);
    font-size: 0.9375em;
  }
  .answers dd {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    column-gap: var(--s4);
  }
  .answers dd > button {
    margin-inline-end: -12px;
    margin-inline-start: auto;
  }
  .quiet.small {
    padding-inline: var(--s3);
    font-size: 0.9375em;
  }
  dt {
    font-weight: 650;
  }
  @media (forced-colors: active) {
    .card-head {
      border-block-end: 3px solid;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
    .card-head,
    .phone.main.main {
      background: none;
      color: inherit;
    }
    .card-head {
      border-block-end: 3px solid;
    }
    .phone.main.main {
      border-color: currentColor;
    }
  }
`;
