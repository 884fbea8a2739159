/** The part of a tall drawing that is painted: the whole of it would be more than some browsers can hold. */

/** From the top of the drawing, in CSS pixels. */
export interface Slice {
  readonly top: number;
  readonly height: number;
}

/** In CSS pixels: what is no taller is painted whole. */
const tallest = 8000;
/** In CSS pixels: a slice is moved by as much, so that it is not painted anew for each step of a scroll. */
const step = 1024;

/** The part of a drawing of this height around what is seen of it, which begins at `seen`. `screen` is the height of the viewport. */
export function sliceOf(height: number, seen: number, screen: number): Slice {
  if (height <= tallest) return { top: 0, height };
  const room = Math.ceil(screen / step + 2) * step;
  const top = Math.floor((seen - step) / step) * step;
  const sliced = Math.min(room, height);
  return { top: Math.max(0, Math.min(top, Math.ceil(height - sliced))), height: sliced };
}
