/** Reads the lines of Timesketch: an entry each, in JSON. */
import { isDictionary } from '../../model/format/read-fields.js';
import { inChunks, type ChunkedWork } from '../../util/chunked.js';
import type { ReadResult, SourceFault } from '../format/read-result.js';
import { OwnKinds } from './own-kinds.js';
import { timesketchEvent } from './timesketch-event.js';

const linesAtOnce = 500;

/** The document of all lines; one that is no entry is left to the parser. */
export function* readTimesketchLines(
  values: readonly unknown[],
  lineOf: (value: number) => number,
): ChunkedWork<ReadResult> {
  const kinds = new OwnKinds();
  const faults: SourceFault[] = [];
  const events: unknown[] = [];
  const placeOf = (event: number): string => `line ${lineOf(event)}`;
  yield* inChunks(0, values.length, linesAtOnce, (start, end) => {
    for (const [offset, value] of values.slice(start, end).entries())
      events.push(
        isDictionary(value) && 'message' in value
          ? timesketchEvent(value, kinds, (field, severity, problem, offender) => {
              const place = `${placeOf(start + offset)}, ${field}`;
              faults.push({ place, severity, problem, ...(offender !== undefined && { offender }) });
            })
          : value,
      );
  });
  return { document: { kinds: kinds.written, events }, faults, placeOf };
}
