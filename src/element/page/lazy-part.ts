/** A part of the element that is a chunk of its own: loaded when it is first wanted, and again where that failed. */

/** What a part is, and who is notified of its state. */
export interface LazyPartOptions<M> {
  /** The file to name where a failure does not name it. */
  readonly file: string;
  /** One `import()`. */
  readonly load: () => Promise<M>;
  /** It is there, or has failed, or is tried again. */
  readonly onChange: () => void;
}

type State<M> =
  | { readonly type: 'none' | 'loading' }
  | { readonly type: 'loaded'; readonly module: M }
  | { readonly type: 'failed'; readonly file: string };

/**
 * A module `M` behind one `import()`: not asked for, loading, there or failed. What is there is never loaded again.
 */
export class LazyPart<M> {
  readonly #options: LazyPartOptions<M>;
  #state: State<M> = { type: 'none' };
  #finished: Promise<void> = Promise.resolve();

  constructor(options: LazyPartOptions<M>) {
    this.#options = options;
  }

  /** Undefined until it is loaded. */
  get module(): M | undefined {
    return this.#state.type === 'loaded' ? this.#state.module : undefined;
  }

  /** The name of the file that could not be loaded; undefined where none failed. */
  get failedFile(): string | undefined {
    return this.#state.type === 'failed' ? this.#state.file : undefined;
  }

  /** Resolves when what was begun has come to its end, good or bad; at once where nothing was. */
  get finished(): Promise<void> {
    return this.#finished;
  }

  /** Loads the part, unless that was begun. */
  want(): void {
    if (this.#state.type === 'none') this.#load();
  }

  /**
   * Loads the part, or tries again where that failed; a browser may remember that a module failed, and fail at once
   * until the page is reloaded.
   */
  retry(): void {
    this.want();
    if (this.#state.type !== 'failed') return;
    this.#load();
    this.#options.onChange();
  }

  #load(): void {
    this.#state = { type: 'loading' };
    this.#finished = this.#options.load().then(
      (module) => this.#become({ type: 'loaded', module }),
      (error: unknown) => this.#become({ type: 'failed', file: missingFile(error, this.#options.file) }),
    );
  }

  #become(state: State<M>): void {
    this.#state = state;
    this.#options.onChange();
  }
}

/**
 * The file that could not be imported: browsers end their message in its address, whose last part is of use to a reader.
 * `file` where the message names none.
 */
export function missingFile(error: unknown, file: string): string {
  return /([\w.-]+\.m?js)\b[^/]*$/.exec(error instanceof Error ? error.message : '')?.[1] ?? file;
}
