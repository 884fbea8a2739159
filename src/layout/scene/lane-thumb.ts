/** The thumb of the bar that scrolls lanes: which lane is first where it is dragged, and what a turn of the wheel adds up to. */
import type { LaneScroll } from './scene.js';

/** The first lane where a thumb was moved by a share of the way that it can go. */
export function laneAtThumb(from: number, share: number, { last }: LaneScroll): number {
  return limited(from + Math.round(share * last), last);
}

/** What keys do to the first lane; undefined for keys that do nothing here. */
export function laneAtKey(key: string, { first, end, last }: LaneScroll): number | undefined {
  const page = Math.max(1, end - first);
  const steps: Readonly<Partial<Record<string, number>>> = {
    ArrowUp: first - 1,
    ArrowDown: first + 1,
    PageUp: first - page,
    PageDown: first + page,
    Home: 0,
    End: last,
  };
  const wanted = steps[key];
  return wanted === undefined ? undefined : limited(wanted, last);
}

function limited(lane: number, last: number): number {
  return Math.max(0, Math.min(lane, last));
}
