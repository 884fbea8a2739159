/** Markwhen: a text of dates and words. */
import type { Format } from './format/format.js';

/** The entry of the registry for Markwhen, by its name alone: any text could be one. */
export const markwhen: Format = {
  name: 'Markwhen',
  extensions: ['mw', 'markwhen'],
  mediaTypes: ['text/markwhen'],
  sniff: () => false,
  file: 'read-markwhen.js',
  load: async () => (await import('./formats/read-markwhen.js')).readMarkwhen,
};
