/** The looks of others: what a page has to say to each guide in it, and the style sheet that the page itself has. */
export interface Brand {
  /** Where its style sheets stand, from the root of this repository. */
  readonly sheets: readonly string[];
  /** What a page of it writes for the guide: tokens and parts, nothing else. */
  readonly theme: string;
  readonly dark?: boolean;
  /** Controls of the framework itself, to be judged beside the guide. */
  readonly beside: string;
}

const bootstrap: Brand = {
  sheets: ['/node_modules/bootstrap/dist/css/bootstrap.min.css'],
  theme: `
    relief-guide {
      --relief-font-size: 1rem;
      --relief-heading-weight: 500;
      --relief-button-weight: 400;
      --relief-radius: 0.375rem;
      --relief-border: 1px;
      --relief-space: 0.9;
      --relief-padding: 0;
      --relief-width: none;
      --relief-shadow: none;
      --relief-ground: #fff;
      --relief-raised: #fff;
      --relief-text: #212529;
      --relief-muted: #495057;
      --relief-line: #868e96;
      --relief-accent: #084298;
      --relief-on-accent: #fff;
      --relief-focus: #084298;
    }
    relief-guide::part(heading) { font-size: calc(1.3rem + 0.6vw); letter-spacing: normal; line-height: 1.2; }
    relief-guide::part(next) { inline-size: auto; min-block-size: 44px; padding: 0.375rem 1.5rem; line-height: 1.5; }
    relief-guide::part(tick) { inline-size: 1.15em; block-size: 1.15em; margin-block-start: 0.2em; }
  `,
  beside: `
    <div class="card"><div class="card-body">
      <h2 class="card-title">Book a visit</h2>
      <label class="form-label" for="beside-name">Your name</label>
      <input class="form-control mb-3" id="beside-name" autocomplete="off" />
      <div class="form-check"><input class="form-check-input" type="radio" name="when" id="beside-1" checked /><label class="form-check-label" for="beside-1">This week</label></div>
      <div class="form-check mb-3"><input class="form-check-input" type="radio" name="when" id="beside-2" /><label class="form-check-label" for="beside-2">Next week</label></div>
      <button type="button" class="btn btn-primary">Continue</button> <a href="#book" class="btn btn-link">Back</a>
    </div></div>`,
};

/** What Tailwind's utilities come to: they are compiled from the classes of a page, and there is no page to compile. */
const utilities = `
  .tw-card { border: 1px solid var(--color-gray-200); border-radius: var(--radius-xl); padding: calc(var(--spacing) * 6); box-shadow: var(--shadow-sm); }
  .tw-card h2 { font-size: var(--text-2xl); font-weight: var(--font-weight-semibold); margin-block-end: calc(var(--spacing) * 4); }
  .tw-card label { display: flex; gap: calc(var(--spacing) * 3); align-items: center; margin-block-end: calc(var(--spacing) * 3); }
  .tw-card input[type='text'] { border: 1px solid var(--color-gray-400); border-radius: var(--radius-md); padding: calc(var(--spacing) * 2) calc(var(--spacing) * 3); inline-size: 100%; }
  .tw-button { background: var(--color-indigo-600); color: #fff; border-radius: var(--radius-md); padding: calc(var(--spacing) * 2.5) calc(var(--spacing) * 4); font-weight: var(--font-weight-semibold); }
`;

const tailwind: Brand = {
  sheets: ['/node_modules/tailwindcss/theme.css', '/node_modules/tailwindcss/preflight.css'],
  theme: `
    ${utilities}
    relief-guide {
      --relief-font-size: 1rem;
      --relief-heading-weight: 600;
      --relief-button-weight: 600;
      --relief-radius: 0.5rem;
      --relief-button-radius: 0.375rem;
      --relief-border: 1px;
      --relief-padding: 0;
      --relief-width: none;
      --relief-shadow: 0 1px 2px 0 rgb(0 0 0 / 0.05);
      --relief-ground: #fff;
      --relief-raised: #fff;
      --relief-text: #101828;
      --relief-muted: #4a5565;
      --relief-line: #858c99;
      --relief-accent: #432dd7;
      --relief-on-accent: #fff;
      --relief-link: #372aac;
    }
    relief-guide::part(heading) { font-size: 1.5rem; letter-spacing: -0.02em; line-height: 1.33; }
    relief-guide::part(tick) { inline-size: 1.125rem; block-size: 1.125rem; margin-block-start: 0.2em; }
    relief-guide::part(next) { min-block-size: 44px; }
  `,
  beside: `
    <div class="tw-card">
      <h2>Book a visit</h2>
      <label for="beside-name">Your name</label><p><input type="text" id="beside-name" autocomplete="off" /></p>
      <label><input type="radio" name="when" checked /> This week</label>
      <label><input type="radio" name="when" /> Next week</label>
      <button type="button" class="tw-button">Continue</button>
    </div>`,
};

/** Both have the same bones: square or nearly, thick edges, large ticks without a box around the list. */
const publicSector = `
  relief-guide {
    --relief-font-size: 1.1875rem;
    --relief-heading-weight: 700;
    --relief-border: 2px;
    --relief-padding: 0;
    --relief-width: none;
    --relief-shadow: none;
    --relief-ground: #fff;
    --relief-raised: #fff;
    --relief-on-accent: #fff;
  }
  relief-guide::part(options) { border: 0; border-radius: 0; display: grid; grid-template-columns: 1fr; gap: 0.5rem; overflow: visible; }
  relief-guide::part(row) { border: 0; background: none; box-shadow: none; }
  relief-guide::part(option) { gap: 0.75rem; padding: 0; background: none; min-block-size: 44px; align-items: center; }
  relief-guide::part(tick) {
    appearance: none; inline-size: 40px; block-size: 40px; margin: 0; align-self: start;
    border: 2px solid currentColor; background: #fff; border-radius: 0;
  }
  relief-guide::part(tick radio) { border-radius: 50%; }
  relief-guide::part(tick checkbox):checked {
      background: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 40'%3E%3Cpath d='M9 20l8 8 15-17' fill='none' stroke='%230b0c0c' stroke-width='5'/%3E%3C/svg%3E") center / 100%;
    }
  relief-guide::part(next) { inline-size: auto; min-block-size: 44px; }
  relief-guide::part(heading) { letter-spacing: normal; }
`;

const govuk: Brand = {
  sheets: ['/node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css'],
  theme: `
    ${publicSector}
    relief-guide {
      --relief-font: arial, sans-serif;
      --relief-line-height: 1.3158;
      --relief-button-weight: 400;
      --relief-radius: 0px;
      --relief-text: #0b0c0c;
      --relief-muted: #484949;
      --relief-line: #0b0c0c;
      --relief-accent: #005a30;
      --relief-link: #0f4a80;
      --relief-focus: #0b0c0c;
      --relief-focus-edge: #ffdd00;
    }
    relief-guide::part(next) { padding: 8px 10px 7px; box-shadow: 0 2px 0 #002d18; }
    relief-guide::part(heading) { font-size: clamp(1.6875rem, 1.2rem + 2vw, 2.25rem); line-height: 1.12; }
    relief-guide::part(tick radio):checked { background: radial-gradient(#0b0c0c 0 10px, #fff 11px); }
  `,
  beside: `
    <div class="govuk-form-group"><fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--l"><h2 class="govuk-fieldset__heading">When can you come?</h2></legend>
      <div class="govuk-radios">
        <div class="govuk-radios__item"><input class="govuk-radios__input" type="radio" name="when" id="beside-1" checked /><label class="govuk-label govuk-radios__label" for="beside-1">This week</label></div>
        <div class="govuk-radios__item"><input class="govuk-radios__input" type="radio" name="when" id="beside-2" /><label class="govuk-label govuk-radios__label" for="beside-2">Next week</label></div>
      </div></fieldset></div>
    <button type="button" class="govuk-button">Continue</button> <p class="govuk-body"><a class="govuk-link" href="#back">Back</a></p>`,
};

const nhs: Brand = {
  sheets: ['/node_modules/nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css'],
  theme: `
    ${publicSector}
    relief-guide {
      --relief-font: 'Frutiger W01', arial, sans-serif;
      --relief-line-height: 1.5;
      --relief-button-weight: 600;
      --relief-radius: 4px;
      --relief-text: #212b32;
      --relief-muted: #425563;
      --relief-line: #4c6272;
      --relief-accent: #005a3c;
      --relief-link: #004b93;
      --relief-focus: #212b32;
      --relief-focus-edge: #ffeb3b;
    }
    relief-guide::part(next) { padding: 12px 16px; box-shadow: 0 4px 0 #004c33; }
    relief-guide::part(heading) { font-size: clamp(1.6875rem, 1.2rem + 2vw, 2.25rem); line-height: 1.22; }
    relief-guide::part(tick radio):checked { background: radial-gradient(#212b32 0 10px, #fff 11px); }
  `,
  beside: `
    <div class="nhsuk-form-group"><fieldset class="nhsuk-fieldset">
      <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--l"><h2 class="nhsuk-fieldset__heading">When can you come?</h2></legend>
      <div class="nhsuk-radios">
        <div class="nhsuk-radios__item"><input class="nhsuk-radios__input" type="radio" name="when" id="beside-1" checked /><label class="nhsuk-label nhsuk-radios__label" for="beside-1">This week</label></div>
        <div class="nhsuk-radios__item"><input class="nhsuk-radios__input" type="radio" name="when" id="beside-2" /><label class="nhsuk-label nhsuk-radios__label" for="beside-2">Next week</label></div>
      </div></fieldset></div>
    <button type="button" class="nhsuk-button">Continue</button> <p class="nhsuk-body"><a href="#back">Back</a></p>`,
};

const night: Brand = {
  sheets: [],
  dark: true,
  theme: `
    .stage { background: #0b1020; color: #e8ecff; font-family: Georgia, 'Times New Roman', serif; }
    .stage button { background: #ffd166; color: #1d1500; border: 0; border-radius: 999px; padding: 0.8rem 1.6rem; font: 700 1.125rem system-ui; }
    .stage label { display: block; margin-block: 0.75rem; }
    relief-guide {
      --relief-font: system-ui, sans-serif;
      --relief-heading-font: Georgia, 'Times New Roman', serif;
      --relief-heading-weight: 400;
      --relief-button-weight: 700;
      --relief-button-radius: 999px;
      --relief-radius: 1rem;
      --relief-space: 1.1;
      --relief-dark-ground: #0b1020;
      --relief-dark-raised: #151c33;
      --relief-dark-text: #f0f3ff;
      --relief-dark-muted: #c3cbe6;
      --relief-dark-line: #7681a8;
      --relief-dark-accent: #ffd166;
      --relief-dark-on-accent: #1d1500;
      --relief-dark-link: #9ad0ff;
      --relief-dark-focus: #ffffff;
    }
  `,
  beside: `
    <h2>When can you come?</h2>
    <label><input type="radio" name="when" checked /> This week</label>
    <label><input type="radio" name="when" /> Next week</label>
    <button type="button">Continue</button>`,
};

export const brands = { bootstrap, tailwind, govuk, nhs, night } satisfies Record<string, Brand>;
