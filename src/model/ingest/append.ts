/** Appends events to a timeline: the result is the same as from reading the whole list, at the cost of the new ones. */
import { subProgress, inChunks, runChunked } from '../../util/chunked.js';
import type { Timeline } from '../timeline.js';
import { TimelineBuilder } from './timeline-builder.js';

const rowsAtOnce = 2 ** 15;

/** A timeline with more events behind those of another: `appendChunked`, run to its end. */
export function append(timeline: Timeline, more: readonly unknown[]): Timeline {
  return runChunked(appendChunked(timeline, more));
}

/**
 * A timeline with `more` events behind those of another: the same as if the whole list had been read from the
 * start, a name that was missing until now and the faults about it included. `timeline` keeps answering for its own
 * rows, but later flags of theirs (`Columns.flags`) may show through it.
 *
 * Costs what `more` costs, and block moves of typed arrays. A timeline can be appended to once: a second append, or
 * one after an abandoned one, reads all rows anew, and `isAppendOf` is false for its result. Neither list is changed
 * or kept. Throws a `TypeError` where the timeline was not made by this module's `parse` or its like.
 */
export function* appendChunked(
  timeline: Timeline,
  more: readonly unknown[],
): Generator<number, Timeline, void> {
  if (more.length === 0) return timeline;
  const builder = builderOf(timeline).goOnFrom(timeline);
  yield* subProgress(
    inChunks(0, more.length, rowsAtOnce, (start, end) => builder.rows.append(more, start, end)),
    0,
    0.02,
  );
  return yield* subProgress(builder.buildChunked(timeline), 0.02, 1);
}

/**
 * A timeline of a list that begins with the same rows as another (see `continues`), which are not read again:
 * what `appendChunked` gives for its remaining rows. From then on, all rows are read from `longer`.
 */
export function* appendToChunked(
  timeline: Timeline,
  longer: readonly unknown[],
): Generator<number, Timeline, void> {
  const known = builderOf(timeline);
  if (longer.length === timeline.size) {
    if (known.isAt(timeline)) known.rows.replace(longer);
    return timeline;
  }
  const builder = known.goOnFrom(timeline);
  builder.rows.replace(longer);
  return yield* builder.buildChunked(timeline);
}

/** Whether a list begins with the very rows of a timeline: the same objects, and the same texts or numbers. */
export function continues(timeline: Timeline, events: readonly unknown[]): boolean {
  return TimelineBuilder.of(timeline)?.rows.beginList(events, timeline.size) ?? false;
}

function builderOf(timeline: Timeline): TimelineBuilder {
  const builder = TimelineBuilder.of(timeline);
  if (!builder) throw new TypeError('this timeline was not made by parse, and cannot be extended');
  return builder;
}
