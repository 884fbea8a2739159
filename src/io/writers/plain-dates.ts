/** Dates for formats that have only a first and a last one: what they can hold of a `when`, and whether that is all of it. */
import { dateBounds, localStart } from '../../model/dates/bounds.js';
import { parseEdtf, type EdtfDate, type EdtfMember } from '../../model/dates/edtf.js';
import { isYearUnknown } from '../../model/dates/edtf-types.js';
import type { When } from '../../model/event.js';

/** From one date to another, both within it; one alone where `end` is absent. */
export interface PlainSpan {
  readonly start: EdtfDate;
  readonly end?: EdtfDate;
}

/** Those of one event. */
export interface PlainDates {
  /** One, or each of several times at which it happened; never empty. */
  readonly spans: readonly [PlainSpan, ...PlainSpan[]];
  /**
   * Whether they say all that was written: no `~`, `?` or `X`, none of several, no end that is open or not known, and nothing finer than
   * milliseconds.
   */
  readonly isExact: boolean;
  /** An end is open or not known. */
  readonly isOpen?: true;
}

/** Undefined where nothing is written of which a year is known. What happened on one of several dates is the span of them all. */
export function plainDatesOf(when: When): PlainDates | undefined {
  if ('at' in when) return datesOfText(when.at);
  if (!('start' in when)) return undefined;
  const [start, end] = [datesOfText(when.start), datesOfText(when.end ?? '')];
  return lasting(start, end);
}

/** Digits of seconds that dates are read without. */
const beyondMilliseconds = /:\d\d\.\d{3}\d*[1-9]/;

function datesOfText(text: string): PlainDates | undefined {
  const dates = datesWithin(text);
  return dates?.isExact && beyondMilliseconds.test(text) ? { ...dates, isExact: false } : dates;
}

function datesWithin(text: string): PlainDates | undefined {
  const date = parseEdtf(text);
  switch (date.type) {
    case 'problem':
      return undefined;
    case 'date':
      return single(date);
    case 'interval':
      return lasting(
        typeof date.start === 'object' ? single(date.start) : undefined,
        typeof date.end === 'object' ? single(date.end) : undefined,
      );
    case 'one-of':
      return hull(date.members);
    case 'all-of':
      return several(date.members);
  }
}

function single(date: EdtfDate): PlainDates | undefined {
  return isYearUnknown(date) ? undefined : { spans: [{ start: date }], isExact: isPlain(date) };
}

/** One end alone where the other is not known, or open. */
function lasting(start: PlainDates | undefined, end: PlainDates | undefined): PlainDates | undefined {
  if (!start || !end) {
    const known = start ?? end;
    return known && { spans: known.spans, isExact: false, isOpen: true };
  }
  const first = start.spans[0].start;
  const [last] = end.spans;
  const isExact = [start, end].every((each) => each.isExact && each.spans.length === 1 && !each.spans[0].end);
  return { spans: [{ start: first, end: last.end ?? last.start }], isExact };
}

/** From the first to the last of several. */
function hull(members: readonly EdtfMember[]): PlainDates | undefined {
  const spans = members.flatMap((member) => spanOfMember(member) ?? []);
  const [only] = spans;
  if (!only) return undefined;
  const open = members.some(isOpenMember) && { isOpen: true as const };
  if (spans.length === 1 && !only.end)
    return { spans: [only], isExact: members.length === 1 && members.every(isPlainMember), ...open };
  const dates = spans.flatMap(({ start, end = start }) => [start, end]);
  const start = dates.reduce((one, other) => (localStart(other) < localStart(one) ? other : one));
  const end = dates.reduce((one, other) => (lastInstant(other) > lastInstant(one) ? other : one));
  return { spans: [{ start, end }], isExact: false, ...open };
}

function several(members: readonly EdtfMember[]): PlainDates | undefined {
  const [first, ...others] = members.flatMap((member) => spanOfMember(member) ?? []);
  const open = members.some(isOpenMember) && { isOpen: true as const };
  return first && { spans: [first, ...others], isExact: members.every(isPlainMember), ...open };
}

function spanOfMember(member: EdtfMember): PlainSpan | undefined {
  if (member.type === 'date') return isYearUnknown(member) ? undefined : { start: member };
  const [start, end] = [member.start, member.end].filter((date) => date && !isYearUnknown(date));
  return start && { start, ...(end && { end }) };
}

/** A range is none, though only one end of it be written: what lies within it is known no better. */
function isPlainMember(member: EdtfMember): boolean {
  return member.type === 'date' && !isYearUnknown(member) && isPlain(member);
}

function isOpenMember(member: EdtfMember): boolean {
  return member.type === 'range' && !(member.start && member.end);
}

/** Just past it, its fields read as UTC. */
function lastInstant(date: EdtfDate): number {
  return dateBounds(date, 'UTC').latest;
}

function isPlain(date: EdtfDate): boolean {
  const { approximate, uncertain, unspecified, season, significantDigits } = date;
  return (
    !approximate && !uncertain && [unspecified, season, significantDigits].every((part) => part === undefined)
  );
}

/** Whether a date has a time of day. */
export function isTimed({ hour }: EdtfDate): boolean {
  return hour !== undefined;
}
