/** Reads a document from the element's own content, now or when it changes: a script of JSON at once, a list by a chunk of its own. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { reportResult } from '../../io/format/read-result.js';
import type { TableMapping } from '../../io/format/table-mapping.js';
import { FaultLog } from '../../model/fault.js';
import { reportFindings } from '../../model/ingest/content-finding.js';
import { fill } from '../../words/compose.js';
import type { InterfaceStrings } from '../../words/interface-strings.js';
import { LazyPart } from '../page/lazy-part.js';
import { hasContent, isSlotted, noContent, scriptContent, type Content } from './content.js';
import type * as Reader from './read-content.js';

/** What a reader sees until the content is read. */
export type ReaderState =
  | { readonly type: 'loading'; readonly share: undefined }
  | { readonly type: 'failed'; readonly message: string; readonly isSentence: true };

/** A reader that could not be loaded, in words that name its file. */
export function failedPart(file: string, { missingPart }: InterfaceStrings): ReaderState {
  return { type: 'failed', message: fill(missingPart, { file }), isSentence: true };
}

/**
 * The content of one element as an input: observed while the element is in the page, and read again only after a
 * change. What it says is the same object as long as it says the same.
 */
export class LightDomController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** Made in the page: a server has none. */
  #observer: MutationObserver | undefined;
  #isRead = false;
  #mapping: TableMapping | undefined;
  #content: Content = noContent;
  /** What reads all but JSON. */
  readonly #reader: LazyPart<typeof Reader>;
  /** The content as text, for detecting changes. */
  #text: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
    this.#reader = new LazyPart({
      file: 'read-content.js',
      load: () => import('./read-content.js'),
      onChange: () => host.requestUpdate(),
    });
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver((records) => this.#changed(records));
    this.#observer.observe(this.#host, {
      childList: true,
      characterData: true,
      attributes: true,
      subtree: true,
    });
    this.#isRead = false;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** What was read, the same object as long as it says the same. */
  get content(): Content {
    return this.#content;
  }

  /** Whether there is content whose reader is not there yet. */
  get isPending(): boolean {
    return !this.#isRead;
  }

  /** The reader of the content is on its way, or could not be loaded. */
  stateOfReader(strings: InterfaceStrings): ReaderState {
    const { failedFile: file } = this.#reader;
    return file === undefined ? { type: 'loading', share: undefined } : failedPart(file, strings);
  }

  /** A log of the faults that were found in the content before its document is read. */
  log(): FaultLog {
    const log = new FaultLog();
    const { findings, result } = this.#content;
    if (result) reportResult(result, log);
    reportFindings(findings, log);
    return log;
  }

  /** Resolves when the loading of the reader that was begun has come to its end. */
  get finished(): Promise<void> {
    return this.#reader.finished;
  }

  /** Loads the reader again, where that failed. */
  retry(): void {
    this.#reader.retry();
  }

  /** Reads the content, where it may have changed since the last time, as soon as its reader is there. */
  read(mapping: TableMapping | undefined): void {
    if (this.#isRead && mapping === this.#mapping) return;
    this.#mapping = mapping;
    const content = this.#readNow();
    if (!content) return;
    this.#isRead = true;
    const text = JSON.stringify(content);
    if (text !== this.#text) this.#content = content;
    this.#text = text;
  }

  #readNow(): Content | undefined {
    const content = scriptContent(this.#host) ?? (hasContent(this.#host) ? undefined : noContent);
    if (!content) this.#reader.want();
    return content ?? this.#reader.module?.readContent(this.#host, this.#mapping);
  }

  #changed(records: readonly MutationRecord[]): void {
    if (!records.some((record) => isOfContent(record, this.#host))) return;
    this.#isRead = false;
    this.#host.requestUpdate();
  }
}

/** Attributes of the element itself are none of its content, nor is what lies in slots, comes into one or leaves it. */
function isOfContent(
  { type, target, attributeName, addedNodes, removedNodes }: MutationRecord,
  host: Element,
): boolean {
  if (target === host)
    return type === 'childList' && [...addedNodes, ...removedNodes].some((node) => !isSlotted(node, host));
  // What had no slot may be data no more, and the other way round.
  if (attributeName === 'slot' && (target.parentNode === host || target.parentNode === null)) return true;
  return !isSlotted(target, host);
}
