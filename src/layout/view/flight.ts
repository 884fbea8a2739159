/** Flights: the smooth way between two windows on which both the change of place and that of scale look steady. */
import { growView, type View } from './view.js';

/**
 * A flight from one window to another: its length, in units of one second each, and the window at a
 * fraction of it, 0 to 1. Windows of one middle are only zoomed.
 */
export interface Flight {
  readonly length: number;
  readonly viewAt: (share: number) => View;
}

/** How willingly it zooms out: the square root of two is what people preferred. */
const rho = Math.SQRT2;

/**
 * J. J. van Wijk and W. A. A. Nuij, "Smooth and efficient zooming and panning", 2003. The same curve as d3's
 * `interpolateZoom`, but stepping from the nearer end, and with `asinh` in place of the logarithm of a difference that
 * is zero for windows a hundred million times as long as one another: there, d3's gives an endless duration and no
 * number for a window.
 */
export function flightBetween(from: View, to: View): Flight {
  const w0 = from.end - from.start;
  const w1 = to.end - to.start;
  // Middles far from the epoch lose the precision that short windows need; the distance between them does not.
  const way = (to.start - from.start + (to.end - from.end)) / 2;
  const distance = Math.abs(way);
  if (distance <= Math.min(w0, w1) * 1e-6)
    return {
      length: Math.abs(Math.log(w1 / w0)) / rho,
      viewAt: (share) => growView(from, to, share),
    };
  const growth = (w1 - w0) * (w1 + w0);
  const bend = rho ** 4 * distance ** 2;
  const r0 = -Math.asinh((growth + bend) / (2 * w0 * rho ** 2 * distance));
  const r1 = -Math.asinh((growth - bend) / (2 * w1 * rho ** 2 * distance));
  const length = (r1 - r0) / rho;
  const sign = Math.sign(way);
  const viewAt = (share: number): View => {
    const flown = rho * share * length;
    const left = rho * (1 - share) * length;
    const zoom = Math.cosh(flown + r0);
    const span = (w0 * Math.cosh(r0)) / zoom;
    return flown < left
      ? moved(from, (sign * w0 * Math.sinh(flown)) / (rho ** 2 * zoom), span)
      : moved(to, (-sign * w1 * Math.sinh(left)) / (rho ** 2 * zoom), span);
  };
  return { length: Math.abs(length), viewAt };
}

/** The window about the middle of another, moved on by some time, of a length. */
function moved({ start, end }: View, by: number, span: number): View {
  const wider = (span - (end - start)) / 2;
  return { start: start + (by - wider), end: end + (by + wider) };
}
