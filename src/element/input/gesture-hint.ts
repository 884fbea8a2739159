/** What is said over the plot of its gestures: how to zoom, or that what answers them is missing. */
import { fill } from '../../words/compose.js';
import type { Locale } from '../../words/locale.js';
import type { Gestures } from './gestures.js';

/** Undefined where nothing is to be said. A Mac zooms with another key. */
export function gestureHint(
  { missingFile, isHinting }: Pick<Gestures, 'missingFile' | 'isHinting'>,
  { interface: strings }: Locale,
): string | undefined {
  if (missingFile !== undefined) return fill(strings.missingPart, { file: missingFile });
  if (!isHinting) return undefined;
  return /Mac/.test(navigator.userAgent) ? strings.zoomHintMac : strings.zoomHint;
}
