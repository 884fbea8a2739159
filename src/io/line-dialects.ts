/** Newline-delimited JSON of other programs: another one is a line here, and its reader a file. */
import { isDictionary } from '../model/format/read-fields.js';
import type { ChunkedWork } from '../util/chunked.js';
import type { Dialect } from './format/dialect.js';
import type { ReadResult } from './format/read-result.js';

/**
 * Makes a result of the values of all lines that are not blank; one that is no JSON is a `MalformedLine`. `lineOf` is the number
 * of the line that a value, counted from 0, stands in.
 */
export type ReadValues = (
  values: readonly unknown[],
  lineOf: (value: number) => number,
) => ChunkedWork<ReadResult>;

const dialects: readonly Dialect<unknown, ReadValues>[] = [
  {
    name: 'Timesketch',
    isOf: isTimesketchEntry,
    load: async () => (await import('./formats/read-timesketch-lines.js')).readTimesketchLines,
    file: 'read-timesketch-lines.js',
  },
];

/** Whose lines they are, by the value of the first; undefined for lines of ours, and of none that is known. */
export function lineDialectOf(first: unknown): Dialect<unknown, ReadValues> | undefined {
  return dialects.find(({ isOf }) => isOf(first));
}

/** Timesketch: a message, a time, and what the time is of. */
function isTimesketchEntry(value: unknown): boolean {
  return (
    isDictionary(value) &&
    'message' in value &&
    'timestamp_desc' in value &&
    ('datetime' in value || 'timestamp' in value)
  );
}
