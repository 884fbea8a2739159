/** The zone in which a date is given: its own where that is not the document's, and a second zone beside it. */
import type { Extent } from '../model/extent.js';
import { localStart } from '../model/dates/bounds.js';
import { MS_PER_MINUTE } from '../model/dates/calendar.js';
import { shownDate, type ShownDate } from './date-format.js';
import { formatZone, offsetName } from './zone-format.js';
import type { DateStyle } from './date-style.js';
import type { EdtfDate } from '../model/dates/edtf.js';
import type { When } from '../model/event.js';
import { fill } from './compose.js';
import { isSameZone, isZone, isZoneOrOffset, offsetAt, startInZone } from '../model/dates/zone.js';

/** Dates that may need a zone: how to word them, and what they were written with. */
export interface ZonedWords {
  readonly when: When;
  readonly extent: Extent | undefined;
  /** Every date that is written. */
  readonly dates: readonly EdtfDate[];
  /** What the dates are written with; the zone in it is the document's. */
  readonly style: DateStyle;
  readonly secondZone: string | undefined;
  /** The dates in words, without a zone. */
  readonly say: (style: DateStyle) => string;
}

/** Where the dates of a `when` lie that name no offset; undefined where that is not known. */
export function localZoneOf({ zone }: When, documentZone: string): string | undefined {
  if (zone === undefined) return documentZone;
  return isZoneOrOffset(zone) ? zone : undefined;
}

/** The words of dates and, as far as a reader needs them to place them, their zones. */
export function zonedWords(words: ZonedWords): string {
  return inBothZones(words) ?? withZone(words);
}

/** Names the zone of local days and times where their clocks are not the document's, and the offset that all times share. */
function withZone({ when, extent, dates, style, say }: ZonedWords): string {
  const { zone } = when;
  // Behind words on a missing end it would seem to be theirs.
  const isWhole = 'at' in when || dates.length > 1;
  const offset = isWhole ? sharedOffset(dates, style) : undefined;
  if (offset !== undefined)
    return fill(style.phrases.inZone, { date: say({ ...style, isOffsetNamed: true }), zone: offset });
  if (dates.some((one) => shownDate(one, style).offset !== undefined))
    return say({ ...style, namesOffsets: true });
  const date = say(style);
  if (zone === undefined || zone === style.zone) return date;
  const local = dates.find(({ day, hour, offset: own }) => (day ?? hour) !== undefined && own === undefined);
  if (local === undefined) return date;
  if (extent?.zoneUnknown === true || !isZoneOrOffset(zone)) return fill(style.phrases.zoneUnknown, { date });
  const start = localStart(local);
  const isOffset = !isZone(zone);
  if (isOffset && offsetAt(start, zone) === offsetAt(startInZone(start, zone), style.zone)) return date;
  return fill(style.phrases.inZone, { date, zone: formatZone(start, zone, style.tag) });
}

/** "UTC-6" where all dates are times at this offset, "Japan Time" where they were written in UTC; undefined where they differ, or none needs a name. */
export function sharedOffset(dates: readonly EdtfDate[], style: DateStyle): string | undefined {
  const [first] = dates;
  const offsets = dates.map((date) => shownDate(date, style).offset);
  const [offset] = offsets;
  if (first === undefined || offset === undefined || offsets.includes(undefined)) return undefined;
  if (dates.every((date) => date.offset === 0)) return formatZone(localStart(first), style.zone, style.tag);
  return offsets.every((one) => one === offset) && dates.every((date) => date.offset !== 0)
    ? offsetName(offset)
    : undefined;
}

/** "7 December 2025, 09:30 (Japan Time); 00:30 (UTC)"; undefined unless every date has a time that can be converted to both zones. */
function inBothZones({ dates, style, secondZone, say }: ZonedWords): string | undefined {
  const [first] = dates;
  if (secondZone === undefined || first === undefined) return undefined;
  const zone = zoneOf(first, style);
  const isAnnounced = dates.every((date) => date.hour !== undefined && zoneOf(date, style) === zone);
  if (zone === undefined || !isAnnounced || isSameZone(zone, secondZone)) return undefined;
  const instant = instantOf(first, zone);
  return fill(style.locale.dates.twoZones, {
    date: say({ ...style, isOfNumbers: true }),
    zone: formatZone(instant, zone, style.tag),
    second: say(secondStyle(dates, style, secondZone)),
    secondZone: formatZone(instant, secondZone, style.tag),
  });
}

/** The zone that a date is shown in. */
function zoneOf({ offset }: EdtfDate, { zone, localZone }: DateStyle): string | undefined {
  return offset === undefined ? localZone : zone;
}

function instantOf(date: EdtfDate, zone: string): number {
  const written = localStart(date);
  return date.offset === undefined ? startInZone(written, zone) : written - date.offset * MS_PER_MINUTE;
}

/** The day or at least the year is left out where the words in the first zone state it. */
function secondStyle(dates: readonly EdtfDate[], style: DateStyle, secondZone: string): DateStyle {
  const second: DateStyle = { ...style, zone: secondZone, converts: true };
  const first: DateStyle = { ...style, isOfNumbers: true };
  const pairs = dates.map((date) => [shownDate(date, first), shownDate(date, second)] as const);
  const timesOnly = pairs.every(
    ([one, other]) => isSameDay(one, other) && (other.other === undefined || isSameDay(one, other.other)),
  );
  const years = new Set(pairs.flatMap((pair) => pair.map(({ year }) => year)));
  const [contextYear] = years;
  return { ...second, timesOnly, ...(years.size === 1 && contextYear !== undefined && { contextYear }) };
}

function isSameDay(one: ShownDate, other: ShownDate): boolean {
  return one.year === other.year && one.month === other.month && one.day === other.day;
}
