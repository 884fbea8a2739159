/** Writes newline-delimited JSON: what a document says of itself in the first line, then an event a line. */
import { flag, hasFlag } from '../../model/columns.js';
import { isDictionary } from '../../model/format/read-fields.js';
import type { Timeline } from '../../model/timeline.js';
import { inChunks, type ChunkedWork } from '../../util/chunked.js';
import { besideEvents, givenRows } from './given-parts.js';
import { jsonText } from './json-text.js';
import { Losses } from './losses.js';
import { leftOut, type WriteOptions, type Writing } from './writing.js';

const linesAtOnce = 200;

/** The events as they were given, each in a line of its own, in the order in which they were given. */
export function* writeJsonLines(timeline: Timeline, options: WriteOptions): ChunkedWork<Writing> {
  const losses = new Losses();
  const rows = givenRows(timeline, options);
  const lines = firstLines(timeline, options, rows);
  yield* inChunks(0, rows.length, linesAtOnce, (start, end) => {
    for (let at = start; at < end; at++) lines.push(eventLine(timeline, rows[at] as number, losses));
  });
  countLeftOut(timeline, options, losses);
  return {
    content: lines.map((line) => `${line}\n`).join(''),
    losses: losses.words(options.locale),
  };
}

/** The same line by line, for what is too long for one text: the losses are known when all lines were taken. */
export function* jsonLines(
  timeline: Timeline,
  options: WriteOptions,
  losses: Losses,
): Generator<string, void> {
  const rows = givenRows(timeline, options);
  for (const line of firstLines(timeline, options, rows)) yield `${line}\n`;
  for (let at = 0; at < rows.length; at++) yield `${eventLine(timeline, rows[at] as number, losses)}\n`;
  countLeftOut(timeline, options, losses);
}

/** Without one where nothing is to be said, and where the first event cannot be taken for it. */
function firstLines(timeline: Timeline, options: WriteOptions, rows: ArrayLike<number>): string[] {
  const fields = Object.entries(besideEvents(timeline, options)).filter(
    ([, value]) => jsonText(value) !== undefined,
  );
  const first = rows.length > 0 ? timeline.written(rows[0] as number) : undefined;
  const isPlain = isDictionary(first) && 'when' in first && !('format' in first || 'message' in first);
  if (fields.length === 0 && isPlain) return [];
  return [jsonText({ format: 'attributed-timeline/1', ...Object.fromEntries(fields) }) ?? '{}'];
}

function eventLine(timeline: Timeline, row: number, losses: Losses): string {
  const text = jsonText(timeline.written(row));
  losses.add('fields', text === undefined && !hasFlag(timeline.columns, row, flag.rejected));
  return text ?? 'null';
}

function countLeftOut(timeline: Timeline, options: WriteOptions, losses: Losses): void {
  losses.addAll(leftOut(timeline, options));
  losses.add('rejected', true, options.rows ? timeline.size - timeline.order.length : 0);
}
