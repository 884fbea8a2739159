/** Which wheel events are gestures on the plot, and which are left to the page. */
import { treeElements } from '../page/composed-ancestors.js';
import type { GestureHandling } from '../state/gesture-handling.js';

/** Whether a wheel event scrolls sideways: Shift turns an upright wheel. */
export function isHorizontal({ deltaX, deltaY, shiftKey }: WheelEvent): boolean {
  return Math.abs(deltaX) > Math.abs(deltaY) || (shiftKey && deltaX === 0 && deltaY !== 0);
}

/** Whether a wheel event over an element zooms. */
export function zooms(event: WheelEvent, handling: GestureHandling, element: Element | undefined): boolean {
  if (handling === 'none') return false;
  if (event.ctrlKey || event.metaKey) return true;
  return !isHorizontal(event) && (handling === 'greedy' || isFullscreen(element));
}

/** Whether a wheel event over an element zooms or pans. */
export function isGesture(
  event: WheelEvent,
  handling: GestureHandling,
  element: Element | undefined,
): boolean {
  return handling !== 'none' && (isHorizontal(event) || zooms(event, handling, element));
}

/** Whether the element, or a box of the page around it, fills the screen. A page that does still scrolls. */
function isFullscreen(element: Element | undefined): boolean {
  if (!element) return false;
  const { fullscreenElement, documentElement } = element.ownerDocument;
  if (!fullscreenElement || fullscreenElement === documentElement) return false;
  return treeElements(element).includes(fullscreenElement);
}
