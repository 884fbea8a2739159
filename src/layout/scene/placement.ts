/** What marks and clusters are placed by, and the pixel of a time. */
import type { EventIndex } from '../index/event-index.js';
import type { Measure } from '../metrics.js';
import type { Plan } from './lane-plan.js';
import type { Box } from './scene.js';
import { xOf, type View } from '../view/view.js';

/** What places a mark: `plan` at the scale that `view` has in `plot`. */
export interface Placement {
  readonly index: EventIndex;
  readonly plan: Plan;
  readonly plot: Box;
  readonly view: View;
  readonly measure: Measure;
}

/**
 * The pixel of a time, from the window alone: a pixel of the plan, counted from the start of the fit, is no longer exact
 * where the window is a tiny part of it.
 */
export function pixelOf(time: number, { plot, view }: Placement): number {
  return plot.x + xOf(time, view, plot.width);
}
