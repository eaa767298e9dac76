import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';

// The manifest is built, so in a fresh clone it may not be there yet; then the tables of attributes are empty.
const manifests = import.meta.glob<object>('../dist/custom-elements.json', {
  eager: true,
  import: 'default',
});
const manifest = Object.values(manifests)[0];
if (manifest) setCustomElementsManifest(manifest);

/** The four widths at which every view has to be looked at. */
const widths = { phone: 320, 'large phone': 390, tablet: 768, desktop: 1280 };

export default {
  tags: ['autodocs'],
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
