import type { StorybookConfig } from '@storybook/web-components-vite';

export default {
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // The looks of others, for the stories that stand in them.
  staticDirs: [
    'bootstrap/dist/css',
    'tailwindcss',
    'govuk-frontend/dist/govuk',
    'nhsuk-frontend/dist/nhsuk',
  ].map((folder) => ({ from: `../node_modules/${folder}`, to: `/node_modules/${folder}` })),
  framework: '@storybook/web-components-vite',
  // A project about health that tells visitors nothing is sent should not be sending anything itself.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
} satisfies StorybookConfig;
