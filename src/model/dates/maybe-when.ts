/** Normalises everything that may be written as a `when`: text, instant, range, `Date` or object. */
import { graphemesOf } from '../../util/graphemes.js';
import type { WhenProblem } from '../extent.js';
import type { DateBasis, When } from '../event.js';
import { isInstant, lasting, once } from './instants.js';
import { doubtOf, doubtReason, instantOfDate, textOfYear } from './written-number.js';

/** `when` is absent where nothing was written that could be a date; whether it is one is judged by `resolveWhen`. */
export interface WhenReading {
  readonly when?: When;
  /** What was written in its place, as text. */
  readonly unread?: string;
  readonly problems: readonly WhenProblem[];
}

type Notes = Pick<When, 'asWritten' | 'basis' | 'anchor' | 'after' | 'before' | 'zone' | 'note'>;

const BASES: readonly unknown[] = ['stated', 'relative', 'inferred', 'unknown'] satisfies DateBasis[];
const TEXT_NOTES = ['asWritten', 'anchor', 'zone', 'note'] as const;
const ORDER_FIELDS = ['after', 'before'] as const;
const MOST_QUOTED = 100;
const UNITS_PER_LETTER = 64;

/**
 * Normalises what was written; never throws on plain data. Text is EDTF, and an interval becomes `start` and `end`
 * (each of which may be a one-of set: `[2025-11..2025-12]/..`); a number from 1 to 9999 is a year, with a warning; any
 * other number and a `Date` is an instant, whose ISO date-time in UTC with milliseconds is written when it is read; an array
 * of two is a range; an object has `at`, or `start` and `end`, and notes, or of these `after`, `before` or `asWritten` alone.
 */
export function maybeWhen(written: unknown): WhenReading {
  const problems: WhenProblem[] = [];
  const when = readWritten(written, problems);
  if (when !== undefined) return { when, problems };
  const unread = quotable(written);
  return unread === undefined ? { problems } : { unread, problems };
}

/** What was written, to be quoted; undefined where that is nothing. */
function quotable(written: unknown): string | undefined {
  const text = typeof written === 'string' ? written : objectText(written);
  return text === undefined || text.trim() === '' ? undefined : shortened(text.trim());
}

function objectText(written: unknown): string | undefined {
  if (typeof written !== 'object' || written === null)
    return isWritten(written) && typeof written !== 'symbol' && typeof written !== 'function'
      ? String(written)
      : undefined;
  if (instantOfDate(written) !== undefined) return 'Invalid Date';
  const values = Object.values(written).filter(isWritten);
  return values.length === 0 ? undefined : jsonOf(written);
}

function jsonOf(written: object): string | undefined {
  try {
    return JSON.stringify(written);
  } catch {
    // What refers to itself, or holds a number too long for JSON, has no text.
    return undefined;
  }
}

function shortened(text: string): string {
  if (text.length <= MOST_QUOTED) return text;
  // Engines take the square of the length to find letters in a long text.
  const start = text.slice(0, MOST_QUOTED * UNITS_PER_LETTER);
  const letters = graphemesOf(start);
  if (start === text && letters.length <= MOST_QUOTED) return text;
  const whole = start === text ? letters : letters.slice(0, -1);
  return `${whole.slice(0, MOST_QUOTED).join('')}…`;
}

function readWritten(written: unknown, problems: WhenProblem[]): When | undefined {
  if (typeof written === 'string' && written !== '' && !/[/\s]/.test(written)) return { at: written };
  if (Array.isArray(written)) return readRange(written, problems);
  if (typeof written === 'object' && written !== null && instantOfDate(written) === undefined)
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
    return when && withOngoing(Object.assign(when, notes), written, problems);
  }
  if (!isWritten(start) && !isWritten(end)) {
    const { asWritten, after, before } = notes;
    if (after ?? before) return notes;
    if (asWritten !== undefined && asWritten.trim() !== '') return { ...notes, asWritten };
    problems.push({ code: 'no-date', reason: 'neither "at" nor "start" is written' });
    return undefined;
  }
  const startDate = isWritten(start) ? readDate(start, 'start', problems) : '';
  const endDate = isWritten(end) ? readDate(end, 'end', problems) : undefined;
  if (startDate === undefined && endDate === undefined) return undefined;
  return withOngoing(Object.assign(lasting(startDate ?? '', endDate), notes), written, problems);
}

/** What has an end, or happened once, is not still going on, whatever is written. */
function withOngoing(
  when: When,
  { ongoing }: Readonly<Record<string, unknown>>,
  problems: WhenProblem[],
): When {
  if (!isWritten(ongoing) || ongoing === false) return when;
  const hasEnd = !('start' in when) || !['', '..'].includes(when.end?.trim() ?? '');
  if (ongoing === true && !hasEnd) return Object.assign(when, { ongoing });
  problems.push({
    field: 'ongoing',
    code: ongoing === true ? 'unknown-value' : 'wrong-type',
    reason:
      ongoing === true
        ? 'what happened once, or has an end, is not still going on'
        : `true or false is wanted here, not ${kindOf(ongoing)}`,
    offender: ongoing,
  });
  return when;
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
  for (const field of ORDER_FIELDS) {
    const refs = readRefs(written[field], field, problems);
    if (refs.length > 0) notes[field] = refs;
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

/** One reference or several. */
function readRefs(value: unknown, field: 'after' | 'before', problems: WhenProblem[]): readonly string[] {
  if (!isWritten(value)) return [];
  return (Array.isArray(value) ? (value as unknown[]) : [value]).filter((ref): ref is string => {
    if (typeof ref === 'string') return true;
    problems.push({ field, code: 'wrong-type', reason: `${kindOf(ref)} is no reference to an event` });
    return false;
  });
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
  const number = instantOfDate(value) ?? value;
  if (typeof number === 'number') return readNumber(number, typeof value === 'number', place, problems);
  problems.push(
    isWritten(value)
      ? { ...place, code: 'wrong-type', reason: `${kindOf(value)} is no date` }
      : { ...place, code: 'no-date', reason: 'no date is written' },
  );
  return undefined;
}

/** An instant, or a year where it is written as a number. */
function readNumber(
  number: number,
  isDoubtful: boolean,
  place: Pick<WhenProblem, 'field'>,
  problems: WhenProblem[],
): string | number | undefined {
  if (!isInstant(number)) {
    problems.push({ ...place, code: 'bad-date', reason: instantReason(number), offender: number });
    return undefined;
  }
  const doubt = isDoubtful ? doubtOf(number) : undefined;
  if (doubt !== undefined)
    problems.push({
      ...{ ...place, severity: 'warning', code: 'doubtful-number' },
      ...{ reason: doubtReason(doubt, number), offender: number },
    });
  // Adding 0 makes -0 into 0.
  return doubt === 'year' ? textOfYear(number) : Math.floor(number) + 0;
}

function instantReason(instant: number): string {
  if (!Number.isFinite(instant)) return 'an instant is a finite number of milliseconds since 1970';
  return 'no instant reaches that far: a year can be written, such as Y-13800000000';
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** An interval as `start` and `end`; anything else, read or not, stays in `at`. */
function splitInterval(text: string): When {
  const slash = text.indexOf('/');
  if (slash < 0 || text.includes('/', slash + 1) || isInsideSet(text, slash)) return { at: text };
  return { start: text.slice(0, slash).trim(), end: text.slice(slash + 1).trim() };
}

function isInsideSet(text: string, at: number): boolean {
  const opened = Math.max(text.lastIndexOf('[', at), text.lastIndexOf('{', at));
  return opened > Math.max(text.lastIndexOf(']', at), text.lastIndexOf('}', at));
}
