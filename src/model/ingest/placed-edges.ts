/** The order of rows as a graph, each of whose edges knows where it is written. */
import type { Step } from '../fault.js';
import type { Contradiction } from '../order/contradictions.js';
import type { Edges } from '../order/edges.js';

type Path = readonly Step[];

/** Edges of one kind while they are added. */
class EdgeList {
  readonly from: number[] = [];
  readonly to: number[] = [];
  readonly paths: Path[] = [];

  add(from: number, to: number, path: Path): void {
    this.from.push(from);
    this.to.push(to);
    this.paths.push(path);
  }

  close(): Edges {
    return { from: new Uint32Array(this.from), to: new Uint32Array(this.to) };
  }
}

const none: Edges = { from: new Uint32Array(0), to: new Uint32Array(0) };

/** Nodes are numbered as they come; rows of -1 are named by nothing, and left out. */
export class PlacedEdges {
  /** The row of each node. */
  rows: Uint32Array = new Uint32Array(0);
  /** From what comes before to what comes after. */
  order: Edges = none;
  sameDay: Edges = none;
  readonly #nodes = new Map<number, number>();
  readonly #rows: number[] = [];
  readonly #order = new EdgeList();
  readonly #sameDay = new EdgeList();

  /** `before` and `after` are rows. */
  addOrder(before: number, after: number, path: Path): void {
    if (before >= 0 && after >= 0) this.#order.add(this.#nodeOf(before), this.#nodeOf(after), path);
  }

  /** Both are rows. */
  addSameDay(one: number, other: number, path: Path): void {
    if (one >= 0 && other >= 0) this.#sameDay.add(this.#nodeOf(one), this.#nodeOf(other), path);
  }

  /** All are added. */
  close(): this {
    this.rows = new Uint32Array(this.#rows);
    this.order = this.#order.close();
    this.sameDay = this.#sameDay.close();
    return this;
  }

  /** Where one of those is written that make a contradiction. */
  pathOf({ type, edge }: Contradiction): Path {
    return (type === 'same-day' ? this.#sameDay : this.#order).paths[edge] ?? [];
  }

  #nodeOf(row: number): number {
    const known = this.#nodes.get(row);
    if (known !== undefined) return known;
    const node = this.#rows.push(row) - 1;
    this.#nodes.set(row, node);
    return node;
  }
}
