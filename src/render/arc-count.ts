/** How many links of a drawing are no line from glyph to glyph, in words. */
import { countNotWhole } from '../layout/arcs/arcs.js';
import type { Arc } from '../layout/scene/scene.js';
import { countWords } from '../words/compose.js';
import type { Locale } from '../words/locale.js';

/** "2 links are not drawn through."; empty where all are. */
export function notWholeWords(arcs: readonly Arc[], locale: Locale): string {
  const count = countNotWhole(arcs);
  return count > 0 ? countWords(locale.links.notWhole, count, locale) : '';
}
