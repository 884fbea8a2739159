/** The index of a lane of many as it was known on a day: that of the whole, in which bits say what counts. */
import type { InMemoryLaneIndex, LaneParts } from '../index/in-memory-lane-index.js';
import type { FlagCounts, LaneIndex, Lasting, SpanCounts } from '../index/lane-index.js';
import { lastingBeyond, type MaxEndIndex } from '../index/max-end-index.js';
import { countMarked, rankWords, type RankBitVector } from '../index/rank-bit-vector.js';
import { hasMark } from '../index/select-marked.js';
import { spanCounts } from '../index/span-counts.js';
import type { Times } from '../index/extent.js';
import type { KnownSpans } from './known-spans.js';

/** What hangs on the day; bits are by position in the whole, and marked for what was known alone. */
export interface LaneOfDay extends Pick<LaneParts, 'vague' | 'vagueDisputed' | 'vagueUnsourced'> {
  readonly spans: KnownSpans;
  readonly disputed: Uint32Array;
  readonly unsourced: Uint32Array;
  readonly maxEnds: MaxEndIndex;
}

/** What has no known start stands where it stands in the whole; so do lanes of many, however few were known. */
export class KnownLaneIndex implements LaneIndex {
  readonly #whole: InMemoryLaneIndex;
  readonly #day: LaneOfDay;
  readonly #disputed: RankBitVector;
  readonly #unsourced: RankBitVector;

  constructor(whole: InMemoryLaneIndex, day: LaneOfDay) {
    this.#whole = whole;
    this.#day = day;
    this.#disputed = rankWords(day.disputed);
    this.#unsourced = rankWords(day.unsourced);
  }

  get length(): number {
    return this.#day.spans.length;
  }

  get firstTime(): number {
    return this.#whole.firstTime;
  }

  rowAt(position: number): number {
    return this.#day.spans.rowAt(position);
  }

  positionOf(row: number, times: Times): number {
    const position = this.#whole.positionOf(row, times);
    return position >= 0 && hasMark(this.#known, position) ? this.#rank(position) : -1;
  }

  rowsBetween(from: number, to: number): readonly number[] {
    return Array.from({ length: Math.max(0, to - from) }, (_, i) => this.rowAt(from + i));
  }

  timeAt(position: number, times: Times): number {
    return this.#whole.timeAt(this.#day.spans.wholePosition(position), times);
  }

  firstAt(time: number, times: Times): number {
    return this.#rank(this.#whole.firstAt(time, times));
  }

  countStartless(times: Times): number {
    return this.#rank(this.#whole.countStartless(times));
  }

  countBetween(from: number, to: number): FlagCounts {
    const [start, end] = [from, to].map((position) => this.#day.spans.wholePosition(position)) as [
      number,
      number,
    ];
    return {
      count: to - from,
      disputed: countMarked(this.#disputed, end) - countMarked(this.#disputed, start),
      unsourced: countMarked(this.#unsourced, end) - countMarked(this.#unsourced, start),
    };
  }

  lastingAt(position: number, time: number, limit: number, times: Times): Lasting {
    const { spans, maxEnds } = this.#day;
    const count = position - spans.countOver(time, times);
    if (count <= 0) return { count, positions: [] };
    const isKnown = (at: number): boolean => hasMark(this.#known, at);
    const lane = { rows: this.#whole.parts.spans.rows, maxEnds, times, isKnown };
    const positions = lastingBeyond(lane, spans.wholePosition(position), time, limit);
    return { count, positions: positions.map((at) => this.#rank(at)) };
  }

  countsIn(edges: Float64Array, longest: number, times: Times): SpanCounts {
    const { vague, vagueDisputed, vagueUnsourced } = this.#day;
    const { spans, firstTime } = this.#whole.parts;
    const parts = {
      ...{ spans, firstTime, vague, vagueDisputed, vagueUnsourced },
      disputed: this.#disputed,
      unsourced: this.#unsourced,
      rankOf: (position: number) => this.#rank(position),
    };
    return spanCounts(parts, edges, longest, times);
  }

  crowdingWithin(length: number): number {
    return this.#whole.crowdingWithin(length);
  }

  mostWithin(length: number): number {
    return this.#whole.mostWithin(length);
  }

  get #known(): RankBitVector {
    return this.#day.spans.known;
  }

  #rank(position: number): number {
    return countMarked(this.#known, position);
  }
}
