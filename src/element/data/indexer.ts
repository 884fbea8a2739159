/** Puts a timeline into lanes, and keeps what its filters let through for the next time. */
import type { appendIndexChunked } from '../../layout/index/append-index.js';
import {
  filterRowsChunked,
  hasFilters,
  type FilteredRows,
  type NamedFilter,
} from '../../layout/index/event-filter.js';
import { buildIndexChunked, type InMemoryEventIndex } from '../../layout/index/event-index.js';
import type { withSizesChunked } from '../../layout/index/lane-sizes.js';
import { laneByOf, type LaneBy } from '../../layout/index/lane-by.js';
import type { RowSet } from '../../layout/index/row-set.js';
import type { AxisMode } from '../../layout/scale/axis-mode.js';
import type { Clock } from '../../model/reports/clock.js';
import { reportedTimelineChunked } from '../../model/reports/reported-timeline.js';
import type { Timeline } from '../../model/timeline.js';
import { subProgress, type ChunkedWork } from '../../util/chunked.js';
import { memoize } from '../../util/memoize.js';
import type { Job } from './scheduled-work.js';

/** As many rows are read and indexed without a pause, in one frame with what is then drawn. */
export const rowsAtOnce = 1000;
/** The part of filtering in the work of an index. */
const filteringShare = 0.2;
/** The part of it after which events are sized. */
const sizingFrom = 0.7;

/** How what was read is put into lanes. */
export interface Arrangement {
  /** As it was asked for, whatever it is. */
  readonly laneBy: unknown;
  readonly axis: AxisMode;
  /** By which clock they are laid out. */
  readonly clock: Clock;
  /** The name of the number by which events are sized; undefined until what sizes them is loaded. */
  readonly sizeBy: string | undefined;
  readonly withSizesChunked: typeof withSizesChunked | undefined;
  /** Always as many. */
  readonly filters: readonly NamedFilter[];
}

/** That of a list of which nothing was asked yet. */
export const plainArrangement: Omit<Arrangement, 'sizeBy' | 'withSizesChunked'> = {
  laneBy: undefined,
  axis: 'auto',
  clock: 'happened',
  filters: [],
};

/**
 * Makes the jobs that index a timeline: whole, or on from the index before, where events were appended or a filter
 * changed.
 */
export class Indexer {
  #filtered: FilteredRows | undefined;
  #reported: Timeline | undefined;
  #append: typeof appendIndexChunked | undefined;

  /** What appends is there: until then an index is built anew, which costs more and is the same. */
  adopt(append: { readonly appendIndexChunked: typeof appendIndexChunked }): void {
    this.#append = append.appendIndexChunked;
  }

  /** The index of a timeline, out of the one before where it has the same lanes. */
  job(
    timeline: Timeline,
    arrangement: Arrangement,
    before: InMemoryEventIndex | undefined,
  ): Job<InMemoryEventIndex> {
    const { axis, clock, filters, sizeBy } = arrangement;
    const laneBy = laneByOf(arrangement.laneBy, timeline.header);
    const goesOn =
      this.#append !== undefined &&
      clock === 'happened' &&
      before?.laneBy === laneBy &&
      before.axis === axis &&
      timeline.isAppendOf(before.timeline);
    const isSized = sizeBy === undefined || before?.sizes?.name === sizeBy;
    const sameRows = goesOn && isSized && this.#isFiltered(before, filters);
    return {
      key: [timeline, laneBy, axis, clock, sizeBy, ...filters.map(({ passes }) => passes)],
      steps: () => this.#indexChunked(timeline, { ...arrangement, laneBy }, goesOn ? before : undefined),
      atOnce: timeline.size - (sameRows ? before.timeline.size : 0) <= rowsAtOnce,
    };
  }

  /** Whether an index has the rows that these filters let through. */
  #isFiltered(index: InMemoryEventIndex, filters: readonly NamedFilter[]): boolean {
    const filtered = this.#filtered;
    return filtered !== undefined && filtered.rows === index.kept && hasFilters(filtered, filters);
  }

  *#indexChunked(
    timeline: Timeline,
    { laneBy, axis, clock, filters, sizeBy, withSizesChunked }: Arrangement & { readonly laneBy: LaneBy },
    before: InMemoryEventIndex | undefined,
  ): ChunkedWork<InMemoryEventIndex> {
    const share = filters.some(({ passes }) => passes) ? filteringShare : 0;
    const filtered = yield* subProgress(filterRowsChunked(timeline, filters, this.#filtered), 0, share);
    this.#filtered = filtered;
    const end = sizeBy === undefined ? 1 : sizingFrom;
    const index =
      before && this.#append
        ? yield* subProgress(this.#append(before, timeline, filtered.rows), share, end)
        : yield* subProgress(this.#builtChunked(timeline, laneBy, axis, clock), share, end);
    if (!withSizesChunked) return index;
    return yield* subProgress(withSizesChunked(index, sizeBy, before?.sizes), sizingFrom, 1);
  }

  *#builtChunked(
    timeline: Timeline,
    laneBy: LaneBy,
    axis: AxisMode,
    clock: Clock,
  ): ChunkedWork<InMemoryEventIndex> {
    const rows = this.#filtered?.rows;
    if (clock === 'happened') return yield* buildIndexChunked(timeline, laneBy, rows, axis);
    const clocked = yield* subProgress(this.#reportedChunked(timeline), 0, 0.6);
    return yield* subProgress(buildIndexChunked(clocked, laneBy, rows, axis), 0.6, 1);
  }

  /** Kept, so that another filter or other lanes do not cause each report to be looked for again. */
  *#reportedChunked(timeline: Timeline): ChunkedWork<Timeline> {
    const known = this.#reported;
    if (known?.happened === timeline) return known;
    return (this.#reported = yield* reportedTimelineChunked(timeline));
  }

  /** What a filter lets through, as of the last job; undefined for all rows. */
  rowsOf(name: string): RowSet | undefined {
    return this.#filtered?.sets.find((set) => set.name === name)?.rows;
  }

  /** What all filters but that of the search let through: among what a search counts. */
  get searched(): RowSet | undefined {
    return this.#both(this.rowsOf('host'), this.rowsOf('lane'));
  }

  readonly #both = memoize((a: RowSet | undefined, b: RowSet | undefined) => (a && b ? a.and(b) : (a ?? b)));

  /** Forgets what it kept: it would hold on to a timeline that is no longer there. */
  forget(): void {
    this.#filtered = undefined;
    this.#reported = undefined;
  }
}
