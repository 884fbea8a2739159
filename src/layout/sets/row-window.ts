/** Which rows of a long list of rows of one height are mounted, and where: a list taller than browsers allow is scrolled faster. */

/** A list of rows, and the view upon it; CSS pixels. */
export interface RowMetrics {
  readonly count: number;
  /** The height of a row. */
  readonly each: number;
  /** The height of the view, and how far it is scrolled. */
  readonly view: number;
  readonly scrolled: number;
}

/** The rows that are mounted, half-open, and the whole height. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
  readonly height: number;
  /** Where a row stands in that height. */
  readonly topOf: (position: number) => number;
}

/** Browsers cut off taller boxes. */
const mostHeight = 8_000_000;
/** Mounted above and below the view. */
const margin = 12;

/** The window of a list. */
export function rowWindow(metrics: RowMetrics): RowWindow {
  const { count, each, view, scrolled } = metrics;
  const height = heightOf(metrics);
  const first = firstOf(metrics);
  const from = Math.max(0, Math.floor(first) - margin);
  const to = Math.min(count, Math.ceil(first + view / each) + margin);
  const isWhole = height === count * each;
  return {
    ...{ from, to, height },
    topOf: (position) => (isWhole ? position * each : scrolled + (position - first) * each),
  };
}

/** Whether what was mounted still covers the view; of a list that is scrolled faster, rows stand elsewhere with each step. */
export function isCovered(metrics: RowMetrics, mounted: RowWindow): boolean {
  const { count, each, view } = metrics;
  if (heightOf(metrics) !== count * each || mounted.height !== count * each) return false;
  const first = firstOf(metrics);
  return Math.floor(first) >= mounted.from && Math.min(count, Math.ceil(first + view / each)) <= mounted.to;
}

/** How far a list is to be scrolled for a row to be in the view, as little as possible. */
export function scrolledTo(position: number, metrics: RowMetrics): number {
  const { each, view, count, scrolled } = metrics;
  const first = firstOf(metrics);
  const inView = view / each;
  if (position >= first && position + 1 <= first + inView) return scrolled;
  const wanted = position < first ? position : position + 1 - inView;
  const most = count - inView;
  return most <= 0 ? 0 : (Math.min(Math.max(0, wanted), most) / most) * (heightOf(metrics) - view);
}

function heightOf({ count, each }: RowMetrics): number {
  return Math.min(count * each, Math.max(mostHeight, each));
}

/** The row at the top of the view, and how much of it is above. */
function firstOf(metrics: RowMetrics): number {
  const { count, each, view, scrolled } = metrics;
  const room = heightOf(metrics) - view;
  const most = count - view / each;
  return room <= 0 || most <= 0 ? 0 : Math.min(1, Math.max(0, scrolled / room)) * most;
}
