/** Where the date of the handle stands on the axis: beside the handle, clear of the words of the axis where it can be. */
import type { Measure } from '../metrics.js';
import type { Scene } from '../scene/scene.js';

/** In the row of the ticks or that of the contexts, and behind the handle or before it. */
export interface DayPlace {
  readonly row: 'tick' | 'context';
  readonly isTurned: boolean;
}

/** From the middle of the handle to its date, and between that and other words. */
const [beside, apart] = [8, 4];
/** From here on the date stands before its line, where there is no free place. */
const turnsAt = 0.8;

interface Taken {
  readonly row: DayPlace['row'];
  readonly from: number;
  readonly to: number;
}

/** `x` is where the handle is, in pixels of the plot; `width` that of the date with its frame. */
export function dayPlace(
  scene: Pick<Scene, 'axis' | 'asOf' | 'now' | 'plot'>,
  x: number,
  width: number,
  measure: Measure,
): DayPlace {
  const taken = takenIn(scene, measure);
  const places: readonly DayPlace[] = (['tick', 'context'] as const).flatMap((row) => [
    { row, isTurned: false },
    { row, isTurned: true },
  ]);
  const isFree = ({ row, isTurned }: DayPlace): boolean => {
    const from = isTurned ? x - beside - width : x + beside;
    const isIn = from >= 0 && from + width <= scene.plot.width;
    return (
      isIn &&
      !taken.some(
        (other) => other.row === row && from < other.to + apart && from + width > other.from - apart,
      )
    );
  };
  return places.find(isFree) ?? { row: 'tick', isTurned: x > scene.plot.width * turnsAt };
}

/** The words of the axis, in pixels of the plot. */
function takenIn(
  { axis, asOf, now, plot }: Pick<Scene, 'axis' | 'asOf' | 'now' | 'plot'>,
  measure: Measure,
): readonly Taken[] {
  const ticks = axis.ticks.flatMap(({ labelled, x, textX = x, width }): Taken[] =>
    labelled ? [{ row: 'tick', from: textX - width / 2, to: textX + width / 2 }] : [],
  );
  const contexts = axis.contexts.map(({ x, width }): Taken => ({ row: 'context', from: x, to: x + width }));
  const cuts = (axis.cuts ?? []).flatMap(({ kind, text, x0, x1 }): Taken[] => {
    const width = text ? measure(text, 'tick') : 0;
    if (width === 0) return [];
    if (kind === 'scale') return [{ row: 'context', from: x0, to: x0 + beside + width }];
    return [{ row: 'tick', from: (x0 + x1 - width) / 2, to: (x0 + x1 + width) / 2 }];
  });
  const lines = [asOf && { ...asOf, row: 'context' as const }, now].flatMap((line): Taken[] => {
    if (line?.textX === undefined) return [];
    const from = line.textX - plot.x;
    return [{ row: line.row, from, to: from + measure(line.text, 'tick') }];
  });
  return [...ticks, ...contexts, ...cuts, ...lines];
}
