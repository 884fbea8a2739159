/**
 * The scale from time to drawn time: epoch milliseconds on a linear axis; on a cut one, the milliseconds of a drawing in
 * which some parts of time are given more room than others. Indexes, windows, gestures and scenes are in drawn time.
 */
import { upperBound } from '../../util/binary-search.js';
import type { View } from '../view/view.js';

/**
 * A part of a cut scale. `dated`: drawn as on a linear axis. `break`: nothing in it has a date of its own, so it is drawn
 * shorter than its time. `shelf`: what happened at some time within a unit, and no more is known.
 */
export interface ScalePiece {
  readonly kind: 'dated' | 'break' | 'shelf';
  /** Epoch milliseconds, half-open. */
  readonly start: number;
  readonly end: number;
  /** Drawn time. */
  readonly from: number;
  readonly to: number;
  /** No date in it is known to an hour. */
  readonly finest?: 'day';
  /** A shelf before known days of its own unit: no time is drawn on it, but what it holds. */
  readonly aside?: boolean;
}

/** Which side of a time is meant where a shelf stands before it. */
export type Side = 'before' | 'after';

/** From time to drawn time and back; monotone, and the inverse of one another but for shelves that stand aside. */
export interface TimeScale {
  /** In their order, without gaps between them; none on a linear axis. */
  readonly pieces: readonly ScalePiece[];
  /** The drawn time of a time; infinite for what is infinite. `side` matters only where a shelf stands aside. */
  readonly drawnOf: (time: number, side?: Side) => number;
  /** The time of a drawn time; all of a shelf that stands aside is the start of its unit. */
  readonly timeOf: (drawn: number) => number;
}

const same = (time: number): number => time;

/** The scale of a linear axis: drawn time is time. */
export const linearScale: TimeScale = { pieces: [], drawnOf: same, timeOf: same };

/** The scale of pieces that follow one another; before the first and after the last as in the whole on average. */
export function piecewiseScale(pieces: readonly ScalePiece[]): TimeScale {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return linearScale;
  const slope = (last.to - first.from) / (last.end - first.start);
  const timed = pieces.filter(({ aside }) => !aside);
  const starts = Float64Array.from(timed, ({ start }) => start);
  const froms = Float64Array.from(pieces, ({ from }) => from);
  const drawnOf = (time: number, side: Side = 'after'): number => {
    if (time < first.start || (time === first.start && side === 'before'))
      return first.from + (time - first.start) * slope;
    if (time > last.end) return last.to + (time - last.end) * slope;
    const number = upperBound(starts, time) - 1;
    const piece = timed[side === 'before' && starts[number] === time ? number - 1 : number] as ScalePiece;
    return mixed(time, piece.start, piece.end, piece.from, piece.to);
  };
  const timeOf = (drawn: number): number => {
    if (drawn < first.from) return first.start + (drawn - first.from) / slope;
    if (drawn > last.to) return last.end + (drawn - last.to) / slope;
    const piece = pieces[Math.max(0, upperBound(froms, drawn) - 1)] as ScalePiece;
    return piece.aside ? piece.start : mixed(drawn, piece.from, piece.to, piece.start, piece.end);
  };
  return { pieces, drawnOf, timeOf };
}

/** Exact at both ends. */
function mixed(x: number, x0: number, x1: number, y0: number, y1: number): number {
  if (x === x1) return y1;
  return y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
}

/** A window of time in drawn time. */
export function drawnView({ start, end }: View, scale: TimeScale): View {
  return { start: scale.drawnOf(start), end: scale.drawnOf(end, 'before') };
}

/** A window of drawn time in time; never empty. */
export function timeView(view: View, scale: TimeScale): View {
  if (scale.pieces.length === 0) return view;
  const start = scale.timeOf(view.start);
  const end = scale.timeOf(view.end);
  return end > start ? { start, end } : { start, end: start + (view.end - view.start) };
}

/** Whether two scales draw time in the same way. */
export function isSameScale(one: TimeScale, other: TimeScale): boolean {
  return (
    one === other ||
    (one.pieces.length === other.pieces.length &&
      one.pieces.every((piece, i) => {
        const second = other.pieces[i] as ScalePiece;
        return (
          piece.kind === second.kind &&
          piece.aside === second.aside &&
          piece.start === second.start &&
          piece.end === second.end &&
          piece.from === second.from &&
          piece.to === second.to
        );
      }))
  );
}
