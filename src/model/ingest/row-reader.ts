/** What reading a row goes by, and who can read one: each reader takes the rows that it can, and leaves the others. */
import type { TimelineHeader } from '../header.js';
import type { FaultLog } from '../fault.js';
import type { ColumnBuffer } from './column-buffer.js';
import type { EventIds } from './event-ids.js';
import type { Rows } from './given-rows.js';
import type { NumberNames } from './number-names.js';
import type { OrderedNames } from './ordered-names.js';
import type { References } from './references.js';

/** What all readers of one builder share; each fills in columns, ids, references and faults. */
export interface ReadingContext {
  readonly header: TimelineHeader;
  readonly rows: Rows;
  readonly log: FaultLog;
  readonly columns: ColumnBuffer;
  readonly ids: EventIds;
  readonly references: References;
  readonly numbers: NumberNames;
  readonly ordered: OrderedNames;
  /** Rows whose chains come from claims, which are known when all claims are: to be flagged by whoever empties it. */
  readonly derived: number[];
}

/** Reads single rows into the columns of the context that it was made with. */
export interface RowReader {
  /**
   * Reads a row, which is open and empty, and gives what that cost, in tidy events; 0, and nothing was done, where the
   * row is left to the next reader. Never throws.
   */
  read(row: number): number;
}

/** Makes the readers of a builder, in the order in which they are asked; the last one reads every row. */
export type RowReaders = (context: ReadingContext) => readonly RowReader[];
