/** Arcs: the links of one event to the others in view, on ways that keep clear of words. */
import type { Link } from '../../model/event.js';
import { isInferred } from '../../model/links.js';
import type { Timeline } from '../../model/timeline.js';
import type { Measure } from '../metrics.js';
import type { Arc, PathStep } from '../scene/scene.js';
import { measuredWords, withWords, type LinkText } from './arc-words.js';
import { channelBetween } from './channels.js';
import { curveBetween } from './curve.js';
import type { Exit } from './exits.js';
import { LineRuns } from './line-runs.js';
import { obstaclesOf, withBoxes, type Obstacles } from './obstacles.js';
import { pointsOf } from './path.js';
import { smoothed } from './smooth.js';
import { bundleAt, stubsOf } from './stubs.js';
import {
  arcOn,
  endsOf,
  far,
  marksByRow,
  shortestFirst,
  tieOf,
  type ArcScene,
  type Routing,
  type Tie,
} from './ties.js';

/** The words of links. */
export interface ArcOptions {
  readonly measure?: Measure;
  readonly textOf?: (link: Link) => LinkText;
  /** "5 more" */
  readonly moreOf?: (count: number) => string;
}

/** More links of one event than this are a bundle, but for one fewer: disputes first, then what is asserted, the nearest of each first. */
const mostArcs = 8;

/**
 * An arc for each event with a mark that a row is linked with, one for a pair, none between two claims of one event. Arcs past
 * eight are a bundle.
 */
export function layoutArcs(
  timeline: Timeline,
  scene: ArcScene,
  row: number,
  options: ArcOptions = {},
): readonly Arc[] {
  const ties = tiesOf(timeline, scene, row);
  if (ties.length === 0) return [];
  const shown = ties.length > mostArcs ? byRank(ties).slice(0, mostArcs - 1) : ties;
  const words = obstaclesOf(scene);
  const bundle = bundleOf(ties, ties.length - shown.length, scene, words, options);
  const obstacles =
    bundle.length > 0
      ? withBoxes(
          words,
          bundle.flatMap((arc) => arc.words ?? []),
        )
      : words;
  const arcs = routed(shown, { obstacles, plot: scene.plot, runs: new LineRuns(scene.marks) });
  const { measure, textOf } = options;
  if (!measure || !textOf) return [...arcs, ...bundle];
  const text = (i: number): LinkText | undefined => shown[i] && textOf(shown[i].link);
  return withWords([...arcs, ...bundle], text, { ...scene, obstacles, measure });
}

function tiesOf(timeline: Timeline, { marks }: ArcScene, row: number): readonly Tie[] {
  const byRow = marksByRow(marks);
  const ties = new Map<number, Tie>();
  for (const link of timeline.linksOf(row)) {
    const tie = tieOf(link, row, timeline, byRow);
    if (!tie) continue;
    const known = ties.get(tie.other.row);
    // Where two links join the same events, a dispute is shown before an asserted link, and that before an inference.
    if (!known || rank(link) > rank(known.link)) ties.set(tie.other.row, tie);
  }
  return [...ties.values()];
}

function rank(link: Link): number {
  return link.type === 'disputes' ? 2 : isInferred(link) ? 0 : 1;
}

/** Disputes first, then what is asserted, each the nearest first. */
function byRank(ties: readonly Tie[]): readonly Tie[] {
  return [...ties].sort((a, b) => rank(b.link) - rank(a.link) || far(a) - far(b));
}

function routed(ties: readonly Tie[], routing: Routing): readonly Arc[] {
  const arcs: Arc[] = [];
  for (const i of shortestFirst(ties)) {
    const arc = arcOf(ties[i] as Tie, routing);
    for (const { steps } of arc.lines) routing.runs.add(pointsOf(steps));
    arcs[i] = arc;
  }
  return arcs;
}

function arcOf(tie: Tie, routing: Routing): Arc {
  const { ends, exits } = endsOf(tie, routing);
  const steps = wayBetween(...exits, routing);
  if (steps) return arcOn(tie, [{ steps, ...ends }], true);
  const { obstacles, plot, runs } = routing;
  return arcOn(tie, stubsOf(tie.own, tie.other, ends, obstacles, plot, runs), false);
}

/** A curve in one sweep, else a way between the rows. */
function wayBetween(
  starts: readonly Exit[],
  ends: readonly Exit[],
  { obstacles, plot, runs }: Routing,
): readonly PathStep[] | undefined {
  const curve = curveBetween(starts, ends, obstacles, plot);
  if (curve) return curve;
  const corners = channelBetween(starts, ends, obstacles, plot, runs);
  return corners && smoothed(corners, obstacles, plot, runs);
}

/** What is not drawn singly, gathered at the mark in focus with its number. */
function bundleOf(
  ties: readonly Tie[],
  count: number,
  { plot }: ArcScene,
  obstacles: Obstacles,
  { measure, moreOf }: ArcOptions,
): readonly Arc[] {
  const own = ties[0]?.own;
  if (count === 0 || !own) return [];
  const { glyphX: x, glyphY: y } = own;
  const text = { verb: moreOf?.(count) ?? '', by: '' };
  const words = measure ? measuredWords(text, measure) : { ...text, verbWidth: 0, width: 0 };
  const place = bundleAt(own, words.width, obstacles, plot);
  const ends = { x0: x, y0: y, x1: x, y1: y, row: undefined, head: 'none' } as const;
  return [
    {
      ...ends,
      inferred: false,
      dispute: false,
      lines: place?.lines ?? [],
      isWhole: false,
      count,
      ...(place && text.verb && { words: { ...words, x: place.x, y: place.y } }),
    },
  ];
}
