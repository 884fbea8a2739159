/** Nodes that were on one day: what bounds the day of one bounds that of all. */
import { subProgress, type ChunkedWork } from '../../util/chunked.js';
import { componentsChunked, type Components } from './components.js';
import type { Contradiction } from './contradictions.js';
import { adjacencyChunked, type Adjacency, type Edges } from './edges.js';

/** Where days begin and end. */
export interface Days {
  /** The beginning of the day of a time. */
  readonly dayStart: (time: number) => number;
  /** The end of the day of what lies just before a time. */
  readonly dayEnd: (time: number) => number;
}

/** The bounds of nodes that share a day; those of others are infinite. Undefined where none do. */
export interface DayBounds {
  readonly lower: Float64Array | undefined;
  readonly upper: Float64Array | undefined;
  readonly contradictions: readonly Contradiction[];
}

/** No node shares a day. */
export const noDayBounds: DayBounds = { lower: undefined, upper: undefined, contradictions: [] };

interface DatedNodes extends Days {
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
  readonly order: Edges;
  readonly sameDay: Edges;
}

const visitedAtOnce = 2 ** 13;
/** So many of one day are named. */
const mostNamed = 8;

/**
 * Nodes on one day, and those between two of them, are one node with the bounds of all, by whole days. `components`: those of
 * the order alone, of which no edge within one counts.
 */
export function* dayBoundsChunked(input: DatedNodes, components: Components): ChunkedWork<DayBounds> {
  const count = input.earliest.length;
  const both = yield* subProgress(adjacencyChunked(joined(input, components), count), 0, 0.2);
  const days = yield* subProgress(componentsChunked(both), 0.2, 0.6);
  const work = new DayNarrowing(input, both, days);
  yield* subProgress(work.runChunked(), 0.6, 1);
  return work;
}

/** The order without its circles, and same days both ways. */
function joined({ order, sameDay }: DatedNodes, { of }: Components): Edges {
  const [from, to]: number[][] = [[], []];
  const add = (first: number, second: number): void => {
    from?.push(first);
    to?.push(second);
  };
  for (let i = 0; i < order.from.length; i++) {
    const [first, second] = [order.from[i] as number, order.to[i] as number];
    if (of[first] !== of[second]) add(first, second);
  }
  for (let i = 0; i < sameDay.from.length; i++) {
    add(sameDay.from[i] as number, sameDay.to[i] as number);
    add(sameDay.to[i] as number, sameDay.from[i] as number);
  }
  return { from: new Uint32Array(from ?? []), to: new Uint32Array(to ?? []) };
}

/** The bounds of one day after the other: first from what is before it, then from what is after it. */
class DayNarrowing implements DayBounds {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly contradictions: Contradiction[] = [];
  readonly #input: DatedNodes;
  readonly #ways: Adjacency;
  readonly #days: Components;
  /** By day: of its own dates, and with what is before and after it. */
  readonly #first: Float64Array;
  readonly #last: Float64Array;
  /** Those whose own dates exclude one another. */
  readonly #void: Uint8Array;
  /** By day, an edge that says that it is shared. */
  readonly #edges = new Map<number, number>();

  constructor(input: DatedNodes, ways: Adjacency, days: Components) {
    this.#input = input;
    this.#ways = ways;
    this.#days = days;
    this.lower = new Float64Array(ways.count).fill(-Infinity);
    this.upper = new Float64Array(ways.count).fill(Infinity);
    this.#first = new Float64Array(days.count).fill(-Infinity);
    this.#last = new Float64Array(days.count).fill(Infinity);
    this.#void = new Uint8Array(days.count);
    for (const [edge, node] of input.sameDay.from.entries()) {
      const day = days.of[node] as number;
      if (!this.#edges.has(day)) this.#edges.set(day, edge);
    }
  }

  *runChunked(): ChunkedWork<void> {
    const { count } = this.#days;
    for (let day = count - 1; day >= 0; day--) {
      this.#fromBefore(day);
      if (day % visitedAtOnce === 0) yield (1 - day / count) / 2;
    }
    for (let day = 0; day < count; day++) {
      this.#fromAfter(day);
      if (day % visitedAtOnce === 0) yield (1 + day / count) / 2;
    }
  }

  #fromBefore(day: number): void {
    const before = this.#wide(day) ? this.#input.dayStart(this.#first[day] as number) : this.#first[day];
    const own = this.#own(day);
    const isExcluded = (before as number) >= own.last;
    if (own.first >= own.last) this.#void[day] = 1;
    // What excludes a single date is found where nodes are looked at one by one.
    if (this.#void[day] || (isExcluded && this.#wide(day))) this.#contradict(day);
    this.#first[day] = this.#void[day]
      ? -Infinity
      : isExcluded
        ? own.first
        : Math.max(own.first, before as number);
    const first = this.#first[day];
    this.#eachWay(day, (other) => {
      if (first > (this.#first[other] as number)) this.#first[other] = first;
    });
    if (this.#wide(day)) this.#eachNode(day, (node) => (this.lower[node] = first));
  }

  #fromAfter(day: number): void {
    let after = Infinity;
    this.#eachWay(day, (other) => (after = Math.min(after, this.#last[other] as number)));
    if (this.#wide(day)) after = this.#input.dayEnd(after);
    const own = this.#own(day);
    const isExcluded = after <= own.first;
    this.#last[day] = this.#void[day] ? Infinity : isExcluded ? own.last : Math.min(own.last, after);
    const last = this.#last[day];
    if (this.#wide(day)) this.#eachNode(day, (node) => (this.upper[node] = last));
  }

  /** Whether several share it: then it is known by whole days. */
  #wide(day: number): boolean {
    const { starts } = this.#days;
    return (starts[day + 1] as number) - (starts[day] as number) > 1;
  }

  /** What the dates of its nodes leave of it. */
  #own(day: number): { readonly first: number; readonly last: number } {
    const { earliest, latest, dayStart, dayEnd } = this.#input;
    const isWide = this.#wide(day);
    let [first, last] = [-Infinity, Infinity];
    this.#eachNode(day, (node) => {
      const [from, to] = [earliest[node] as number, latest[node] as number];
      if (Number.isNaN(from)) return;
      first = Math.max(first, isWide ? dayStart(from) : from);
      last = Math.min(last, isWide ? dayEnd(to) : to);
    });
    return { first, last };
  }

  #contradict(day: number): void {
    const nodes: number[] = [];
    this.#eachNode(day, (node) => nodes.push(node));
    nodes.sort((a, b) => a - b);
    const edge = this.#edges.get(day) ?? 0;
    this.contradictions.push({ type: 'same-day', nodes: nodes.slice(0, mostNamed), isCut: false, edge });
  }

  #eachNode(day: number, visit: (node: number) => void): void {
    const { starts, nodes } = this.#days;
    for (let i = starts[day] as number; i < (starts[day + 1] as number); i++) visit(nodes[i] as number);
  }

  /** The days that a day leads to. */
  #eachWay(day: number, visit: (other: number) => void): void {
    const { starts, targets } = this.#ways;
    this.#eachNode(day, (node) => {
      for (let way = starts[node] as number; way < (starts[node + 1] as number); way++) {
        const other = this.#days.of[targets[way] as number] as number;
        if (other !== day) visit(other);
      }
    });
  }
}
