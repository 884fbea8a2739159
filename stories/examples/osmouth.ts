/** Fictitious: an explosion in a harbour, with a toll that grows, a copied wire, a retraction and a leaked paper. */
import type { Example } from './example.js';

/** From where this module lies, so that the stories are at home in any folder of a server. */
const src = new URL('../../data/osmouth-2031.json', import.meta.url).href;

/** The document that ships, whole. */
export const osmouth: Example = {
  args: { src },
  page: { width: 1160, height: 640 },
};

/** With the reports below, each of which leads to what it has. */
export const osmouthWithReports: Example = { ...osmouth, args: { ...osmouth.args, reportRail: 'on' } };

/** With a lane for each who carried it to us. */
export const osmouthByCarrier: Example = { ...osmouth, args: { ...osmouth.args, laneBy: 'carrier' } };
