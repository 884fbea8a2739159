/** Ties: links with the marks at their ends, and the arc that a tie becomes. */
import type { Link } from '../../model/event.js';
import { isInferred, maybeStanding, mutualLinks } from '../../model/links.js';
import type { Timeline } from '../../model/timeline.js';
import type { Arc, ArcEnd, ArcLine, Box, Mark, Scene } from '../scene/scene.js';
import { endsFor, type Exit } from './exits.js';
import type { LineRuns } from './line-runs.js';
import type { Obstacles } from './obstacles.js';

/** What arcs are drawn between. */
export type ArcScene = Pick<Scene, 'marks' | 'clusters' | 'plot'>;

/** What ways are looked for in. */
export interface Routing {
  readonly obstacles: Obstacles;
  readonly plot: Box;
  readonly runs: LineRuns;
}

/** A link, and the marks at its ends: `own` is that of the event in focus, else where it begins. */
export interface Tie {
  readonly own: Mark;
  readonly other: Mark;
  readonly link: Link;
  readonly isOutward: boolean;
}

/** The marks of each row: an event may be in several lanes. */
export function marksByRow(marks: readonly Mark[]): ReadonlyMap<number, readonly Mark[]> {
  const byRow = new Map<number, Mark[]>();
  for (const mark of marks) {
    const known = byRow.get(mark.row);
    if (known) known.push(mark);
    else byRow.set(mark.row, [mark]);
  }
  return byRow;
}

/** The tie of a link between a row and the one at its other end; undefined where one of them has no mark, or both are one event. */
export function tieOf(
  link: Link,
  row: number,
  timeline: Timeline,
  byRow: ReadonlyMap<number, readonly Mark[]>,
): Tie | undefined {
  const isOutward = timeline.rowOfRef(link.from) === row;
  const other = timeline.rowOfRef(isOutward ? link.to : link.from);
  const ends = other === row ? undefined : nearestEnds(byRow.get(row), byRow.get(other));
  return ends && { ...ends, link, isOutward };
}

/** Of several marks of an event those are joined that are nearest to one another. */
function nearestEnds(
  owns: readonly Mark[] = [],
  others: readonly Mark[] = [],
): Pick<Tie, 'own' | 'other'> | undefined {
  const pairs = owns.flatMap((own) => others.map((other) => ({ own, other })));
  const [first] = pairs;
  return first && pairs.reduce((best, pair) => (far(pair) < far(best) ? pair : best), first);
}

/** How far its marks are from one another. */
export function far({ own, other }: Pick<Tie, 'own' | 'other'>): number {
  return Math.hypot(other.glyphX - own.glyphX, other.glyphY - own.glyphY);
}

/** The shortest first: a long way has more room to make way. */
export function shortestFirst(ties: readonly Tie[]): readonly number[] {
  return ties.map((_, i) => i).sort((a, b) => far(ties[a] as Tie) - far(ties[b] as Tie) || a - b);
}

/** What stands at each end of the line of a tie, and by which ways it may leave each glyph. */
export function endsOf(
  { own, other, link, isOutward }: Tie,
  { obstacles, plot, runs }: Routing,
): {
  readonly ends: Pick<ArcLine, 'first' | 'last'>;
  readonly exits: readonly [readonly Exit[], readonly Exit[]];
} {
  const head = headOf(link, isOutward);
  const endAt = (end: 'first' | 'last'): ArcEnd =>
    link.type === 'disputes' ? 'split' : head === end ? 'head' : 'disc';
  const ends = { first: endAt('first'), last: endAt('last') };
  const exitsOf = (mark: Mark, end: ArcEnd): readonly Exit[] =>
    runs.withCosts(endsFor(mark, end, obstacles, plot));
  return { ends, exits: [exitsOf(own, ends.first), exitsOf(other, ends.last)] };
}

/** The arc of a tie on lines that were found for it. */
export function arcOn({ own, other, link, isOutward }: Tie, lines: Arc['lines'], isWhole: boolean): Arc {
  return {
    x0: own.glyphX,
    y0: own.glyphY,
    x1: other.glyphX,
    y1: other.glyphY,
    row: other.row,
    inferred: isInferred(link),
    dispute: link.type === 'disputes',
    ...(maybeStanding(link.type) && { isStanding: true }),
    head: headOf(link, isOutward),
    lines,
    isWhole,
    count: 1,
  };
}

function headOf(link: Link, isOutward: boolean): Arc['head'] {
  return mutualLinks.includes(link.type) ? 'none' : isOutward ? 'last' : 'first';
}
