/** The flags that hang on who had said what. */
import { allAttributionFlags } from '../attribution-flags.js';
import { flag } from '../columns.js';
import { allStandingFlags } from '../standings.js';

/** They are of a day; all others are of the event itself. */
export const accountFlags: number = allAttributionFlags | allStandingFlags | flag.disputed;
