/** Long work in slices short enough that the page answers in between: a value that is worked on until it is there. */
import { keepingEnd, runChunked, type ChunkedWork, type Steps } from '../../util/chunked.js';

/** A slice ends after so many milliseconds; a chunk of the work itself takes one or two. */
const sliceLength = 12;
/** Milliseconds between two notices of progress: each is an update of the element. */
const noticeEvery = 60;

/** How work is watched, and given up. */
export interface SliceOptions {
  readonly signal: AbortSignal;
  /** Notified now and then between two slices: the fraction of the work that is done. */
  readonly onShare?: ((share: number) => void) | undefined;
}

/**
 * Runs work in slices, the first of them at once. Where there were several, what follows has a task of its own, too.
 * Rejects with the reason of the signal where that is aborted.
 */
export async function runInSlices<T>(steps: Steps<T>, { signal, onShare }: SliceOptions): Promise<T> {
  let noticed = -Infinity;
  for (let slices = 1; ; slices++) {
    signal.throwIfAborted();
    const step = runSlice(steps);
    if (step.done && slices === 1) return step.value;
    if (!step.done && performance.now() - noticed >= noticeEvery) {
      noticed = performance.now();
      onShare?.(step.value);
    }
    await nextTask();
    if (step.done) return step.value;
  }
}

function runSlice<T>(steps: Steps<T>): IteratorResult<number, T> {
  const end = performance.now() + sliceLength;
  let step = steps.next();
  while (!step.done && performance.now() < end) step = steps.next();
  return step;
}

/**
 * For a loop that waits for what may be there at once, as bytes that have arrived are: without a pause it goes on in one task until
 * nothing is left. Waits for the next task where the one before has lasted as long as a slice.
 */
export function taskPacer(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < sliceLength) return;
    await nextTask();
    began = performance.now();
  };
}

/** A message is not throttled in a hidden page or after many others, as a timer is. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/** What a value hangs on, and how it is worked out. */
export interface Job<T> {
  readonly key: readonly unknown[];
  readonly steps: () => ChunkedWork<T>;
  /** Few things are worked out without a pause. */
  readonly atOnce: boolean;
  /** So many chunks of them at most, where few may be large. */
  readonly chunksAtOnce?: number;
  /** Whether it waits for the next task: for the drawing of what there is. */
  readonly later?: boolean;
}

interface Working<T> {
  readonly type: 'working';
  readonly key: Job<T>['key'];
  readonly share: number;
  readonly steps: Steps<T>;
  readonly abort: AbortController;
}

type State<T> =
  | { readonly type: 'none' }
  | Working<T>
  | { readonly type: 'done'; readonly key: Job<T>['key']; readonly value: T }
  | { readonly type: 'failed'; readonly key: Job<T>['key']; readonly error: unknown };

/** A value that is worked out again when what it hangs on changes; work that is no longer asked for is given up. */
export class ScheduledWork<T> {
  #state: State<T> = { type: 'none' };
  readonly #onChange: () => void;

  /** `onChange` is called when a slice has ended. */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** The share of the work that is done; undefined while there is none. */
  get share(): number | undefined {
    return this.#state.type === 'working' ? this.#state.share : undefined;
  }

  /** Begins a job, unless it is running or done. Gives its value; undefined until it is there. Throws what the work threw. */
  run(job: Job<T>): T | undefined {
    if (!this.#isFor(job.key)) this.#begin(job);
    if (this.#state.type === 'failed') throw this.#state.error;
    return this.#state.type === 'done' ? this.#state.value : undefined;
  }

  /** Gives up the work under way, and forgets the value. */
  forget(): void {
    if (this.#state.type === 'working') this.#state.abort.abort();
    this.#state = { type: 'none' };
  }

  #isFor(key: Job<T>['key']): boolean {
    if (this.#state.type === 'none') return false;
    return this.#state.key.every((part, i) => Object.is(part, key[i]));
  }

  /** Runs the work under way to its end, for whoever cannot wait. */
  finish(): void {
    if (this.#state.type !== 'working') return;
    const { key, steps, abort } = this.#state;
    abort.abort();
    try {
      this.#state = { type: 'done', key, value: runChunked(steps) };
    } catch (error) {
      this.#state = { type: 'failed', key, error };
    }
  }

  #begin({ key, steps, atOnce, chunksAtOnce = Infinity, later = false }: Job<T>): void {
    this.forget();
    // Between its last slice and the notice of its end somebody may ask for it.
    const kept = keepingEnd(steps());
    for (let chunks = 0; atOnce && chunks < chunksAtOnce; chunks++) {
      const step = kept.next();
      if (!step.done) continue;
      this.#state = { type: 'done', key, value: step.value };
      return;
    }
    const working = { type: 'working', key, share: 0, steps: kept, abort: new AbortController() } as const;
    this.#state = working;
    if (later) void nextTask().then(() => this.#work(working));
    else void this.#work(working);
  }

  async #work(working: Working<T>): Promise<void> {
    const { key, steps, abort } = working;
    if (abort.signal.aborted) return;
    const { signal } = abort;
    const onShare = (share: number): void => this.#become({ ...working, share });
    const ended = await runInSlices(steps, { signal, onShare }).then(
      (value): State<T> => ({ type: 'done', key, value }),
      (error: unknown): State<T> => ({ type: 'failed', key, error }),
    );
    if (!signal.aborted) this.#become(ended);
  }

  #become(state: State<T>): void {
    this.#state = state;
    this.#onChange();
  }
}
