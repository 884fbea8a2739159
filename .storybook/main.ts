// Storybook: which stories and pages, which add-ons, and the data folder as /data.
import type { StorybookConfig } from '@storybook/web-components-vite';

const bundledFirst = [
  'lit',
  'lit/async-directive.js',
  'lit/decorators.js',
  'lit/directive-helpers.js',
  'lit/directive.js',
  'lit/directives/guard.js',
  'lit/directives/keyed.js',
  'lit/directives/ref.js',
  'lit/directives/unsafe-html.js',
  'd3',
  'date-fns/constants',
  '@date-fns/tz/tzOffset',
  'fast-xml-parser',
  'ical.js',
];

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  staticDirs: [{ from: '../data', to: '/data' }],
  features: { sidebarOnboardingChecklist: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // Bundled before the first page, so that none is reloaded halfway and only one copy of Lit is loaded.
  viteFinal: (vite) => ({
    ...vite,
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [...(vite.optimizeDeps?.include ?? []), ...bundledFirst],
    },
  }),
};
export default config;
