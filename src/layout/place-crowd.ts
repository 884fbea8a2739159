/** Puts what a crowded lane shows into a window: marks and discs bucket by bucket, or a strip of its density. */
import { planCrowd, type Crowd } from './crowd.js';
import { countBetween, firstAt, type LaneIndex, type PyramidLevel } from './lane-index.js';
import { clusterRadius } from './metrics.js';
import { pixelOf, placeCluster, placeMark, type ClusterText, type Placement } from './place.js';
import type { PlannedCluster } from './clusters.js';
import type { LanePlan } from './plan.js';
import type { Cluster, Mark, Strip, StripBin } from './scene.js';

export interface PlacedCrowd {
  readonly marks: readonly Mark[];
  readonly clusters: readonly Cluster[];
  readonly strip: Strip | undefined;
}

/** Members of a disc that are kept at hand: for its card, and as options. */
const keptMembers = 100;

/** What a crowded lane shows in a window; undefined for a lane that is not crowded. */
export function placeCrowd(
  lane: LanePlan,
  number: number,
  placement: Placement,
  textOf: ClusterText,
): PlacedCrowd | undefined {
  const index = lane.lane.crowd;
  if (!index) return undefined;
  const { view, plan } = placement;
  const { singles, crowds, strip } = planCrowd(index, view, lane.rows, plan.input);
  return {
    marks: singles.flatMap((planned) => placeMark(planned, lane, number, placement) ?? []),
    clusters: crowds.flatMap(
      ({ crowd, slot }) =>
        placeCluster(plannedCluster(crowd, index, lane), lane, number, placement, textOf, slot) ?? [],
    ),
    strip: strip && placeStrip(strip, index, lane, number, placement),
  };
}

function plannedCluster(
  { from, to, time, free }: Crowd,
  index: LaneIndex,
  { lane }: LanePlan,
): PlannedCluster {
  const { disputed, unsourced } = countBetween(index, from, to);
  return {
    rows: index.rows.slice(from, Math.min(to, from + keptMembers)),
    count: to - from,
    positions: { from, to },
    time,
    radius: clusterRadius + 3 * Math.min(4, Math.floor(Math.log10(to - from))),
    start: index.times[from] as number,
    end: index.times[to - 1] as number,
    disputed,
    unsourced,
    colour: lane.kind?.colour ?? 'event',
    free,
  };
}

function placeStrip(
  level: PyramidLevel,
  index: LaneIndex,
  lane: LanePlan,
  number: number,
  placement: Placement,
): Strip {
  const { view, plot } = placement;
  const first = Math.max(0, Math.floor(view.start / level.width) - level.first);
  const last = Math.min(level.counts.length - 1, Math.floor(view.end / level.width) - level.first);
  const bins: StripBin[] = [];
  for (let bin = first; bin <= last; bin++)
    if (level.counts[bin]) bins.push(stripBin(bin, level, index, placement));
  const y = plot.y + lane.y + 3;
  const height = lane.height - 4;
  return {
    x: plot.x,
    y,
    width: plot.width,
    height,
    lane: number,
    colour: lane.lane.kind?.colour ?? 'event',
    bins,
  };
}

function stripBin(bin: number, level: PyramidLevel, index: LaneIndex, placement: Placement): StripBin {
  const { plot } = placement;
  const start = (level.first + bin) * level.width;
  const count = level.counts[bin] as number;
  const shares = (index.disputed ?? index.unsourced) ? sharesOf(index, start, start + level.width) : noShares;
  const inPlot = (x: number): number => Math.min(Math.max(x, plot.x), plot.x + plot.width);
  return {
    x0: inPlot(pixelOf(start, placement)),
    x1: inPlot(pixelOf(start + level.width, placement)),
    count,
    // The least that can be seen, so that a lone event beside a burst is not lost.
    height: Math.max(0.06, count / level.most),
    ...shares,
  };
}

const noShares = { disputed: 0, unsourced: 0 };

function sharesOf(index: LaneIndex, start: number, end: number): typeof noShares {
  const { count, disputed, unsourced } = countBetween(index, firstAt(index, start), firstAt(index, end));
  return count > 0 ? { disputed: disputed / count, unsourced: unsourced / count } : noShares;
}
