/** The list of a set before and after its chunk is there. */
import { nothing, type TemplateResult } from 'lit';
import { LazyPart } from '../page/lazy-part.js';
import type { SetHost } from './set-host.js';
import type * as Sets from './sets.js';

/** Holds the chunk, and the one list of an element. */
export class SetPart {
  readonly #host: SetHost;
  readonly #part: LazyPart<typeof Sets>;
  #list: Sets.SetList | undefined;

  constructor(host: SetHost) {
    this.#host = host;
    this.#part = new LazyPart<typeof Sets>({
      file: 'sets.js',
      load: () => import('./sets.js'),
      onChange: () => {
        const { module } = this.#part;
        if (module) this.#list ??= new module.SetList(host);
        host.element.requestUpdate();
      },
    });
  }

  /** Loads the chunk, or tries again where that failed. */
  load(): void {
    this.#part.retry();
  }

  /** Resolves when the loading that was begun has come to its end. */
  get finished(): Promise<void> {
    return this.#part.finished;
  }

  /** The name of the file that could not be loaded. */
  get failedFile(): string | undefined {
    return this.#part.failedFile;
  }

  /** Another object where another list is to be drawn. */
  get drawn(): object | undefined {
    return this.#list?.drawn;
  }

  /** How many events are in the set that is open, or that an event was opened from. */
  get count(): number {
    return this.#host.state.set ? (this.#list?.count ?? 0) : 0;
  }

  /** The list; nothing until it is loaded. */
  template(): TemplateResult | typeof nothing {
    return this.#list?.template() ?? nothing;
  }
}
