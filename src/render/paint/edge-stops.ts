/** How sure it is, along its extent, that an event had begun and was not over: as the opacity and as the height of what is drawn. */
import type { Fade, Mark } from '../../layout/scene/scene.js';
import type { Stop } from './pen.js';

const softest = 24;

/**
 * The opacity between x0 and x1 of a mark. An approximate end is soft, over all that is vague of it, or else over 24 px or a
 * quarter of the extent; so is one that is open or not known, over what is known of it. Undefined where it is full throughout.
 */
export function edgeStops(mark: Mark): readonly Stop[] | undefined {
  const rise =
    mark.startEdge === 'dated' ? mark.approximateStart && (mark.fadeIn ?? softStart(mark)) : mark.fadeIn;
  const fall =
    mark.endEdge === 'dated' ? mark.approximateEnd && (mark.fadeOut ?? softEnd(mark)) : mark.fadeOut;
  return stopsOf(mark, rise || undefined, fall || undefined);
}

/**
 * The height of a bar between x0 and x1 as a share of its row's: from nothing at its earliest start to all of it at the
 * latest, and so at its end. Undefined where neither is vague.
 */
export function heightStops(mark: Mark): readonly Stop[] | undefined {
  const { startEdge, endEdge, fadeIn, fadeOut } = mark;
  return stopsOf(mark, startEdge === 'dated' ? fadeIn : undefined, endEdge === 'dated' ? fadeOut : undefined);
}

function stopsOf(mark: Mark, rise: Fade | undefined, fall: Fade | undefined): readonly Stop[] | undefined {
  if (!rise && !fall) return undefined;
  return cutStops(joinStops(mark, rise, fall), mark.x0, mark.x1);
}

function softWidth({ x0, x1 }: Mark): number {
  return Math.min(softest, (x1 - x0) / 4);
}

function softStart(mark: Mark): Fade | undefined {
  if (!mark.approximateStart || !mark.startsInside) return undefined;
  return { x0: mark.x0, x1: mark.x0 + softWidth(mark) };
}

function softEnd(mark: Mark): Fade | undefined {
  if (!mark.approximateEnd || !mark.endsInside) return undefined;
  return { x0: mark.x1 - softWidth(mark), x1: mark.x1 };
}

function joinStops({ x0, x1 }: Mark, rise: Fade | undefined, fall: Fade | undefined): readonly Stop[] {
  if (rise && fall && rise.x1 > fall.x0) return peakStops(rise, fall);
  return [
    ...(rise ? [stop(rise.x0, 0), stop(rise.x1, 1)] : [stop(Math.min(x0, fall?.x0 ?? x0), 1)]),
    ...(fall ? [stop(fall.x0, 1), stop(fall.x1, 0)] : [stop(Math.max(x1, rise?.x1 ?? x1), 1)]),
  ];
}

/** It may be over before it has surely begun: full where rise and fall cross, so that it is seen at all. */
function peakStops(rise: Fade, fall: Fade): readonly Stop[] {
  const riseWidth = rise.x1 - rise.x0;
  const fallWidth = fall.x1 - fall.x0;
  const peak = (rise.x0 * fallWidth + fall.x1 * riseWidth) / (riseWidth + fallWidth);
  return [stop(Math.min(rise.x0, peak), 0), stop(peak, 1), stop(Math.max(fall.x1, peak), 0)];
}

/** Only the part from x0 to x1: what lies far outside the window would cost precision. */
function cutStops(stops: readonly Stop[], x0: number, x1: number): readonly Stop[] {
  const between = stops.filter(({ x }) => x > x0 && x < x1);
  return [stop(x0, opacityAt(stops, x0)), ...between, stop(x1, opacityAt(stops, x1))];
}

function opacityAt(stops: readonly Stop[], x: number): number {
  const after = stops.findIndex((candidate) => candidate.x > x);
  const right = stops[after];
  const left = stops[after - 1];
  if (!right) return stops.at(-1)?.opacity ?? 1;
  if (!left) return right.opacity;
  return left.opacity + ((right.opacity - left.opacity) * (x - left.x)) / (right.x - left.x);
}

function stop(x: number, opacity: number): Stop {
  return { x, opacity };
}
