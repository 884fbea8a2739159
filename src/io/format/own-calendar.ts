/** How a calendar that was written here is known: for who writes it, and for who reads it back. */

/** The program that wrote it, as calendars have it. */
export const calendarProduct = '-//attributed-timeline//attributed-timeline//EN';

const end = '.attributed-timeline';

/** What stands behind the ids of events in the calendar of a document, whose own id that is. */
export function calendarUids(document: string): string {
  return `@${document}${end}`;
}

/** The id of the event in an entry that was written here. */
export function ownId(uid: string): string {
  return uid.endsWith(end) ? uid.slice(0, uid.lastIndexOf('@')) : uid;
}
