/** The axis of a second zone, above the first: where the days and hours of its own clocks begin. */
import type { AxisOptions } from './axis-options.js';
import { MS_PER_HOUR } from '../../model/dates/calendar.js';
import type { Axis } from './axis.js';
import { layoutScaledAxis } from './cut-axis.js';
import { timeView, type TimeScale } from '../scale/time-scale.js';
import { closestTicks } from './axis-units.js';
import { axisHeight, fitText, nameMargin, secondAxisHeight, type Measure } from '../metrics.js';
import type { TimelineHeader } from '../../model/header.js';
import { erasHeight } from '../eras-height.js';
import type { View } from '../view/view.js';

/** The axis of the second zone, in the same window and with the same scale as the first, but without weekends. */
export interface SecondAxis extends Pick<Axis, 'contexts' | 'ticks' | 'boundaries'> {
  /** What each row of ticks is called, before the plot: cut to the width of the lane heads. */
  readonly names: { readonly first: string; readonly second: string };
}

/** The zone and the words of the second axis. */
export type SecondZone = Pick<AxisOptions, 'zone' | 'format'>;

/** Whether days and hours can be distinguished at a scale (pixels for each millisecond); on longer windows zones do not matter. */
export function distinguishesZones(scale: number): boolean {
  return 23 * MS_PER_HOUR * scale >= closestTicks;
}

/** The height of the whole axis at a scale, and of the names of periods below it. */
export function axisHeightAt(scale: number, hasSecondZone: boolean, header: TimelineHeader): number {
  return (
    axisHeight + erasHeight(header) + (hasSecondZone && distinguishesZones(scale) ? secondAxisHeight : 0)
  );
}

/** The second axis of a window `width` pixels wide, after lane heads of `headWidth`. */
export function layoutSecondAxis(
  view: View,
  width: number,
  headWidth: number,
  scale: TimeScale,
  { first, second, measure }: { first: SecondZone; second: SecondZone; measure: Measure },
): SecondAxis {
  const { contexts, ticks, boundaries } = layoutScaledAxis(view, width, scale, {
    ...second,
    measure,
    weekend: [],
  });
  const nameOf = (zone: SecondZone): string => zoneName(zone, timeView(view, scale), headWidth, measure);
  return { contexts, ticks, boundaries, names: { first: nameOf(first), second: nameOf(second) } };
}

/** What the ticks of a zone are called, cut to the width of the lane heads. */
export function zoneName(
  { format }: Pick<SecondZone, 'format'>,
  view: View,
  headWidth: number,
  measure: Measure,
): string {
  return fitText(format.zone(view), headWidth - 2 * nameMargin, 'tick', measure);
}
