/** SIMILE Timeline as XML; its JSON is one of the formats of JSON. */
import type { Format } from './format/format.js';

/** The entry of the registry for XML, of which the event sources of SIMILE Timeline are read. */
export const simile: Format = {
  name: 'SIMILE',
  extensions: ['xml'],
  mediaTypes: ['application/xml', 'text/xml'],
  sniff: (text) => /^\s*<(?:\?xml|!--|!DOCTYPE\s+data|data[\s>])/i.test(text) && /<data[\s>]/.test(text),
  file: 'read-simile-xml.js',
  load: async () => (await import('./formats/read-simile-xml.js')).readSimileXml,
};
