/** Writes a document of the format, as it was given: what is written short stays short, what nobody knows stays where it is. */
import { flag, hasFlag } from '../../model/columns.js';
import type { Timeline } from '../../model/timeline.js';
import { inChunks, type ChunkedWork } from '../../util/chunked.js';
import { besideEvents, givenRows } from './given-parts.js';
import { jsonText } from './json-text.js';
import { Losses } from './losses.js';
import { leftOut, type WriteOptions, type Writing } from './writing.js';

const rowsAtOnce = 200;

/**
 * The document of a timeline, with rejected events in their places. With rows of its own it has those events alone, in the order in which
 * they were given, and the links between them.
 */
export function* writeJson(timeline: Timeline, options: WriteOptions): ChunkedWork<Writing> {
  const losses = new Losses();
  const rows = givenRows(timeline, options);
  const events: string[] = [];
  const add = (row: number): void => {
    const text = jsonText(timeline.written(row), 2);
    losses.add('fields', text === undefined && !hasFlag(timeline.columns, row, flag.rejected));
    events.push(indented(text ?? 'null'));
  };
  yield* inChunks(0, rows.length, rowsAtOnce, (start, end) => {
    for (let at = start; at < end; at++) add(rows[at] as number);
  });
  losses.addAll(leftOut(timeline, options));
  losses.add('rejected', true, options.rows ? timeline.size - timeline.order.length : 0);
  const fields = Object.entries(besideEvents(timeline, options)).flatMap(([name, value]) => {
    const text = jsonText(value, 2);
    return text === undefined ? [] : [`  ${JSON.stringify(name)}: ${text.replaceAll('\n', '\n  ')}`];
  });
  const list = events.length > 0 ? `[\n${events.join(',\n')}\n  ]` : '[]';
  return {
    content: `{\n${[...fields, `  "events": ${list}`].join(',\n')}\n}\n`,
    losses: losses.words(options.locale),
  };
}

function indented(text: string): string {
  return `    ${text.replaceAll('\n', '\n    ')}`;
}
