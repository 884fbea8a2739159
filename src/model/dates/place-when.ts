/** Where a `when` lies in its document, which knows when its compiler last looked and which measures are in force. */
import type { When } from '../event.js';
import type { Extent } from '../extent.js';
import type { TimelineHeader } from '../header.js';
import { parseEdtf } from './edtf.js';
import { withWhen } from './instants.js';
import { resolveWhen, type WhenProblems } from './when.js';

/** What of a header dates depend on. */
export type DateHeader = Pick<TimelineHeader, 'asOf' | 'timeZone'>;

/** Between which moments the compiler may have looked last. */
interface LookBounds {
  readonly start: number | undefined;
  readonly end: number | undefined;
}

const looks = new WeakMap<DateHeader, LookBounds>();

/** Just past the last moment at which the compiler may have looked, in epoch milliseconds; undefined where it is not given. */
export function endOfAsOf(header: DateHeader): number | undefined {
  return lookOf(header).end;
}

/** The first moment at which the compiler may have looked, in epoch milliseconds; undefined where it is not given. */
export function startOfAsOf(header: DateHeader): number | undefined {
  return lookOf(header).start;
}

function lookOf(header: DateHeader): LookBounds {
  let known = looks.get(header);
  if (known === undefined) looks.set(header, (known = readAsOf(header)));
  return known;
}

function readAsOf({ asOf, timeZone }: DateHeader): LookBounds {
  const none = { start: undefined, end: undefined };
  if (asOf === undefined || parseEdtf(asOf).type === 'problem') return none;
  const extent = resolveWhen({ at: asOf }, timeZone);
  if (extent.type === 'problems') return none;
  const finite = (time: number): number | undefined => (Number.isFinite(time) ? time : undefined);
  return { start: finite(extent.earliestStart), end: finite(extent.latestEnd) };
}

/**
 * Resolves a `when` of a document: as `resolveWhen`, but what lasts without a known end, and may have begun before the
 * compiler last looked, had begun by then. Nothing is known of what came after.
 */
export function placeWhen(when: When, header: DateHeader): Extent | WhenProblems {
  const extent = resolveWhen(when, header.timeZone);
  return extent.type === 'extent' ? begunBy(endOfAsOf(header), extent) : extent;
}

function begunBy(asOf: number | undefined, extent: Extent): Extent {
  const { form, earliestStart, latestStart, earliestEnd, latestEnd } = extent;
  const isWithoutEnd = form === 'span' && latestEnd === Infinity;
  if (asOf === undefined || !isWithoutEnd || earliestStart >= asOf || latestStart <= asOf) return extent;
  return { ...extent, latestStart: asOf, earliestEnd: Math.min(earliestEnd, asOf) };
}

/** Whether all that is dated lies behind the day on which the compiler last looked. */
export function liesAhead({ earliestStart }: Pick<Extent, 'earliestStart'>, header: DateHeader): boolean {
  const asOf = endOfAsOf(header);
  return asOf !== undefined && earliestStart >= asOf;
}

/** The `when` of an event with a status: what is said to be in force, and has no end, is said to be still going on. */
export function withStatus(when: When, status: unknown): When {
  if (status !== 'in-force' || !('start' in when)) return when;
  const end = when.end?.trim() ?? '';
  return end === '' || end === '..' ? withWhen({ ongoing: true }, when) : when;
}
