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
  const chains = Array.from(timeline.happened.order)
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

/** A list of fewer drawn events shows its main thread before anything is in focus. */
export const threadBelow = 40;

/** The steps that the marks of a timeline have: those of the main thread of a short list. */
export function mainSteps(timeline: Timeline): ReadonlyMap<number, ThreadStep> {
  return timeline.account().drawn < threadBelow ? threadSteps(timeline, mainThread(timeline)) : noSteps;
}

const letterA = 65;
const noSteps: ReadonlyMap<number, ThreadStep> = new Map();

/** What an event answers of the events that have a step, by its step, or else by another link: one that somebody asserts, if any. */
export function answeredOf(
  timeline: Timeline,
  row: number,
  steps: ReadonlyMap<number, ThreadStep>,
): ThreadStep['answers'] {
  const own = steps.get(row)?.answers;
  if (own) return own;
  const links = linksToSteps(timeline, row, steps).filter(({ link }) => maybeAnswer(link.type));
  return links.find(({ link }) => !isInferred(link)) ?? links[0];
}

/** The links of a row to events that have a step, each with the name of that. */
function linksToSteps(
  timeline: Timeline,
  row: number,
  steps: ReadonlyMap<number, ThreadStep>,
): readonly NonNullable<ThreadStep['answers']>[] {
  return timeline.linksOf(row).flatMap((link) => {
    const to = timeline.rowOfRef(link.to);
    const name = steps.get(to)?.name;
    return name === undefined || to === row || timeline.rowOfRef(link.from) !== row ? [] : [{ link, name }];
  });
}

/** Whether an event disputes something else, and the name of the step of that where it has one. */
export function disputeOf(
  timeline: Timeline,
  row: number,
  steps: ReadonlyMap<number, ThreadStep> = noSteps,
): { readonly name?: string } | undefined {
  const disputes = timeline.linksOf(row).filter(({ type, from, to }) => {
    return type === 'disputes' && timeline.rowOfRef(from) === row && timeline.rowOfRef(to) !== row;
  });
  if (disputes.length === 0) return undefined;
  return { ...linksToSteps(timeline, row, steps).find(({ link }) => link.type === 'disputes') };
}

/** The asserted answers by the row that they answer, in the order of those that answer. */
function answersByCause(timeline: Timeline): ReadonlyMap<number, readonly Answer[]> {
  const places = new Map(Array.from(timeline.happened.order, (row, place) => [row, place]));
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
