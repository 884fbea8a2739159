/**
 * Buckets: units of the calendar in which events are counted, the same for discs, densities, cards and the overview. They
 * begin on the clocks of the document's zone and never depend on the window, so that they stand still while it is panned.
 */
import type { ScalePiece, TimeScale } from '../scale/time-scale.js';
import { lastBefore } from '../../model/dates/last-before.js';
import { firstWhere, upperBound } from '../../util/binary-search.js';
import { memoize } from '../../util/memoize.js';
import { bucketStarts, type BucketStarts } from './bucket-starts.js';
import type { BucketUnit } from './bucket-units.js';

/** A span of drawn time, half-open, and its place in the order of all of them: neighbours differ by one, or by more where clocks skip a day. */
export interface Bucket {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** How many units it stands for: more than one where a cut axis shows several as one. */
  readonly units: number;
}

/** All buckets of a unit. */
export interface CalendarBuckets {
  readonly unit: BucketUnit;
  /** The bucket of a drawn time. */
  readonly at: (time: number) => Bucket;
  /** The buckets with some part between two drawn times, ascending and without gaps. */
  readonly between: (start: number, end: number) => readonly Bucket[];
}

/** No window has more of them: a longer way to what is known is not gone step by step. */
const mostKept = 4096;

/** No more single times than these are remembered. */
const mostTimes = 1024;
/** As many units as the elements of a page go through at a time. */
const mostCalendars = 24;

/** By scale, then by unit and zone. */
const calendars = new WeakMap<TimeScale, Map<string, CalendarBuckets>>();

/**
 * The buckets of a unit in a zone, on a scale. What was asked for before is remembered, whoever asked: a step of a pan costs what
 * is new, and one of a zoom only where it comes to another unit.
 */
export function calendarBuckets(unit: BucketUnit, zone: string, scale: TimeScale): CalendarBuckets {
  const own = calendars.get(scale) ?? new Map<string, CalendarBuckets>();
  calendars.set(scale, own);
  const key = `${unit.name} ${unit.step} ${zone}`;
  if (own.size >= mostCalendars && !own.has(key)) own.clear();
  const buckets = own.get(key) ?? makeBuckets(unit, zone, scale);
  own.set(key, buckets);
  return buckets;
}

function makeBuckets(unit: BucketUnit, zone: string, scale: TimeScale): CalendarBuckets {
  const grid = scale.pieces.length === 0 ? linearGrid(unit, zone) : cutGrid(unit, zone, scale);
  let known: readonly Bucket[] = [];
  // All lanes of a frame ask for the same window.
  const between = memoize((start: number, end: number): readonly Bucket[] => {
    known = withAll(known, start, end, at, walk);
    return known.slice(positionIn(known, start), positionBefore(known, end) + 1);
  });
  const at = (time: number): Bucket => {
    const position = known.length > 0 && time >= (known[0] as Bucket).start ? positionIn(known, time) : -1;
    const found = known[position];
    return found && time < found.end ? found : elsewhere(time);
  };
  const times = new Map<number, Bucket>();
  const elsewhere = (time: number): Bucket => {
    const found = times.get(time) ?? grid.at(time);
    if (times.size >= mostTimes) times.clear();
    times.set(time, found);
    return found;
  };
  const walk = (first: Bucket, end: number): Bucket[] => {
    const found = [first];
    for (let last = first; last.end < end && found.length < mostKept;) {
      const next = grid.after(last);
      if (!(next.end > last.end)) break;
      found.push((last = next));
    }
    return found;
  };
  return { unit, at, between };
}

/** The position of the bucket that contains a time, or of the last before it. */
function positionIn(buckets: readonly Bucket[], time: number): number {
  return Math.max(0, firstWhere(buckets.length, (i) => (buckets[i] as Bucket).start > time) - 1);
}

/** The position of the last bucket that begins before a time. */
function positionBefore(buckets: readonly Bucket[], time: number): number {
  const position = positionIn(buckets, time);
  return position > 0 && (buckets[position] as Bucket).start === time ? position - 1 : position;
}

/** The known buckets and those of a span, where both are near one another; else those of the span. */
function withAll(
  known: readonly Bucket[],
  start: number,
  end: number,
  at: (time: number) => Bucket,
  walk: (first: Bucket, end: number) => Bucket[],
): readonly Bucket[] {
  const [first, last] = [known[0], known.at(-1)];
  if (first && last && start >= first.start && end <= last.end) return known;
  const isNear = first && last && start <= last.end && end >= first.start && known.length < mostKept / 2;
  if (!isNear) return walk(at(start), end);
  const before =
    start < first.start ? walk(at(start), first.start).filter((one) => one.end <= first.start) : [];
  const after = end > last.end ? walk(last, end).slice(1) : [];
  return [...before, ...known, ...after];
}

/** One bucket after the other. */
interface Grid {
  at(time: number): Bucket;
  after(bucket: Bucket): Bucket;
}

function linearGrid(unit: BucketUnit, zone: string): Grid {
  const starts = bucketStarts(unit, zone);
  const from = (start: number): Bucket => ({
    number: starts.numberOf(start),
    start,
    end: starts.next(start),
    units: 1,
  });
  return { at: (time) => from(starts.floor(time)), after: ({ end }) => from(end) };
}

/** A dated part of a cut axis, or one bucket for all of a shelf or a break. */
interface Part extends Pick<ScalePiece, 'kind' | 'start' | 'end' | 'from' | 'to'> {
  /** The number of its first bucket, less that of the calendar. */
  readonly base: number;
}

/** No bucket lies over the edge of two parts: on a shelf no day is known, and a break has none. */
function cutGrid(unit: BucketUnit, zone: string, scale: TimeScale): Grid {
  const starts = bucketStarts(unit, zone);
  const parts = partsOf(scale, starts);
  const froms = parts.map(({ from }) => from);
  const length = (unit.shortest + unit.longest) / 2;
  const bucketOf = (part: Part, start: number): Bucket => {
    const end = starts.next(start);
    return {
      number: part.base + starts.numberOf(start),
      start: start <= part.start ? part.from : scale.drawnOf(start),
      end: end >= part.end ? part.to : scale.drawnOf(end),
      units: 1,
    };
  };
  const at = (drawn: number): Bucket => {
    const part = parts[Math.max(0, upperBound(froms, drawn) - 1)] as Part;
    if (part.kind !== 'dated') {
      const units = Math.max(1, (part.end - part.start) / length);
      return { number: part.base, start: part.from, end: part.to, units };
    }
    const time = Math.min(Math.max(whole(scale.timeOf(drawn)), part.start), lastBefore(part.end));
    const start = starts.floor(time);
    const found = bucketOf(part, start);
    // On the way to a time and back the start may have moved: by less than can be seen, but back over the edge.
    return drawn >= found.end && found.end < part.to ? bucketOf(part, starts.next(start)) : found;
  };
  return { at, after: ({ end }) => at(end) };
}

/** Without what was lost on the way to drawn time and back. */
function whole(time: number): number {
  const rounded = Math.round(time);
  return Math.abs(time - rounded) < 0.01 ? rounded : time;
}

/** The parts of a cut scale, and what lies before and after them. */
function partsOf({ pieces, timeOf }: TimeScale, starts: BucketStarts): readonly Part[] {
  const [first, last] = [pieces[0] as ScalePiece, pieces.at(-1) as ScalePiece];
  const reach = (last.to - first.from) * 1e4;
  const all: readonly Omit<Part, 'base'>[] = [
    {
      kind: 'dated',
      start: timeOf(first.from - reach),
      end: first.start,
      from: first.from - reach,
      to: first.from,
    },
    ...pieces,
    { kind: 'dated', start: last.end, end: timeOf(last.to + reach), from: last.to, to: last.to + reach },
  ];
  const parts: Part[] = [];
  let next = 0;
  for (const part of all) {
    if (part.kind !== 'dated') {
      parts.push({ ...part, base: next++ });
      continue;
    }
    const base = next - starts.numberOf(starts.floor(part.start));
    parts.push({ ...part, base });
    next = base + starts.numberOf(starts.floor(lastBefore(part.end))) + 1;
  }
  return parts;
}
