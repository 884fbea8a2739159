/** Between which times nodes lie that are known by their order: bounds go along it, and only narrow. */
import { subProgress, type ChunkedWork } from '../../util/chunked.js';
import { componentsChunked } from './components.js';
import { adjacencyChunked, type Edges } from './edges.js';
import { circlesIn, type Contradiction } from './contradictions.js';
import { possibleOrderChunked } from './excluded.js';
import { Narrowing, type DatedOrder } from './narrowing.js';
import { dayBoundsChunked, noDayBounds, type Days } from './same-days.js';

/** Dates, their order, and which of them share a day. */
export interface OrderInput extends Days, DatedOrder {
  /** Both nodes were on one day. */
  readonly sameDay: Edges;
}

/** What follows: for each node its bounds, half-open, infinite where nothing bounds it, and what cannot be. */
export interface OrderBounds {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly contradictions: readonly Contradiction[];
}

/**
 * The bounds of all nodes, in time that is linear in nodes and edges. A date stays as it is where the order excludes it; what lies between
 * dates the wrong way round, or stands in a circle, has no bounds by that.
 */
export function* orderBoundsChunked(whole: OrderInput): ChunkedWork<OrderBounds> {
  const count = whole.earliest.length;
  const possible = yield* subProgress(possibleOrderChunked(whole), 0, 0.3);
  const input = { ...whole, order: possible.order };
  const ways = yield* subProgress(adjacencyChunked(input.order, count), 0.3, 0.4);
  const components = yield* subProgress(componentsChunked(ways), 0.4, 0.6);
  const circles = circlesIn(components, ways);
  const days =
    input.sameDay.from.length > 0
      ? yield* subProgress(dayBoundsChunked(input, components), 0.6, 0.8)
      : noDayBounds;
  const narrowing = new Narrowing(input, ways, components, days);
  yield* subProgress(narrowing.lowerChunked(), 0.8, 0.9);
  yield* subProgress(narrowing.upperChunked(), 0.9, 1);
  const { lower, upper } = narrowing;
  for (let node = 0; node < count; node++)
    if (possible.isExcluded(node)) [lower[node], upper[node]] = [-Infinity, Infinity];
  const ofWhole = (found: Contradiction): Contradiction =>
    possible.edges && found.type !== 'same-day'
      ? { ...found, edge: possible.edges[found.edge] as number }
      : found;
  const others = [...circles, ...days.contradictions, ...narrowing.contradictions].map(ofWhole);
  return { lower, upper, contradictions: [...possible.contradictions, ...others] };
}
