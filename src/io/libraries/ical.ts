/** The library that lexes iCalendar and works out its recurrences, in a chunk of its own. */
import ical from 'ical.js';

export { ical };
/** What it gives. */
export type Ical = typeof ical;
