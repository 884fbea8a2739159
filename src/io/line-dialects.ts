/** Newline-delimited JSON of other programs: another one is a line here, and its reader a file. */
import type { ChunkedWork } from '../util/chunked.js';
import type { Dialect } from './format/dialect.js';
import type { ReadResult } from './format/read-result.js';

/** Makes a result of the values of all lines; a line that is no JSON is a `MalformedLine`. */
export type ReadValues = (values: readonly unknown[]) => ChunkedWork<ReadResult>;

const dialects: readonly Dialect<unknown, ReadValues>[] = [];

/** Whose lines they are, by the value of the first; undefined for lines of ours, and of none that is known. */
export function lineDialectOf(first: unknown): Dialect<unknown, ReadValues> | undefined {
  return dialects.find(({ isOf }) => isOf(first));
}
