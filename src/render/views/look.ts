/** The glyph and colour of an event beside words. */
import type { Mark } from '../../layout/scene/scene.js';

export type Look = Pick<Mark, 'glyph' | 'colour' | 'state'>;
