/** Arcs: the links of one event to the others in view, or those of the main thread, on ways that keep clear of words. */
import type { Link } from '../../model/event.js';
import { isInferred, mutualLinks } from '../../model/links.js';
import type { Timeline } from '../../model/timeline.js';
import type { Measure } from '../metrics.js';
import type { Arc, ArcEnd, Box, Mark, PathStep, Scene } from '../scene/scene.js';
import { measuredWords, withWords, type LinkText } from './arc-words.js';
import { channelBetween } from './channels.js';
import { curveBetween } from './curve.js';
import { endsFor, type Exit } from './exits.js';
import { obstaclesOf, withBoxes, type Obstacles } from './obstacles.js';
import { pointsOf } from './path.js';
import { smoothed } from './smooth.js';
import { bundleAt, stubsOf } from './stubs.js';
import { LineRuns } from './line-runs.js';

/** What is drawn while no event is in focus, and the words of links. */
export interface ArcOptions {
  /** The links of the main thread; none where they are not to be drawn. */
  readonly thread?: readonly Link[];
  readonly measure?: Measure;
  readonly textOf?: (link: Link) => LinkText;
  /** "5 more" */
  readonly moreOf?: (count: number) => string;
}

/** What arcs are drawn between. */
export type ArcScene = Pick<Scene, 'marks' | 'clusters' | 'plot'>;

/** More links of one event than this are a bundle, but for one fewer: disputes first, then what is asserted, the nearest of each first. */
const mostArcs = 8;

/** What ways are looked for in. */
interface Routing {
  readonly obstacles: Obstacles;
  readonly plot: Box;
  readonly runs: LineRuns;
}

/** A link, and the marks at its ends: `own` is that of the event in focus, else where it begins. */
interface Tie {
  readonly own: Mark;
  readonly other: Mark;
  readonly link: Link;
  readonly isOutward: boolean;
}

/**
 * An arc for each event with a mark that the focused row is linked with, one for a pair, none between two claims of one event;
 * without a focus, for each link of the main thread. Arcs past eight of one event are a bundle.
 */
export function layoutArcs(
  timeline: Timeline,
  scene: ArcScene,
  focusedRow: number | undefined,
  options: ArcOptions = {},
): readonly Arc[] {
  const ties =
    focusedRow === undefined
      ? tiesOfThread(timeline, scene, options.thread ?? [])
      : tiesOf(timeline, scene, focusedRow);
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

/** How many of the links of arcs are no line from glyph to glyph. */
export function countNotWhole(arcs: readonly Arc[]): number {
  return arcs.reduce((sum, { isWhole, count }) => sum + (isWhole ? 0 : count), 0);
}

function marksByRow(marks: readonly Mark[]): ReadonlyMap<number, readonly Mark[]> {
  const byRow = new Map<number, Mark[]>();
  for (const mark of marks) {
    const known = byRow.get(mark.row);
    if (known) known.push(mark);
    else byRow.set(mark.row, [mark]);
  }
  return byRow;
}

function tiesOf(timeline: Timeline, { marks }: ArcScene, row: number): readonly Tie[] {
  const byRow = marksByRow(marks);
  const ties = new Map<number, Tie>();
  for (const link of timeline.linksOf(row)) {
    const isOutward = timeline.rowOfRef(link.from) === row;
    const other = timeline.rowOfRef(isOutward ? link.to : link.from);
    const ends = other === row ? undefined : nearestEnds(byRow.get(row), byRow.get(other));
    if (!ends) continue;
    const known = ties.get(other);
    // Where two links join the same events, a dispute is shown before an asserted link, and that before an inference.
    if (!known || rank(link) > rank(known.link)) ties.set(other, { ...ends, link, isOutward });
  }
  return [...ties.values()];
}

function tiesOfThread(timeline: Timeline, { marks }: ArcScene, thread: readonly Link[]): readonly Tie[] {
  const byRow = marksByRow(marks);
  return thread.flatMap((link) => {
    const [from, to] = [timeline.rowOfRef(link.from), timeline.rowOfRef(link.to)];
    const ends = nearestEnds(byRow.get(from), byRow.get(to));
    return ends ? [{ ...ends, link, isOutward: true }] : [];
  });
}

/** An event may have marks in several lanes: those that are nearest to one another are joined. */
function nearestEnds(
  owns: readonly Mark[] = [],
  others: readonly Mark[] = [],
): Pick<Tie, 'own' | 'other'> | undefined {
  const pairs = owns.flatMap((own) => others.map((other) => ({ own, other })));
  const [first] = pairs;
  return first && pairs.reduce((best, pair) => (far(pair) < far(best) ? pair : best), first);
}

function far({ own, other }: Pick<Tie, 'own' | 'other'>): number {
  return Math.hypot(other.glyphX - own.glyphX, other.glyphY - own.glyphY);
}

function rank(link: Link): number {
  return link.type === 'disputes' ? 2 : isInferred(link) ? 0 : 1;
}

/** Disputes first, then what is asserted, each the nearest first. */
function byRank(ties: readonly Tie[]): readonly Tie[] {
  return [...ties].sort((a, b) => rank(b.link) - rank(a.link) || far(a) - far(b));
}

/** The shortest first: a long way has more room to make way. */
function routed(ties: readonly Tie[], routing: Routing): readonly Arc[] {
  const arcs: Arc[] = [];
  const order = ties.map((_, i) => i).sort((a, b) => far(ties[a] as Tie) - far(ties[b] as Tie) || a - b);
  for (const i of order) {
    const arc = arcOf(ties[i] as Tie, routing);
    for (const { steps } of arc.lines) routing.runs.add(pointsOf(steps));
    arcs[i] = arc;
  }
  return arcs;
}

function arcOf({ own, other, link, isOutward }: Tie, { obstacles, plot, runs }: Routing): Arc {
  const dispute = link.type === 'disputes';
  const head = mutualLinks.includes(link.type) ? 'none' : isOutward ? 'last' : 'first';
  const endAt = (end: 'first' | 'last'): ArcEnd => (dispute ? 'split' : head === end ? 'head' : 'disc');
  const [first, last] = [endAt('first'), endAt('last')];
  const exits = [
    runs.withCosts(endsFor(own, first, obstacles, plot)),
    runs.withCosts(endsFor(other, last, obstacles, plot)),
  ] as const;
  const steps = wayBetween(...exits, { obstacles, plot, runs });
  return {
    x0: own.glyphX,
    y0: own.glyphY,
    x1: other.glyphX,
    y1: other.glyphY,
    row: other.row,
    inferred: isInferred(link),
    dispute,
    head,
    lines: steps ? [{ steps, first, last }] : stubsOf(own, other, { first, last }, obstacles, plot, runs),
    isWhole: steps !== undefined,
    count: 1,
  };
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
