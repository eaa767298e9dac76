import { css } from 'lit';

const dark = css`
  --ground: var(--relief-dark-ground, #121918);
  --raised: var(--relief-dark-raised, #1b2523);
  --text: var(--relief-dark-text, #f2f4ef);
  --muted: var(--relief-dark-muted, #bcc7c2);
  --line: var(--relief-dark-line, #6a7a74);
  --hair: color-mix(in srgb, var(--line) 55%, transparent);
  --accent: var(--relief-dark-accent, #8fd8c9);
  --on-accent: var(--relief-dark-on-accent, #06211d);
  --link: var(--relief-dark-link, var(--accent));
  --focus: var(--relief-dark-focus, var(--accent));
  --focus-edge: var(--relief-dark-focus-edge, transparent);
  --tint: color-mix(in srgb, var(--accent) 9%, var(--raised));
  --emergency: #ffb3aa;
  --on-emergency: #3a0907;
  --urgent: #ffc774;
  --on-urgent: #321d00;
  --doctor: #a8cdf5;
  --on-doctor: #0a2340;
  --physio: #d5c4f6;
  --on-physio: #261944;
  --shade: var(--relief-dark-shadow, 0 0 0 transparent);
  color-scheme: dark;
`;

/**
 * Every colour, space and size, once. They stand on the inner element, so that no style of the page reaches them;
 * a page changes them through the public \`--relief-…\` properties. Those of the dark theme have names of their own: a
 * page that only makes its ground white must not put it under light text at night.
 */
export const tokens = css`
  .guide {
    --font: var(--relief-font, inherit);
    --ground: var(--relief-ground, #f7f2e8);
    --raised: var(--relief-raised, #fffdf8);
    --text: var(--relief-text, #1b2927);
    --muted: var(--relief-muted, #3d4a47);
    --line: var(--relief-line, #82796a);
    --hair: color-mix(in srgb, var(--line) 42%, transparent);
    --accent: var(--relief-accent, #11544a);
    --on-accent: var(--relief-on-accent, #ffffff);
    --link: var(--relief-link, var(--accent));
    --focus: var(--relief-focus, var(--accent));
    --focus-edge: var(--relief-focus-edge, transparent);
    --tint: color-mix(in srgb, var(--accent) 9%, var(--raised));
    --emergency: #98190f;
    --on-emergency: #ffffff;
    --urgent: #774100;
    --on-urgent: #ffffff;
    --doctor: #1b4872;
    --on-doctor: #ffffff;
    --physio: #49387a;
    --on-physio: #ffffff;
    --shade: var(--relief-shadow, 0 1px 2px rgb(60 45 20 / 0.12));
    --border: clamp(1px, var(--relief-border, 1.5px), 4px);
    --rem: max(1rem, 16px);
    --space: clamp(0.75, var(--relief-space, 1), 1.5);
    --radius: var(--relief-radius, calc(0.75 * var(--rem)));
    --s4: calc(var(--rem) * var(--space));
    --s1: calc(0.25 * var(--s4));
    --s2: calc(0.5 * var(--s4));
    --s3: calc(0.75 * var(--s4));
    --s5: calc(1.5 * var(--s4));
    --s6: calc(2.25 * var(--s4));
    --s7: calc(3 * var(--s4));
    --edge: max(12px, min(5cqi, 2.5 * var(--rem)));
    --target: calc(3 * var(--rem));
    color-scheme: light;
  }
  @media screen {
    .guide[data-theme='dark'] {
      ${dark}
    }
  }
  @media screen and (prefers-color-scheme: dark) {
    .guide[data-theme='auto'] {
      ${dark}
    }
  }
`;
