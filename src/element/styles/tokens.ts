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
  --tint: color-mix(in srgb, var(--accent) 9%, var(--raised));
  --emergency: #ffb3aa;
  --on-emergency: #3a0907;
  --urgent: #ffc774;
  --on-urgent: #321d00;
  --doctor: #a8cdf5;
  --on-doctor: #0a2340;
  --physio: #d5c4f6;
  --on-physio: #261944;
  --shade: 0 0 0 transparent;
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
    --tint: color-mix(in srgb, var(--accent) 9%, var(--raised));
    --emergency: #98190f;
    --on-emergency: #ffffff;
    --urgent: #774100;
    --on-urgent: #ffffff;
    --doctor: #1b4872;
    --on-doctor: #ffffff;
    --physio: #49387a;
    --on-physio: #ffffff;
    --shade: 0 1px 2px rgb(60 45 20 / 0.12);
    --radius: var(--relief-radius, 0.75rem);
    --s1: 0.25rem;
    --s2: 0.5rem;
    --s3: 0.75rem;
    --s4: 1rem;
    --s5: 1.5rem;
    --s6: 2.25rem;
    --s7: 3rem;
    --edge: max(12px, min(5cqi, 2.5rem));
    --target: 3rem;
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
