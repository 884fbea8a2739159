/** What cannot be: events of which each comes before the next and the last before the first, or dates that the order excludes. */
import type { Components } from './components.js';
import type { Adjacency } from './edges.js';

/** Nodes in the order that is claimed of them, and one of the edges that claim it. */
export interface Contradiction {
  /**
   * `circle`: each is before the next one and the last is the first again. `bounds`: the date of the first excludes that of the
   * last. `same-day`: those that are to share a day cannot; `edge` is one of same days then.
   */
  readonly type: 'circle' | 'bounds' | 'same-day';
  readonly nodes: readonly number[];
  /** Whether some are left out: behind the first one, or before the last one of a circle. */
  readonly isCut: boolean;
  readonly edge: number;
}

/** So many of a circle are named. */
const mostNamed = 8;

/** One circle of each component that has one. */
export function circlesIn(components: Components, ways: Adjacency): readonly Contradiction[] {
  const found: Contradiction[] = [];
  // The last step at which a node was on a path, so that none is walked twice.
  const seen = new Int32Array(ways.count);
  const { starts, nodes } = components;
  for (let component = 0; component < components.count; component++) {
    const first = nodes[starts[component] as number] as number;
    const isSingle = (starts[component + 1] as number) - (starts[component] as number) === 1;
    if (isSingle && wayWithin(first, components, ways) < 0) continue;
    found.push(circleFrom(first, components, ways, seen));
  }
  return found;
}

/** From any node of a component a way within it comes back to where it has been. */
function circleFrom(start: number, components: Components, ways: Adjacency, seen: Int32Array): Contradiction {
  const path: number[] = [];
  const edges: number[] = [];
  let node = start;
  while (seen[node] === 0) {
    seen[node] = path.push(node);
    const way = wayWithin(node, components, ways);
    edges.push(ways.edges[way] as number);
    node = ways.targets[way] as number;
  }
  const begin = (seen[node] as number) - 1;
  let edge = Infinity;
  for (let i = begin; i < edges.length; i++) edge = Math.min(edge, edges[i] as number);
  const circle = path.slice(begin, begin + mostNamed);
  return { type: 'circle', nodes: [...circle, node], isCut: path.length - begin > mostNamed, edge };
}

/** The first way from a node to one of its own component; -1 where there is none. */
function wayWithin(node: number, { of }: Components, { starts, targets }: Adjacency): number {
  for (let way = starts[node] as number; way < (starts[node + 1] as number); way++)
    if (of[targets[way] as number] === of[node]) return way;
  return -1;
}
