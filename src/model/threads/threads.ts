/** Threads: chains of answers, each in a lane, with what branches off from it in lanes below. */
import { runChunked, subProgress, type ChunkedWork } from '../../util/chunked.js';
import { maybeAnswer } from '../links.js';
import type { Timeline } from '../timeline.js';
import { answersChunked, type Answers } from './answers.js';
import { chainsChunked } from './chains.js';
import { lanesOfChainsChunked } from './thread-lanes.js';

/**
 * The threads of a timeline, in lanes by their numbers: a thread, then all that branches off from it, then the next thread. Where nothing
 * answers anything, no row has a place in the lists by row.
 */
export interface Threads extends Answers {
  /** By row: the lane in which it stands; -1 in no thread. */
  readonly laneOf: Int32Array;
  /** By lane: the row that begins it. */
  readonly heads: Uint32Array;
  /** By lane: how many lanes it has branched off from, one from the other; 0 for what begins a thread. */
  readonly levels: Uint32Array;
  /** By lane: where its rows begin among `rows`; and behind the last lane, where they end. */
  readonly starts: Uint32Array;
  /** The rows of each lane: a chain from its cause on; or answers to one event that nothing answers, in the order used everywhere. */
  readonly rows: Uint32Array;
}

const known = new WeakMap<Timeline, Threads>();

const noRows = new Uint32Array(0);

/** Where nothing answers anything: without a place for each row, as most timelines are. */
const noThreads: Threads = {
  ...{ cause: new Int32Array(0), link: new Int32Array(0), place: noRows, laneOf: new Int32Array(0) },
  isTied: new Uint8Array(0),
  ...{ heads: noRows, levels: noRows, starts: new Uint32Array(1), rows: noRows },
};

/** The threads of a timeline as far as they have been worked out. */
export function knownThreads(timeline: Timeline): Threads | undefined {
  return known.get(timeline);
}

/** The threads of a timeline: `threadsChunked`, run to its end. */
export function threadsOf(timeline: Timeline): Threads {
  return runChunked(threadsChunked(timeline));
}

/**
 * Works the threads of a timeline out, once: in time that is linear in its rows and links, however they are tied. Every event that
 * answers another, or that another answers, is in exactly one lane; an event whose circle was cut begins one.
 */
export function* threadsChunked(timeline: Timeline): ChunkedWork<Threads> {
  const found = known.get(timeline);
  if (found) return found;
  // That there are none is kept, too: each row asks.
  const threads = timeline.links.some(({ type }) => maybeAnswer(type))
    ? yield* tiedChunked(timeline)
    : noThreads;
  known.set(timeline, threads);
  return threads;
}

function* tiedChunked(timeline: Timeline): ChunkedWork<Threads> {
  const answers = yield* subProgress(answersChunked(timeline), 0, 0.5);
  const chains = yield* subProgress(chainsChunked(answers, timeline), 0.5, 0.8);
  return { ...answers, ...(yield* subProgress(lanesOfChainsChunked(answers, chains), 0.8, 1)) };
}
