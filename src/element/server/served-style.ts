/** The styles of what a server renders, which go with it when the element takes over. */
import { recordStyle } from '../../io/record/record-style.js';
import { baseStyles } from '../../render/styles/base.js';

/**
 * The host is as large as it will be, so that nothing moves. What the element itself renders meanwhile is not seen, and what was served
 * is laid over it.
 */
export const placeStyle: string = `${baseStyles.cssText}
.served { box-sizing: border-box; block-size: 100%; overflow: auto; font-family: var(--at-font-family, inherit); font-size: var(--at-font-size, 13px); }
.root:has(~ .served) { visibility: hidden; }
.root ~ .served { position: absolute; inset: 0; }`;

/** As the record, whose rules for a whole page are left out. */
export const contentStyle: string = `:host { --second: color-mix(in oklab, currentColor 72%, transparent); --line: color-mix(in oklab, currentColor 20%, transparent); }
${recordStyle.replace(/^(?::root|body) .*$/gm, '').replace(' body { margin: 0; max-width: none; }', '')}`;
