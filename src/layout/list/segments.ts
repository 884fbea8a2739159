/** The mounted slice of a long list, and the spacers for everything else. */

/** A scroll anchor: a position in the list, and the distance of the top of its item below the top of the view. */
export interface Anchor {
  readonly position: number;
  /** CSS pixels; negative where it has begun above the view. */
  readonly offset: number;
}

/** Positions that are mounted, half-open. */
export interface Slice {
  readonly start: number;
  readonly end: number;
}

/** A list and the view upon it. */
export interface VirtualizerMetrics {
  readonly count: number;
  /** The height of the view, in CSS pixels. */
  readonly height: number;
  /** The mean height of an item, as far as is known. */
  readonly each: number;
  /** Lists up to here are mounted whole; `mountedWhole` where that is more, or nothing is given. */
  readonly wholeUpTo?: number;
}

/** A segment of the list: mounted, or a spacer. */
export interface Segment extends Slice {
  readonly type: 'mounted' | 'spacer';
}

/** Lists up to here are mounted whole: they can be searched and printed by the browser. */
export const mountedWhole = 30;
/** Mounted above and below the view, in views. */
const margin = 0.75;
/** Browsers cut off taller boxes. */
const mostRoom = 12_000_000;

/** The positions to mount around an anchor so that the view and some room on both sides are filled. */
export function sliceAround(
  { position, offset }: Anchor,
  { count, height, each, wholeUpTo = 0 }: VirtualizerMetrics,
): Slice {
  if (count <= Math.max(mountedWhole, wholeUpTo)) return { start: 0, end: count };
  const above = Math.ceil(Math.max(0, offset + margin * height) / each);
  const below = Math.ceil(Math.max(0, (1 + margin) * height - offset) / each) + 1;
  return { start: Math.max(0, position - above), end: Math.min(count, Math.max(position, 0) + below) };
}

/**
 * The anchor for a scroll bar dragged to a fraction (0 to 1) of its way: at 0 the first item begins with the
 * view, at 1 the last ends with it.
 */
export function anchorAt(share: number, { count, height, each }: VirtualizerMetrics): Anchor {
  const point = Math.min(1, Math.max(0, share)) * count;
  const position = Math.max(0, Math.min(count - 1, Math.floor(point)));
  return { position, offset: share * height - (point - position) * each };
}

/** The height that is kept for an item that is not mounted: less than its own where the list would be too tall. */
export function roomOfEach({ count, each }: Pick<VirtualizerMetrics, 'count' | 'each'>): number {
  return Math.min(each, mostRoom / Math.max(1, count));
}

/** The list from its first position to its last: a slice, one more position that stays mounted, and spacers. */
export function segments({ start, end }: Slice, kept: number | undefined, count: number): readonly Segment[] {
  const mounted: Slice[] = [{ start, end }];
  if (kept !== undefined && kept >= 0 && kept < start) mounted.unshift({ start: kept, end: kept + 1 });
  if (kept !== undefined && kept < count && kept >= end) mounted.push({ start: kept, end: kept + 1 });
  const all: Segment[] = [];
  let at = 0;
  for (const part of mounted) {
    if (part.start > at) all.push({ type: 'spacer', start: at, end: part.start });
    all.push({ type: 'mounted', ...part });
    at = part.end;
  }
  if (at < count) all.push({ type: 'spacer', start: at, end: count });
  return all;
}
