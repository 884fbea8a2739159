/** The thumb of the bar that scrolls lanes: which lane is first where it is dragged, and what a turn of the wheel adds up to. */
import type { LaneScroll } from './scene.js';

/** A notch of a mouse wheel is about three lanes, in pixels for each. */
const wheelPixels = 36;

/** The first lane where a thumb was moved by a share of the way that it can go. */
export function laneAtThumb(from: number, share: number, { last }: LaneScroll): number {
  return limited(from + Math.round(share * last), last);
}

/** How many lanes a wheel has turned by, in parts of one, too; `mode` is the unit of `delta`: pixels, lines or pages. */
export function lanesTurned(delta: number, mode: number, scroll: LaneScroll): number {
  if (mode === 0) return delta / wheelPixels;
  return delta * (mode === 2 ? pageOf(scroll) : 1);
}

/** The first lane after a turn by so many, which may be less than none. */
export function laneAfterTurn(lanes: number, { first, last }: LaneScroll): number {
  return limited(first + lanes, last);
}

/** What keys do to the first lane; undefined for keys that do nothing here. */
export function laneAtKey(key: string, scroll: LaneScroll): number | undefined {
  const { first, last } = scroll;
  const page = pageOf(scroll);
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

function pageOf({ first, end }: LaneScroll): number {
  return Math.max(1, end - first);
}

function limited(lane: number, last: number): number {
  return Math.max(0, Math.min(lane, last));
}
