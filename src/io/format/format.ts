/** What a format is: its names, how a text of it is recognised, and its reader. */
import type { ChunkedWork } from '../../util/chunked.js';
import type { ReadResult } from './read-result.js';
import type { Source } from './source.js';
import type { TableMapping } from './table-mapping.js';

/** What a reader may use. */
export interface ReadOptions {
  /** Runs long work in slices; rejects where the reading was given up. */
  readonly run: <T>(work: ChunkedWork<T>) => Promise<T>;
  /** What the columns of a table are. */
  readonly mapping?: TableMapping | undefined;
  /**
   * What was said of the columns of another table: it counts where no program is known to have written this one, and where each
   * column that it names is in the header.
   */
  readonly otherMapping?: TableMapping | undefined;
  /** Nothing but its content says that it is of the format: it is none of it where it does not look like it. */
  readonly isGuess?: boolean;
}

/**
 * Reads a source. Throws a `FormatError` where it is not of the format; single faults in it are in the result, or left
 * to the parser.
 */
export type Read = (source: Source, options: ReadOptions) => Promise<ReadResult>;

/** The source is not of the format that it was read as: the message says, behind "this is", what it is instead. */
export class FormatError extends Error {
  /** The name of that format, where more than the content said that it is of it. */
  format: string | undefined;
  /** Nothing else can be read of it, whatever somebody says that it is. */
  readonly isCertain: boolean;

  constructor(message: string, { cause, isCertain = false }: ErrorOptions & { isCertain?: boolean } = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.isCertain = isCertain;
  }
}

/** The reader of a format could not be loaded: the cause is why. */
export class MissingReaderError extends Error {
  /** Of the chunk, as it was built. */
  readonly file: string;

  constructor(file: string, options: ErrorOptions) {
    super(`${file} could not be loaded`, options);
    this.file = file;
  }
}

/** One entry of the registry. */
export interface Format {
  readonly name: string;
  /** Without a dot, in lower case. */
  readonly extensions: readonly string[];
  /** Types as servers send them; `x-` and parameters make no difference. */
  readonly mediaTypes: readonly string[];
  /** Whether a whole text may be of this format; a quick look, after which reading may still fail. */
  readonly sniff: (text: string) => boolean;
  /** Whether first bytes are those of this format and of no text, whatever its name and its sender say. */
  readonly isStartOf?: (bytes: Uint8Array) => boolean;
  /** The reader: a chunk of its own where it is imported here. */
  readonly load: () => Promise<Read> | Read;
  /** The file of that chunk, to be named where it is missing. */
  readonly file?: string;
}

/** What `load` gives; a `MissingReaderError` that names its file where it could not be loaded. */
export async function loaded<T>(file: string, load: () => Promise<T> | T): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new MissingReaderError(file, { cause });
  }
}
