/**
 * Vague beginnings: of what is known to a month only, no day holds more than its share. How much of it begins before a time
 * is known at once, whatever the number of rows.
 */
import { flag, type Columns } from '../../model/columns.js';
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND } from '../../model/dates/calendar.js';
import { lowerBound, upperBound } from '../../util/binary-search.js';
import { inChunks, type ChunkedWork } from '../../util/chunked.js';

/** The rows of a lane whose beginning is known to no less than some length; all times are in epoch milliseconds, ascending. */
export interface VagueStarts {
  /** The length: an event of a longer uncertainty is among these. */
  readonly over: number;
  /** Where any of them may begin at the earliest, and how many may have begun by each of these times. */
  readonly starts: Float64Array;
  readonly counts: Uint32Array;
  /** Times, and how many of them begin before each, weighed by the share of their spans that is over by then; linear between. */
  readonly times: Float64Array;
  readonly weights: Float64Array;
}

/** The longest of each unit of the calendar: what is known to a day is known to no less than that. */
const lengths: readonly number[] = [
  ...[1, 5, 15].map((seconds) => seconds * MS_PER_SECOND),
  ...[1, 5, 15].map((minutes) => minutes * MS_PER_MINUTE),
  ...[1, 4, 7, 13].map((hours) => hours * MS_PER_HOUR),
  ...[1, 7, 31, 92].map((days) => days * MS_PER_DAY + MS_PER_HOUR),
  ...[1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9].map((years) => years * 366 * MS_PER_DAY + MS_PER_HOUR),
];

const takenAtOnce = 2 ** 14;
/** More different spans are not weighed one by one. */
const mostSpans = 2 ** 15;

/** Rows that may begin in the same span. */
interface Span {
  readonly start: number;
  readonly end: number;
  /** The number of the longest of `lengths` that it exceeds. */
  readonly over: number;
  count: number;
}

/** The vague beginnings of some rows, for each length that some exceed. */
export interface VagueRows {
  readonly all: readonly VagueStarts[];
  readonly disputed: readonly VagueStarts[];
  readonly unsourced: readonly VagueStarts[];
}

/** Spans of rows in order, those of one length that follow one another made one. */
class SpanList {
  readonly spans: Span[] = [];
  readonly #last: (Span | undefined)[] = [];

  add(start: number, end: number, over: number): void {
    const same = this.#last[over];
    if (same?.start === start && same.end === end) same.count++;
    else this.spans.push((this.#last[over] = { start, end, over, count: 1 }));
  }
}

/**
 * The vague beginnings of rows, which are in order. `time` is where rows without a start are counted; what is known to a length that is
 * less than the one of number `least` is left out, for buckets that are never so short.
 */
export function* vagueStartsChunked(
  rows: Uint32Array,
  columns: Columns,
  time: number,
  least = 0,
): ChunkedWork<VagueRows> {
  const [all, disputed, unsourced] = [new SpanList(), new SpanList(), new SpanList()];
  const { earliestStart, latestStart, latestEnd, flags } = columns;
  const once = flag.once | flag.point;
  yield* inChunks(0, rows.length, takenAtOnce, (from, to) => {
    for (let i = from; i < to; i++) {
      const row = rows[i] as number;
      const own = flags[row] as number;
      const earliest = earliestStart[row] as number;
      const latest = (own & once ? latestEnd[row] : latestStart[row]) as number;
      const span = vagueSpanOf(earliest, latest, time);
      if (!span || span.over < least) continue;
      const { start, end, over } = span;
      all.add(start, end, over);
      if (own & flag.disputed) disputed.add(start, end, over);
      if (own & flag.unsourced) unsourced.add(start, end, over);
    }
  });
  return { all: startsOf(all), disputed: startsOf(disputed), unsourced: startsOf(unsourced) };
}

function startsOf({ spans }: SpanList): readonly VagueStarts[] {
  const used = [...new Set(spans.map(({ over }) => over))].sort((a, b) => a - b);
  return used.map((over) =>
    sumsOf(
      lengths[over] as number,
      spans.filter((span) => span.over >= over),
    ),
  );
}

/**
 * Where something may begin that is known to no less than some length, and the number of the longest of these; undefined where it is
 * known to the second. What is bounded on one side only is vague at any scale, but there is nothing to weigh it over: it counts where
 * it stands, or at `time` where it has no start.
 */
export function vagueSpanOf(
  earliest: number,
  latest: number,
  time: number,
): { readonly start: number; readonly end: number; readonly over: number } | undefined {
  if (latest - earliest <= MS_PER_SECOND) return undefined;
  const start = Math.max(earliest, time);
  // In deep time numbers do not distinguish milliseconds.
  const end = start + Math.max(1, Math.abs(start) * 2 ** -40);
  if (latest - earliest === Infinity) return { start, end, over: lengths.length - 1 };
  return { start, end: latest, over: lowerBound(lengths, latest - earliest) - 1 };
}

function sumsOf(over: number, spans: readonly Span[]): VagueStarts {
  const starts: number[] = [];
  const counts: number[] = [];
  let begun = 0;
  for (const { start, count } of spans) {
    begun += count;
    if (starts.at(-1) !== start) starts.push(start);
    counts[starts.length - 1] = begun;
  }
  return {
    over,
    starts: Float64Array.from(starts),
    counts: Uint32Array.from(counts),
    ...weightsOf(spans.length > mostSpans ? coarser(spans) : spans),
  };
}

/** Very many different spans are weighed from and to rounder times; their number stays exact. */
function coarser(spans: readonly Span[]): readonly Span[] {
  const [first, last] = [spans[0] as Span, spans.at(-1) as Span];
  const step = Math.max(1, (last.end - first.start) / mostSpans);
  return spans.map((span) => ({
    ...span,
    start: Math.floor(span.start / step) * step,
    end: (Math.floor(span.end / step) + 1) * step,
  }));
}

/** What changes at a time: how many have begun for the first time, and for spans of about one length by how much faster. */
interface Change {
  count: number;
  readonly slopes: { readonly over: number; readonly slope: number; readonly running: number }[];
}

function weightsOf(spans: readonly Span[]): Pick<VagueStarts, 'times' | 'weights'> {
  const changes = new Map<number, Change>();
  const changeAt = (time: number): Change => {
    const known = changes.get(time) ?? { count: 0, slopes: [] };
    changes.set(time, known);
    return known;
  };
  for (const { start, end, over, count } of spans) {
    const slope = count / (end - start);
    const begin = changeAt(start);
    begin.count += count;
    begin.slopes.push({ over, slope, running: count });
    changeAt(end).slopes.push({ over, slope: -slope, running: -count });
  }
  return swept(changes);
}

/** Slopes of very different spans are summed apart: what is left of a steep one by rounding would outweigh a gentle one. */
function swept(changes: ReadonlyMap<number, Change>): Pick<VagueStarts, 'times' | 'weights'> {
  const times = Float64Array.from(changes.keys()).sort();
  const weights = new Float64Array(times.length);
  const slopes = new Float64Array(lengths.length);
  const running = new Float64Array(lengths.length);
  let [count, weight, slope, all] = [0, 0, 0, 0];
  for (const [i, time] of times.entries()) {
    // Where nothing is running, all that has begun is known exactly.
    weight = all > 0 ? weight + slope * (time - (times[i - 1] as number)) : count;
    weights[i] = weight;
    const by = changes.get(time) as Change;
    count += by.count;
    for (const one of by.slopes) {
      all += one.running;
      running[one.over] = (running[one.over] as number) + one.running;
      slopes[one.over] = running[one.over] === 0 ? 0 : (slopes[one.over] as number) + one.slope;
    }
    slope = slopes.reduce((sum, each) => sum + each, 0);
  }
  return { times, weights };
}

/** Those that are too vague for buckets of a length; undefined where all rows are known well enough. */
export function vagueFor(all: readonly VagueStarts[], length: number): VagueStarts | undefined {
  const least = lengths[vagueAt(length)] as number;
  return all.find(({ over }) => over >= least);
}

/** The number from which on something is too vague for buckets of a length. */
export function vagueAt(length: number): number {
  return Math.max(
    0,
    lengths.findLastIndex((known) => known <= length),
  );
}

/** How many of them may have begun before a time. */
export function countBegun({ starts, counts }: VagueStarts, time: number): number {
  return counts[lowerBound(starts, time) - 1] ?? 0;
}

/** The same, each weighed by the share of its span that is over by then. */
export function weightBegun({ times, weights, counts }: VagueStarts, time: number): number {
  const next = upperBound(times, time);
  if (next === 0) return 0;
  if (next === times.length) return counts.at(-1) ?? 0;
  const [from, to] = [times[next - 1] as number, times[next] as number];
  const [before, after] = [weights[next - 1] as number, weights[next] as number];
  return before + ((time - from) / (to - from)) * (after - before);
}
