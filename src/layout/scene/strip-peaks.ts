/** The loudest columns of each lane by name: their dates and how much they are, beside them or above, wherever nothing else stands. */
import type { TimeScale } from '../scale/time-scale.js';
import type { Measure } from '../metrics.js';
import { peaksOf, type Peak } from './peaks.js';
import type { Box, Scene, Strip, StripBin, StripPeak } from './scene.js';
import { textBoxesIn } from './text-boxes.js';

/** What is named: a time in epoch milliseconds, and the column where it is one alone. */
export interface PeakSubject extends Pick<Peak, 'start' | 'end'> {
  readonly bin?: Pick<StripBin, 'count' | 'possible' | 'greatest'>;
}

/** The words for it, the longest first. */
export type PeakText = (subject: PeakSubject) => readonly string[];

const mostNamed = 3;
/** Of a line of words, in pixels, and what is free around it. */
const lineHeight = 14;
const gap = 4;

/** The names of the loudest columns of the strips of a scene, as far as each has room. `isRootIn`: whether heights in a lane are square roots of amounts. */
export function stripPeaks(
  scene: Pick<Scene, 'marks' | 'clusters' | 'beyond' | 'strips' | 'plot'>,
  isRootIn: (lane: number) => boolean,
  scale: TimeScale,
  textOf: PeakText,
  measure: Measure,
): readonly StripPeak[] {
  const words = scene.strips.length > 0 ? textBoxesIn(scene) : [];
  return scene.strips.flatMap((strip) => {
    const taken = [...words, ...strip.bins.map((bin) => columnBox(bin, strip))];
    const named: StripPeak[] = [];
    for (const peak of peaksIn(strip, isRootIn(strip.lane), scale)) {
      const label = labelOf(peak, strip, scene.plot, [...taken, ...named], textOf, measure);
      if (label) named.push(label);
    }
    return named;
  });
}

/** By amounts, whatever the scale of heights. */
function peaksIn({ bins, width }: Strip, isRoot: boolean, scale: TimeScale): readonly Peak[] {
  const amountOf = ({ height }: StripBin): number => (isRoot ? height * height : height);
  const most = Math.max(...bins.map(amountOf));
  const shares = bins.map((bin) => {
    const { x0, x1, start, end } = bin;
    return { x0, x1, start, end, share: amountOf(bin) / most };
  });
  return most > 0 ? peaksOf(shares, width, scale, mostNamed) : [];
}

function columnBox({ x0, x1, height: share }: StripBin, { y, height }: Strip): Box {
  return { x: x0, y: y + height * (1 - share), width: x1 - x0, height: height * share };
}

/** The longest words that have room: above the column, else behind it or before it, at its top. */
function labelOf(
  { x0, x1, start, end }: Peak,
  strip: Strip,
  plot: Box,
  taken: readonly Box[],
  textOf: PeakText,
  measure: Measure,
): StripPeak | undefined {
  const bins = strip.bins.filter((bin) => bin.x0 >= x0 && bin.x1 <= x1);
  const [bin] = bins;
  if (!bin) return undefined;
  const { y: top } = columnBox(bin, strip);
  for (const text of textOf({ start, end, ...(bins.length === 1 && { bin }) })) {
    const width = measure(text, 'second');
    const places = [
      { x: (x0 + x1 - width) / 2, y: top - lineHeight - gap / 2 },
      { x: x1 + gap, y: top },
      { x: x0 - gap - width, y: top },
    ];
    const place = places.find((each) => isFree({ ...each, width, height: lineHeight }, strip, plot, taken));
    if (place) return { ...place, width, height: lineHeight, lane: strip.lane, text };
  }
  return undefined;
}

function isFree({ x, y, width, height }: Box, strip: Strip, plot: Box, taken: readonly Box[]): boolean {
  const [left, right] = [x - gap, x + width + gap];
  const isWithin =
    left >= plot.x && right <= plot.x + plot.width && y >= strip.y && y + height <= strip.y + strip.height;
  const meets = (box: Box): boolean =>
    box.x < right - 1 && left + 1 < box.x + box.width && box.y < y + height && y < box.y + box.height;
  return isWithin && !taken.some(meets);
}
