// What every story shares: the element, its manifest for the docs, a light or dark page; and findings of axe and warnings of
// Lit that fail.
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { configure } from 'storybook/test';
import manifest from '../custom-elements.json' with { type: 'json' };
import { AttributedTimeline } from '../src/index.js';

setCustomElementsManifest(manifest);
// What is waited for comes at once on a machine that has nothing else to do, and later on one that has.
configure({ asyncUtilTimeout: 30_000 });
// Not by importing define: package.json promises that src has no side effects, so a build would leave it out.
if (!customElements.get('attributed-timeline'))
  customElements.define('attributed-timeline', AttributedTimeline);

/** What Lit's development build has warned of so far: each warning once a page. */
const warned = (globalThis as { litIssuedWarnings?: Set<string> }).litIssuedWarnings;

const preview: Preview = {
  parameters: {
    a11y: { test: 'error' },
    layout: 'padded',
    controls: {
      include: [
        'src',
        'laneBy',
        'viewMode',
        'gestureHandling',
        'theme',
        'secondZone',
        'now',
        'media',
        'timeline',
        'events',
      ],
    },
    options: {
      storySort: {
        order: [
          'Start in three minutes',
          'Embed',
          'Theme',
          'Format',
          'Writing dates',
          'Who says so',
          'Languages of a page',
          'Many events',
          'Frameworks',
          'Servers',
          'Files in and out',
          'API',
          'Gallery',
          'Playground',
          'Dispute',
          '*',
        ],
      },
    },
  },
  argTypes: {
    laneBy: { control: 'select', options: ['kind', 'actor', 'source', 'place', 'tag'] },
    theme: { control: 'select', options: [undefined, 'light', 'dark'] },
    viewMode: { control: 'select', options: ['auto', 'timeline', 'list', 'table'] },
    gestureHandling: { control: 'select', options: ['auto', 'greedy', 'none'] },
  },
  globalTypes: {
    page: {
      description: 'The page around the element',
      toolbar: { icon: 'mirror', items: ['light', 'dark'], dynamicTitle: true },
    },
  },
  initialGlobals: { page: 'light' },
  decorators: [
    (story, { globals }) => {
      document.documentElement.dataset['page'] = String(globals['page']);
      return story();
    },
  ],
  /** An update of the element causes no other. */
  afterEach: () => {
    const found = [...(warned ?? [])].filter((warning) => warning.includes('change-in-update'));
    for (const warning of found) warned?.delete(warning);
    if (found.length > 0) throw new Error(found.join(' '));
  },
};
export default preview;
