/** The opacity of the thin lines of a mark: fainter than the glyph, and always visible. */
import type { Theme } from './theme.js';

/** The least at which every colour of both palettes keeps 3:1 on the backgrounds of ordinary pages. */
const quiet = 0.85;

/** For lines that show how long something lasted or within which span it lies. */
export function lineOpacity({ strong }: Theme): number {
  return strong ? 1 : quiet;
}
