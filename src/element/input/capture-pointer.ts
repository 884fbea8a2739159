/** Has a pointer that was pressed followed beyond the element that it was pressed on. */

/** A press that is answered late may be of a pointer that was lifted since: that is no error. */
export function capturePointer(element: Element | undefined, pointer: number): void {
  try {
    element?.setPointerCapture(pointer);
  } catch {
    // Nothing is left to follow.
  }
}
