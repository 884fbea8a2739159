/** Following links from event to event, and back the way one came. */
import type { Timeline } from '../../model/timeline.js';

/** A way along links. It begins anew where the current event is another than the one that it led to last. */
export class LinkWalk {
  #way: number[] = [];
  readonly #passed = new Set<number>();
  #timeline: Timeline | undefined;

  /** The first of the linked rows that was not passed yet; undefined where there is none. */
  next(row: number, linked: readonly number[], timeline: Timeline): number | undefined {
    this.#begin(row, timeline);
    const next = linked.find((one) => !this.#passed.has(one));
    if (next === undefined) return undefined;
    this.#way.push(next);
    this.#passed.add(next);
    return next;
  }

  /** The row before on the way; undefined at its beginning. */
  back(row: number, timeline: Timeline): number | undefined {
    this.#begin(row, timeline);
    if (this.#way.length < 2) return undefined;
    this.#way.pop();
    return this.#way.at(-1);
  }

  #begin(row: number, timeline: Timeline): void {
    if (this.#way.at(-1) === row && this.#timeline === timeline) return;
    this.#timeline = timeline;
    this.#way = [row];
    this.#passed.clear();
    this.#passed.add(row);
  }
}
