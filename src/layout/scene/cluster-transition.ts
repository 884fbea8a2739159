/** Transitions: marks that leave a cluster as the window zooms in move from the cluster to their places, and marks whose row or side changes move there. */
import { easeCubicOut } from 'd3';
import { aggregatedFrom } from '../index/lanes.js';
import type { AccountsBox, Cluster, Fade, Mark, Scene, SummaryBox } from './scene.js';
import { changesSide, sideOffsetsOf, sidewaysMark, type SideOffsets } from './side-transition.js';
import { timeAt, xOf, type View } from '../view/view.js';

/** A mark, or a disc, on its way out of the cluster that contained it, or from another row or side. */
export interface MarkTransition {
  readonly lane: number;
  /** The row of the mark, or the first one of the disc, and how many events it stands for. */
  readonly row: number;
  readonly count: number;
  /** The place of the cluster in drawn time; undefined for what only changes its row. */
  readonly time?: number;
  /** Where it comes from: the middle of its glyph or disc, in pixels from the top of the scene. */
  readonly y: number;
  /** Where its glyph and its words come from, where they change their side. */
  readonly side?: SideOffsets | undefined;
  /** When it began to move, in milliseconds of the caller's clock. */
  readonly since: number;
}

/** In milliseconds. */
const clusterTransitionDuration = 180;
const rowTransitionDuration = 150;
/** The limit on moving marks, for cost and legibility; others are at their places at once. */
const mostTransitions = 200;

/**
 * The running transitions: those in `known` that have not ended, one for each mark of `after` whose row, or the side of whose words, changed since
 * `last`, the last scene, and one for each mark or disc of `after` that was in a cluster in `painted`, the last scene
 * as far as its own transitions had come. Panning and zooming out take nothing out of clusters.
 */
export function transitionsFrom(
  { painted, last }: { readonly painted: Scene; readonly last: Scene },
  after: Scene,
  known: readonly MarkTransition[],
  now: number,
): readonly MarkTransition[] {
  const moved = placeChanges({ painted, last }, after, known, now);
  const restarted = new Set(moved.map(keyOf));
  const still = known.filter((one) => isRunning(one, now) && !restarted.has(keyOf(one)));
  const running = [...still, ...moved].slice(0, mostTransitions);
  return isNearer(after.view, painted.view)
    ? [...running, ...leavingClusters(painted, after, running, now)]
    : running;
}

/** The marks that are in both scenes in other rows or on other sides, from where they are painted; none of aggregated lanes, of which each step of a zoom moves many. */
function placeChanges(
  { painted, last }: { readonly painted: Scene; readonly last: Scene },
  after: Scene,
  known: readonly MarkTransition[],
  now: number,
): readonly MarkTransition[] {
  // What is scrolled goes with its lane.
  if (last.scroll?.first !== after.scroll?.first) return [];
  const before = new Map(last.marks.map((mark) => [markKey(mark), mark]));
  const sideways = new Set(known.filter((one) => one.side && isRunning(one, now)).map(keyOf));
  const onScreen = new Map(painted.marks.map((mark) => [markKey(mark), mark]));
  return after.marks.flatMap((mark) => {
    const key = markKey(mark);
    const [final, from] = [before.get(key), onScreen.get(key)];
    const lane = after.lanes.find(({ number }) => number === mark.lane);
    const isAggregated = (lane?.count ?? 0) > aggregatedFrom;
    if (!final || !from || isAggregated) return [];
    const isOnOtherSide = changesSide(final, mark);
    if (Math.abs(final.y - mark.y) < 0.5 && !isOnOtherSide) return [];
    const side = isOnOtherSide || sideways.has(key) ? sideOffsetsOf(from) : undefined;
    return [{ lane: mark.lane, row: mark.row, count: 1, y: from.glyphY, side, since: now }];
  });
}

function leavingClusters(
  before: Scene,
  after: Scene,
  running: readonly MarkTransition[],
  now: number,
): readonly MarkTransition[] {
  const drawn = new Set([...before.marks.map(markKey), ...before.clusters.map(discKey)]);
  const fresh: MarkTransition[] = [];
  const addIfClustered = (lane: number, row: number, count: number, time: number): void => {
    if (running.length + fresh.length >= mostTransitions || drawn.has(keyOf({ lane, row, count }))) return;
    const cluster = before.clusters.find(
      (one) => one.lane === lane && one.count > count && contains(one, row, time, after),
    );
    if (!cluster) return;
    const { view, plot } = before;
    const from = timeAt(cluster.centreX - plot.x, view, plot.width);
    fresh.push({ lane, row, count, time: from, y: cluster.centreY, since: now });
  };
  for (const { lane, row, x0 } of after.marks)
    addIfClustered(lane, row, 1, timeAt(x0 - after.plot.x, after.view, after.plot.width));
  for (const { lane, rows, count, start } of after.clusters)
    addIfClustered(lane, rows[0] as number, count, start);
  return fresh;
}

function durationOf({ time }: MarkTransition): number {
  return time === undefined ? rowTransitionDuration : clusterTransitionDuration;
}

function isRunning(one: MarkTransition, now: number): boolean {
  return now - one.since < durationOf(one);
}

/** Panning changes the last bits of a length. */
function isNearer(after: View, before: View): boolean {
  return after.end - after.start < (before.end - before.start) * (1 - 1e-9);
}

/** A cluster of an aggregated lane lists only the first of its members, but stands for all between its ends. */
function contains({ rows, count, start, end }: Cluster, row: number, time: number, scene: Scene): boolean {
  if (rows.includes(row)) return true;
  const pixel = (scene.view.end - scene.view.start) / scene.plot.width;
  return rows.length < count && time >= start - pixel && time <= end + pixel;
}

/** The scene during a transition: the same marks and discs, some of them elsewhere and unlabelled. */
export function withTransitions(scene: Scene, transitions: readonly MarkTransition[], now: number): Scene {
  const moving = new Map(
    transitions.filter((one) => isRunning(one, now)).map((one) => [keyOf(one), one] as const),
  );
  if (moving.size === 0) return scene;
  const marks = scene.marks.map((mark) => {
    const one = moving.get(markKey(mark));
    if (!one) return mark;
    const displacement = displacementOf(one, mark.glyphY, scene, now);
    if (one.time !== undefined) return displacedMark(mark, displacement);
    const lowered = loweredMark(mark, displacement.down);
    return one.side ? sidewaysMark(lowered, one.side, displacement.gone) : lowered;
  });
  const clusters = scene.clusters.map((disc) => {
    const one = moving.get(discKey(disc));
    return one ? displacedDisc(disc, displacementOf(one, disc.centreY, scene, now)) : disc;
  });
  return { ...scene, marks, clusters };
}

/** How far a moving mark is from its final place: `at` turns a final x into the current one, `down` is added to its y. */
interface Displacement {
  readonly at: (x: number) => number;
  readonly down: number;
  /** The share of the way, 0 to 1. */
  readonly gone: number;
}

function displacementOf(one: MarkTransition, y: number, { view, plot }: Scene, now: number): Displacement {
  const gone = easeCubicOut(Math.max(0, (now - one.since) / durationOf(one)));
  const down = (one.y - y) * (1 - gone);
  if (one.time === undefined) return { at: (x) => x, down, gone };
  const from = plot.x + xOf(one.time, view, plot.width);
  return { at: (x) => from + (x - from) * gone, down, gone };
}

/** The mark with all that belongs to it, so many pixels below its place. */
function loweredMark(mark: Mark, down: number): Mark {
  const { label, accounts, summary, note } = mark;
  return {
    ...mark,
    y: mark.y + down,
    glyphY: mark.glyphY + down,
    lineY: mark.lineY + down,
    ...(label && { label: { ...label, y: label.y + down } }),
    ...(note && { note: { ...note, y: note.y + down } }),
    ...(accounts && { accounts: loweredAccounts(accounts, down) }),
    ...(summary && { summary: loweredSummary(summary, down) }),
  };
}

function loweredAccounts(box: AccountsBox, down: number): AccountsBox {
  const parts = box.parts.map(({ y, height, lines }) => ({
    y: y + down,
    height,
    lines: lines.map((line) => ({ ...line, y: line.y + down })),
  }));
  return { ...box, y: box.y + down, parts };
}

function loweredSummary(box: SummaryBox, down: number): SummaryBox {
  const lines = box.lines.map((line) => ({ ...line, y: line.y + down }));
  return { ...box, y: box.y + down, lines };
}

function displacedMark(mark: Mark, displacement: Displacement): Mark {
  const { at, down } = displacement;
  const fade = (own: Fade): Fade => ({ x0: at(own.x0), x1: at(own.x1) });
  return {
    ...withoutLabel(mark),
    ...displacedPlace(mark, displacement),
    glyphX: at(mark.glyphX),
    glyphY: mark.glyphY + down,
    lineY: mark.lineY + down,
    ...(mark.fadeIn && { fadeIn: fade(mark.fadeIn) }),
    ...(mark.fadeOut && { fadeOut: fade(mark.fadeOut) }),
  };
}

function displacedDisc(disc: Cluster, displacement: Displacement): Cluster {
  return {
    ...withoutLabel(disc),
    ...displacedPlace(disc, displacement),
    centreX: displacement.at(disc.centreX),
    centreY: disc.centreY + displacement.down,
  };
}

type Place = Pick<Mark, 'x' | 'y' | 'width' | 'x0' | 'x1'>;

function displacedPlace({ x, y, width, x0, x1 }: Place, { at, down }: Displacement): Place {
  return { x: at(x), y: y + down, width: at(x + width) - at(x), x0: at(x0), x1: at(x1) };
}

type Words = 'label' | 'summary' | 'note';

function withoutLabel<T extends { readonly [key in Words]?: unknown }>(thing: T): Omit<T, Words> {
  const copy: T & { [key in Words]?: unknown } = { ...thing };
  delete copy.label;
  delete copy.note;
  delete copy.summary;
  return copy;
}

function markKey({ lane, row }: Mark): string {
  return keyOf({ lane, row, count: 1 });
}

function discKey({ lane, rows, count }: Cluster): string {
  return keyOf({ lane, row: rows[0] as number, count });
}

function keyOf({ lane, row, count }: Pick<MarkTransition, 'lane' | 'row' | 'count'>): string {
  return `${lane} ${row} ${count}`;
}
