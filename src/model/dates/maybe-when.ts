/** Normalises everything that may be written as a `when`: text, instant, range, `Date` or object. */
import type { WhenProblem } from '../extent.js';
import type { DateBasis, When } from '../event.js';
import { isInstant, lasting, once } from './instants.js';

/** `when` is absent where nothing was written that could be a date; whether it is one is judged by `resolveWhen`. */
export interface WhenReading {
  readonly when?: When;
  readonly problems: readonly WhenProblem[];
}

type Notes = Pick<When, 'asWritten' | 'basis' | 'anchor' | 'zone' | 'note'>;

const BASES: readonly unknown[] = ['stated', 'relative', 'inferred', 'unknown'] satisfies DateBasis[];
const TEXT_NOTES = ['asWritten', 'anchor', 'zone', 'note'] as const;

/**
 * Normalises what was written; never throws on plain data. Text is EDTF, and an interval becomes `start` and `end`
 * (each of which may be a one-of set: `[2025-11..2025-12]/..`); a number or a `Date` is an instant, whose ISO date-time
 * in UTC with milliseconds is written when it is read; an array of two is a range; an object has `at`, or `start` and `end`, and notes.
 */
export function maybeWhen(written: unknown): WhenReading {
  const problems: WhenProblem[] = [];
  const when = readWritten(written, problems);
  return when === undefined ? { problems } : { when, problems };
}

function readWritten(written: unknown, problems: WhenProblem[]): When | undefined {
  if (typeof written === 'string' && written !== '' && !/[/\s]/.test(written)) return { at: written };
  if (Array.isArray(written)) return readRange(written, problems);
  if (typeof written === 'object' && written !== null && !isDate(written))
    return readObject(written as Readonly<Record<string, unknown>>, problems);
  return readOnce(written, undefined, problems);
}

function readOnce(written: unknown, field: 'at' | undefined, problems: WhenProblem[]): When | undefined {
  const date = readDate(written, field, problems);
  return typeof date === 'string' ? splitInterval(date) : date === undefined ? undefined : once(date);
}

function readRange(written: readonly unknown[], problems: WhenProblem[]): When | undefined {
  if (written.length !== 2) {
    problems.push({ code: 'wrong-type', reason: 'a range has two instants, its start and its end' });
    return undefined;
  }
  const start = readDate(written[0], 'start', problems);
  const end = readDate(written[1], 'end', problems);
  return start === undefined || end === undefined ? undefined : lasting(start, end);
}

function readObject(written: Readonly<Record<string, unknown>>, problems: WhenProblem[]): When | undefined {
  const notes = readNotes(written, problems);
  const { at, start, end } = written;
  if (isWritten(at)) {
    if (isWritten(start) || isWritten(end))
      problems.push({
        field: 'at',
        code: 'unknown-field',
        reason: '"at" excludes "start" and "end", which are not read',
      });
    const when = readOnce(at, 'at', problems);
    return when && Object.assign(when, notes);
  }
  if (!isWritten(start) && !isWritten(end)) {
    problems.push({ code: 'no-date', reason: 'neither "at" nor "start" is written' });
    return undefined;
  }
  const startDate = isWritten(start) ? readDate(start, 'start', problems) : '';
  const endDate = isWritten(end) ? readDate(end, 'end', problems) : undefined;
  if (startDate === undefined && endDate === undefined) return undefined;
  return Object.assign(lasting(startDate ?? '', endDate), notes);
}

function isWritten(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function readNotes(written: Readonly<Record<string, unknown>>, problems: WhenProblem[]): Notes {
  const notes: Record<string, unknown> = {};
  for (const field of TEXT_NOTES) {
    const value = written[field];
    if (typeof value === 'string') notes[field] = value;
    else if (isWritten(value))
      problems.push({ field, code: 'wrong-type', reason: `${kindOf(value)} is no text` });
  }
  const { basis } = written;
  if (BASES.includes(basis)) notes['basis'] = basis;
  else if (isWritten(basis))
    problems.push({
      field: 'basis',
      code: 'unknown-value',
      reason: 'a basis is one of stated, relative, inferred, unknown',
      offender: basis,
    });
  return notes;
}

/** A text, or an instant in whole milliseconds within the range of `Date`. */
function readDate(
  value: unknown,
  field: 'at' | 'start' | 'end' | undefined,
  problems: WhenProblem[],
): string | number | undefined {
  const place = field === undefined ? {} : { field };
  if (typeof value === 'string') {
    if (value.trim() !== '' || field === 'start' || field === 'end') return value.trim();
    problems.push({ ...place, code: 'no-date', reason: 'no date is written' });
    return undefined;
  }
  const instant = isDate(value) ? value.getTime() : value;
  if (typeof instant !== 'number') {
    problems.push(
      isWritten(value)
        ? { ...place, code: 'wrong-type', reason: `${kindOf(value)} is no date` }
        : { ...place, code: 'no-date', reason: 'no date is written' },
    );
    return undefined;
  }
  // Adding 0 makes -0 into 0.
  if (isInstant(instant)) return Math.floor(instant) + 0;
  problems.push({ ...place, code: 'bad-date', reason: instantReason(instant), offender: instant });
  return undefined;
}

function instantReason(instant: number): string {
  if (!Number.isFinite(instant)) return 'an instant is a finite number of milliseconds since 1970';
  return 'no instant reaches that far: a year can be written, such as Y-13800000000';
}

function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]' && value instanceof Date;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** An interval as `start` and `end`; anything else, read or not, stays in `at`. */
function splitInterval(text: string): When {
  const slash = text.indexOf('/');
  if (
    slash < 0 ||
    text.includes('/', slash + 1) ||
    text.lastIndexOf('[', slash) > text.lastIndexOf(']', slash)
  )
    return { at: text };
  return { start: text.slice(0, slash).trim(), end: text.slice(slash + 1).trim() };
}
