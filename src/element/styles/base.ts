import { css } from 'lit';

/** Everything up to a disposition: questions, help, and the card that says where to get it. */
export const baseStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .guide {
    display: flow-root;
    max-width: 46rem;
    margin-inline: auto;
    padding: var(--s5) max(12px, min(5cqi, 2.25rem)) var(--s6);
    border-radius: calc(var(--radius) * 1.5);
    background: var(--ground);
    color: var(--text);
    font-family: var(--font);
    font-size: max(1.125rem, 18px);
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    text-align: start;
    text-wrap: pretty;
    letter-spacing: normal;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    visibility: visible;
    cursor: auto;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend,
  .heading,
  .subheading {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .guide > * + *,
  section > * + *,
  form > * + *,
  aside > * + *,
  .card-body > * + * {
    margin-block-start: var(--s4);
  }
  .guide > section,
  .guide > details,
  .guide > .note,
  .guide > .bar.end {
    margin-block-start: var(--s6);
  }
  .guide > :first-child {
    margin-block-start: 0;
  }
  ul,
  ol {
    padding-inline-start: 1.25em;
  }
  li + li {
    margin-block-start: var(--s2);
  }
  .heading {
    font-size: clamp(1.45rem, 1.2rem + 2.2cqi, 1.95rem);
    line-height: 1.2;
    font-weight: 700;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }
  .heading:focus {
    outline: none;
  }
  .subheading {
    font-size: 1.25rem;
    line-height: 1.3;
    font-weight: 700;
    text-wrap: balance;
  }
  .intro,
  .lead {
    font-size: 1.0625em;
  }
  .hint,
  .progress,
  .note {
    color: var(--muted);
  }
  .hint {
    font-size: 0.9375em;
  }
  legend {
    display: block;
    inline-size: 100%;
  }
  fieldset > * + * {
    margin-block-start: var(--s3);
  }

  button,
  a,
  select,
  summary,
  input {
    font: inherit;
    color: inherit;
    touch-action: manipulation;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 3px;
    border-radius: 4px;
  }
  button,
  .phone {
    min-block-size: var(--target);
    padding: var(--s2) var(--s5);
    border: 2px solid transparent;
    border-radius: var(--radius);
    font-weight: 650;
    line-height: 1.25;
    text-align: center;
    cursor: pointer;
  }
  .main {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    inline-size: 100%;
    min-block-size: 3.5rem;
    background: var(--accent);
    color: var(--on-accent);
    text-decoration: none;
  }
  .main:hover {
    background: color-mix(in srgb, var(--accent) 88%, var(--text));
  }
  .second {
    background: transparent;
    border-color: var(--accent);
    color: var(--accent);
  }
  .second:hover {
    background: var(--tint);
  }
  .quiet {
    background: none;
    border-color: transparent;
    padding-inline: var(--s3);
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
  }
  .quiet:hover {
    text-decoration-thickness: 3px;
  }
  .quiet.small {
    padding-inline: var(--s2);
    font-size: 0.9375em;
  }
  form > .quiet {
    display: block;
    margin-inline: auto;
  }
  .back::before {
    content: '‹';
    content: '‹' / '';
    margin-inline-end: 0.45em;
    font-size: 1.3em;
    line-height: 0.5;
  }
  .guide:dir(rtl) .back::before {
    content: '›';
    content: '›' / '';
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--s2) var(--s4);
    min-block-size: var(--target);
  }
  .bar .quiet {
    margin-inline-start: max(-12px, calc(var(--s3) * -1));
  }
  .progress {
    margin-inline-start: auto;
    font-size: 0.9375em;
  }

  .options {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s2);
  }
  .options > .option > label,
  fieldset > .option > label,
  .remember label,
  .under label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: min(var(--s3), 3cqi);
    align-items: start;
    min-block-size: var(--target);
    padding: var(--s3) min(var(--s4), 4cqi);
    border-radius: var(--radius);
    cursor: pointer;
  }
  .options > .option > label {
    border: 1.5px solid var(--line);
    background: var(--raised);
  }
  .options > .option > label:hover {
    border-color: var(--accent);
  }
  .options > .option > label:has(input:checked) {
    border-color: var(--accent);
    background: var(--tint);
    box-shadow: inset 0 0 0 1.5px var(--accent);
  }
  label:has(input:focus-visible) {
    outline: 3px solid var(--accent);
    outline-offset: 3px;
  }
  label input:focus-visible {
    outline: none;
  }
  input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    margin: 0;
    margin-block-start: 0.1em;
    accent-color: var(--accent);
    cursor: pointer;
  }
  .label .hint {
    display: block;
  }
  .under {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: var(--s1);
    margin-inline-start: min(1.7rem, 5cqi);
    padding-inline-start: min(var(--s3), 2cqi);
    border-inline-start: 3px solid var(--accent);
  }
  .or {
    margin-block: var(--s2);
    color: var(--muted);
    font-size: 0.9375em;
  }
  .error-slot:empty,
  .error-slot:not(:has(.error)) {
    margin: 0;
  }
  .error {
    padding: var(--s2) var(--s4);
    border-inline-start: 5px solid var(--emergency);
    color: var(--emergency);
    font-weight: 650;
  }
  button.error {
    inline-size: 100%;
    border-radius: 0;
    background: none;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  summary {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--target);
    padding-inline-end: var(--s3);
    color: var(--accent);
    font-weight: 650;
    cursor: pointer;
  }
  summary::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.15em 0.75em;
    border: solid currentColor;
    border-width: 0 2.5px 2.5px 0;
    transform: translateY(-20%) rotate(45deg);
  }
  details[open] > summary::before {
    transform: translateY(20%) rotate(225deg);
  }
  summary::-webkit-details-marker {
    display: none;
  }

  .emergency-line {
    padding: var(--s3) var(--s4);
    border: 1.5px solid var(--line);
    border-inline-start: 6px solid var(--emergency);
    border-radius: var(--radius);
    background: var(--raised);
    font-size: 0.9375em;
  }
  .emergency-line > * + * {
    margin-block-start: var(--s1);
  }
  .numbers {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s1) var(--s3);
  }
  .numbers:empty {
    display: none;
  }
  .phone {
    display: inline-flex;
    align-items: center;
    padding-inline: 0;
    color: var(--emergency);
    text-underline-offset: 0.2em;
  }
  .provider .phone,
  .provider a,
  .card-body .numbers .phone {
    color: var(--accent);
  }
  .provider a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--target);
  }
  .phone.main {
    padding-inline: var(--s5);
    color: var(--on-accent);
    font-size: 1.15em;
  }
  .card[data-level='emergency'] .phone.main,
  .card[data-level='urgent'] .phone.main {
    background: var(--level);
    color: var(--on-level);
  }
  .country {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s1) var(--s3);
  }
  select {
    max-inline-size: 100%;
    min-block-size: var(--target);
    padding-inline: var(--s3);
    border: 1.5px solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }

  .card {
    --level: var(--accent);
    --on-level: var(--on-accent);
    overflow: hidden;
    border: 2px solid var(--level);
    border-radius: var(--radius);
    background: var(--raised);
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
    border-width: 2px;
    border-inline-start-width: 10px;
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
    position: relative;
    padding: var(--s4) max(12px, min(4cqi, 1.75rem));
    background: var(--level);
    color: var(--on-level);
  }
  .card[data-level='urgent'] .card-head::after,
  .card[data-level='emergency'] .card-head::after {
    content: '';
    position: absolute;
    inset-block-start: 100%;
    inset-inline-start: max(12px, min(4cqi, 1.75rem));
    border: 0.7rem solid transparent;
    border-block-start-color: var(--level);
    border-block-end: 0;
  }
  .card-body {
    padding: var(--s5) max(12px, min(4cqi, 1.75rem));
  }
  .urgency {
    font-size: 0.9375em;
    font-weight: 650;
  }
  .slim .card-head {
    padding-block: var(--s2);
  }
  .slim .card-body {
    padding-block: var(--s3);
  }
  .because-title {
    font-weight: 700;
  }
  .because {
    list-style: none;
    padding: 0;
  }
  .because q {
    display: block;
    color: var(--muted);
  }
  .answers > div + div {
    margin-block-start: var(--s3);
    padding-block-start: var(--s3);
    border-block-start: 1px solid var(--line);
  }
  dt {
    font-weight: 650;
  }
  .note,
  .resumed {
    font-size: 0.9375em;
  }
  .note {
    padding-block-start: var(--s4);
    border-block-start: 1px solid var(--line);
  }
  .note > * + * {
    margin-block-start: var(--s2);
  }
  .late {
    padding: var(--s3) var(--s4);
    border-inline-start: 5px solid var(--muted);
    background: var(--tint);
  }
  .resumed {
    padding: var(--s2) var(--s4);
    border-radius: var(--radius);
    background: var(--tint);
  }
  fieldset > .option > label,
  .remember label {
    padding-inline: 0;
  }

  @media (forced-colors: active) {
    .options > .option > label:has(input:checked) {
      outline: 3px solid Highlight;
    }
    .card-head {
      border-block-end: 3px solid;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    button,
    .option > label {
      transition:
        background-color 0.15s,
        border-color 0.15s;
    }
  }
  @media print {
    button,
    select,
    .country,
    .progress {
      display: none;
    }
    .guide {
      padding: 0;
    }
  }
`;
