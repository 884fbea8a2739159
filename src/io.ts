/** The readers and writers of the package for programs, in browsers and without: `attributed-timeline/io`. */
export { read, type Readable, type ReadingOptions } from './io/read.js';
export { write, type WrittenFile } from './io/write.js';
export { writtenFormatNames, type WrittenFormat } from './io/writer-registry.js';
export type { WriteOptions } from './io/writers/writing.js';
export type { Locale } from './words/locale.js';
export { compareEvents, type ChangedEvent, type EventChanges } from './io/compare-events.js';
export { mergeDocuments, type Merged } from './io/merge-documents.js';
export { formatNames, type SourceHints } from './io/registry.js';
export { FormatError, MissingReaderError } from './io/format/format.js';
export type { MappedTable, ReadResult, SourceFault } from './io/format/read-result.js';
export type {
  ColumnMapping,
  DayOrder,
  Rows,
  TableColumn,
  TableMapping,
  TableQuestion,
} from './io/format/table-mapping.js';
export { mappingOf } from './io/table/table-reader.js';
export { parse } from './model/ingest/parse.js';
export { isTimeline, type Account, type Timeline } from './model/timeline.js';
export type { Fault, FaultCode, FaultReport, Severity } from './model/fault.js';
export type * from './model/written.js';
