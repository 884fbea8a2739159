/** Where lines run already, of marks and of links: running beside one of them is a cost, so that they can be distinguished. */
import type { Mark } from '../scene/scene.js';
import type { Exit } from './exits.js';
import type { Point } from './obstacles.js';

/** A line along one direction: at `at`, from `from` to `to`. */
interface Run {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** As near as this, another line looks like one with it. */
  readonly near: number;
  /** What a pixel beside it costs. */
  readonly weight: number;
}

/** Ends that are nearer to one another are at one exit, which costs as much as so many pixels. */
const [sameEnd, costOfTaken] = [8, 60];
const ofMark = { near: 3, weight: 1 };
const ofLink = { near: 5, weight: 2 };

/** The lines of marks, and of the links that have a way already. */
export class LineRuns {
  readonly #across: Run[] = [];
  readonly #down: Run[] = [];
  readonly #ends: Point[] = [];

  constructor(marks: readonly Mark[]) {
    for (const { form, lineY, x0, x1 } of marks)
      if (form !== 'point') this.#across.push({ at: lineY, from: x0, to: x1, ...ofMark });
  }

  /** The exits with what they cost: one at which a line begins or ends already makes two lines look like one. */
  withCosts(exits: readonly Exit[]): readonly Exit[] {
    return exits.map((exit) => {
      const taken = this.#ends.filter(([x, y]) => Math.hypot(x - exit.x, y - exit.y) < sameEnd).length;
      return taken > 0 ? { ...exit, cost: taken * costOfTaken } : exit;
    });
  }

  /** Adds the points of a way. */
  add(points: readonly Point[]): void {
    this.#ends.push(...points.slice(0, 1), ...points.slice(-1));
    for (let i = 1; i < points.length; i++) {
      const [[x0, y0], [x1, y1]] = [points[i - 1] as Point, points[i] as Point];
      const isAcross = Math.abs(x1 - x0) > Math.abs(y1 - y0);
      const [at, a, b] = isAcross ? [(y0 + y1) / 2, x0, x1] : [(x0 + x1) / 2, y0, y1];
      const run = { at, from: Math.min(a, b), to: Math.max(a, b), ...ofLink };
      (isAcross ? this.#across : this.#down).push(run);
    }
  }

  /** What a straight line across or down costs for the pixels that it runs beside others. */
  extraCost(x0: number, y0: number, x1: number, y1: number): number {
    return y0 === y1
      ? costBeside(this.#across, y0, Math.min(x0, x1), Math.max(x0, x1))
      : costBeside(this.#down, x0, Math.min(y0, y1), Math.max(y0, y1));
  }
}

function costBeside(runs: readonly Run[], at: number, from: number, to: number): number {
  let cost = 0;
  for (const run of runs)
    if (Math.abs(run.at - at) <= run.near)
      cost += Math.max(0, Math.min(to, run.to) - Math.max(from, run.from)) * run.weight;
  return cost;
}
