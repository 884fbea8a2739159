/** The glyph and colour of an event beside words. */
import type { Mark } from '../../layout/scene/scene.js';

/** How a mark looks, wherever it is in time. */
export type Look = Pick<Mark, 'glyph' | 'colour' | 'state'>;
