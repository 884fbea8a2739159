/** A thread as a text: its events one below the other, numbered so that each can say which one it answers. */
import { memoize } from '../../util/memoize.js';
import type { Link } from '../event.js';
import { mainSteps } from '../main-thread.js';
import type { Timeline } from '../timeline.js';
import { knownThreads, threadsOf, type Threads } from './threads.js';
import { lanesOfThread, rowsOfLane } from './thread-rows.js';

/** An event of a thread. */
export interface ThreadLine {
  readonly row: number;
  /** "2"; on a branch that of what it branches off from, with a letter: "2a", "2a2". */
  readonly number: string;
  /** Of a branch: how many lanes it has branched off from, one from the other. */
  readonly level: number;
  /** By which link it answers the event of which number; undefined of what begins the thread. */
  readonly answers?: { readonly link: Link; readonly name: string };
}

/** A thread, or the part of it around one event. */
export interface ThreadText {
  readonly lines: readonly ThreadLine[];
  /** How many there are before and after these. */
  readonly before: number;
  readonly after: number;
}

/** Threads of more events are not worked out for their text alone. */
const mostWorkedOut = 1000;

/** The threads of a timeline, where they are known, or few enough to be worked out at once; undefined where neither. */
export function readyThreads(timeline: Timeline): Threads | undefined {
  return timeline.size <= mostWorkedOut ? threadsOf(timeline) : knownThreads(timeline);
}

/** The lines of the thread in which a lane stands: at most `limit` of them, around a row where one is given. */
export function threadText(
  timeline: Timeline,
  threads: Threads,
  lane: number,
  limit: number,
  around?: number,
): ThreadText {
  const [start, end] = lanesOfThread(threads, lane);
  const rows = threads.rows.subarray(threads.starts[start], threads.starts[end]);
  const place = around === undefined ? 0 : rows.indexOf(around);
  const first = Math.max(0, Math.min(place - (limit >> 1), rows.length - limit));
  const shown = rows.subarray(first, first + limit);
  const numbers = numbersIn(timeline, threads, start, end);
  const lines = Array.from(shown, (row): ThreadLine => {
    const link = timeline.links[threads.link[row] as number];
    const name = numbers.get(threads.cause[row] as number);
    return {
      row,
      number: numbers.get(row) ?? '',
      level: threads.levels[threads.laneOf[row] as number] as number,
      ...(link && name !== undefined && { answers: { link, name } }),
    };
  });
  return { lines, before: first, after: rows.length - first - shown.length };
}

/** Worked out once for the events of one thread after another. */
const numbersIn = memoize(numbersOf);

/** The first of a thread has the letter of the main thread that begins with it, where there are several of those. */
function numbersOf(
  timeline: Timeline,
  threads: Threads,
  start: number,
  end: number,
): ReadonlyMap<number, string> {
  const { heads, cause, laneOf } = threads;
  const letter = /^[A-Z](?=1$)/.exec(mainSteps(timeline).get(heads[start] as number)?.name ?? '')?.[0] ?? '';
  const numbers = new Map<number, string>();
  /** By the row that is answered: how many branches it has so far. */
  const branches = new Map<number, number>();
  for (let lane = start; lane < end; lane++) {
    let [own, count] = ['', 0];
    for (const row of rowsOfLane(threads, lane)) {
      const answered = cause[row] as number;
      const isChained = answered >= 0 && laneOf[answered] === lane;
      if (answered >= 0 && !isChained) {
        const branch = branches.get(answered) ?? 0;
        branches.set(answered, branch + 1);
        [own, count] = [`${numbers.get(answered) ?? ''}${lettersOf(branch)}`, 0];
      }
      count++;
      numbers.set(row, lane === start ? `${letter}${count}` : `${own}${count > 1 ? count : ''}`);
    }
  }
  return numbers;
}

const letters = 26;
const letterA = 97;

/** "a" to "z", then "aa". */
function lettersOf(number: number): string {
  const last = String.fromCodePoint(letterA + (number % letters));
  return number < letters ? last : `${lettersOf(Math.floor(number / letters) - 1)}${last}`;
}
