/** The calendar of a plan: in which buckets its discs gather and its columns count, at one scale and in any window. */
import { bucketUnitFor, columnPixels, discPixels } from '../axis/bucket-units.js';
import { calendarBuckets, type CalendarBuckets } from '../axis/calendar-buckets.js';
import type { EventIndex } from '../index/event-index.js';
import type { DrawnLane } from '../index/lanes.js';
import type { LaneIndex } from '../index/lane-index.js';
import { measureOfLanes, type ColumnMeasure } from './columns.js';
import { LaneForms } from './lane-forms.js';
import type { Tracks } from './lasting-tracks.js';

/** Buckets of at least so many pixels at a scale, in pixels for each millisecond. */
export function bucketsAt(index: EventIndex, leastWidth: number, scale: number): CalendarBuckets {
  const unit = bucketUnitFor(leastWidth, scale, index.bounds.finest);
  return calendarBuckets(unit, index.timeline.header.timeZone, index.scale);
}

/**
 * The scale by which discs gather. While the window moves they part no sooner than it arrives; those that it makes touch
 * become one on the way.
 */
export function discScale({ scale, bucketScale = scale }: Scales): number {
  return Math.min(bucketScale, scale);
}

/** The scale by which columns count: as the window moves, that which it left, unless they would be half as wide. */
function columnScale({ scale, bucketScale = scale }: Scales): number {
  return bucketScale <= 2 * scale ? bucketScale : scale;
}

/** Of a plan, and of the one that a moving window left, in pixels for each millisecond. */
interface Scales {
  readonly scale: number;
  readonly bucketScale?: number | undefined;
}

/** What a plan asks of its calendar. */
export type Calendar = Pick<PlanCalendar, 'isDense' | 'tracksOf' | 'discs' | 'columns' | 'measureFor'>;

/** Made when it is first asked for: most plans have neither discs nor columns. */
export class PlanCalendar {
  readonly #index: EventIndex;
  readonly #scales: Scales;
  readonly #lanes: readonly DrawnLane[];
  readonly #forms: LaneForms;
  readonly #dense = new Map<DrawnLane, boolean>();
  #discs: CalendarBuckets | undefined;
  #columns: CalendarBuckets | undefined;
  /** By lane where each has its own, else under undefined. */
  readonly #measures = new Map<LaneIndex | undefined, ColumnMeasure>();

  /** For the lanes of a plan. `forms`: those of the plan before. */
  constructor(
    {
      index,
      forms = new LaneForms(),
      ...scales
    }: Scales & { index: EventIndex; forms?: LaneForms | undefined },
    lanes: readonly DrawnLane[],
  ) {
    this.#index = index;
    this.#scales = scales;
    this.#lanes = lanes;
    this.#forms = forms;
  }

  /** Whether a lane is drawn in columns, decided once for the plan. */
  isDense(lane: DrawnLane): boolean {
    const dense = this.#dense.get(lane) ?? this.#forms.decide(lane, this.#index, columnScale(this.#scales));
    this.#dense.set(lane, dense);
    return dense;
  }

  /** The rows of a lane for what lasts. */
  tracksOf(lane: LaneIndex): Tracks {
    return this.#forms.tracks.of(lane, this.#index, this.#scales.scale);
  }

  /** The buckets of discs. */
  get discs(): CalendarBuckets {
    return (this.#discs ??= bucketsAt(this.#index, discPixels, discScale(this.#scales)));
  }

  /** The buckets of columns. */
  get columns(): CalendarBuckets {
    return (this.#columns ??= bucketsAt(this.#index, columnPixels, columnScale(this.#scales)));
  }

  /** How high columns are in a lane: as in all lanes, unless each has a scale of its own. */
  measureFor(lane: LaneIndex): ColumnMeasure {
    const own = this.#index.laneScale === 'own' ? lane : undefined;
    const measure = this.#measures.get(own) ?? this.#measured(own);
    this.#measures.set(own, measure);
    return measure;
  }

  #measured(own: LaneIndex | undefined): ColumnMeasure {
    const { sizes } = this.#index;
    if (sizes) return own ? sizes.rangeOf(own, this.#index) : sizes.range;
    return measureOfLanes(own ? [own] : this.#denseLanes(), this.columns, this.#index);
  }

  #denseLanes(): readonly LaneIndex[] {
    return this.#lanes.flatMap((lane) => (lane.aggregated && this.isDense(lane) ? [lane.aggregated] : []));
  }
}
