/** The names of zones and offsets. */
import { dateTimeFormat } from './formats.js';
import { MS_PER_HOUR, MS_PER_MINUTE } from '../model/dates/calendar.js';
import { fixedOffset, offsetAt } from '../model/dates/zone.js';

/** The name of a zone at an instant, such as "Japan Time". */
export function formatZone(instant: number, zone: string, tag: string): string {
  if (zone === 'UTC' || zone === 'Etc/UTC') return 'UTC';
  const fixed = fixedOffset(zone);
  if (fixed !== undefined) return offsetName(fixed);
  const parts = dateTimeFormat(tag, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(
    Math.max(Math.min(instant, 8.64e15), -8.64e15),
  );
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}

/** How far the clocks of a zone are from UTC at an instant, such as "UTC-4". */
export function formatOffset(instant: number, zone: string): string {
  return offsetName(offsetAt(instant, zone));
}

/** An offset from UTC in milliseconds by its name: "UTC-6", "UTC+5:30". */
export function offsetName(offset: number): string {
  if (offset === 0) return 'UTC';
  const minutes = Math.abs(offset / MS_PER_MINUTE) % 60;
  const hours = Math.floor(Math.abs(offset) / MS_PER_HOUR);
  const rest = minutes === 0 ? '' : `:${String(Math.floor(minutes)).padStart(2, '0')}`;
  return `UTC${offset < 0 ? '-' : '+'}${hours}${rest}`;
}
