/** The dispute between Japan and China: the document that ships, whole. */
import type { Example } from './example.js';

/** From where this module lies, so that the stories are at home in any folder of a server. */
const src = new URL('../../data/japan-china-2025.json', import.meta.url).href;

/** On a wide page. */
export const japanChina: Example = {
  args: { src },
  page: { width: 1160, height: 640 },
};

/** From right to left on a dark background. */
export const japanChinaDark: Example = {
  ...japanChina,
  page: { width: 760, height: 640, isDark: true, direction: 'rtl' },
};

/** As it was known on the day of the post, before the article came out. */
export const japanChinaKnown: Example = {
  ...japanChina,
  args: { ...japanChina.args, knownBy: '2025-12-06' },
};
