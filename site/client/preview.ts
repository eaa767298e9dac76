import { isTokenValue } from './settings.js';

/**
 * The page inside of the frames of the configurator. Its fragment says how the guide is set; a change of it reaches
 * the guide as a change of attributes would in a page, so whoever tries it out stays where they are.
 */
const guide = document.querySelector('relief-guide');
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet];

function show(): void {
  if (!guide) return;
  const written = [...new URLSearchParams(location.hash.slice(1))];
  const attributes = new Map(written.filter(([name]) => /^[a-z][a-z-]*$/.test(name) && name !== 'show'));
  const { theme = 'auto' } = Object.fromEntries(attributes);
  const dark = theme === 'dark' || (theme === 'auto' && new Map(written).get('show') === 'dark');
  document.documentElement.classList.toggle('dark', dark);
  if (theme === 'auto') attributes.set('theme', dark ? 'dark' : 'light');

  sheet.replaceSync('relief-guide {}');
  const [rule] = sheet.cssRules;
  for (const [name, value] of written)
    if (rule instanceof CSSStyleRule && name.startsWith('--relief-') && isTokenValue(value))
      rule.style.setProperty(name, value);

  for (const name of guide.getAttributeNames()) if (!attributes.has(name)) guide.removeAttribute(name);
  for (const [name, value] of attributes)
    if (guide.getAttribute(name) !== value) guide.setAttribute(name, value);
}

addEventListener('hashchange', show);
show();
