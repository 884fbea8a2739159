/** The lines down the plot that mark a moment: where the compiler last looked, and what is now; each with its name where it has room. */
import { endOfAsOf } from '../../model/dates/place-when.js';
import { inset, type Axis } from '../axis/axis.js';
import type { EventIndex } from '../index/event-index.js';
import { asOfInset, fitText, nameMargin, type Measure } from '../metrics.js';
import { xOf, type View } from '../view/view.js';
import type { AsOfLine, Box, NowLine, Scene } from './scene.js';

/** Between a line and its name. */
const lineGap = 6;
/** Between its name and what else stands in that row. */
const nameGap = 8;

/** What such lines depend on. */
export interface UprightInput {
  readonly index: EventIndex;
  readonly view: View;
  /** The width of the lane heads. */
  readonly headWidth: number;
  readonly measure: Measure;
  /** The name of the line at which the compiler last looked. */
  readonly asOfName: string;
  /** The present moment, in epoch milliseconds, and the name of its line; none where it is left out. */
  readonly now?: number | undefined;
  readonly nowName?: string;
}

/** Words in a row of the axis: where they begin, in pixels of the plot, and how wide they are. */
interface Taken {
  readonly x: number;
  readonly width: number;
}

/** Those in the window. */
export function uprightLines(input: UprightInput, plot: Box, axis: Axis): Pick<Scene, 'asOf' | 'now'> {
  const asOf = asOfLine(input, plot, axis);
  const now = nowLine(input, plot, axis, asOf);
  return { ...(asOf && { asOf }), ...(now && { now }) };
}

/** Before the upper end of the line, in the row of the contexts, or behind it; else in the column of the lane heads. */
function asOfLine(input: UprightInput, plot: Box, axis: Axis): AsOfLine | undefined {
  const { index, asOfName: name, measure } = input;
  const x = xIn(endOfAsOf(index.timeline.header), input, plot);
  if (x === undefined) return undefined;
  const textX = freePlace(x, measure(name, 'tick'), plot, contextsOf(axis, measure));
  return textX === undefined ? { x, text: nameInHeads(name, input) } : { x, text: name, textX };
}

/** The same, and where the row of the contexts has no room in that of the ticks; in the column only where no other name stands there. */
function nowLine(
  input: UprightInput,
  plot: Box,
  axis: Axis,
  asOf: AsOfLine | undefined,
): NowLine | undefined {
  const { now, nowName: name = '', measure } = input;
  const x = xIn(now, input, plot);
  if (x === undefined) return undefined;
  const width = measure(name, 'tick');
  const other =
    asOf?.textX === undefined ? [] : [{ x: asOf.textX - plot.x, width: measure(asOf.text, 'tick') }];
  const ticks = ticksOf(axis, measure);
  const passes = ticks.every((tick) => plot.x + tick.x > x + 2 || plot.x + tick.x + tick.width < x - 2);
  const above = freePlace(x, width, plot, [...contextsOf(axis, measure), ...other]);
  if (above !== undefined) return { x, text: name, textX: above, row: 'context', rises: passes };
  const beside = freePlace(x, width, plot, ticks);
  if (beside !== undefined) return { x, text: name, textX: beside, row: 'tick', rises: passes };
  const isTaken = asOf !== undefined && asOf.textX === undefined;
  return { x, text: isTaken ? '' : nameInHeads(name, input), row: 'context', rises: false };
}

/** Undefined where it is not in the window. */
function xIn(time: number | undefined, { index, view }: UprightInput, plot: Box): number | undefined {
  if (time === undefined) return undefined;
  const drawn = index.scale.drawnOf(time, 'before');
  return drawn >= view.start && drawn <= view.end ? plot.x + xOf(drawn, view, plot.width) : undefined;
}

/** Where a name so wide has room beside a line: before it, else behind it. */
function freePlace(x: number, width: number, plot: Box, taken: readonly Taken[]): number | undefined {
  const isFree = (from: number): boolean =>
    from >= plot.x &&
    from + width <= plot.x + plot.width &&
    taken.every(
      (name) => plot.x + name.x > from + width + nameGap || plot.x + name.x + name.width < from - nameGap,
    );
  return [x - lineGap - width, x + lineGap].find(isFree);
}

function contextsOf({ contexts, cuts = [] }: Axis, measure: Measure): readonly Taken[] {
  const changes = cuts.filter(({ kind }) => kind === 'scale');
  return [
    ...contexts,
    ...changes.map(({ x0, text }) => ({ x: x0 + inset, width: measure(text, 'tick') })),
    // The torn edges of breaks.
    ...cuts.flatMap(({ kind, x0, x1 }) =>
      kind === 'break' ? [x0, x1].map((at) => ({ x: at, width: 0 })) : [],
    ),
  ];
}

function ticksOf({ ticks, cuts = [] }: Axis, measure: Measure): readonly Taken[] {
  return [
    ...ticks.flatMap(({ labelled, x, textX = x, width }) =>
      labelled ? [{ x: textX - width / 2, width }] : [],
    ),
    ...cuts.flatMap(({ kind, text, x0, x1 }) => {
      const width = kind === 'scale' ? 0 : measure(text, 'tick');
      return width > 0 ? [{ x: (x0 + x1 - width) / 2, width }] : [];
    }),
  ];
}

/** Cut to the room there. */
function nameInHeads(name: string, { headWidth, measure }: UprightInput): string {
  return fitText(name, Math.max(0, headWidth - asOfInset - nameMargin), 'tick', measure);
}
