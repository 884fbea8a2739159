/** Reads a document from the element's own content, now or when it changes: a script of JSON, or a list. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readContent, type ReadContent } from './read-content.js';

/**
 * The content of one element as an input: observed while the element is in the page, and read again only after a
 * change.
 */
export class LightDomController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = new MutationObserver((records) => this.#changed(records));
  #isRead = false;
  #content: ReadContent = { type: 'none', document: undefined, findings: [] };
  /** The content as text, for detecting changes. */
  #text: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
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
    this.#observer.disconnect();
  }

  /** What was read, the same object as long as it says the same. */
  get content(): ReadContent {
    return this.#content;
  }

  /** Reads the content, where it may have changed since the last time. */
  read(): void {
    if (this.#isRead) return;
    this.#isRead = true;
    const content = readContent(this.#host);
    const text = JSON.stringify(content);
    if (text !== this.#text) this.#content = content;
    this.#text = text;
  }

  /** Attributes of the element itself are none of its content. */
  #changed(records: readonly MutationRecord[]): void {
    if (records.every(({ type, target }) => type === 'attributes' && target === this.#host)) return;
    this.#isRead = false;
    this.#host.requestUpdate();
  }
}
