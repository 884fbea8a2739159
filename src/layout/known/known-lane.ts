/** A lane as it was known on a day, and what of it is kept for another day: that differs by the rows that came between. */
import { flag, type Columns } from '../../model/columns.js';
import type { TouchedRows } from '../../model/reports/touched-rows.js';
import { lowerBound } from '../../util/binary-search.js';
import { inChunks, subProgress, type ChunkedWork } from '../../util/chunked.js';
import type { Times } from '../index/extent.js';
import type { InMemoryLaneIndex, LaneParts } from '../index/in-memory-lane-index.js';
import { maxEndIndexChunked, type MaxEndIndex } from '../index/max-end-index.js';
import { maskedMaxEnds } from '../index/masked-max-ends.js';
import { hasMark } from '../index/select-marked.js';
import type { Spans } from '../index/spans.js';
import { vagueSpanOf, vagueStartsChunked } from '../index/vague-starts.js';
import { KnownLaneIndex } from './known-lane-index.js';
import { KnownSpans, positionIn, setBit, spansBaseChunked, wordsFor, type SpansBase } from './known-spans.js';

const lookedAtOnce = 2 ** 13;
/** Where more of the rows than such a share have changed, all are looked at. */
const mostChanged = 1 / 8;

/** A day, and what counts on it. */
export interface DayOfRows {
  /** So many touches have come by then. */
  readonly touch: number;
  readonly touched: TouchedRows;
  /** With the flags of the day. */
  readonly times: Times;
  /** What is vague to less is left out, for buckets that are never so short. */
  readonly least: number;
}

/** Rows on a day, some of which count; as it is kept for another day. */
export interface RowsOnDay {
  readonly base: SpansBase;
  readonly touch: number;
  readonly spans: KnownSpans;
  readonly knownWords: Uint32Array;
  readonly endedWords: Uint32Array;
  /** The positions in the whole that differ from the day before; undefined where all were looked at. */
  readonly changed: readonly number[] | undefined;
}

/**
 * The rows on a day; those of `before` themselves where nothing has come between. `counts`: whether a row does, and it hangs on
 * nothing but what has touched that row.
 */
export function* rowsOnDayChunked(
  spans: Spans,
  before: RowsOnDay | undefined,
  day: DayOfRows,
  counts: (row: number) => boolean,
): ChunkedWork<RowsOnDay> {
  const { touched, times, touch } = day;
  const base = before?.base ?? (yield* subProgress(spansBaseChunked(spans, times.columns, touched), 0, 0.6));
  const changed = before && changedBetween(base, before.touch, day);
  if (before && changed?.length === 0) return { ...before, touch, changed };
  const { rows } = spans;
  const knownWords = changed ? before.knownWords.slice() : wordsFor(rows.length);
  const endedWords = changed ? before.endedWords.slice() : wordsFor(rows.length);
  const set = (position: number): void => {
    const isKnown = counts(rows[position] as number);
    setBit(knownWords, position, isKnown);
    setBit(endedWords, base.endPlaces[position] as number, isKnown);
  };
  if (changed) changed.forEach(set);
  else yield* subProgress(eachPosition(rows.length, set), 0.6, 1);
  const known = new KnownSpans(base, knownWords, endedWords);
  return { base, touch, spans: known, knownWords, endedWords, changed };
}

function eachPosition(length: number, visit: (position: number) => void): ChunkedWork<void> {
  return inChunks(0, length, lookedAtOnce, (start, end) => {
    for (let position = start; position < end; position++) visit(position);
  });
}

/** The positions of rows that were touched between two days; undefined where they are many. */
function changedBetween(
  { spans: { rows }, touches }: SpansBase,
  from: number,
  { touch: to, touched, times: { columns } }: DayOfRows,
): readonly number[] | undefined {
  const [first, last] = [Math.min(from, to), Math.max(from, to)].map((touch) =>
    lowerBound(touches, touch),
  ) as [number, number];
  if (last - first > Math.max(32, rows.length * mostChanged)) return undefined;
  const positions = new Set<number>();
  for (const touch of touches.subarray(first, last))
    positions.add(positionIn(rows, touched.rows[touch] as number, columns));
  return [...positions];
}

/** What is kept of a lane of many, beside its rows. */
export interface ManyOnDay {
  readonly index: KnownLaneIndex;
  readonly rows: RowsOnDay;
  readonly disputed: Uint32Array;
  readonly unsourced: Uint32Array;
  readonly maxEnds: MaxEndIndex;
  /** By position: what is vague. */
  readonly vagueWords: Uint32Array;
  readonly vague: Pick<LaneParts, 'vague' | 'vagueDisputed' | 'vagueUnsourced'>;
}

/** The index of a lane of many on a day; that of `before` where its rows are the same. */
export function* manyOnDayChunked(
  whole: InMemoryLaneIndex,
  rows: RowsOnDay,
  before: ManyOnDay | undefined,
  day: DayOfRows,
): ChunkedWork<ManyOnDay> {
  if (before?.rows.spans === rows.spans) return before;
  const { columns } = day.times;
  const list = whole.parts.spans.rows;
  const changed = before ? rows.changed : undefined;
  const isKnown = (position: number): boolean => hasMark({ words: rows.knownWords }, position);
  const disputed = changed && before ? before.disputed.slice() : wordsFor(list.length);
  const unsourced = changed && before ? before.unsourced.slice() : wordsFor(list.length);
  const vagueWords = before?.vagueWords ?? wordsFor(list.length);
  const set = (position: number): void => {
    const own = isKnown(position) ? (columns.flags[list[position] as number] as number) : 0;
    setBit(disputed, position, (own & flag.disputed) !== 0);
    setBit(unsourced, position, (own & flag.unsourced) !== 0);
    if (!before) setBit(vagueWords, position, isVague(list[position] as number, whole.firstTime, day));
  };
  if (changed) changed.forEach(set);
  else yield* subProgress(eachPosition(list.length, set), 0, 0.4);
  const maxEnds =
    changed && before
      ? maskedMaxEnds(before.maxEnds, changed, list, columns, isKnown)
      : yield* subProgress(maxEndIndexChunked(list, columns, undefined, 0, isKnown), 0.4, 0.6);
  const isSameVague = changed?.every((position) => !hasMark({ words: vagueWords }, position)) === true;
  const vague =
    before && isSameVague
      ? before.vague
      : yield* subProgress(vagueOf(whole, vagueWords, isKnown, columns, day.least), 0.6, 1);
  const parts = { spans: rows.spans, disputed, unsourced, maxEnds, ...vague };
  return { index: new KnownLaneIndex(whole, parts), rows, disputed, unsourced, maxEnds, vagueWords, vague };
}

function isVague(row: number, firstTime: number, { times: { columns }, least }: DayOfRows): boolean {
  const { earliestStart, latestStart, latestEnd, flags } = columns;
  const isOnce = (flags[row] as number) & (flag.once | flag.point);
  const latest = (isOnce ? latestEnd[row] : latestStart[row]) as number;
  const span = vagueSpanOf(earliestStart[row] as number, latest, firstTime);
  return span !== undefined && span.over >= least;
}

/** Of what was known and is vague: nothing else is looked at. */
function* vagueOf(
  whole: InMemoryLaneIndex,
  vagueWords: Uint32Array,
  isKnown: (position: number) => boolean,
  columns: Columns,
  least: number,
): ChunkedWork<ManyOnDay['vague']> {
  const list = whole.parts.spans.rows;
  const rows: number[] = [];
  for (const [i, word] of vagueWords.entries())
    for (let rest = word; rest !== 0; rest &= rest - 1) {
      const position = i * 32 + (31 - Math.clz32(rest & -rest));
      if (isKnown(position)) rows.push(list[position] as number);
    }
  const { all, disputed, unsourced } = yield* vagueStartsChunked(
    Uint32Array.from(rows),
    columns,
    whole.firstTime,
    least,
  );
  return { vague: all, vagueDisputed: disputed, vagueUnsourced: unsourced };
}
