// What every story shares: the element, its manifest for the docs, a light or dark page, and axe findings that fail.
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import '../src/define.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  parameters: {
    a11y: { test: 'error' },
    layout: 'padded',
    controls: { include: ['src', 'laneBy', 'gestureHandling', 'timeline', 'events'] },
    options: { storySort: { order: ['Format', 'API', 'Dispute', '*'] } },
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
      return story() as HTMLElement;
    },
  ],
};
export default preview;
