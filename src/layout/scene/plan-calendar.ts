/** The calendar of a plan: in which buckets its discs gather and its columns count, at one scale and in any window. */
import { bucketUnitFor, columnPixels, discPixels } from '../axis/bucket-units.js';
import { calendarBuckets, type CalendarBuckets } from '../axis/calendar-buckets.js';
import type { EventIndex } from '../index/event-index.js';
import type { DrawnLane } from '../index/lanes.js';
import type { LaneIndex } from '../index/lane-index.js';
import { measureOfLanes, type ColumnMeasure } from './columns.js';

/** A lane is drawn in columns where so many of its events lie in so many pixels around a usual one. */
const densestDiscs = 40;
const meanPixels = 96;

/** Buckets of at least so many pixels at a scale, in pixels for each millisecond. */
export function bucketsAt(index: EventIndex, leastWidth: number, scale: number): CalendarBuckets {
  const unit = bucketUnitFor(leastWidth, scale, index.bounds.finest);
  return calendarBuckets(unit, index.timeline.header.timeZone, index.scale);
}

/**
 * Whether a lane is too full for discs at a scale: where most of its events are, whatever else there is. What is too short for
 * two columns is one disc.
 */
export function isDense(lane: LaneIndex, index: EventIndex, scale: number): boolean {
  const pixels = (lane.timeAt(lane.length - 1, index) - lane.timeAt(0, index)) * scale;
  return pixels >= columnPixels && lane.crowdingWithin(meanPixels / scale) > densestDiscs;
}

/** Made when it is first asked for: most plans have neither discs nor columns. */
export class PlanCalendar {
  readonly #index: EventIndex;
  readonly #scale: number;
  readonly #lanes: readonly DrawnLane[];
  #discs: CalendarBuckets | undefined;
  #columns: CalendarBuckets | undefined;
  #measure: ColumnMeasure | undefined;

  /** For the lanes of a plan, at a scale in pixels for each millisecond. */
  constructor(index: EventIndex, scale: number, lanes: readonly DrawnLane[]) {
    this.#index = index;
    this.#scale = scale;
    this.#lanes = lanes;
  }

  /** The buckets of discs. */
  get discs(): CalendarBuckets {
    return (this.#discs ??= bucketsAt(this.#index, discPixels, this.#scale));
  }

  /** The buckets of columns. */
  get columns(): CalendarBuckets {
    return (this.#columns ??= bucketsAt(this.#index, columnPixels, this.#scale));
  }

  /** How high columns are, in all lanes. */
  get measure(): ColumnMeasure {
    return (this.#measure ??= this.#measured());
  }

  #measured(): ColumnMeasure {
    const dense = this.#lanes.flatMap(({ aggregated }) =>
      aggregated && isDense(aggregated, this.#index, this.#scale) ? [aggregated] : [],
    );
    return measureOfLanes(dense, this.columns, this.#index);
  }
}
