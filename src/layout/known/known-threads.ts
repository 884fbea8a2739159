/** Threads as they were known on a day: what is tied by a link that came later stands apart until then. */
import { claimKnownFrom } from '../../model/reports/as-known-on.js';
import { linkMadeFrom } from '../../model/reports/link-made-from.js';
import type { ReportHistory } from '../../model/reports/report-history.js';
import type { Link, Ref } from '../../model/event.js';
import { flag, hasFlag } from '../../model/columns.js';
import { maybeAnswer } from '../../model/links.js';
import { compareRows } from '../../model/order-rows.js';
import type { Timeline } from '../../model/timeline.js';
import { threadsChunked, type Threads } from '../../model/threads/threads.js';
import { rowsOfLane } from '../../model/threads/thread-rows.js';
import { forEachChunked, subProgress, type ChunkedWork } from '../../util/chunked.js';
import type { InMemoryEventIndex } from '../index/event-index.js';
import { laneChunked, type InMemoryLane, type LaneHead } from '../index/lanes.js';

const lookedAtOnce = 2 ** 10;
const lanesAtOnce = 64;

/** By row: from when on it was perhaps known that it answers what it stands in a thread with, in epoch milliseconds. */
const tiesOf = new WeakMap<ReportHistory, Float64Array>();

/** Worked out once for all days: two events may be tied by several links, of which one is enough. */
function* tiesChunked(history: ReportHistory, { cause }: Threads): ChunkedWork<Float64Array> {
  const found = tiesOf.get(history);
  if (found) return found;
  const { timeline } = history;
  const ties = new Float64Array(cause.length).fill(Infinity);
  const look = (link: Link): void => {
    if (!maybeAnswer(link.type)) return;
    const row = timeline.rowOfRef(link.from);
    if (row < 0 || cause[row] !== timeline.rowOfRef(link.to)) return;
    const ends = [link.from, link.to].map((ref) => refKnownFrom(ref, history));
    ties[row] = Math.min(ties[row] as number, Math.max(linkMadeFrom(timeline, link), ...ends));
  };
  yield* forEachChunked(timeline.links, lookedAtOnce, look);
  tiesOf.set(history, ties);
  return ties;
}

/** From when on an event was known, or a claim in it. */
function refKnownFrom(ref: Ref, history: ReportHistory): number {
  const { timeline, from } = history;
  const row = timeline.rowOfRef(ref);
  const claim = history.changes(row) ? timeline.claim(ref)?.claim : undefined;
  return Math.max(from[row] ?? Infinity, claim ? claimKnownFrom(claim, timeline.header) : -Infinity);
}

/** What is not yet where it stands in the whole; all of it is in that. */
interface Untied {
  /** The rows that leave their lanes. */
  readonly rows: ReadonlySet<number>;
  /** Those of them that are in no thread yet. */
  readonly single: readonly number[];
  /** By the key of the lane that they leave: threads that stand by themselves until they are tied to it. */
  readonly apart: ReadonlyMap<string, readonly (readonly number[])[]>;
  /** The keys of the branches that are not yet known to branch off. */
  readonly unbranched: ReadonlySet<string>;
}

/**
 * The whole with its threads as they were tied on a day: what was known, but not what ties it to the beginning of its lane, stands in a lane
 * of its own below, or, where it is a single event, in no thread. The whole itself where all that was known was tied, as it is but
 * for links with a later day, and for what only came to be known between two others.
 */
export function* tiedWholeChunked(
  whole: InMemoryEventIndex,
  timeline: Timeline,
  history: ReportHistory,
): ChunkedWork<InMemoryEventIndex> {
  const { until } = timeline.knownBy ?? {};
  if (whole.laneBy !== 'thread' || until === undefined) return whole;
  const threads = yield* subProgress(threadsChunked(whole.timeline), 0, 0.1);
  const ties = yield* subProgress(tiesChunked(history, threads), 0.1, 0.4);
  const day: Day = {
    isKnown: (row) => (history.from[row] as number) < until,
    isTied: (row) => (ties[row] as number) < until,
  };
  const untied = yield* subProgress(untiedChunked(whole, threads, day), 0.4, 0.7);
  if (untied.rows.size + untied.unbranched.size === 0) return whole;
  return { ...whole, lanes: yield* subProgress(apartChunked(untied, whole), 0.7, 1) };
}

/** What was known on a day, by rows: events, and that they answer what they stand in a thread with. */
interface Day {
  readonly isKnown: (row: number) => boolean;
  readonly isTied: (row: number) => boolean;
}

function* untiedChunked(
  { lanes, timeline, columns, kept }: InMemoryEventIndex,
  threads: Threads,
  day: Day,
): ChunkedWork<Untied> {
  const rows = new Set<number>();
  const single: number[] = [];
  const apart = new Map<string, readonly (readonly number[])[]>();
  const unbranched = new Set<string>();
  const isHere = (row: number): boolean =>
    day.isKnown(row) && hasFlag(columns, row, flag.drawn) && (kept?.has(row) ?? true);
  yield* forEachChunked(lanes, lanesAtOnce, ({ key, level, gathered }) => {
    const number = gathered === undefined ? (threads.laneOf[timeline.rowOf(key)] ?? -1) : -1;
    if (number < 0) return;
    const here = Array.from(rowsOfLane(threads, number)).filter(isHere);
    const [first = [], ...others] = partsOf(here, threads, day);
    const isBranch = first.some((row) => day.isTied(row) && !isChained(row, threads));
    if (level !== undefined && first.length > 0 && !isBranch) unbranched.add(key);
    for (const row of others.flat()) rows.add(row);
    single.push(...others.filter(({ length }) => length === 1).flat());
    const more = others.filter(({ length }) => length > 1);
    if (more.length > 0) apart.set(key, more);
  });
  return { rows, single, apart, unbranched };
}

/** Whether what a row answers is in its lane. */
function isChained(row: number, { cause, laneOf }: Threads): boolean {
  const own = cause[row] as number;
  return own >= 0 && laneOf[own] === laneOf[row];
}

/** The rows of a lane in parts that were tied: in a chain one after another, else by what they all answer. What begins the lane is in the first. */
function partsOf(rows: readonly number[], threads: Threads, { isTied }: Day): readonly (readonly number[])[] {
  const parts: number[][] = [];
  let branch: number[] | undefined;
  for (const row of rows) {
    if (!isTied(row)) parts.push([row]);
    else if (isChained(row, threads)) parts.at(-1)?.push(row);
    else if (branch) branch.push(row);
    else parts.unshift((branch = [row]));
  }
  return parts;
}

/** Lanes that are the same stay the same objects. */
function* apartChunked(
  { rows, single, apart, unbranched }: Untied,
  whole: InMemoryEventIndex,
): ChunkedWork<readonly InMemoryLane[]> {
  const { timeline, columns } = whole;
  const laneOf = (head: LaneHead, own: Iterable<number>): ChunkedWork<InMemoryLane> =>
    laneChunked(
      head,
      Uint32Array.from(own).sort((a, b) => compareRows(columns, a, b) || a - b),
      whole,
    );
  const after: InMemoryLane[] = [];
  for (const lane of whole.lanes) {
    const { key } = lane;
    const parts = apart.get(key) ?? [];
    const stays = lane.rows.filter((row) => !rows.has(row));
    const { level, isPinned, isFolded } = lane;
    const head = {
      ...{ key, ...(isPinned && { isPinned }), ...(isFolded && { isFolded }) },
      ...(level !== undefined && !unbranched.has(key) && { level }),
    };
    const isSame = stays.length === lane.rows.length && head.level === level;
    if (key === '' && single.length > 0) after.push(yield* laneOf(head, [...lane.rows, ...single]));
    else after.push(isSame || lane.gathered !== undefined ? lane : yield* laneOf(head, stays));
    for (const part of parts) after.push(yield* laneOf({ key: timeline.id(part[0] as number) }, part));
  }
  const hasNone = whole.lanes.some(({ key }) => key === '');
  if (single.length > 0 && !hasNone) after.push(yield* laneOf({ key: '' }, single));
  return after;
}
