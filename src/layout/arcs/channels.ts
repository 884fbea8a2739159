/** Ways between rows: the shortest one with few bends, along the edges of the words that it passes (A* on a grid of those edges). */
import { PriorityQueue } from '../../util/priority-queue.js';
import type { Box } from '../scene/scene.js';
import { fromGlyph, headLength, inset, outerEnd, type Exit } from './exits.js';
import type { Obstacles, Point } from './obstacles.js';
import type { LineRuns } from './line-runs.js';

/** The grid has so many lines at most, those nearest to the way: looking for one stays below a millisecond. */
const [mostColumns, mostRows] = [56, 44];
/** How far above and below its ends a way may go. */
const aside = 72;
/** A bend costs as much as so many pixels. */
const bend = 32;
/** What is left of a way weighs more than what is behind, so that fewer ways are tried; none is longer by more than this factor. */
const eagerness = 1.15;
/** Nobody follows a way that costs so many times the distance, and so many pixels more: it is none. */
const [detour, leastDetour] = [2.3, 400];
/** No end is farther from the middle of all ends of a glyph. */
const farthestEnd = 2 * (fromGlyph + headLength + 2);
/** Lines that are nearer to one another than this are one. */
const same = 0.25;

/** The grid in which a way is looked for. */
interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** A way from an exit to an exit, as corners; undefined where there is none that can be followed. */
export function channelBetween(
  starts: readonly Exit[],
  ends: readonly Exit[],
  obstacles: Obstacles,
  plot: Box,
  runs: LineRuns,
): readonly Point[] | undefined {
  if (starts.length === 0 || ends.length === 0) return undefined;
  const grid = gridOf(starts, ends, obstacles, plot);
  return new Search(grid, obstacles, runs).between(starts, ends);
}

function gridOf(starts: readonly Exit[], ends: readonly Exit[], { all }: Obstacles, plot: Box): Grid {
  const outer = [...starts, ...ends].map(outerEnd);
  const needed = { xs: outer.map(([x]) => x), ys: outer.map(([, y]) => y) };
  const [top, bottom] = [Math.min(...needed.ys) - aside, Math.max(...needed.ys) + aside];
  const near = all.filter((edges) => edges.bottom > top && edges.top < bottom);
  const [left, right] = [plot.x + inset, plot.x + plot.width - inset];
  const [first, last] = [plot.y + inset, plot.y + plot.height - inset];
  const xs = near.flatMap((edges) => [edges.left, edges.right]).filter((x) => x > left && x < right);
  const ys = near.flatMap((edges) => [edges.top, edges.bottom]).filter((y) => y > first && y < last);
  return {
    xs: nearest(needed.xs, [left, right, ...xs], mostColumns),
    ys: nearest(needed.ys, ys, mostRows),
  };
}

/** The values that are needed and others near them, in order, each once. */
function nearest(needed: readonly number[], others: readonly number[], most: number): readonly number[] {
  const [low, high] = [Math.min(...needed), Math.max(...needed)];
  const distance = (value: number): number => Math.max(low - value, value - high, 0);
  const byDistance = [...others].sort((a, b) => distance(a) - distance(b) || a - b);
  const kept = [...new Set(needed)];
  for (const value of byDistance) {
    if (kept.length >= most) break;
    if (!kept.some((one) => Math.abs(one - value) < same)) kept.push(value);
  }
  return kept.sort((a, b) => a - b);
}

/** One search. A state is a crossing of the grid and whether it is reached across (0) or up and down (1). */
class Search {
  readonly #grid: Grid;
  readonly #obstacles: Obstacles;
  readonly #runs: LineRuns;
  readonly #costs: Float64Array;
  readonly #before: Int32Array;
  readonly #queue = new PriorityQueue();
  readonly #endCosts = new Map<number, number>();
  /** Steps that are not taken, by the states at their ends. */
  readonly #closed = new Set<number>();
  #target: Point = [0, 0];
  #limit = Infinity;

  constructor(grid: Grid, obstacles: Obstacles, runs: LineRuns) {
    this.#grid = grid;
    this.#obstacles = obstacles;
    this.#runs = runs;
    const states = grid.xs.length * grid.ys.length * 2;
    this.#costs = new Float64Array(states).fill(Infinity);
    this.#before = new Int32Array(states).fill(-1);
  }

  between(starts: readonly Exit[], ends: readonly Exit[]): readonly Point[] | undefined {
    const goals = new Map(ends.map((end) => [this.#stateOf(end), end]));
    this.#target = middleOf(ends);
    this.#limit = detour * farBetween(starts, ends) + leastDetour;
    for (const exit of [...starts, ...ends]) this.#closeBehind(exit);
    for (const end of ends) this.#endCosts.set(this.#stateOf(end), end.cost);
    for (const start of starts) this.#reach(this.#stateOf(start), -1, start.cost);
    const done = new Uint8Array(this.#costs.length);
    for (let state = this.#queue.pop(); state !== undefined; state = this.#queue.pop()) {
      const end = goals.get(state);
      if (end) return this.#wayTo(state, starts, end);
      if (done[state]) continue;
      done[state] = 1;
      this.#expand(state);
    }
    return undefined;
  }

  /** A way goes straight from a glyph to the end of its exit, and from there not back. */
  #closeBehind(exit: Exit): void {
    const state = this.#stateOf(exit);
    const inwards = -(exit.dx + exit.dy * this.#grid.xs.length) * 2;
    this.#closed.add(this.#stepKey(state, state + inwards)).add(this.#stepKey(state + inwards, state));
  }

  #stepKey(from: number, to: number): number {
    return from * this.#costs.length + to;
  }

  #stateOf(exit: Exit): number {
    const [x, y] = outerEnd(exit);
    const { xs, ys } = this.#grid;
    return (ys.indexOf(y) * xs.length + xs.indexOf(x)) * 2 + (exit.dy === 0 ? 0 : 1);
  }

  #expand(state: number): void {
    const { xs } = this.#grid;
    const node = state >> 1;
    const column = node % xs.length;
    const row = (node - column) / xs.length;
    // A bend on the spot.
    this.#reach(state ^ 1, state, bend);
    for (let sign = -1; sign <= 1; sign += 2)
      if (state & 1) this.#step(state, column, row, column, row + sign);
      else this.#step(state, column, row, column + sign, row);
  }

  /** Goes on to a crossing beside this one, where that is free. */
  #step(state: number, column: number, row: number, nextColumn: number, nextRow: number): void {
    const { xs, ys } = this.#grid;
    const x1 = xs[nextColumn];
    const y1 = ys[nextRow];
    if (x1 === undefined || y1 === undefined) return;
    const x0 = xs[column] as number;
    const y0 = ys[row] as number;
    if (this.#obstacles.crossed(x0, y0, x1, y1)) return;
    const length = Math.abs(x1 - x0) + Math.abs(y1 - y0);
    const next = (nextRow * xs.length + nextColumn) * 2 + (state & 1);
    if (this.#closed.has(this.#stepKey(state, next))) return;
    this.#reach(next, state, length + this.#runs.extraCost(x0, y0, x1, y1));
  }

  #reach(state: number, before: number, more: number): void {
    const sofar = before < 0 ? 0 : (this.#costs[before] as number);
    const cost = sofar + more + (this.#endCosts.get(state) ?? 0);
    if (cost >= (this.#costs[state] as number)) return;
    const { xs, ys } = this.#grid;
    const node = state >> 1;
    const across = Math.abs((xs[node % xs.length] as number) - this.#target[0]);
    const down = Math.abs((ys[Math.floor(node / xs.length)] as number) - this.#target[1]);
    const left = Math.max(0, across + down - farthestEnd);
    if (cost + left > this.#limit) return;
    this.#costs[state] = cost;
    this.#before[state] = before;
    this.#queue.push(state, cost + eagerness * left);
  }

  #pointOf(state: number): Point {
    const { xs, ys } = this.#grid;
    const node = state >> 1;
    return [xs[node % xs.length] as number, ys[Math.floor(node / xs.length)] as number];
  }

  #wayTo(state: number, starts: readonly Exit[], end: Exit): readonly Point[] {
    const way: Point[] = [[end.x, end.y]];
    let at = state;
    for (let next = at; next >= 0; next = this.#before[next] as number) {
      way.push(this.#pointOf(next));
      at = next;
    }
    const start = starts.find((one) => this.#stateOf(one) === at);
    if (start) way.push([start.x, start.y]);
    return cornersOf(way.reverse());
  }
}

/** The least distance between exits, across and down. */
function farBetween(starts: readonly Exit[], ends: readonly Exit[]): number {
  return Math.min(
    ...starts.flatMap((start) => ends.map((end) => Math.abs(start.x - end.x) + Math.abs(start.y - end.y))),
  );
}

function middleOf(ends: readonly Exit[]): Point {
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  return [sum(ends.map(({ x }) => x)) / ends.length, sum(ends.map(({ y }) => y)) / ends.length];
}

/** The points at which a way bends, with its ends. */
function cornersOf(way: readonly Point[]): readonly Point[] {
  const points = way.filter(([x, y], i) => i === 0 || x !== way[i - 1]?.[0] || y !== way[i - 1]?.[1]);
  return points.filter(([x, y], i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    if (!before || !after) return true;
    const isStraight = (before[0] === x && after[0] === x) || (before[1] === y && after[1] === y);
    return !isStraight;
  });
}
