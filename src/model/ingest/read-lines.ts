/** Reads newline-delimited JSON while it arrives. */
import { eventShape, headerShape } from '../format/format.js';
import { FaultLog } from '../fault.js';
import { MalformedLine } from '../format/malformed-line.js';
import { openDocument } from './parse.js';
import { isDictionary } from '../format/read-fields.js';
import { subProgress, forEachChunked, type ChunkedWork } from '../../util/chunked.js';
import { TextLines, type TextLine } from '../../util/text-lines.js';
import type { Timeline } from '../timeline.js';
import type { TimelineBuilder } from './timeline-builder.js';

/** A reading of lines. Each generator is to be run to its end before the next is asked for; nothing is done before. */
export interface LinesReading {
  /** Reads what a piece of text completes; pieces may be cut anywhere. Yields the fraction of the piece that is read. */
  push(text: string): Generator<number, void, void>;
  /** The timeline, when there is no more text. */
  finish(): Generator<number, Timeline, void>;
}

/**
 * Opens a text of one JSON value a line, each of them an event; blank lines are skipped. The first may be the document
 * without its events: an object with `format`, or with a field of a document and none that only events have. (Events
 * in it all the same, or a first line that is a list of them, come first.) A line that is not JSON is an event
 * that is rejected. Where the first line is not JSON, the text is kept until its end: if it is one JSON value then,
 * over however many lines, that is what is read; if none of its lines is an object, it is one fault. Faults are added to
 * those of the log.
 */
export function openLines(log: FaultLog = new FaultLog()): LinesReading {
  return new LinesReader(log);
}

/** The most that is read per chunk. */
const linesAtOnce = 250;
const charactersAtOnce = 2 ** 16;

class LinesReader implements LinesReading {
  readonly #lines = new TextLines();
  /** Undefined while it is not known what the first line is. */
  #builder: TimelineBuilder | undefined;
  /** All lines from the first on, while that one alone is not JSON. */
  #kept: TextLine[] = [];
  readonly #log: FaultLog;

  constructor(log: FaultLog) {
    this.#log = log;
  }

  *push(text: string): ChunkedWork<void> {
    this.#lines.push(text);
    let done = 0;
    for (let read = this.#readSome(); read > 0; read = this.#readSome()) {
      done = Math.min(text.length, done + read);
      yield* this.#buildChunked(done / text.length);
    }
  }

  *finish(): ChunkedWork<Timeline> {
    const rest = this.#lines.rest();
    if (rest) this.#addLine(rest);
    if (!this.#builder) yield* subProgress(this.#openKeptChunked(), 0, 0.3);
    const builder = (this.#builder ??= this.#openDocument([]));
    yield* subProgress(builder.readChunked(), 0.3, 0.5);
    yield* subProgress(builder.fitChunked(), 0.5, 0.6);
    return yield* subProgress(builder.finishChunked(), 0.6, 1);
  }

  /** Reads some of the whole lines; returns the number of their characters. */
  #readSome(): number {
    let read = 0;
    for (let count = 0; count < linesAtOnce && read < charactersAtOnce; count++) {
      const line = this.#lines.next();
      if (!line) break;
      read += line.text.length + 1;
      this.#addLine(line);
    }
    return read;
  }

  /** The fraction does not rise while the events of some lines are read. */
  *#buildChunked(share: number): ChunkedWork<void> {
    if (this.#builder) yield* subProgress(this.#builder.readChunked(), share, share);
    yield share;
  }

  #addLine(line: TextLine): void {
    if (!this.#builder && this.#kept.length > 0) this.#kept.push(line);
    else if (line.text.trim() !== '') this.#addValue(valueOf(line), line);
  }

  #addValue(value: unknown, line: TextLine): void {
    if (this.#builder) this.#builder.rows.append([value], 0, 1);
    else if (value instanceof MalformedLine) this.#kept.push(line);
    else this.#open(value);
  }

  #openDocument(document: unknown): TimelineBuilder {
    return openDocument(document, undefined, this.#log);
  }

  /** Begins with the first value of the text. */
  #open(value: unknown): void {
    if (Array.isArray(value)) this.#builder = this.#openDocument(value);
    else if (isHeader(value)) this.#builder = this.#openDocument({ ...value, events: value['events'] ?? [] });
    else {
      this.#builder = this.#openDocument([]);
      this.#builder.rows.append([value], 0, 1);
    }
  }

  *#openKeptChunked(): ChunkedWork<void> {
    if (this.#kept.length === 0) return;
    const text = this.#kept.map((line) => line.text).join('\n');
    const whole = valueOf({ text, number: 1 });
    if (!(whole instanceof MalformedLine)) {
      this.#open(whole);
      return;
    }
    const values: unknown[] = [];
    yield* forEachChunked(this.#kept, linesAtOnce, (line) => {
      if (line.text.trim() !== '') values.push(valueOf(line));
    });
    this.#kept = [];
    this.#builder = this.#openDocument(values.some(isEvent) ? values : text);
  }
}

/** Only an object means that each line is read on its own. */
function isEvent(value: unknown): boolean {
  return isDictionary(value) && !(value instanceof MalformedLine);
}

function valueOf({ text, number }: TextLine): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return new MalformedLine(text, number);
  }
}

const headerFields: readonly string[] = ['events', ...Object.keys(headerShape.fields)].filter(
  (name) => !Object.hasOwn(eventShape.fields, name),
);
const eventFields: readonly string[] = ['kind', ...Object.keys(eventShape.fields)].filter(
  (name) => !Object.hasOwn(headerShape.fields, name),
);

function isHeader(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isDictionary(value)) return false;
  const has = (name: string): boolean => Object.hasOwn(value, name);
  return has('format') || (headerFields.some(has) && !eventFields.some(has));
}
