/** The part of the stylesheet that the first drawing needs, in the order of the whole. */
import type { CSSResult } from 'lit';
import { adaptiveStyles } from './adapt.js';
import { baseStyles } from './base.js';
import { colourStyles } from './colours.js';
import { footerStyles } from './footer.js';
import { frameStyles } from './frame.js';
import { lowStyles } from './low.js';
import { overviewStyles } from './overview.js';
import { servedStyles } from './served.js';
import { stageStyles } from './stage.js';

/**
 * Sheets to adopt before the first drawing; `styles`, which has them in it, takes their place when the text is
 * loaded.
 */
export const firstStyles: readonly CSSResult[] = [
  baseStyles,
  colourStyles,
  frameStyles,
  stageStyles,
  overviewStyles,
  footerStyles,
  adaptiveStyles,
  lowStyles,
  servedStyles,
];
