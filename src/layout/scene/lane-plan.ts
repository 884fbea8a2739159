/** What a plan is: its lanes, their rows, and what stands in them. */
import type { EventIndex } from '../index/event-index.js';
import type { DrawnLane, LaneHead } from '../index/lanes.js';
import type { Measure, MeasuredLabel } from '../metrics.js';
import type { AccountText } from './accounts-box.js';
import type { PlannedCluster } from './clusters.js';
import type { Footprint, FootprintInput } from './footprint.js';
import type { LaneForms } from './lane-forms.js';
import type { Calendar } from './plan-calendar.js';
import type { LaneScroll } from './scene.js';

/** How far nothing else stands in its row on either side of a mark, in pixels; infinite where nothing does. */
export interface Free {
  readonly before: number;
  readonly after: number;
}

/** A footprint and its row in the lane, from 0 at the top. */
export interface PlannedMark {
  readonly footprint: Footprint;
  readonly slot: number;
  /** What a label that was cut may take up beside it; nothing where it is absent. */
  readonly free?: Free;
  /** Both accounts of a dispute, where they stand open below its label. */
  readonly open?: OpenAccounts;
  /** What it says of itself, where that stands below its label. */
  readonly summary?: PlannedSummary;
}

/** The words of an event below its label, in at most so many lines, and the pixels that they take up below its row. */
export interface PlannedSummary {
  readonly text: string;
  readonly most: number;
  readonly height: number;
}

/** Accounts that stand open, and the room that they take up below the row of their label. */
export interface OpenAccounts {
  readonly accounts: readonly AccountText[];
  /** In pixels. */
  readonly height: number;
  /** How many of the rows below have nothing else over the same time, so that they share those. */
  readonly shared: number;
}

/** A row of a lane, in pixels from the top of the lane. */
export interface Slot {
  readonly y: number;
  /** What glyph and label have of it, from its top. */
  readonly height: number;
}

/**
 * A lane at a scale. For an aggregated lane marks and clusters are empty: what it shows is decided window by window.
 */
export interface LanePlan {
  readonly lane: DrawnLane;
  /** Its number among all lanes of the index. */
  readonly number: number;
  /** From the top of the plot, in pixels. */
  readonly y: number;
  readonly height: number;
  /** The rows that it was granted. */
  readonly slots: readonly Slot[];
  readonly marks: readonly PlannedMark[];
  readonly clusters: readonly PlannedCluster[];
  /** The row of the clusters. */
  readonly clusterSlot: number;
}

/** The line of a lane without events, in pixels from the top of the plot. */
export interface EmptyLanePlan {
  readonly head: LaneHead;
  readonly y: number;
  readonly height: number;
}

/** All lanes that have room, from the top; valid for one scale and height, in any window. */
export interface Plan {
  /** What the footprints of aggregated lanes are made from. */
  readonly input: FootprintInput;
  /** In which buckets discs gather and columns count. */
  readonly calendar: Calendar;
  /** Pixels for each millisecond. */
  readonly scale: number;
  readonly lanes: readonly LanePlan[];
  /** Below them: all or, where not all have room, none. */
  readonly emptyLanes: readonly EmptyLanePlan[];
  /** The height of a row in which something is known to the width of a glyph. */
  readonly rowHeight: number;
  readonly lanePadding: number;
  /** How many lanes have no room. */
  readonly hiddenLanes: number;
  /** The height that would show every event in a row of its own. */
  readonly wantedHeight: number;
  /** Where lanes are scrolled. */
  readonly scroll?: LaneScroll;
}

/** What a plan depends on; `scale` in pixels for each millisecond, `height` in pixels without the axis. */
export interface PlanInput {
  readonly index: EventIndex;
  readonly scale: number;
  readonly height: number;
  readonly labelOf: (row: number) => MeasuredLabel;
  /** The label of a row that began before the window; that of `labelOf` where it is left out. */
  readonly pinnedLabelOf?: ((row: number) => MeasuredLabel) | undefined;
  readonly measure: Measure;
  /** Both accounts of a row in dispute, which stand open where there is room; none for other rows. */
  readonly accountsOf?: (row: number) => readonly AccountText[];
  /** What a row says of itself, which stands below its label where there is room; empty where it says nothing. */
  readonly summaryOf?: (row: number) => string;
  /** The scale whose buckets are kept while the window moves; its own where it is absent. */
  readonly bucketScale?: number | undefined;
  /** Between which days a row lies, or began, the longest form first: it stands before words that begin some way into their extent, or at its end. */
  readonly boundsOf?: (row: number) => readonly string[];
  /** Which lanes were columns in the plan before; left out, there was none. */
  readonly forms?: LaneForms | undefined;
}

/** A lane whose rows have no height yet. */
export interface LaneRows extends Omit<LanePlan, 'number' | 'y' | 'height' | 'slots'> {
  /** How many rows it has. */
  readonly rows: number;
}
