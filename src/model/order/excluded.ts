/** What the dates of others exclude: an order that leads from a date to an earlier one. */
import { subProgress, type ChunkedWork } from '../../util/chunked.js';
import type { Contradiction } from './contradictions.js';
import { componentsChunked } from './components.js';
import { adjacencyChunked, type Edges } from './edges.js';
import { Narrowing, type DatedOrder } from './narrowing.js';

/** An order without what is excluded; `edges` says which edge of the whole order each of it is. */
export interface PossibleOrder {
  readonly order: Edges;
  readonly edges: Uint32Array | undefined;
  readonly isExcluded: (node: number) => boolean;
  readonly contradictions: readonly Contradiction[];
}

/**
 * Finds what lies between two dates the wrong way round, on ways that lead through nothing else with a date: so that one wrong
 * order makes no circle of the dates around it.
 */
export function* possibleOrderChunked(input: DatedOrder): ChunkedWork<PossibleOrder> {
  const { order, earliest, latest } = input;
  const count = earliest.length;
  const isDated = (node: number): boolean => !Number.isNaN(earliest[node]);
  // A node with a date is two: one that others come after, and one that comes after others.
  const to = order.to.map((node) => (isDated(node) ? count + node : node));
  const split = {
    earliest: twice(earliest),
    latest: twice(latest),
    order: { from: order.from, to },
  };
  const ways = yield* subProgress(adjacencyChunked(split.order, 2 * count), 0, 0.2);
  const components = yield* subProgress(componentsChunked(ways), 0.2, 0.6);
  const narrowing = new Narrowing(split, ways, components);
  yield* subProgress(narrowing.lowerChunked(), 0.6, 0.8);
  yield* subProgress(narrowing.upperChunked(), 0.8, 1);
  const { lower, upper } = narrowing;
  const contradictions = narrowing.contradictions.map((contradiction) => ({
    ...contradiction,
    nodes: contradiction.nodes.map((node) => node % count),
  }));
  const isExcluded = (node: number): boolean =>
    !isDated(node) && !((lower[node] as number) < (upper[node] as number));
  if (contradictions.length === 0) return { order, edges: undefined, isExcluded, contradictions };
  const edges = order.from
    .map((_, edge) => edge)
    .filter((edge) => {
      const [first, second] = [order.from[edge] as number, order.to[edge] as number];
      if (isExcluded(first) || isExcluded(second)) return false;
      return !((earliest[first] as number) >= (latest[second] as number));
    });
  const only = (nodes: Uint32Array): Uint32Array => edges.map((edge) => nodes[edge] as number);
  return { order: { from: only(order.from), to: only(order.to) }, edges, isExcluded, contradictions };
}

function twice(bounds: Float64Array): Float64Array {
  const both = new Float64Array(2 * bounds.length);
  both.set(bounds);
  both.set(bounds, bounds.length);
  return both;
}
