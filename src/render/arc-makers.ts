/** What makes the links of a drawing: it may come after the first one. */
import type { layoutArcs } from '../layout/arcs/arcs.js';
import type { layoutThreadArcs } from '../layout/arcs/thread-arcs.js';

/** Those of the main thread, and of an event in focus, which a picture has none of. */
export interface ArcMakers {
  readonly layoutThreadArcs: typeof layoutThreadArcs;
  readonly layoutArcs?: typeof layoutArcs;
}
