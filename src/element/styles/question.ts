import { css } from 'lit';

/** A question: its answers as one list to run down, each row as wide as the thumb's reach. */
export const questionStyles = css`
  legend {
    display: block;
    inline-size: 100%;
  }
  fieldset > * + * {
    margin-block-start: var(--s3);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--s2);
    min-block-size: var(--target);
  }
  .bar .back {
    padding-inline-end: var(--s1);
  }
  .bar .quiet {
    margin-inline-start: max(-12px, calc(var(--s3) * -1));
  }
  .bar.end .quiet:not(.back) {
    margin-inline-end: max(-12px, calc(var(--s3) * -1));
  }
  .back::before {
    content: '‹';
    /* It is mirrored in itself where lines run from right to left. */
    content: '‹' / '';
    /* Out of the line, neither it nor the space after it is underlined. */
    float: inline-start;
    margin-inline-end: 0.35em;
    font-size: 1.3em;
    line-height: 0.85;
  }
  .progress {
    margin-inline-start: auto;
    font-size: 0.9375em;
  }
  .options {
    overflow: hidden;
    border: var(--border) solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
    box-shadow: var(--shade);
  }
  .options > .option + .option {
    border-block-start: 1px solid var(--hair);
  }
  .option > label,
  .remember label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: min(var(--s3), 3cqi);
    align-items: start;
    min-block-size: var(--target);
    padding: var(--s3) min(var(--s4), 4cqi);
    cursor: pointer;
  }
  .option > label:hover {
    background: var(--tint);
  }
  .options > .option:has(> label > input:checked) {
    background: var(--tint);
    box-shadow: inset 6px 0 0 var(--accent);
  }
  .guide:dir(rtl) .options > .option:has(> label > input:checked) {
    box-shadow: inset -6px 0 0 var(--accent);
  }
  .option > label:has(input:is(:focus-visible, [data-keys])),
  .remember label:has(input:focus-visible) {
    outline: 3px solid var(--focus);
    outline-offset: -3px;
    border-radius: var(--radius);
    box-shadow: inset 0 0 0 6px var(--focus-edge);
  }
  label input:is(:focus-visible, [data-keys]) {
    outline: none;
  }
  input {
    inline-size: calc(1.5 * var(--rem));
    block-size: calc(1.5 * var(--rem));
    margin: 0;
    margin-block-start: 0.1em;
    accent-color: var(--accent);
    cursor: pointer;
  }
  .label .hint {
    display: block;
  }
  .options[data-short] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(max(min(9 * var(--rem), 100%), 30%), 1fr));
    gap: var(--s2);
    overflow: visible;
    border: 0;
    background: none;
    box-shadow: none;
  }
  .options[data-short] > .option {
    border: var(--border) solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
    box-shadow: var(--shade);
  }
  .under {
    margin-inline-start: min(1.7 * var(--rem), 5cqi);
    padding-block-end: var(--s2);
    padding-inline-start: min(var(--s3), 2cqi);
  }
  .reserved {
    margin-block-start: var(--s3);
  }
  fieldset > .option > label,
  .remember label {
    padding-inline: 0;
  }
  /* Without an edge of its own to stand in, the ring stands around it and off its box. */
  fieldset > .option > label:has(input:is(:focus-visible, [data-keys])),
  .remember label:has(input:focus-visible) {
    outline-offset: 3px;
  }
  .error-slot:not(:has(.error)) {
    margin: 0;
  }
  .error {
    inline-size: 100%;
    padding: var(--s3) var(--s4);
    border: 0;
    border-inline-start: 6px solid var(--emergency);
    border-radius: 0;
    background: var(--raised);
    color: var(--emergency);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  button.error {
    inline-size: 100%;
    border-radius: 0;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  summary {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--target);
    padding-inline-end: var(--s3);
    color: var(--link);
    font-weight: 650;
    cursor: pointer;
  }
  summary::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.15em 0.75em;
    border: solid currentColor;
    border-width: 0 2.5px 2.5px 0;
    transform: translateY(-20%) rotate(45deg);
  }
  details > * + * {
    margin-block-start: var(--s2);
  }
  details[open] > summary::before {
    transform: translateY(20%) rotate(225deg);
  }
  summary::-webkit-details-marker {
    display: none;
  }
  @media (forced-colors: active) {
    .options > .option:has(> label > input:checked) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
