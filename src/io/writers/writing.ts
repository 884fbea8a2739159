/** What a writer of a format is: from a timeline to the content of a file, with what the format could not hold. */
import type { EdtfText } from '../../model/event.js';
import type { Timeline } from '../../model/timeline.js';
import { inChunks, type ChunkedWork } from '../../util/chunked.js';
import type { Locale } from '../../words/locale.js';
import type { Losses } from './losses.js';

const rowsAtOnce = 20;

/** What is written, and in which words. */
export interface WriteOptions {
  readonly locale: Locale;
  /** The rows that are written; all events where it is left out. */
  readonly rows?: ArrayLike<number>;
  /** How many of those that are not are left out by the window; filters leave out the others. */
  readonly outside?: number;
  /** The day, or the time, of the export, where the format says one: no writer has a clock. */
  readonly on?: EdtfText;
  /** The query by which rows are left out, where the format says it. */
  readonly query?: string;
  /** A drawing as an SVG element, where the format has room for it. */
  readonly drawing?: string;
}

/** The content of a file. */
export interface Writing<Content extends string | Uint8Array<ArrayBuffer> = string> {
  readonly content: Content;
  /** What the format cannot hold, each once, with the number of events: a phrase in the words of the locale. */
  readonly losses: readonly string[];
}

/** Writes a timeline, in slices. Pure: the same input gives the same content on every machine. */
export type Write = (
  timeline: Timeline,
  options: WriteOptions,
) => ChunkedWork<Writing<string | Uint8Array<ArrayBuffer>>>;

/** The rows to be written: those that are given, else all events in their order. */
export function writtenRows({ order }: Timeline, { rows }: Pick<WriteOptions, 'rows'>): ArrayLike<number> {
  return rows ?? order;
}

/** How many events that can be shown are not among the rows to be written, by what left them out. */
export function leftOut(
  { order }: Timeline,
  { rows, outside = 0 }: Pick<WriteOptions, 'rows' | 'outside'>,
): Readonly<Record<'hidden' | 'window', number>> {
  return rows
    ? { hidden: Math.max(0, order.length - rows.length - outside), window: outside }
    : { hidden: 0, window: 0 };
}

/** Writes each row, in slices, and counts what is left out or cannot be written at all. */
export function* writeRowsChunked(
  timeline: Timeline,
  options: WriteOptions,
  losses: Losses,
  writeRow: (row: number) => void,
): ChunkedWork<void> {
  const rows = writtenRows(timeline, options);
  yield* inChunks(0, rows.length, rowsAtOnce, (start, end) => {
    for (let at = start; at < end; at++) writeRow(rows[at] as number);
  });
  losses.addAll(leftOut(timeline, options));
  losses.add('rejected', true, timeline.size - timeline.order.length);
}
