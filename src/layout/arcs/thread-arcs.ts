/** The arcs of the main thread, drawn before anything is in focus: all of them as curves in one sweep, or none, as labels say what answers what. */
import type { Link } from '../../model/event.js';
import type { Timeline } from '../../model/timeline.js';
import type { Arc } from '../scene/scene.js';
import { curveBetween } from './curve.js';
import { LineRuns } from './line-runs.js';
import { obstaclesOf, withLine } from './obstacles.js';
import { pointsOf } from './path.js';
import { arcOn, endsOf, marksByRow, shortestFirst, tieOf, type ArcScene, type Tie } from './ties.js';

/** Curves are nowhere nearer to one another, in pixels. */
const apart = 8;

/**
 * The links of a thread between marks, each one curve that is clear of all words and of the others; none where not all can be: some
 * of them alone would pass for all.
 */
export function layoutThreadArcs(
  timeline: Timeline,
  scene: ArcScene,
  thread: readonly Link[],
): readonly Arc[] {
  if (thread.length === 0) return [];
  const byRow = marksByRow(scene.marks);
  const ties = thread.flatMap((link) => tieOf(link, timeline.rowOfRef(link.from), timeline, byRow) ?? []);
  const runs = new LineRuns(scene.marks);
  let obstacles = obstaclesOf(scene);
  const arcs: Arc[] = [];
  for (const i of shortestFirst(ties)) {
    const tie = ties[i] as Tie;
    const { ends, exits } = endsOf(tie, { obstacles, plot: scene.plot, runs });
    const steps = curveBetween(...exits, obstacles, scene.plot);
    if (!steps) return [];
    arcs[i] = { ...arcOn(tie, [{ steps, ...ends }], true), isQuiet: true };
    const points = pointsOf(steps);
    runs.add(points);
    obstacles = withLine(obstacles, points, apart);
  }
  return arcs;
}
