/** How much of its colour a thin line of a mark has: quieter than the glyph, and never too faint to be seen. */
import type { Theme } from './theme.js';

/** The least at which every colour of both palettes keeps 3:1 on the grounds of ordinary pages. */
const quiet = 0.85;

/** For lines that tell how long something lasted or within which span it lies. */
export function lineOpacity({ strong }: Theme): number {
  return strong ? 1 : quiet;
}
