/** By which number events are to be sized, and the chunk that does so: loaded when a host first asks for it. */
import { LazyPart } from '../page/lazy-part.js';
import type { Arrangement } from './indexer.js';
import type * as Sizing from './sizing.js';

/** Holds the chunk, and the name that was asked for. */
export class SizingPart {
  readonly #part: LazyPart<typeof Sizing>;
  #name: string | undefined;

  /** `onChange` is called when the chunk is there or has failed. */
  constructor(onChange: () => void) {
    this.#part = new LazyPart({ file: 'sizing.js', load: () => import('./sizing.js'), onChange });
  }

  /** Asks for a name, whatever it is. */
  ask(name: unknown): void {
    this.#name = typeof name === 'string' && name !== '' ? name : undefined;
    if (this.#name !== undefined) this.#part.want();
  }

  /** By what an index is sized now: by nothing until the chunk is there. */
  get arrangement(): Pick<Arrangement, 'sizeBy' | 'withSizesChunked'> {
    const { module } = this.#part;
    return { sizeBy: module && this.#name, withSizesChunked: module?.withSizesChunked };
  }

  /** Resolves when the loading that was begun has come to its end. */
  get finished(): Promise<void> {
    return this.#part.finished;
  }

  /** Loads the chunk again where that failed. */
  retry(): void {
    if (this.#part.failedFile !== undefined) this.#part.retry();
  }
}
