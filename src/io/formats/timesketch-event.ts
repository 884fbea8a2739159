/** An entry of Timesketch as an event, whether a row or a line has it. */
import { isText } from './is-text.js';
import { resolveWhen } from '../../model/dates/when.js';
import type { Severity } from '../../model/fault.js';
import type { WrittenEvent, WrittenWhen } from '../../model/written.js';
import { cellDate } from '../table/cell-dates.js';
import { keptFields } from './kept-fields.js';
import type { OwnKinds } from './own-kinds.js';

type Report = (field: string, severity: Severity, problem: string, offender?: string) => void;

/** The fields of an entry that mean something; whatever else it has is kept. */
type Entry = Readonly<Record<string, unknown>>;

/** The event of an entry. What its time is of ("Write time") is its kind. */
export function timesketchEvent(entry: Entry, kinds: OwnKinds, report: Report): WrittenEvent {
  const { message, datetime, timestamp, timestamp_desc: what, tag, labels, label, ...others } = entry;
  const kind = isText(what) ? kinds.named(what.trim()) : undefined;
  const tags = [tag, labels, label].flatMap(tagsOf);
  const { display_name: display, filename } = others;
  const from = [display, filename].find(isText);
  return {
    ...keptFields(others),
    ...(kind === undefined && keptFields({ timestamp_desc: what })),
    ...(kind !== undefined && { kind }),
    title: isText(message) ? message : '',
    ...(from !== undefined && { attribution: [[{ by: from, as: 'outlet' }]] }),
    ...(tags.length > 0 && { tags }),
    ...timeOf(textOf(datetime), textOf(timestamp), report),
  };
}

interface EntryTime {
  readonly when?: WrittenWhen;
  /** Kept where they say something else than `when`. */
  readonly timestamp?: string;
  readonly datetime?: string;
}

/** Of two clocks the one in words counts, as it does in Timesketch; the other is kept where it is not the same. */
function timeOf(datetime: string, timestamp: string, report: Report): EntryTime {
  const date = datetime === '' ? undefined : cellDate(datetime, undefined);
  const micros = /^-?\d{1,18}$/.test(timestamp) ? BigInt(timestamp) : undefined;
  if (timestamp !== '' && micros === undefined)
    report('timestamp', 'warning', 'is no whole number of microseconds since 1970', timestamp);
  const rest = micros === undefined && timestamp !== '' ? { timestamp } : {};
  if (date === undefined) return micros === undefined ? rest : instantOnly(micros, report);
  const bounds = resolveWhen({ at: typeof date === 'number' ? isoText(BigInt(date) * 1000n) : date }, 'UTC');
  if (micros === undefined) return { when: withWords(date), ...rest };
  if (bounds.type === 'problems') {
    report('datetime', 'warning', `cannot be read, so the time is that of "timestamp"`, datetime);
    return { ...instantOnly(micros, report), datetime };
  }
  const millis = Number(micros) / 1000;
  const isSame = millis >= bounds.earliestStart && millis < bounds.latestEnd;
  if (!isSame)
    report(
      'timestamp',
      'warning',
      `is ${isoText(micros)}, which is not the time in "datetime": that one counts, both are kept`,
      timestamp,
    );
  const saysMore = micros % 1_000_000n !== 0n && !/\.\d{6}/.test(datetime);
  return { when: withWords(date), ...((!isSame || saysMore) && { timestamp }) };
}

function instantOnly(micros: bigint, report: Report): EntryTime {
  const digits = String(micros < 0n ? -micros : micros).length;
  if (digits === 10 || digits === 13) {
    const unit = digits === 10 ? 'seconds' : 'milliseconds';
    report(
      'timestamp',
      'warning',
      `is read as microseconds since 1970, but it looks like ${unit}`,
      String(micros),
    );
  }
  return { when: withWords(isoText(micros)) };
}

/** What is finer than a millisecond is in the words of the date. */
function withWords(date: string | number): WrittenWhen {
  return typeof date === 'string' && /\.\d{4,}/.test(date) ? { at: date, asWritten: date } : date;
}

/** Microseconds since 1970 as a date, with a fraction only where it is any. */
function isoText(micros: bigint): string {
  const fraction = ((micros % 1_000_000n) + 1_000_000n) % 1_000_000n;
  const millis = Number((micros - fraction) / 1000n);
  if (Math.abs(millis) > 8.64e15) return String(micros);
  const text = new Date(millis).toISOString().replace(/\.000Z$/, '');
  return fraction === 0n ? `${text}Z` : `${text}.${String(fraction).padStart(6, '0')}Z`;
}

/** A list, or one as a text: `['a', 'b']`, `a, b`. */
function tagsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return (value as readonly unknown[]).filter(isText);
  if (!isText(value)) return [];
  return value
    .replace(/^\s*\[|\]\s*$/g, '')
    .split(',')
    .map((tag) => tag.trim().replace(/^(['"])(.*)\1$/, '$2'))
    .filter((tag) => tag !== '');
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}
