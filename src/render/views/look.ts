/** How an event looks wherever its glyph stands beside words. */
import type { Mark } from '../../layout/scene/scene.js';

export type Look = Pick<Mark, 'glyph' | 'colour' | 'state'>;
