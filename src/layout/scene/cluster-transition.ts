/** Splits: what came out of a cluster as the window zoomed in stands where the cluster stood, and glides to its place. */
import { easeCubicOut } from 'd3';
import type { Arc, Cluster, Fade, Mark, Scene } from './scene.js';
import { timeAt, xOf, type View } from '../view/view.js';

/** A mark, or a disc, on its way out of the cluster that held it. */
export interface Emerging {
  readonly lane: number;
  /** The row of the mark, or the first one of the disc, and how many events it stands for. */
  readonly row: number;
  readonly count: number;
  /** Where the cluster stood: epoch milliseconds, and pixels from the top of the scene. */
  readonly time: number;
  readonly y: number;
  /** When it came out, in milliseconds of the caller's clock. */
  readonly since: number;
}

/** In milliseconds. */
const clusterTransitionDuration = 180;
/** More would be a swarm, and cost more than it shows: the others are at their places at once. */
const mostEmerging = 200;

/**
 * What is on its way: of what was (`known`) that which has not arrived, and all that one scene shows by itself and the
 * one drawn before held in a cluster. Nothing comes out while the window is panned or zooms out.
 */
export function emergingFrom(
  before: Scene,
  after: Scene,
  known: readonly Emerging[],
  now: number,
): readonly Emerging[] {
  const still = known.filter(({ since }) => now - since < clusterTransitionDuration);
  if (!isNearer(after.view, before.view)) return still;
  const drawn = new Set([...before.marks.map(markKey), ...before.clusters.map(discKey)]);
  const fresh: Emerging[] = [];
  const transitionClusters = (lane: number, row: number, count: number, time: number): void => {
    if (still.length + fresh.length >= mostEmerging || drawn.has(keyOf({ lane, row, count }))) return;
    const held = before.clusters.find(
      (cluster) => cluster.lane === lane && cluster.count > count && holds(cluster, row, time, after),
    );
    if (!held) return;
    const { view, plot } = before;
    const from = timeAt(held.centreX - plot.x, view, plot.width);
    fresh.push({ lane, row, count, time: from, y: held.centreY, since: now });
  };
  for (const { lane, row, x0 } of after.marks)
    transitionClusters(lane, row, 1, timeAt(x0 - after.plot.x, after.view, after.plot.width));
  for (const { lane, rows, count, start } of after.clusters)
    transitionClusters(lane, rows[0] as number, count, start);
  return [...still, ...fresh];
}

/** Panning changes the last bits of a length. */
function isNearer(after: View, before: View): boolean {
  return after.end - after.start < (before.end - before.start) * (1 - 1e-9);
}

/** A cluster of a crowded lane keeps only the first of its members at hand; it holds all that lie between its ends. */
function holds({ rows, count, start, end }: Cluster, row: number, time: number, scene: Scene): boolean {
  if (rows.includes(row)) return true;
  const pixel = (scene.view.end - scene.view.start) / scene.plot.width;
  return rows.length < count && time >= start - pixel && time <= end + pixel;
}

/** The scene as it looks while something is on its way: the same marks and discs, some of them elsewhere and unlabelled. */
export function withEmerging(scene: Scene, emerging: readonly Emerging[], now: number): Scene {
  const onTheWay = new Map(
    emerging
      .filter(({ since }) => now - since < clusterTransitionDuration)
      .map((one) => [keyOf(one), one] as const),
  );
  if (onTheWay.size === 0) return scene;
  const marks = scene.marks.map((mark) => {
    const one = onTheWay.get(markKey(mark));
    return one ? markOnTheWay(mark, wayOf(one, mark.glyphY, scene, now)) : mark;
  });
  const clusters = scene.clusters.map((disc) => {
    const one = onTheWay.get(discKey(disc));
    return one ? discOnTheWay(disc, wayOf(one, disc.centreY, scene, now)) : disc;
  });
  return { ...scene, marks, clusters, arcs: arcsBetween(scene, marks) };
}

/** Where something is that goes to a place of its own: its pixels across, and how far it is off its row. */
interface OnTheWay {
  readonly at: (x: number) => number;
  readonly down: number;
}

function wayOf(one: Emerging, y: number, { view, plot }: Scene, now: number): OnTheWay {
  const gone = easeCubicOut(Math.max(0, (now - one.since) / clusterTransitionDuration));
  const from = plot.x + xOf(one.time, view, plot.width);
  return { at: (x) => from + (x - from) * gone, down: (one.y - y) * (1 - gone) };
}

function markOnTheWay(mark: Mark, way: OnTheWay): Mark {
  const { at, down } = way;
  const fade = (own: Fade): Fade => ({ x0: at(own.x0), x1: at(own.x1) });
  return {
    ...withoutLabel(mark),
    ...placeOnTheWay(mark, way),
    glyphX: at(mark.glyphX),
    glyphY: mark.glyphY + down,
    lineY: mark.lineY + down,
    ...(mark.fadeIn && { fadeIn: fade(mark.fadeIn) }),
    ...(mark.fadeOut && { fadeOut: fade(mark.fadeOut) }),
  };
}

function discOnTheWay(disc: Cluster, way: OnTheWay): Cluster {
  return {
    ...withoutLabel(disc),
    ...placeOnTheWay(disc, way),
    centreX: way.at(disc.centreX),
    centreY: disc.centreY + way.down,
  };
}

type Place = Pick<Mark, 'x' | 'y' | 'width' | 'x0' | 'x1'>;

function placeOnTheWay({ x, y, width, x0, x1 }: Place, { at, down }: OnTheWay): Place {
  return { x: at(x), y: y + down, width: at(x + width) - at(x), x0: at(x0), x1: at(x1) };
}

function withoutLabel<T extends { readonly label?: unknown }>(thing: T): Omit<T, 'label'> {
  const copy: T & { label?: unknown } = { ...thing };
  delete copy.label;
  return copy;
}

/** The arcs go with the glyphs at their ends. */
function arcsBetween({ arcs, marks: own }: Scene, marks: readonly Mark[]): readonly Arc[] {
  if (arcs.length === 0) return arcs;
  const moved = new Map(own.map(({ glyphX, glyphY }, i) => [`${glyphX} ${glyphY}`, marks[i]] as const));
  return arcs.map((arc) => {
    const from = moved.get(`${arc.x0} ${arc.y0}`);
    const to = moved.get(`${arc.x1} ${arc.y1}`);
    return {
      ...arc,
      ...(from && { x0: from.glyphX, y0: from.glyphY }),
      ...(to && { x1: to.glyphX, y1: to.glyphY }),
    };
  });
}

function markKey({ lane, row }: Mark): string {
  return keyOf({ lane, row, count: 1 });
}

function discKey({ lane, rows, count }: Cluster): string {
  return keyOf({ lane, row: rows[0] as number, count });
}

function keyOf({ lane, row, count }: Pick<Emerging, 'lane' | 'row' | 'count'>): string {
  return `${lane} ${row} ${count}`;
}
