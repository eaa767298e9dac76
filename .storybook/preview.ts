import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { builtInGuides } from '../src/guides/index.js';

// The manifest is built, so in a fresh clone it may not be there yet; then the tables of attributes are empty.
const manifests = import.meta.glob<object>('../dist/custom-elements.json', {
  eager: true,
  import: 'default',
});
const manifest = Object.values(manifests)[0];
if (manifest) setCustomElementsManifest(manifest);

/** The four widths at which every view has to be looked at. */
const widths = { phone: 320, 'large phone': 390, tablet: 768, desktop: 1280 };

/** Every language of the guide, by the name that its speakers give it. */
const languages = Object.keys(builtInGuides['upper-back'].words).map((tag) => ({
  value: tag,
  title: new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag,
}));

export default {
  tags: ['autodocs'],
  globalTypes: {
    lang: {
      description: 'Language of the guide',
      toolbar: { title: 'Language', icon: 'globe', items: languages, dynamicTitle: true },
    },
  },
  initialGlobals: { lang: 'en' },
  // A story that is about a language keeps its own.
  decorators: [
    (story, { args, globals }) =>
      story({ args: { ...args, lang: (args['lang'] as string | undefined) ?? String(globals['lang']) } }),
  ],
  parameters: {
    a11y: { test: 'error' },
    // In the order in which a visitor meets them.
    options: {
      storySort: {
        order: [
          '1 Welcome',
          '2 Questions',
          '3 Where to get help',
          '4 Plan',
          '5 Check-in',
          '6 When something is wrong',
          '7 While it loads',
          '8 Settings',
        ],
      },
    },
    viewport: {
      options: Object.fromEntries(
        Object.entries(widths).map(([name, width]) => [
          name.replace(' ', '-'),
          { name: `${name} (${width} px)`, styles: { width: `${width}px`, height: '900px' } },
        ]),
      ),
    },
  },
} satisfies Preview;
