/** The edges of a graph of numbered nodes, by where they come from, in flat arrays. */
import { inChunks, subProgress, type ChunkedWork } from '../../util/chunked.js';

/** From one node to another, both by number; one place for each edge. */
export interface Edges {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** The edges that leave each node: those from `starts[node]` to before `starts[node + 1]`. */
export interface Adjacency {
  readonly count: number;
  readonly starts: Uint32Array;
  readonly targets: Uint32Array;
  /** Which edge each of them is. */
  readonly edges: Uint32Array;
}

const takenAtOnce = 2 ** 15;

/** A counting sort of edges by where they come from; `count` nodes. */
export function* adjacencyChunked({ from, to }: Edges, count: number): ChunkedWork<Adjacency> {
  const starts = new Uint32Array(count + 1);
  const counting = inChunks(0, from.length, takenAtOnce, (first, last) => {
    for (let i = first; i < last; i++) {
      const next = (from[i] as number) + 1;
      starts[next] = (starts[next] as number) + 1;
    }
  });
  yield* subProgress(counting, 0, 0.5);
  for (let node = 0; node < count; node++)
    starts[node + 1] = (starts[node + 1] as number) + (starts[node] as number);
  const places = starts.slice();
  const [targets, edges] = [new Uint32Array(from.length), new Uint32Array(from.length)];
  const placing = inChunks(0, from.length, takenAtOnce, (first, last) => {
    for (let i = first; i < last; i++) {
      const place = places[from[i] as number] as number;
      places[from[i] as number] = place + 1;
      targets[place] = to[i] as number;
      edges[place] = i;
    }
  });
  yield* subProgress(placing, 0.5, 1);
  return { count, starts, targets, edges };
}
