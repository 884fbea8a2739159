/** When a feature of GeoJSON was: by the times that stand beside its geometry, else by those among its properties. */
import { edtfYear } from '../format/edtf-year.js';
import { isDictionary } from '../../model/format/read-fields.js';
import type { WrittenWhen } from '../../model/written.js';
import { dayOrderSign } from '../table/cell-dates.js';
import { fieldNamed, type DatePart } from '../table/header-names.js';
import { rowDate } from '../table/row-dates.js';

type Fields = Readonly<Record<string, unknown>>;

/** What was found, the names of the fields that are said by it, and what is wrong with it, where anything is. */
export interface FeatureDate {
  readonly when?: WrittenWhen;
  readonly used: ReadonlySet<string>;
  readonly problem?: { readonly name: string; readonly text: string; readonly offender?: string };
}

/** Instants in milliseconds are no years, whether they are before 1970 or after. */
const lastYear = 9999;

/**
 * By the names that header of tables have, too. A number is a year up to 9999, else an instant in milliseconds, which an offset
 * in minutes (`tz`) puts on the clocks of its place.
 */
export function propertiesDate(properties: Fields): FeatureDate {
  const cells = new Map<DatePart | 'start' | 'end', string>();
  const names = new Map<DatePart | 'start' | 'end', string>();
  for (const [name, part] of datePartsOf(properties)) {
    const value = properties[name];
    const isPart = part !== 'start' && part !== 'end';
    const cell = isPart && typeof value === 'number' ? String(value) : cellOf(value, properties['tz']);
    if (cell === undefined || cells.has(part)) continue;
    cells.set(part, cell);
    names.set(part, name);
  }
  if (names.size === 0) return routeDate(properties);
  const { when, unused } = rowDate({ cells, orders: { start: undefined, end: undefined } });
  const used = new Set([...names].filter(([part]) => !unused.includes(part)).map(([, name]) => name));
  const clock = when === undefined ? [...names.values()].find(isTimeName) : undefined;
  if (clock !== undefined) {
    const text = 'is a time without a date: write a date, or a year as "year"';
    return { used, problem: { name: clock, text, offender: String(properties[clock]) } };
  }
  const doubt = [...used].find((name) => dayOrderSign(String(properties[name])) === 'either');
  if (doubt !== undefined) {
    const text = 'could have the day first or the month: write "2025-04-03"';
    const problem = { name: doubt, text, offender: String(properties[doubt]) };
    return { ...(when !== undefined && { when }), used, problem };
  }
  return { ...(when !== undefined && { when }), used };
}

/** The properties that are parts of a date: `time` is a time of day, and an instant where nothing else says when. */
function datePartsOf(
  properties: Fields,
): readonly (readonly [name: string, part: DatePart | 'start' | 'end'])[] {
  const names = Object.keys(properties).filter((name) => cellOf(properties[name], undefined) !== undefined);
  const isDated = names.some(
    (name) => !isTimeName(name) && /^start(-year)?$/.test(datePartNamed(name) ?? ''),
  );
  return names.flatMap((name) => {
    const part = !isDated && isTimeName(name) && isInstant(properties[name]) ? 'start' : datePartNamed(name);
    return part === undefined ? [] : [[name, part] as const];
  });
}

function isTimeName(name: string): boolean {
  return /^(time|timestamp)$/i.test(name);
}

/** Whether a time says its date, too: "1430" and "14:30:00+0200" do not. */
function isInstant(value: unknown): boolean {
  const text = String(value).trim();
  const [, hour, minute] =
    /^(\d{1,2}):?(\d{2})(?::?\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?|z|[-+]\d{2}:?\d{2})?$/i.exec(text) ?? [];
  const isClock = hour !== undefined && Number(hour) < 24 && Number(minute) < 60;
  return !isClock && (typeof value === 'number' || /\d{4}/.test(text));
}

function datePartNamed(name: string): DatePart | 'start' | 'end' | undefined {
  const field = isTimeName(name) ? 'start-time' : fieldNamed(name);
  return typeof field === 'string' && /^(start|end)/.test(field) ? (field as DatePart) : undefined;
}

function cellOf(value: unknown, offset: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() || undefined;
  if (typeof value !== 'number') return undefined;
  if (Math.abs(value) <= lastYear) return Number.isInteger(value) ? edtfYear(value) : String(value);
  if (!(Math.abs(value) <= 8.64e15)) return String(value);
  const minutes = typeof offset === 'number' && Math.abs(offset) < 24 * 60 ? Math.round(offset) : 0;
  const local = new Date(value + minutes * 60_000).toISOString();
  return minutes === 0 ? local : `${local.slice(0, -1)}${offsetText(minutes)}`;
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const parts = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'));
  return `${minutes < 0 ? '-' : '+'}${parts.join(':')}`;
}

/** A route has a time for each of its points. */
function routeDate(properties: Fields): FeatureDate {
  const name = ['coordTimes', 'times'].find((key) => Array.isArray(properties[key]));
  const times = name === undefined ? [] : (properties[name] as readonly unknown[]);
  const [first, last] = [times[0], times.at(-1)].map((time) => cellOf(time, undefined));
  if (first === undefined || last === undefined) return { used: new Set() };
  return { when: `${first}/${last}`, used: new Set() };
}

/**
 * Of a `when` beside the geometry: an instant, an interval, or spans whose ends have an earliest and a latest time. Of several spans
 * the first start and the last end are drawn, and all are kept.
 */
export function memberDate(when: unknown): FeatureDate {
  if (typeof when === 'string' || typeof when === 'number') {
    const cell = cellOf(when, undefined);
    return { ...(cell !== undefined && { when: cell }), used: new Set(['when']) };
  }
  if (!isDictionary(when)) return { used: new Set() };
  const spans = Array.isArray(when['timespans'])
    ? (when['timespans'] as readonly unknown[]).filter(isDictionary)
    : [when];
  const [first = {}] = spans;
  const last = spans.at(-1) ?? first;
  const start = endOf(first['start'] ?? first['datetime'] ?? when['datetime'] ?? when['@value']);
  const end = endOf(last['end'] ?? last['stop']);
  const used = new Set(spans.length > 1 || hasMore(when) ? [] : ['when']);
  if (start === undefined && end === undefined) return { used: new Set() };
  const span = end === undefined ? start : { start: start ?? '', end };
  if (spans.length === 1) return { ...(span !== undefined && { when: span }), used };
  const text = `has ${spans.length} spans: it is drawn from the start of the first to the end of the last`;
  return { ...(span !== undefined && { when: span }), used, problem: { name: 'when', text } };
}

/** Whether there is anything in it that a date cannot hold. */
function hasMore(when: Fields): boolean {
  const held = ['timespans', 'start', 'end', 'stop', 'datetime', 'type', '@type'];
  return Object.keys(when).some((name) => !held.includes(name));
}

/** One of two times, where there are two. */
function endOf(value: unknown): string | undefined {
  if (!isDictionary(value)) return cellOf(value, undefined);
  const [exact, earliest, latest] = [value['in'], value['earliest'], value['latest']].map((time) =>
    cellOf(time, undefined),
  );
  if (exact !== undefined) return exact;
  if (earliest !== undefined || latest !== undefined) return `[${earliest ?? ''}..${latest ?? ''}]`;
  return undefined;
}
