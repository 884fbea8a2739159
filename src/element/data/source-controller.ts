/** Keeps the document of an address or a file: one at a time, and only the last one asked for counts. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MappedTable, ReadResult } from '../../io/format/read-result.js';
import { fill } from '../../words/compose.js';
import type { InterfaceStrings } from '../../words/interface-strings.js';
import { loadDocument, LoadError, type DocumentSource } from './load-document.js';
import { runInSlices } from './scheduled-work.js';

/** How far a request has come. `share` is from 0 to 1, and absent while the length is not known. */
export type SourceState =
  | { readonly type: 'none' }
  | { readonly type: 'loading'; readonly source: DocumentSource; readonly share?: number }
  | {
      readonly type: 'loaded';
      readonly source: DocumentSource;
      readonly result: ReadResult;
    }
  | {
      readonly type: 'failed';
      readonly source: DocumentSource;
      readonly message: string;
      /** Whether the message is a sentence, not the reason in one. */
      readonly isSentence: boolean;
    };

/**
 * One request at a time; another source aborts the one before, and so does leaving the page.
 */
export class SourceController implements ReactiveController {
  state: SourceState = { type: 'none' };
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onChange: (state: SourceState) => void;
  #request: AbortController | undefined;

  /** `onChange` is called when a request ends, not when it is given up for another. */
  constructor(host: ReactiveControllerHost & HTMLElement, onChange: (state: SourceState) => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.state.type === 'loading' && !this.#request) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#abandon();
  }

  /** What is there; undefined until it is. */
  get result(): ReadResult | undefined {
    return this.state.type === 'loaded' ? this.state.result : undefined;
  }

  /** Starts a request, unless this source is loading or loaded already; a table that is there is read again by another mapping. */
  load(source: DocumentSource, strings: InterfaceStrings): void {
    const { state } = this;
    const isLoaded = state.type !== 'none' && isSame(state.source, source);
    const isMapped = isLoaded && isSameMapping(state.source, source);
    if (isMapped && (this.#request || state.type !== 'loading')) return;
    // Out of the page nothing is fetched; the host loads again when it comes back.
    if (this.#host.isConnected) void this.#read(source, strings, isLoaded ? this.result?.table : undefined);
    else this.state = { type: 'loading', source };
  }

  /** Forgets what was asked for. */
  forget(): void {
    this.#abandon();
    this.state = { type: 'none' };
  }

  /** Requests a source, whether or not it is there. */
  retry(source: DocumentSource, strings: InterfaceStrings): Promise<void> {
    return this.#read(source, strings, undefined);
  }

  async #read(
    source: DocumentSource,
    strings: InterfaceStrings,
    table: MappedTable | undefined,
  ): Promise<void> {
    this.#abandon();
    const request = new AbortController();
    this.#request = request;
    this.state = { type: 'loading', source };
    this.#host.requestUpdate();
    const state = await this.#outcome(source, request.signal, strings, table);
    if (this.#request !== request) return;
    this.#request = undefined;
    this.state = state;
    this.#host.requestUpdate();
    this.#onChange(state);
  }

  async #outcome(
    source: DocumentSource,
    signal: AbortSignal,
    strings: InterfaceStrings,
    table: MappedTable | undefined,
  ): Promise<SourceState> {
    try {
      const onShare = (share: number): void => this.#arrived(source, share, signal);
      const result = table
        ? await runInSlices(table.readChunked(source.mapping ?? {}), { signal, onShare })
        : await loadDocument(source, { signal, strings, onShare });
      return { type: 'loaded', source, result };
    } catch (error) {
      if (!(error instanceof LoadError)) {
        const reason = error instanceof Error ? error.message : String(error);
        return { type: 'failed', source, message: fill(strings.readError, { reason }), isSentence: false };
      }
      return { type: 'failed', source, message: error.message, isSentence: error.isSentence };
    }
  }

  #arrived(source: DocumentSource, share: number, { aborted }: AbortSignal): void {
    if (aborted) return;
    this.state = { type: 'loading', source, share };
    this.#host.requestUpdate();
  }

  #abandon(): void {
    this.#request?.abort();
    this.#request = undefined;
  }
}

function isSameMapping(one: DocumentSource, other: DocumentSource): boolean {
  return one.mapping === other.mapping && one.otherMapping === other.otherMapping;
}

/** The same address in the same format, or the very same file. */
function isSame(one: DocumentSource, other: DocumentSource): boolean {
  return one.from === other.from && one.format === other.format;
}
