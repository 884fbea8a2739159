/** The window in the overview: what of it is taken hold of, and how far along all that is drawn it stands. */
import { type View } from './view.js';

/** What is dragged: an end of the window, the window, or the overview beside it. */
export type OverviewGrip = 'start' | 'end' | 'window' | 'beside';

/** The middle of the window as a share of all that is drawn, 0 to 1. */
export function overviewShare(view: View, fit: View): number {
  const share = ((view.start + view.end) / 2 - fit.start) / (fit.end - fit.start);
  return Math.min(1, Math.max(0, share));
}
