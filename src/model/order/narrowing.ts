/** Bounds that go along an order: from dates to what comes after them, and back to what comes before. */
import type { ChunkedWork } from '../../util/chunked.js';
import type { Components } from './components.js';
import type { Contradiction } from './contradictions.js';
import type { Adjacency, Edges } from './edges.js';
import { noDayBounds, type DayBounds } from './same-days.js';

/** Nodes by number, what is known of their dates, and in which order they are. */
export interface DatedOrder {
  /** When each node began, at the earliest and before which time; NaN where that has to follow from the order. */
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
  /** The first node of each edge came before the second one, or began with it. */
  readonly order: Edges;
}

/** No node lies before this one in what bounds it. */
const none = -1;
const visitedAtOnce = 2 ** 14;
/** So many of a chain are named, beside the first one. */
const mostNamed = 8;

/** Two passes over the nodes in their order: the first one takes bounds to what comes later, the second one back. */
export class Narrowing {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly contradictions: Contradiction[] = [];
  readonly #input: DatedOrder;
  readonly #ways: Adjacency;
  readonly #components: Components;
  /** By which edge a node has its lower bound, and from the date of which node. */
  readonly #by: Int32Array;
  readonly #origin: Int32Array;

  constructor(
    input: DatedOrder,
    ways: Adjacency,
    components: Components,
    { lower, upper }: Pick<DayBounds, 'lower' | 'upper'> = noDayBounds,
  ) {
    const { count } = ways;
    this.#input = input;
    this.#ways = ways;
    this.#components = components;
    this.lower = lower?.slice() ?? new Float64Array(count).fill(-Infinity);
    this.upper = upper?.slice() ?? new Float64Array(count).fill(Infinity);
    this.#by = new Int32Array(count).fill(none);
    this.#origin = new Int32Array(count).fill(none);
  }

  *lowerChunked(): ChunkedWork<void> {
    const { nodes } = this.#components;
    for (let i = nodes.length - 1; i >= 0; i--) {
      this.#passOn(nodes[i] as number);
      if (i % visitedAtOnce === 0) yield 1 - i / nodes.length;
    }
  }

  *upperChunked(): ChunkedWork<void> {
    const { nodes } = this.#components;
    for (let i = 0; i < nodes.length; i++) {
      this.#takeUpper(nodes[i] as number);
      if (i % visitedAtOnce === 0) yield i / nodes.length;
    }
  }

  /** The lower bound of a node is known: what comes after it is not before that. */
  #passOn(node: number): void {
    const { lower } = this;
    const [earliest, latest] = [this.#input.earliest[node] as number, this.#input.latest[node] as number];
    if ((lower[node] as number) >= latest) this.#contradict(node);
    if ((lower[node] as number) >= latest || !((lower[node] as number) > earliest))
      this.#settle(node, earliest);
    const { starts, targets, edges } = this.#ways;
    for (let way = starts[node] as number; way < (starts[node + 1] as number); way++) {
      const target = targets[way] as number;
      if (this.#isInCircle(node, target) || !((lower[node] as number) > (lower[target] as number))) continue;
      lower[target] = lower[node] as number;
      this.#by[target] = edges[way] as number;
      this.#origin[target] = this.#origin[node] as number;
    }
  }

  /** Its own date bounds it, where it has one. */
  #settle(node: number, earliest: number): void {
    if (Number.isNaN(earliest)) return;
    this.lower[node] = earliest;
    this.#by[node] = none;
    this.#origin[node] = node;
  }

  #takeUpper(node: number): void {
    const [earliest, latest] = [this.#input.earliest[node] as number, this.#input.latest[node] as number];
    let upper = this.upper[node] as number;
    const { starts, targets } = this.#ways;
    for (let way = starts[node] as number; way < (starts[node + 1] as number); way++) {
      const target = targets[way] as number;
      if (!this.#isInCircle(node, target)) upper = Math.min(upper, this.upper[target] as number);
    }
    // What excludes its date was reported on the way up.
    this.upper[node] = upper <= earliest || upper > latest ? latest : upper;
  }

  #isInCircle(from: number, to: number): boolean {
    return this.#components.of[from] === this.#components.of[to];
  }

  /** What comes before a node, by its date, excludes the date of the node. */
  #contradict(node: number): void {
    const edge = this.#by[node] as number;
    // A day that it is to share was reported already.
    if (edge === none) return;
    const nodes = [node];
    let at = this.#input.order.from[edge] as number;
    for (; nodes.length < mostNamed && this.#by[at] !== none; at = this.#before(at)) nodes.push(at);
    nodes.push(at);
    const origin = this.#origin[at] as number;
    const isCut = origin !== at && origin !== none;
    if (isCut) nodes.push(origin);
    this.contradictions.push({ type: 'bounds', nodes: nodes.reverse(), isCut, edge });
  }

  #before(node: number): number {
    return this.#input.order.from[this.#by[node] as number] as number;
  }
}
