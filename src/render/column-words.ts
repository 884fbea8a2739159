/** The words at a line across columns: the amount, and whether heights are its square roots. */
import { compactWords, fill } from '../words/compose.js';
import type { Locale } from '../words/locale.js';

/** "50", or "50, square root" and, for a narrow head, "50 √". */
export function columnWords(amount: number, isRoot: boolean, locale: Locale): readonly string[] {
  const text = compactWords(amount, locale);
  return isRoot ? [fill(locale.interface.rootScale, { count: text }), `${text} √`] : [text];
}
