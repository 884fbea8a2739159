// What every story shares: the element's manifest for the docs, and axe findings that fail.
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

const preview: Preview = {
  parameters: { a11y: { test: 'error' }, layout: 'padded' },
};
export default preview;
