/** iCalendar (RFC 5545): the events, tasks and journal entries of calendars. */
import type { Format } from './format/format.js';

/** The entry of the registry for iCalendar. */
export const icalendar: Format = {
  name: 'iCalendar',
  extensions: ['ics', 'ical', 'icalendar', 'ifb'],
  mediaTypes: ['text/calendar'],
  sniff: (text) => /^\s*BEGIN:VCALENDAR\s/i.test(text),
  file: 'read-icalendar.js',
  load: async () => (await import('./formats/read-icalendar.js')).readIcalendar,
};
