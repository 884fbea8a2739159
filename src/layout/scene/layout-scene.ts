/** Makes a scene from a plan and a window: the part of the plan that is in view, at its place. */
import { countInLanes } from './count-in-view.js';
import { layoutScaledAxis, type CutAxisOptions } from '../axis/cut-axis.js';
import type { EventIndex } from '../index/event-index.js';
import { layoutBeyond, type BeyondText } from './beyond.js';
import { layoutEras } from './eras.js';
import { placeAggregated } from './place-aggregated.js';
import { isClusterInView, placeCluster, placeMark } from './place.js';
import type { ColumnMeasure } from './columns.js';
import type { LaneIndex } from '../index/lane-index.js';
import type { ClusterText } from './cluster-label.js';
import type { Placement } from './placement.js';
import type { Languages, Measure } from '../metrics.js';
import type { Lane } from '../index/lanes.js';
import { emptyLaneBox, laneBoxes, withCounts } from './lane-boxes.js';
import type { LanePlan, Plan } from './lane-plan.js';
import {
  axisHeightAt,
  layoutSecondAxis,
  distinguishesZones,
  zoneName,
  type SecondZone,
} from '../axis/second-axis.js';
import type { Box, Cluster, LaneBox, Mark, Scene, Strip, StripGuide } from './scene.js';
import { uprightLines, type UprightInput } from './upright-lines.js';
import { sizedMarks } from './sized-marks.js';
import { stripPeaks, type PeakText } from './strip-peaks.js';
import { guidesIn, type ColumnText } from './strip-guide.js';
import { timeView } from '../scale/time-scale.js';
import type { View } from '../view/view.js';

/**
 * Everything that a scene depends on, in CSS pixels over the scale of the theme. `plan` was made for the scale of
 * `view` and `width`, and for the height that is left below the axis.
 */
export interface SceneInput extends UprightInput {
  readonly plan: Plan;
  readonly width: number;
  readonly height: number;
  readonly direction: 'ltr' | 'rtl';
  readonly languages?: Languages;
  readonly axis: Omit<CutAxisOptions, 'measure'>;
  /** The zone whose days and hours the axis shows too, in windows short enough to distinguish them. */
  readonly secondZone?: SecondZone | undefined;
  readonly laneLabel: (lane: Lane) => string;
  /** Writes how many events of a lane the window has; left out, no head says so. */
  readonly countText?: (count: number) => string;
  readonly clusterText: ClusterText;
  /** The words for the amount that a line across columns stands for. */
  readonly columnText?: ColumnText;
  /** The names of the loudest columns; none where it is left out. */
  readonly peakText?: PeakText;
  /** The words for events out of the window; none where it is left out. */
  readonly beyondText?: BeyondText;
}

/** The scene of a window. Its cost depends on the size of the plan; panning changes positions only. */
export function layoutScene(input: SceneInput): Scene {
  const { index, plan, view, width, height, headWidth, measure } = input;
  const last = plan.emptyLanes.at(-1) ?? plan.lanes.at(-1);
  const top = axisHeightAt(plan.scale, input.secondZone !== undefined, index.timeline.header);
  const plotHeight = Math.min(height - top, last ? last.y + last.height : Infinity);
  const plot = { x: headWidth, y: top, width: width - headWidth, height: plotHeight };
  const axis = layoutScaledAxis(view, plot.width, index.scale, { ...input.axis, measure });
  const placement: Placement = { index, plan, plot, view, measure };
  const aggregates = plan.lanes.map((lane) =>
    placeAggregated(lane, lane.number, placement, input.clusterText),
  );
  const marks = sizedMarks(
    plan.lanes.flatMap((lane, i) => aggregates[i]?.marks ?? marksOf(lane, lane.number, placement)),
    index.sizes,
  );
  const clusters = plan.lanes.flatMap(
    (lane, i) => aggregates[i]?.clusters ?? clustersOf(lane, lane.number, placement, input.clusterText),
  );
  const plain = laneBoxes(plan.lanes, plot.y, input);
  const { lanes, strips } = withGuides(
    plain,
    aggregates.flatMap((aggregated) => aggregated?.strip ?? []),
    input,
  );
  const beyond = input.beyondText
    ? layoutBeyond(placement, { marks, clusters, strips }, input.beyondText)
    : [];
  const scene = { marks, clusters, strips, beyond, plot };
  return {
    width,
    height,
    direction: input.direction,
    ...(input.languages && { languages: input.languages }),
    view,
    ...scene,
    ...peaksOf(scene, input),
    axis,
    ...erasIn(input, plot),
    ...uprightLines(input, plot, axis),
    ...secondAxisOf(input, plot.width),
    lanes: withCounts(lanes, plan, input),
    emptyLanes: plan.emptyLanes.map((lane) => emptyLaneBox(lane, plot.y, input)),
    arcs: [],
    inWindow: countInWindow(plan, index, view),
    hiddenLanes: plan.hiddenLanes,
    ...(plan.scroll && { scroll: plan.scroll }),
  };
}

function peaksOf(
  scene: Parameters<typeof stripPeaks>[0],
  { plan, index, peakText, measure }: SceneInput,
): Pick<Scene, 'peaks'> {
  if (!peakText || scene.strips.length === 0) return {};
  return { peaks: stripPeaks(scene, (lane) => measureOf(lane, plan).isRoot, index.scale, peakText, measure) };
}

/** The lanes and their columns with the line that says how high an amount is. */
function withGuides(
  lanes: readonly LaneBox[],
  strips: readonly Strip[],
  { plan, index, measure, columnText }: SceneInput,
): Pick<Scene, 'lanes' | 'strips'> {
  if (!columnText || strips.length === 0) return { lanes, strips };
  const guides = guidesOfLanes(strips, lanes, { plan, index }, columnText, measure);
  const guideAt = (number: number): { guide?: StripGuide } => {
    const guide = guides.get(number);
    return guide ? { guide } : {};
  };
  return {
    lanes: lanes.map((lane) => ({ ...lane, ...guideAt(lane.number) })),
    strips: strips.map((strip) => {
      const y = guides.get(strip.lane)?.y;
      return y === undefined ? strip : { ...strip, guideY: y };
    }),
  };
}

/** The guides of all strips, or of each by itself where it has a scale of its own. */
function guidesOfLanes(
  strips: readonly Strip[],
  heads: readonly LaneBox[],
  { plan, index }: Pick<SceneInput, 'plan' | 'index'>,
  columnText: ColumnText,
  measure: Measure,
): ReadonlyMap<number, StripGuide> {
  const together = index.laneScale === 'own' ? strips.map((strip) => [strip]) : [strips];
  return new Map(
    together.flatMap((some) => {
      const [first] = some;
      return first ? [...guidesIn(some, heads, measureOf(first.lane, plan), columnText, measure)] : [];
    }),
  );
}

/** The measure of the columns of a lane, by its number. */
function measureOf(number: number, { lanes, calendar }: Plan): ColumnMeasure {
  const lane = lanes.find((each) => each.number === number);
  return calendar.measureFor(lane?.lane.aggregated as LaneIndex);
}

function erasIn({ index, view, measure }: SceneInput, plot: Box): Pick<Scene, 'eras'> {
  const { header } = index.timeline;
  if (!header.eras || header.eras.length === 0) return {};
  return { eras: layoutEras(header, index.scale, view, plot, measure) };
}

function secondAxisOf(
  { index: { scale }, view, plan, axis, secondZone, headWidth, measure }: SceneInput,
  width: number,
): Pick<Scene, 'secondAxis' | 'zoneName'> {
  if (!distinguishesZones(plan.scale)) return {};
  if (!secondZone) return { zoneName: zoneName(axis, timeView(view, scale), headWidth, measure) };
  const zones = { first: axis, second: secondZone, measure };
  return { secondAxis: layoutSecondAxis(view, width, headWidth, scale, zones) };
}

function marksOf(lane: LanePlan, number: number, placement: Placement): Mark[] {
  return lane.marks.flatMap((planned) => {
    const mark = placeMark(planned, lane, number, placement);
    return mark ? [mark] : [];
  });
}

function clustersOf(
  lane: LanePlan,
  number: number,
  placement: Placement,
  textOf: SceneInput['clusterText'],
): Cluster[] {
  return lane.clusters
    .filter((planned) => isClusterInView(planned, placement))
    .map((planned) => placeCluster(planned, lane, number, placement, textOf));
}

/** Each event once, in however many of the lanes that are shown it lies: they are the first ones, or all where they are scrolled. */
function countInWindow({ lanes, scroll }: Plan, index: EventIndex, view: View): number {
  const shown = scroll ? index.lanes : lanes.map(({ lane }) => lane);
  return countInLanes(shown, index, view);
}
