/** The main thread of a timeline: what answered what, on somebody's word, from the first cause on. */
import { flag, hasFlag } from './columns.js';
import type { Link } from './event.js';
import { isInferred, maybeAnswer } from './links.js';
import type { Timeline } from './timeline.js';

/** So many links are seen at a glance. */
const mostLinks = 8;

/** An answer, and the rows at its ends: `from` answers `to`. */
interface Answer {
  readonly link: Link;
  readonly from: number;
  readonly to: number;
}

/**
 * The links of the longest chain of asserted answers between drawn events, from its cause on. Of equally long ones the one whose
 * cause is the earliest, in the order used everywhere; then those of them that share no event with it, up to eight links in all.
 */
export function mainThread(timeline: Timeline): readonly Link[] {
  const answers = answersByCause(timeline);
  const longest = longestFrom(answers);
  const chains = Array.from(timeline.order)
    .filter((row) => answers.has(row))
    .map((row) => longest(row));
  const length = Math.max(0, ...chains.map((chain) => chain.length));
  const taken = new Set<number>();
  const thread: Link[] = [];
  for (const chain of chains) {
    const rows = chain.flatMap(({ from, to }) => [from, to]);
    if (chain.length < length || rows.some((row) => taken.has(row))) continue;
    if (thread.length > 0 && thread.length + length > mostLinks) break;
    for (const row of rows) taken.add(row);
    thread.push(...chain.map(({ link }) => link));
  }
  return thread;
}

/** The place of an event in the main thread. */
export interface ThreadStep {
  /** Its number in its chain, from 1 for the cause on; with a letter before it for the chain where there are several: "2", "B1". */
  readonly name: string;
  /** By which link it answers the event of which name; undefined of a first cause. */
  readonly answers?: { readonly link: Link; readonly name: string };
}

/** The steps of a thread, as `mainThread` gives it, by row. */
export function threadSteps(timeline: Timeline, thread: readonly Link[]): ReadonlyMap<number, ThreadStep> {
  const rows = thread.map(({ from, to }) => [timeline.rowOfRef(from), timeline.rowOfRef(to)] as const);
  const begins = rows.map(([, to], i) => to !== rows[i - 1]?.[0]);
  const isOne = begins.filter(Boolean).length === 1;
  const steps = new Map<number, ThreadStep>();
  let [chain, number] = [-1, 0];
  const next = (): string => `${isOne ? '' : String.fromCodePoint(letterA + chain)}${++number}`;
  for (const [i, [from, to]] of rows.entries()) {
    if (begins[i]) {
      [chain, number] = [chain + 1, 0];
      steps.set(to, { name: next() });
    }
    const { name } = steps.get(to) as ThreadStep;
    steps.set(from, { name: next(), answers: { link: thread[i] as Link, name } });
  }
  return steps;
}

const letterA = 65;

/** The asserted answers by the row that they answer, in the order of those that answer. */
function answersByCause(timeline: Timeline): ReadonlyMap<number, readonly Answer[]> {
  const places = new Map(Array.from(timeline.order, (row, place) => [row, place]));
  const answers = timeline.links.flatMap((link) => answerOf(link, timeline) ?? []);
  answers.sort((a, b) => (places.get(a.from) ?? 0) - (places.get(b.from) ?? 0));
  const byCause = new Map<number, Answer[]>();
  for (const answer of answers) byCause.set(answer.to, [...(byCause.get(answer.to) ?? []), answer]);
  return byCause;
}

function answerOf(link: Link, timeline: Timeline): Answer | undefined {
  if (isInferred(link) || !maybeAnswer(link.type)) return undefined;
  const [from, to] = [timeline.rowOfRef(link.from), timeline.rowOfRef(link.to)];
  const isDrawn = (row: number): boolean => row >= 0 && hasFlag(timeline.columns, row, flag.drawn);
  return from !== to && isDrawn(from) && isDrawn(to) ? { link, from, to } : undefined;
}

/** The longest chain that begins with a row; one that leads back to itself ends there. */
function longestFrom(answers: ReadonlyMap<number, readonly Answer[]>): (row: number) => readonly Answer[] {
  const known = new Map<number, readonly Answer[]>();
  const open = new Set<number>();
  const longest = (row: number): readonly Answer[] => {
    const found = known.get(row);
    if (found) return found;
    open.add(row);
    let best: readonly Answer[] = [];
    for (const answer of answers.get(row) ?? []) {
      if (open.has(answer.from)) continue;
      const rest = longest(answer.from);
      if (rest.length + 1 > best.length) best = [answer, ...rest];
    }
    open.delete(row);
    known.set(row, best);
    return best;
  };
  return longest;
}
