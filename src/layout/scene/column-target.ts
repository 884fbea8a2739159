/** A column as a target: what it says and opens to is that of a disc. */
import type { Cluster, Scene, Strip, StripBin } from './scene.js';

/** The column of a strip at an x, as high as its lane: a low one would be hard to point at. */
export function columnAt(strip: Strip, x: number): Cluster | undefined {
  const bin = strip.bins.find(({ x0, x1 }) => x >= x0 && x < x1);
  return bin && targetOf(bin, strip);
}

/** The column of a lane that begins at a time, in drawn time; undefined where that is out of view. */
export function columnFrom({ strips }: Scene, lane: number, start: number | undefined): Cluster | undefined {
  const strip = strips.find((candidate) => candidate.lane === lane);
  const bin = strip?.bins.find((candidate) => candidate.start === start);
  return strip && bin && targetOf(bin, strip);
}

function targetOf(bin: StripBin, { lane, y, height, colour }: Strip): Cluster {
  const { x0, x1, start, end, positions, rows, count, possible, disputed, unsourced, greatest } = bin;
  const part = (share: number): number => Math.round(share * (count + possible));
  return {
    ...{ x: x0, y, width: x1 - x0, height, lane, rows, count, possible, positions, start, end },
    dates: { start, end },
    ...(greatest !== undefined && { greatest }),
    disputed: part(disputed),
    unsourced: part(unsourced),
    colour,
    centreX: (x0 + x1) / 2,
    centreY: y + height / 2,
    radius: 0,
    text: '',
    x0,
    x1,
  };
}
