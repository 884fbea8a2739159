/** Whether a lane is drawn in columns, or as marks and discs: one rule, by how close its events are, with hysteresis. */
import { columnPixels } from '../axis/bucket-units.js';
import type { EventIndex } from '../index/event-index.js';
import type { LaneIndex } from '../index/lane-index.js';
import type { DrawnLane } from '../index/lanes.js';
import { LastingTracks } from './lasting-tracks.js';
import type { Timeline } from '../../model/timeline.js';

/** A lane becomes columns where so many of its events lie in so many pixels around a usual one. */
const densest = 40;
const meanPixels = 96;
/** So much narrower or wider the drawing may become before another form is due: opening details takes a third of it. */
const slack = 1.5;

/** Whether so many events in a place are columns, when they were so before, were not, or have not been drawn. */
export function becomesColumns(within: number, before: boolean | undefined): boolean {
  if (before === undefined) return within > densest;
  return within > (before ? densest / slack : densest * slack);
}

/** The same of a lane at a scale, in pixels for each millisecond. What is too short for two columns is one disc. */
export function isDense(
  lane: LaneIndex,
  index: EventIndex,
  scale: number,
  before: boolean | undefined,
): boolean {
  const pixels = (lane.timeAt(lane.length - 1, index) - lane.timeAt(0, index)) * scale;
  return pixels >= columnPixels && becomesColumns(lane.crowdingWithin(meanPixels / scale), before);
}

/** The forms of the lanes of a drawing, each decided by the one before: whoever draws again and again keeps them. */
export class LaneForms {
  /** The rows for what lasts, which are kept in the same way. */
  readonly tracks: LastingTracks = new LastingTracks();
  #timeline: Timeline | undefined;
  #laneBy: EventIndex['laneBy'] | undefined;
  readonly #dense = new Map<string, boolean>();

  /** Whether a lane is columns from now on; those of other data, or other lanes, are forgotten. */
  decide({ key, aggregated }: DrawnLane, index: EventIndex, scale: number): boolean {
    if (!aggregated) return false;
    this.#adopt(index);
    const decision = isDense(aggregated, index, scale, this.#dense.get(key));
    this.#dense.set(key, decision);
    return decision;
  }

  #adopt({ timeline, laneBy }: EventIndex): void {
    const goesOn = this.#timeline === timeline || (this.#timeline && timeline.isAppendOf(this.#timeline));
    if (!goesOn || this.#laneBy !== laneBy) this.#dense.clear();
    this.#timeline = timeline;
    this.#laneBy = laneBy;
  }
}
