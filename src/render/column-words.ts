/** The words at a line across columns: the amount, and where heights are its square roots, a root sign as on a ruler. */
import { compactWords, fill } from '../words/compose.js';
import type { Locale } from '../words/locale.js';

/** "50", or "50 (√)". */
export function columnWords(amount: number, isRoot: boolean, locale: Locale): string {
  const text = compactWords(amount, locale);
  return isRoot ? fill(locale.interface.rootScale, { count: text }) : text;
}
