import { css } from 'lit';

const dark = css`
  --ground: var(--relief-ground, #161d1c);
  --raised: var(--relief-raised, #1f2927);
  --text: var(--relief-text, #f1f3ee);
  --muted: var(--relief-muted, #b9c4bf);
  --line: var(--relief-line, #66756f);
  --accent: var(--relief-accent, #93d7ca);
  --on-accent: var(--relief-on-accent, #0c211e);
  --tint: #24332f;
  --emergency: #ffb4ab;
  --on-emergency: #3d0a08;
  --urgent: #ffc876;
  --on-urgent: #331e00;
  --doctor: #a9cdf4;
  --on-doctor: #0b2440;
  --physio: #d6c5f5;
  --on-physio: #271a45;
  color-scheme: dark;
`;

/**
 * Every colour, space and size, once. They stand on the inner element, so that no style of the page reaches them;
 * a page changes them through the public \`--relief-…\` properties.
 */
export const tokens = css`
  .guide {
    --font: var(--relief-font, inherit);
    --ground: var(--relief-ground, #fbf7ef);
    --raised: var(--relief-raised, #ffffff);
    --text: var(--relief-text, #1f2b29);
    --muted: var(--relief-muted, #3f4b49);
    --line: var(--relief-line, #857c6c);
    --accent: var(--relief-accent, #17554e);
    --on-accent: var(--relief-on-accent, #ffffff);
    --tint: #e6efe9;
    --emergency: #9a1b16;
    --on-emergency: #ffffff;
    --urgent: #7a4300;
    --on-urgent: #ffffff;
    --doctor: #1d4a74;
    --on-doctor: #ffffff;
    --physio: #4b3a7c;
    --on-physio: #ffffff;
    --radius: var(--relief-radius, 0.75rem);
    --s1: 0.25rem;
    --s2: 0.5rem;
    --s3: 0.75rem;
    --s4: 1rem;
    --s5: 1.5rem;
    --s6: 2.25rem;
    --target: 3rem;
    color-scheme: light;
  }
  .guide[data-theme='dark'] {
    ${dark}
  }
  @media (prefers-color-scheme: dark) {
    .guide[data-theme='auto'] {
      ${dark}
    }
  }
`;
