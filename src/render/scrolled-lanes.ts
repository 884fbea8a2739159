/** Plans of lanes that are scrolled, each step again only when what it hangs on changed. */
import type { LanePlan, Plan, PlanInput } from '../layout/scene/lane-plan.js';
import type { LanePlanner } from '../layout/scene/scrolled-plan.js';
import { memoize } from '../util/memoize.js';

/** How lanes are scrolled: from one on, by what plans them, which is loaded when the page is idle. */
export interface Scrolled {
  readonly first: LanePlan['number'];
  readonly LanePlanner: typeof LanePlanner;
}

/** What lanes are planned from at a scale. */
type Input = Pick<PlanInput, 'index' | 'scale' | 'measure' | 'labelOf' | 'forms' | 'bucketScale'>;

/** The last plan, and the lanes that were planned at its scale. */
export class ScrolledLanes {
  /** The same object for the same lane. */
  readonly of: (first: number, Planner: Scrolled['LanePlanner']) => Scrolled = memoize(
    (first: number, Planner: Scrolled['LanePlanner']) => ({ first, LanePlanner: Planner }),
  );

  readonly #planner = memoize(
    (
      index: Input['index'],
      scale: number,
      measure: Input['measure'],
      labelOf: Input['labelOf'],
      forms: Input['forms'],
      Planner: Scrolled['LanePlanner'],
      bucketScale: Input['bucketScale'],
    ) => new Planner({ index, scale, measure, labelOf, forms, bucketScale, height: 0 }),
  );

  readonly #plan = memoize((planner: LanePlanner, first: number, height: number) =>
    planner.plan(first, height),
  );

  #last: LanePlanner | undefined;

  /** The lanes that are seen in a height. */
  plan(
    { index, scale, measure, labelOf, forms, bucketScale }: Input,
    height: number,
    { first, LanePlanner: Planner }: Scrolled,
  ): Plan {
    this.#last = this.#planner(index, scale, measure, labelOf, forms, Planner, bucketScale);
    return this.#plan(this.#last, first, height);
  }

  /** Of the lanes of the last plan the first one where another one comes into view, as near as can be to the one that is first. */
  firstToSee(number: number, first: number, height: number): number | undefined {
    return this.#last?.firstToSee(number, first, height);
  }
}
