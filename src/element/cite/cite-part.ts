/** The citation of the event whose details are open, before and after its chunk is there. */
import { nothing, type TemplateResult } from 'lit';
import type { Id } from '../../model/event.js';
import { LazyPart } from '../page/lazy-part.js';
import type { CiteHost } from './cite-host.js';
import type * as Cite from './cite.js';

/** Holds the chunk, and which event is cited. */
export class CitePart {
  readonly #host: CiteHost;
  readonly #part: LazyPart<typeof Cite>;
  #id: Id | undefined;
  #panel: Cite.CitePanel | undefined;

  constructor(host: CiteHost) {
    this.#host = host;
    this.#part = new LazyPart<typeof Cite>({
      file: 'cite.js',
      load: () => import('./cite.js'),
      onChange: () => this.#changed(),
    });
  }

  /** Resolves when the loading that was begun has come to its end. */
  get finished(): Promise<void> {
    return this.#part.finished;
  }

  /** The name of the file that could not be loaded. */
  get failedFile(): string | undefined {
    return this.#part.failedFile;
  }

  /** Another value where anything else is to be drawn. */
  get drawn(): unknown {
    return this.#id === undefined ? undefined : (this.#panel?.drawn ?? this.failedFile ?? this.#id);
  }

  /** Whether an event is cited. */
  isOpen(id: Id): boolean {
    return this.#id === id;
  }

  /** Cites an event, or no longer. */
  toggle(id: Id): void {
    this.#id = this.#id === id ? undefined : id;
    this.#panel = undefined;
    if (this.#id !== undefined) this.#part.retry();
    this.#changed();
  }

  /** Loads the chunk again, where that failed. */
  retry(): void {
    this.#part.retry();
  }

  /** The panel; nothing until it is loaded, and for other events. */
  template(id: Id): TemplateResult | typeof nothing {
    return this.#id === id ? (this.#panel?.template() ?? nothing) : nothing;
  }

  #changed(): void {
    const { module } = this.#part;
    const id = this.#id;
    if (module && id !== undefined)
      this.#panel ??= new module.CitePanel(this.#host, id, () => this.toggle(id));
    this.#host.element.requestUpdate();
  }
}
