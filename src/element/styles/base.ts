import { css } from 'lit';

/** The ground that every view stands on: type, space, headings, buttons and links. */
export const baseStyles = css`
  :host {
    display: block;
  }
  /* The page's own rules for the tag go before these, but nothing that is hidden is to show. */
  :host([hidden]) {
    display: none !important;
  }
  /*
   * Nothing of the page comes further than here, except for its typeface and whether it shows. A box of our own: how
   * the tag is displayed is the page's to say, and only a block can be measured.
   */
  .box {
    all: initial;
    display: block;
    inline-size: 100%;
    container-type: inline-size;
    /* In a row of the page it would else be as wide as nothing. */
    contain-intrinsic-inline-size: 18em;
    /* For the units of the measured widths, which are to be those of the visitor and not of a page with a small root. */
    font-size: max(1rem, 16px);
    font-family: inherit;
    visibility: inherit;
    pointer-events: inherit;
    -webkit-text-size-adjust: 100%;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .guide {
    display: flow-root;
    max-width: var(--relief-width, calc(46 * var(--rem)));
    margin-inline: auto;
    padding: var(--relief-padding, var(--s5) var(--edge) var(--s6));
    border-radius: calc(var(--radius) * 1.5);
    background: var(--ground);
    color: var(--text);
    font-family: var(--font);
    /* Whoever reads this may be in pain, and no page makes it small. */
    font-size: max(var(--relief-font-size, 1.125 * var(--rem)), 16px);
    line-height: max(1.3, var(--relief-line-height, 1.5));
    text-wrap: pretty;
    overflow-wrap: anywhere;
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
  form:where(:not(.sides)) > * + *,
  aside > * + * {
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
    padding-inline-start: 1.2em;
  }
  li + li {
    margin-block-start: var(--s2);
  }
  li::marker {
    color: var(--accent);
  }
  .heading {
    font-size: clamp(1.5 * var(--rem), 1.15 * var(--rem) + 2.6cqi, 2.1 * var(--rem));
    line-height: 1.15;
    font-family: var(--relief-heading-font, inherit);
    font-weight: var(--relief-heading-weight, 750);
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  .heading:focus {
    outline: none;
  }
  .subheading {
    font-family: var(--relief-heading-font, inherit);
    font-size: calc(1.25 * var(--rem));
    line-height: 1.3;
    font-weight: var(--relief-heading-weight, 700);
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
  .hint,
  .note,
  .resumed {
    font-size: 0.9375em;
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
    outline: 3px solid var(--focus);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--focus-edge);
  }
  /* What has a shape of its own keeps it under the focus. */
  :where(a, summary):focus-visible {
    border-radius: 4px;
  }
  button,
  .phone {
    min-block-size: var(--target);
    padding: var(--s2) var(--s5);
    border: 2px solid transparent;
    border-radius: var(--relief-button-radius, var(--radius));
    font-weight: 650;
    line-height: 1.25;
    text-align: center;
    cursor: pointer;
  }
  button {
    font-weight: var(--relief-button-weight, 650);
  }
  .main {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    inline-size: 100%;
    min-block-size: calc(3.5 * var(--rem));
    background: var(--accent);
    color: var(--on-accent);
    text-decoration: none;
  }
  .main:hover {
    background: color-mix(in srgb, var(--accent) 86%, var(--text));
  }
  .quiet {
    background: none;
    padding-inline: var(--s3);
    color: var(--link);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
  }
  .quiet:hover {
    text-decoration-thickness: 3px;
  }
  .second {
    background: none;
    border-color: var(--accent);
    color: var(--accent);
  }
  .second:hover {
    background: var(--tint);
  }
  form > .quiet {
    display: block;
    margin-inline: auto;
  }

  .emergency-line {
    padding-block: var(--s3);
    padding-inline-start: var(--s4);
    border-inline-start: 6px solid var(--emergency);
    font-size: 0.9375em;
  }
  .emergency-line > * + * {
    margin-block-start: var(--s1);
  }
  /* Empty, it has no height, and its margin goes into the next one. */
  slot {
    display: block;
  }
  .guide > slot:last-child {
    display: contents;
  }
  .numbers {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s1) var(--s3);
  }
  .phone {
    display: inline-flex;
    align-items: center;
    padding-inline: 0;
    color: var(--emergency);
    text-underline-offset: 0.2em;
  }
  .country {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s1) var(--s3);
  }
  /* As wide with codes as with names. */
  select {
    inline-size: calc(17 * var(--rem));
    max-inline-size: 100%;
    min-block-size: var(--target);
    padding-inline: var(--s3);
    border: var(--border) solid var(--line);
    border-radius: var(--radius);
    background: var(--raised);
  }
  /* The room of what is on its way. */
  .exit {
    min-block-size: calc(2.5 * var(--rem));
  }
  .note {
    padding-block-start: var(--s4);
    border-block-start: 1px solid var(--hair);
  }
  .note > * + * {
    margin-block-start: var(--s2);
  }
  /* Unseen, it keeps its room: nothing jumps when the words of a language arrive. */
  .waiting > :not(.heading, .intro, .emergency-line) {
    visibility: hidden;
  }
  .late,
  .resumed {
    padding: var(--s3) var(--s4);
    border-radius: var(--radius);
    background: var(--tint);
  }

  @media (forced-colors: active) {
    /* What reads as a link has no edge: forced, the clear one would be drawn, close against the words. */
    .quiet,
    .phone:not(.main) {
      border-color: Canvas;
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
    /* Whatever can only be pressed is no use on paper, and what is folded is not asked for. */
    button,
    select,
    .bar,
    .country,
    details:not([open]) {
      display: none !important;
    }
    .guide {
      max-width: none;
      padding: 0;
      background: none;
      font-size: 11pt;
    }
  }
`;
