/** What keys and tools do with the current event and the window around it: a part of the chunk of text. */
import { moveFocus, nearestRow } from '../../layout/list/move-focus.js';
import type { Move } from '../../layout/list/navigate.js';
import { zoomShare } from '../../layout/scene/zoom-centre.js';
import { zoomView } from '../../layout/view/view.js';
import type { InteractionState, VisualBounds } from './interaction-state.js';

/** Zooms around the selected or else the focused event where it is in view, else around most of what is known in the window. */
export function zoomBy(state: InteractionState, factor: number): boolean {
  const { view, context, selected, focus } = state;
  if (!view || !context) return false;
  const rows = [selected, focus?.row].filter((row) => row !== undefined);
  return state.zoomed(view, zoomView(view, factor, zoomShare(context.index, view, rows)));
}

/** One window on or back; the focus goes to the event nearest the middle, in its lane. */
export function pageBy(state: InteractionState, share: 1 | -1, focusFollows: boolean): boolean {
  const moved = state.pan(share);
  const { view, current, context } = state;
  if (!moved || !focusFollows || !view || !current || !context) return moved;
  const rows = context.lanes[current.lane]?.rows ?? [];
  const row = nearestRow(rows, (view.start + view.end) / 2, context.index.columns);
  if (row !== undefined) state.focusRow(row, current.lane);
  return moved;
}

/** Moves the focus and brings it into view; true where the window moved. */
export function moveIn(state: InteractionState, move: Move, visualBounds: VisualBounds): boolean {
  const { current, context } = state;
  if (!current || !context) return false;
  const { row, lane } = moveFocus(context.lanes, current, move, context.index);
  state.focusRow(row, lane);
  return state.reveal(row, visualBounds);
}
