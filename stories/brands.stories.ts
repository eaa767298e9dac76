import { brands } from './brands.js';
import { before, journeyOf, plans, ways } from './journeys.js';
import { render as renderGuide, stage, type Args, type Story } from './stage.js';
import { Visitor, type Screen } from './visitor.js';

type BrandArgs = Args & { brand?: keyof typeof brands };

/**
 * A guide in the look of others, beside controls of their own. It stands in a shadow root with their style sheets, so
 * that these reach nothing else; the guide is themed as any page would, by tokens, parts and slots.
 */
function render({ brand = 'bootstrap', ...args }: BrandArgs): HTMLElement {
  const { sheets, theme, beside, dark } = { dark: false, ...brands[brand] };
  const place = document.createElement('div');
  place.className = 'brand';
  const root = place.attachShadow({ mode: 'open' });
  const page = document.createElement('div');
  page.className = 'stage';
  page.dataset['bsTheme'] = 'light';
  const layout = document.createElement('div');
  layout.className = 'layout';
  const controls = document.createElement('section');
  controls.innerHTML = beside;
  const guide = renderGuide({ ...args, theme: dark ? 'dark' : 'light' });
  const who = document.createElement('p');
  who.slot = 'publisher';
  who.textContent = 'Published by Elm Street Trust, which is paid for by its members.';
  const hours = document.createElement('p');
  hours.slot = 'provider';
  hours.textContent = 'Open Monday to Friday, 9 to 5.';
  guide.querySelector('relief-guide')?.append(who, hours);
  layout.append(guide, controls);
  page.append(layout);
  root.append(page);
  void dress(root, sheets, theme);
  return place;
}

/** The style of the page around, which a framework leaves to its body. */
const PAGE = `
  .stage { container-type: inline-size; padding: 1rem; background: #fff; color: #212529; font-family: system-ui, sans-serif; line-height: 1.5; }
  .layout { display: grid; gap: 3rem; max-width: 70rem; margin-inline: auto; }
  @container (min-width: 56rem) { .layout { grid-template-columns: minmax(0, 2fr) minmax(0, 1fr); align-items: start; } }
`;

async function dress(root: ShadowRoot, addresses: readonly string[], theme: string): Promise<void> {
  const sheets = await Promise.all(addresses.map(sheetAt));
  const own = new CSSStyleSheet();
  own.replaceSync(PAGE + theme);
  root.adoptedStyleSheets = [...sheets, own];
  root.host.setAttribute('data-dressed', '');
}

async function sheetAt(address: string): Promise<CSSStyleSheet> {
  const sheet = new CSSStyleSheet();
  const text = await (await fetch(address)).text();
  // It may import nothing, and in a root of its own the element at the top is the one that the root hangs on.
  return sheet.replace(
    text
      .replace(/@charset "[^"]*";/g, '')
      .replace(/:root\b/g, ':root, :host')
      .replace(/@theme[^{]*/g, ':host '),
  );
}

export default { ...stage, title: '10 In the look of others', render };

const shown = (brand: keyof typeof brands, screen: Screen, args: Args = {}): Story => ({
  args: {
    brand,
    'provider-name': 'Elm Street Physio',
    'provider-phone': '+44 20 7946 0000',
    ...args,
  } as BrandArgs,
  play: async ({ canvasElement }) => {
    const visitor = await Visitor.within(canvasElement);
    if (screen === 'planning') await visitor.reachesPlan();
    else await visitor.reaches(screen);
    await dressed(canvasElement);
    if (screen === 'question') await visitor.tick('spasm');
  },
});

/** Waits for the style sheets of the framework, which the page fetches beside the guide. */
async function dressed(canvas: Element): Promise<void> {
  const place = canvas.querySelector('.brand');
  if (!place || place.hasAttribute('data-dressed')) return;
  await new Promise<void>((resolve) => {
    const watch = new MutationObserver(() => {
      watch.disconnect();
      resolve();
    });
    watch.observe(place, { attributes: true });
  });
}

const question = { journey: journeyOf(before('now')) };
const plan = { journey: journeyOf(plans.desk) };
const urgent = { region: 'GB', journey: journeyOf(ways.urgent.answers) };

export const Bootstrap = shown('bootstrap', 'welcome');
export const BootstrapQuestion = shown('bootstrap', 'question', question);
export const BootstrapPlan = shown('bootstrap', 'planning', plan);
export const BootstrapUrgent = shown('bootstrap', 'escalated', urgent);
export const Tailwind = shown('tailwind', 'welcome');
export const TailwindQuestion = shown('tailwind', 'question', question);
export const TailwindPlan = shown('tailwind', 'planning', plan);
export const TailwindUrgent = shown('tailwind', 'escalated', urgent);
export const GovUk = shown('govuk', 'welcome');
export const GovUkQuestion = shown('govuk', 'question', question);
export const GovUkPlan = shown('govuk', 'planning', plan);
export const GovUkUrgent = shown('govuk', 'escalated', urgent);
export const Nhs = shown('nhs', 'welcome');
export const NhsQuestion = shown('nhs', 'question', question);
export const NhsPlan = shown('nhs', 'planning', plan);
export const NhsUrgent = shown('nhs', 'escalated', urgent);
export const Night = shown('night', 'welcome');
export const NightQuestion = shown('night', 'question', question);
export const NightPlan = shown('night', 'planning', plan);
export const NightUrgent = shown('night', 'escalated', urgent);
