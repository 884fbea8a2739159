/** The options of an axis: its zone, its words and the weekdays that it shades. */
import type { FinestUnit } from '../scale/datings.js';
import type { View } from '../view/view.js';
import type { Unit } from './zone-intervals.js';

/** The words of the axis, for a locale and a zone. */
export interface AxisFormat {
  context(time: number, unit: Unit): string;
  tick(time: number, unit: Unit): string;
  /** The short name of the zone in a window; both, where its clocks change from one to another. */
  zone(view: View): string;
}

/** What an axis needs beside its window; widths from `measure` and `minimumGap` are in pixels. */
export interface AxisOptions {
  /** An IANA zone, in whose local time the units begin. */
  readonly zone: string;
  readonly format: AxisFormat;
  readonly measure: (text: string, voice: 'tick' | 'context') => number;
  /** ISO weekdays: 6 and 7 are Saturday and Sunday. */
  readonly weekend: readonly number[];
  /** Pixels between two labels; 16 where it is left out. */
  readonly minimumGap?: number;
  /** What is drawn is known to nothing finer: windows of several such units have no ticks for parts of them. */
  readonly finest?: FinestUnit | undefined;
}
