/** The peaks of an overview and of columns: where clearly more happens than around, for labels with their dates. */
import type { TimeScale } from '../scale/time-scale.js';
import type { OverviewBin, PeakLabel } from './overview.js';

/** A bin in which there may be a peak: its pixels, its drawn time, and how much of the fullest it is, 0 to 1. */
export type PeakBin = Pick<OverviewBin, 'x0' | 'x1' | 'start' | 'end' | 'share'>;

/** A peak: the bins that are as high, in pixels, and their times in epoch milliseconds. */
export interface Peak {
  readonly x0: number;
  readonly x1: number;
  readonly start: number;
  readonly end: number;
}

/** A peak is at least so much of the highest, and so many times the average over all. */
const leastHeight = 0.5;
const leastRise = 1.5;
/** Between two peaks it goes down to so much of the lower one. */
const valley = 0.6;
/** Bins whose heights differ by less are of one peak. */
const sameHeight = 0.02;
/** In pixels: longer ones are no peaks. */
const longest = 1 / 3;

/** The peaks from the highest to the lowest, at most so many; none on shelves and in breaks, where time is not drawn as it goes on. */
export function peaksOf(
  bins: readonly PeakBin[],
  width: number,
  scale: TimeScale,
  limit: number = Infinity,
): readonly Peak[] {
  const average = bins.reduce((sum, { x0, x1, share }) => sum + share * (x1 - x0), 0) / width;
  const runs = runsOf(bins).filter(
    ({ x0, x1, height }) =>
      height >= leastHeight && height >= average * leastRise && x1 - x0 <= width * longest,
  );
  const found: Run[] = [];
  for (const run of runs.sort((a, b) => b.height - a.height || a.x0 - b.x0)) {
    if (found.length === limit) break;
    if (found.every((other) => lowestBetween(run, other, bins) <= run.height * valley)) found.push(run);
  }
  return found.flatMap(({ x0, x1, start, end }) => {
    const middle = (start + end) / 2;
    const piece = scale.pieces.find(({ from, to }) => middle >= from && middle < to);
    if (piece && piece.kind !== 'dated') return [];
    return [{ x0, x1, start: scale.timeOf(start), end: scale.timeOf(end) }];
  });
}

interface Run {
  readonly x0: number;
  readonly x1: number;
  readonly height: number;
  /** Drawn time. */
  readonly start: number;
  readonly end: number;
}

/** Neighbours of one height that are higher than what is beside them. */
function runsOf(bins: readonly PeakBin[]): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < bins.length;) {
    const first = bins[i] as PeakBin;
    let last = i;
    while (
      isNext(bins[last], bins[last + 1]) &&
      Math.abs((bins[last + 1]?.share ?? 0) - first.share) < sameHeight
    )
      last++;
    const { x1, end } = bins[last] as PeakBin;
    const before = isNext(bins[i - 1], first) ? (bins[i - 1]?.share ?? 0) : 0;
    const after = isNext(bins[last], bins[last + 1]) ? (bins[last + 1]?.share ?? 0) : 0;
    if (before < first.share && after < first.share)
      runs.push({ x0: first.x0, x1, height: first.share, start: first.start, end });
    i = last + 1;
  }
  return runs;
}

/** Empty bins are left out: what follows may lie farther on. */
function isNext(one: PeakBin | undefined, next: PeakBin | undefined): boolean {
  return one !== undefined && next !== undefined && next.x0 - one.x1 < 0.01;
}

function lowestBetween(a: Run, b: Run, bins: readonly PeakBin[]): number {
  const [from, to] = a.x0 < b.x0 ? [a.x1, b.x0] : [b.x1, a.x0];
  const between = bins.filter(({ x0, x1 }) => x0 >= from - 0.01 && x1 <= to + 0.01);
  const covered = between.reduce((sum, { x0, x1 }) => sum + x1 - x0, 0);
  return covered < to - from - 0.1 ? 0 : Math.min(...between.map(({ share }) => share));
}

/** In pixels: between two labels, and at the ends of the overview, where the handles are. */
const apart = 12;
const most = 5;

/** The words over the highest peaks, as far as they keep apart. */
export function peakLabels(
  peaks: readonly Peak[],
  width: number,
  textOf: (peak: Peak) => string,
  measure: (text: string) => number,
): readonly PeakLabel[] {
  const labels: (PeakLabel & { readonly end: number })[] = [];
  for (const peak of peaks) {
    const text = labels.length < most ? textOf(peak) : '';
    if (!text) continue;
    const room = measure(text);
    const x = Math.min(Math.max((peak.x0 + peak.x1 - room) / 2, apart), width - apart - room);
    if (x >= apart && labels.every((other) => x > other.end + apart || x + room + apart < other.x))
      labels.push({ x, text, end: x + room });
  }
  return labels;
}
