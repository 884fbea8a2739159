/** The strongly connected components of a graph: nodes that lead to one another, and the order of all others. */
import type { ChunkedWork } from '../../util/chunked.js';
import type { Adjacency } from './edges.js';

/** Components by number; no edge leads to one with a higher number. */
export interface Components {
  readonly count: number;
  /** The component of each node. */
  readonly of: Uint32Array;
  /** The nodes, those of the first component first: of one component they stand together. */
  readonly nodes: Uint32Array;
  /** Where the nodes of each component begin; one place more than there are components. */
  readonly starts: Uint32Array;
}

const stepsAtOnce = 2 ** 15;
const unseen = 0;

/** R. Tarjan, "Depth-first search and linear graph algorithms", 1972, with stacks of its own: a chain is as deep as it is long. */
export function* componentsChunked({ count, starts, targets }: Adjacency): ChunkedWork<Components> {
  const order = new Uint32Array(count);
  const lowest = new Uint32Array(count);
  const nextEdge = starts.slice(0, count);
  const isOpen = new Uint8Array(count);
  const [path, open] = [new Uint32Array(count), new Uint32Array(count)];
  const [of, nodes] = [new Uint32Array(count), new Uint32Array(count)];
  const begins = new Uint32Array(count + 1);
  let [depth, opened, seen, closed, components, steps] = [0, 0, 0, 0, 0, 0];
  const enter = (node: number): void => {
    order[node] = lowest[node] = ++seen;
    path[depth++] = node;
    open[opened++] = node;
    isOpen[node] = 1;
  };
  const close = (node: number): void => {
    let last: number;
    do {
      last = open[--opened] as number;
      isOpen[last] = 0;
      of[last] = components;
      nodes[closed++] = last;
    } while (last !== node);
    begins[++components] = closed;
  };
  for (let root = 0; root < count; root++) {
    if (order[root] !== unseen) continue;
    enter(root);
    while (depth > 0) {
      if (++steps % stepsAtOnce === 0) yield closed / count;
      const node = path[depth - 1] as number;
      const edge = nextEdge[node] as number;
      if (edge < (starts[node + 1] as number)) {
        nextEdge[node] = edge + 1;
        const target = targets[edge] as number;
        if (order[target] === unseen) enter(target);
        else if (isOpen[target]) lowest[node] = Math.min(lowest[node] as number, order[target] as number);
        continue;
      }
      depth--;
      if (lowest[node] === order[node]) close(node);
      const parent = path[depth - 1] as number;
      if (depth > 0) lowest[parent] = Math.min(lowest[parent] as number, lowest[node] as number);
    }
  }
  return { count: components, of, nodes, starts: begins.slice(0, components + 1) };
}
