/** Which colours and fonts of the theme have a probe: a hidden element from which the computed values are read. */
import type { Voice } from '../../layout/metrics.js';
import { lightPalette, type PaletteName } from './palette.js';

/** The colours of which there is a probe: all of the palette, named as in `--at-color-…`. */
export const probedColours: readonly PaletteName[] = Object.keys(lightPalette) as PaletteName[];
/** The voices of which there is a probe: all there are. */
export const probedVoices: readonly Voice[] = ['title', 'second', 'tick', 'context', 'lane', 'count'];
