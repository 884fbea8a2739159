/** Reads what was given as an object of another program, such as the items of vis-timeline, by a reader that is loaded for it. */
import { loaded, MissingReaderError } from '../../io/format/format.js';
import { jsonFormatOf, type ReadValue } from '../../io/json-formats.js';
import type { ReadResult } from '../../io/format/read-result.js';
import { missingFile } from '../page/lazy-part.js';
import { runInSlices } from './scheduled-work.js';

/** How far what was given has come: it is a document of ours, or becomes one, or its reader is missing. */
export type ForeignState =
  | { readonly type: 'own' | 'loading' }
  | { readonly type: 'read'; readonly result: ReadResult }
  | { readonly type: 'failed'; readonly file: string };

/** Looks at each given object once. */
export class ForeignDocument {
  #given: unknown;
  #state: ForeignState = { type: 'own' };
  readonly #onChange: () => void;
  #abort: AbortController = new AbortController();
  #finished: Promise<void> = Promise.resolve();

  /** `onChange` is called when a reader has come to its end. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** What a given object is; what it is read as stays as long as the same one is given. */
  stateOf(given: unknown): ForeignState {
    if (given === this.#given) return this.#state;
    this.#abort.abort();
    this.#given = given;
    this.#state = { type: 'own' };
    const format = foreignFormatOf(given);
    if (format) {
      this.#state = { type: 'loading' };
      this.#finished = this.#read(given, format);
    }
    return this.#state;
  }

  /** Resolves when the loading that was begun has come to its end. */
  get finished(): Promise<void> {
    return this.#finished;
  }

  /** Looks at the next object anew, though it may be the same: it may have been changed. */
  forget(): void {
    this.#abort.abort();
    this.#given = undefined;
    this.#state = { type: 'own' };
  }

  async #read(given: unknown, format: NonNullable<ReturnType<typeof jsonFormatOf>>): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    const state = await loaded(format.file, format.load).then(
      (read) => readAs(given, read, signal),
      (error: unknown): ForeignState => ({
        type: 'failed',
        file: error instanceof MissingReaderError ? missingFile(error.cause, error.file) : format.file,
      }),
    );
    if (signal.aborted) return;
    this.#state = state;
    this.#onChange();
  }
}

/** What its reader cannot read is left to the parser, too. */
async function readAs(given: unknown, read: ReadValue, signal: AbortSignal): Promise<ForeignState> {
  try {
    return { type: 'read', result: await runInSlices(read(given as never), { signal }) };
  } catch {
    return { type: 'own' };
  }
}

/** What cannot be looked at is left to the parser, which says so. */
function foreignFormatOf(given: unknown): ReturnType<typeof jsonFormatOf> {
  try {
    return jsonFormatOf(given);
  } catch {
    return undefined;
  }
}
