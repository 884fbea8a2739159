/** How many links of a drawing are no line from glyph to glyph, in words. */
import type { Arc } from '../layout/scene/scene.js';
import { countWords } from '../words/compose.js';
import type { Locale } from '../words/locale.js';

/** How many of the links of arcs are no line from glyph to glyph. */
export function countNotWhole(arcs: readonly Arc[]): number {
  return arcs.reduce((sum, { isWhole, count }) => sum + (isWhole ? 0 : count), 0);
}

/** "2 links are not drawn through."; empty where all are. */
export function notWholeWords(arcs: readonly Arc[], locale: Locale): string {
  const count = countNotWhole(arcs);
  return count > 0 ? countWords(locale.links.notWhole, count, locale) : '';
}
