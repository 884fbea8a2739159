/** Reads iCalendar: each event, task and journal entry, and each occurrence of one that recurs, is an event. */
import { subProgress, type ChunkedWork } from '../../util/chunked.js';
import { calendarProduct } from '../format/own-calendar.js';
import { FormatError, loaded, type ReadOptions } from '../format/format.js';
import type { ReadResult, SourceFault } from '../format/read-result.js';
import { undescribedMedia } from '../format/written-media.js';
import { joinedText, type Source } from '../format/source.js';
import type { Ical } from '../libraries/ical.js';
import { calendarHeader } from './icalendar/calendar-header.js';
import { componentsChunked, textOf, type Component } from './icalendar/components.js';
import { contentLinesChunked } from './icalendar/content-lines.js';
import { entryEventsChunked, entriesContext } from './icalendar/entry-events.js';
import { plainText } from './plain-text.js';
import { calendarZones, namedZone, utc } from './icalendar/zones.js';

const entryNames = new Set(['vevent', 'vtodo', 'vjournal']);
const silent = new Set(['vtimezone', 'valarm']);

/** The document of a calendar, or of several in one file. Throws a `FormatError` for what is none. */
export async function readIcalendar(source: Source, { run }: ReadOptions): Promise<ReadResult> {
  const text = await joinedText(source.text());
  if (!/^\s*BEGIN:V/i.test(text)) throw new FormatError('no calendar');
  const { ical } = await loaded('ical.js', () => import('../libraries/ical.js'));
  return run(calendarChunked(ical, text));
}

function* calendarChunked(ical: Ical, text: string): ChunkedWork<ReadResult> {
  const faults: SourceFault[] = [];
  const lines = yield* subProgress(contentLinesChunked(text), 0, 0.1);
  const roots = yield* subProgress(componentsChunked(ical, lines, faults), 0.1, 0.5);
  const calendars = roots.filter(({ name }) => name === 'vcalendar');
  const inside = [...calendars.flatMap(({ components }) => components), ...roots];
  const entries = inside.filter(({ name }) => entryNames.has(name));
  for (const each of inside) if (!isKnown(each)) faults.push(unreadComponent(each));
  const header = calendarHeader(calendars, entries);
  const isOwn = calendars.some((calendar) => textOf(calendar, 'prodid') === calendarProduct);
  const findZone = calendarZones(ical, inside, faults);
  const floating = header.timeZone === undefined ? utc : namedZone(header.timeZone);
  const { timeZone } = header;
  const plain = isOwn ? (text: string): string => text : plainWords;
  const context = entriesContext(ical, entries, { findZone, floating, timeZone, plain, faults });
  const { events, lines: places } = yield* subProgress(entryEventsChunked(entries, context), 0.5, 1);
  const isGrouped = entries.some(({ properties }) => properties.some(({ name }) => name === 'categories'));
  return {
    document: { ...header, ...(isGrouped && { laneBy: 'tag' }), events },
    faults: [...faults, ...undescribedMedia(events)],
    placeOf: (event) => (places[event] === undefined ? undefined : `line ${places[event]}`),
  };
}

/** Some programs write descriptions in HTML. */
function plainWords(text: string): string {
  return /<(?:br|p|a|b|i|div|span|ul|ol|li|strong|em|html)\b[^<>]*>/i.test(text) ? plainText(text) : text;
}

function isKnown({ name }: Component): boolean {
  return name === 'vcalendar' || entryNames.has(name) || silent.has(name);
}

function unreadComponent({ name, line }: Component): SourceFault {
  const problem = 'it is not read: events (VEVENT), tasks (VTODO) and journal entries (VJOURNAL) are';
  return { place: `line ${line}`, severity: 'note', problem, offender: name.toUpperCase() };
}
