// A clock that goes on frame by frame, as a test asks: what moves by it moves alike however fast the machine is.
import { frames, replace } from './support.js';

/** A sixtieth of a second, in milliseconds. */
const frame = 1000 / 60;

/** A window with its globals. */
type Realm = Window & typeof globalThis;

/** In place of the clock of the page, from `start` to `stop`; while it stands still, frames follow one another all the same. */
export class FrameClock {
  #now = 0;
  #restores: readonly (() => void)[] = [];
  #times = new WeakMap<Event, number>();

  /** In the page, or in the window of a frame too. */
  start(...frames: readonly Realm[]): void {
    this.#now = performance.now();
    this.#times = new WeakMap();
    this.#restores = [window, ...frames].flatMap((realm) => [
      replace(realm.performance, 'now', () => () => this.#now),
      replace(
        realm,
        'requestAnimationFrame',
        (original) => (step) => original.call(realm, () => step(this.#now)),
      ),
      this.#replaceTimeStamps(realm.Event.prototype),
    ]);
  }

  stop(): void {
    for (const restore of [...this.#restores].reverse()) restore();
    this.#restores = [];
  }

  /** Goes on by so many frames, each of them drawn. */
  async next(count = 1): Promise<void> {
    for (let i = 0; i < count; i++) {
      this.#now += frame;
      await frames(1);
    }
  }

  /** Goes on without a frame. */
  pass(milliseconds: number): void {
    this.#now += milliseconds;
  }

  /** Each event that is asked for its time comes a frame after the one before. */
  #replaceTimeStamps(prototype: Event): () => void {
    const original = Object.getOwnPropertyDescriptor(prototype, 'timeStamp')!;
    const timeOf = (event: Event): number => {
      const known = this.#times.get(event) ?? (this.#now += frame);
      this.#times.set(event, known);
      return known;
    };
    Object.defineProperty(prototype, 'timeStamp', {
      ...original,
      get(this: Event): number {
        return timeOf(this);
      },
    });
    return () => void Object.defineProperty(prototype, 'timeStamp', original);
  }
}
