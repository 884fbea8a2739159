// What every story shares: the element, its manifest for the docs, a light or dark page, and axe findings that fail.
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { configure } from 'storybook/test';
import manifest from '../custom-elements.json' with { type: 'json' };
import { AttributedTimeline } from '../src/index.js';

setCustomElementsManifest(manifest);
// What is waited for comes at once on a machine that has nothing else to do, and later on one that has.
configure({ asyncUtilTimeout: 10_000 });
// Not by importing define: package.json promises that src has no side effects, so a build would leave it out.
if (!customElements.get('attributed-timeline'))
  customElements.define('attributed-timeline', AttributedTimeline);

const preview: Preview = {
  parameters: {
    a11y: { test: 'error' },
    layout: 'padded',
    controls: {
      include: ['src', 'laneBy', 'viewMode', 'gestureHandling', 'theme', 'secondZone', 'timeline', 'events'],
    },
    options: { storySort: { order: ['Format', 'API', 'Dispute', '*'] } },
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
};
export default preview;
