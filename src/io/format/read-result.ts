/** What a reader makes of a source: a document for the parser, and what was wrong with the source itself. */
import { FaultLog, type Leniency, type Severity } from '../../model/fault.js';
import type { ChunkedWork } from '../../util/chunked.js';
import type { Rows, TableColumn, TableMapping, TableQuestion } from './table-mapping.js';

/** One thing that was wrong in a source, before it was a document. */
export interface SourceFault {
  /** As an editor finds it in the source: `row 12`, `line 3`, `event 7, DTSTART`; empty for all of it. */
  readonly place: string;
  readonly severity: Severity;
  /** In lower case, with what to write instead. */
  readonly problem: string;
  /** The text that is meant, as it stands there. */
  readonly offender?: string;
}

/** What was read. No event is lost: what cannot be understood of one is kept in its fields, or is a fault. */
export interface ReadResult {
  /** A document, a list of events, or a `Timeline` where it was parsed while it arrived. */
  readonly document: unknown;
  readonly faults: readonly SourceFault[];
  /** Where an event of the document, by its number, stands in the source; undefined for one that is not from there. */
  readonly placeOf?: ((event: number) => string | undefined) | undefined;
  /** What is no fault in its events. */
  readonly leniency?: Leniency | undefined;
  /** The table that it was read from, while something is to be asked about it. */
  readonly table?: MappedTable | undefined;
}

/** A table that can be read again, in another way. */
export interface MappedTable {
  readonly rows: Rows;
  /** How it was read, whole: each column with its field. */
  readonly mapping: TableMapping;
  readonly columns: readonly TableColumn[];
  /** What is still to be answered. */
  readonly questions: readonly TableQuestion[];
  /** Reads it in another way, whole or so many of its first rows. */
  readonly readChunked: (mapping: TableMapping, rows?: number) => ChunkedWork<ReadResult>;
  /** What that would make of its columns, by so many of its first rows. */
  readonly mappedBy: (mapping: TableMapping, rows: number) => MappedTable;
}

/** A result with what was found before its rows were read, which stays true however its table is read. */
export function withFaults(result: ReadResult, faults: readonly SourceFault[]): ReadResult {
  if (faults.length === 0) return result;
  const { table } = result;
  return {
    ...result,
    faults: [...faults, ...result.faults],
    ...(table && { table: tableWithFaults(table, faults) }),
  };
}

function tableWithFaults(table: MappedTable, faults: readonly SourceFault[]): MappedTable {
  return {
    ...table,
    *readChunked(mapping, rows) {
      return withFaults(yield* table.readChunked(mapping, rows), faults);
    },
    mappedBy: (mapping, rows) => tableWithFaults(table.mappedBy(mapping, rows), faults),
  };
}

/** A result in which nothing was wrong but what the parser will say of its document. */
export function faultless(document: unknown): ReadResult {
  return { document, faults: [] };
}

/** Adds what was wrong with a source to the faults of its document, which are placed as the source has them. */
export function reportResult({ faults, placeOf, leniency }: ReadResult, log: FaultLog): void {
  log.placeOf = placeOf;
  log.leniency = leniency;
  for (const { place, severity, problem, offender } of faults)
    log.reportAt(place, severity, problem, offender);
}

/** A log with what was wrong with a source, for the parser of its document. */
export function logOf(result: ReadResult): FaultLog {
  const log = new FaultLog();
  reportResult(result, log);
  return log;
}
