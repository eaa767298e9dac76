import { folderFaultOf } from './checks.js';
import { codeBlock } from './copy.js';
import { fieldIn } from './fields.js';
import { Palette } from './palette.js';
import { Screens } from './screens.js';
import { fromFragment, toFragment, type Settings } from './settings.js';
import { snippets, type Fallback, type Way } from './snippet.js';

const NOTES: Readonly<Record<Way, string>> = {
  tag: 'The hash belongs to this version of the file. When you put a newer one there, copy the snippet anew.',
  div: 'The hash belongs to this version of the file. When you put a newer one there, copy the snippet anew.',
  iframe:
    'A style sheet of yours does not reach into a frame, and a frame takes no guide of yours from its address. So colours and “src” that you set above are not part of this snippet: write them into a copy of frame/index.html.',
  npm: 'Your bundler fetches and checks the files by itself.',
  wordpress:
    'Who may not paste scripts can still paste the block: the script comes from the theme. The recipe for WordPress has every case.',
};

function configure(form: HTMLFormElement): void {
  const fields = [...form.querySelectorAll<HTMLElement>('[data-attribute]')].map(fieldIn);
  const palette = new Palette(form);
  const known = { attributes: fields.map(({ name }) => name), tokens: palette.names };
  const stage = form.querySelector<HTMLElement>('.screens');
  const screens = stage && new Screens(stage, form.dataset['previewAddress'] ?? '');
  const chosen = (name: string): string => {
    const value = new FormData(form).get(name);
    return typeof value === 'string' ? value : '';
  };

  const settings = (): Settings => ({
    attributes: Object.fromEntries(
      fields.flatMap((field) => {
        const value = field.read();
        return value === undefined ? [] : [[field.name, value] as const];
      }),
    ),
    tokens: palette.read(),
  });

  const write = ({ attributes, tokens }: Settings): void => {
    for (const field of fields) field.write(attributes[field.name]);
    palette.write(tokens);
  };

  const update = (): void => {
    const now = settings();
    const fragment = toFragment(now);
    if (fragment !== location.hash.slice(1))
      history.replaceState(history.state, '', fragment === '' ? location.pathname : `#${fragment}`);
    palette.measure(form);
    screens?.show(`${fragment}&show=${chosen('light')}`);
    tellLanguage(form, now);
    showSnippets(form, chosen('way') as Way, now);
  };

  form.addEventListener('input', update);
  form.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.name === 'screen')
      screens?.choose(event.target.value);
  });
  // There is nothing to send: Enter in a field must not leave the page.
  form.addEventListener('submit', (event) => event.preventDefault());
  form.querySelector('#reset')?.addEventListener('click', () => {
    palette.write({});
    update();
  });
  addEventListener('hashchange', () => {
    write(fromFragment(location.hash, known));
    update();
  });

  if (matchMedia('(width >= 100rem)').matches)
    form.querySelector<HTMLInputElement>('[name=screen][value=both]')?.click();
  write(fromFragment(location.hash, known));
  document.querySelector('#without-script')?.remove();
  form.hidden = false;
  screens?.choose(chosen('screen'));
  update();
}

type Numbers = Fallback['numbers'];

/** What the page brings along, each in an attribute of the form. */
interface Brought {
  /** The languages of each guide. */
  readonly spoken: Readonly<Record<string, readonly string[]>>;
  readonly regions: readonly { readonly code: string; readonly emergency: Numbers }[];
  /** The numbers where no country is chosen. */
  readonly anywhere: Numbers;
  readonly fallbacks: Readonly<Record<string, Omit<Fallback, 'numbers'>>>;
  readonly integrity: { readonly files: Readonly<Record<string, string>> };
}

const brought = <Name extends keyof Brought>(form: HTMLElement, name: Name): Brought[Name] =>
  JSON.parse(form.dataset[name] ?? 'null') as Brought[Name];

/** Says so where the guide has no words in the language that was chosen. It will show those that it has. */
function tellLanguage(form: HTMLFormElement, { attributes }: Settings): void {
  const fault = form.querySelector('#field-lang-fault');
  const guide = form.querySelector<HTMLSelectElement>('#field-guide');
  const language = form.querySelector<HTMLSelectElement>('#field-lang');
  if (!fault || !guide || !language) return;
  const spoken = brought(form, 'spoken')[guide.value];
  const { lang } = attributes;
  const missing = lang !== undefined && spoken !== undefined && !spoken.includes(lang);
  const text = missing
    ? `This guide has no words in ${language.selectedOptions[0]?.label ?? lang}. It will speak English.`
    : '';
  if (fault.textContent !== text) fault.textContent = text;
}

function showSnippets(form: HTMLFormElement, way: Way, settings: Settings): void {
  const at = form.querySelector<HTMLInputElement>('#at');
  const fault = form.querySelector('#at-fault');
  const holder = form.querySelector('#snippets');
  const notes = form.querySelector('#notes');
  if (!at || !fault || !holder || !notes) return;
  const folder = at.value.trim();
  const told = way === 'npm' ? '' : folderFaultOf(folder);
  fault.textContent = told;
  at.setAttribute('aria-invalid', String(told !== ''));
  at.disabled = way === 'npm';

  const { region = '', lang = 'en' } = settings.attributes;
  const regions = brought(form, 'regions');
  const fallbacks = brought(form, 'fallbacks');
  const { files } = brought(form, 'integrity');
  const words = fallbacks[lang] ?? fallbacks['en'] ?? { line: '', call: '{0}' };
  const guide = form.querySelector<HTMLSelectElement>('#field-guide');
  const blocks = snippets(way, settings, {
    at: told === '' ? folder.replace(/\/?$/, '/') : './',
    hashes: files,
    title: guide?.selectedOptions[0]?.label ?? 'Guide',
    fallback: {
      ...words,
      numbers: regions.find(({ code }) => code === region)?.emergency ?? brought(form, 'anywhere'),
    },
  });
  holder.replaceChildren(
    ...blocks.map(({ title, language, code }) => {
      const figure = document.createElement('figure');
      const caption = document.createElement('figcaption');
      caption.textContent = title;
      figure.append(caption, codeBlock(title, language, code));
      return figure;
    }),
  );
  notes.textContent = NOTES[way];
}

const form = document.querySelector<HTMLFormElement>('#configurator');
if (form) configure(form);
