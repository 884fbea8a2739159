/** What of a window is drawn shorter, in words. */
import type { TimeScale } from '../layout/scale/time-scale.js';
import type { View } from '../layout/view/view.js';
import { fill, joinFacts } from '../words/compose.js';
import type { Locale } from '../words/locale.js';
import { rangeWords } from '../words/range-words.js';

/** "Drawn shorter, without a date of their own: 1–5 December 2025."; empty where nothing in the window is cut. */
export function cutWords(scale: TimeScale, { start, end }: View, locale: Locale, zone: string): string {
  const ranges = scale.pieces
    .filter((piece) => piece.kind === 'break' && piece.start < end && piece.end > start)
    .map((piece) => rangeWords(piece.start, piece.end, locale, zone));
  return ranges.length === 0 ? '' : fill(locale.interface.cutShort, { ranges: joinFacts(ranges, locale) });
}
