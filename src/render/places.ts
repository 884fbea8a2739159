/** The places of another index, for one that shows a part of it. */
import type { EventIndex } from '../layout/index/event-index.js';
import type { knownPlan } from '../layout/known/known-plan.js';
import type { Measure } from '../layout/metrics.js';
import type { Plan } from '../layout/scene/lane-plan.js';
import { memoize } from '../util/memoize.js';
import type { Locale } from '../words/locale.js';
import type { MarkWords } from './mark-words.js';

/** In whose places an index is drawn, and what puts it there, which is loaded when it is first used. */
export interface Places {
  readonly whole: EventIndex;
  readonly planIn: typeof knownPlan;
}

/** Plans in the places of another index, with the words of what is shown: the last one is kept. */
export function placedPlans(
  words: () => MarkWords,
): (plan: Plan, index: EventIndex, places: Places, locale: Locale, measure: Measure) => Plan {
  return memoize((plan, index, { whole, planIn }, locale, measure) => {
    const { timeline } = index;
    return planIn(plan, {
      ...{ index, whole, measure },
      wholeLabelOf: plan.input.labelOf,
      labelOf: words().labels(timeline, locale, measure),
      pinnedLabelOf: words().pinnedLabels(timeline, locale, measure),
      accountsOf: words().accounts(timeline, locale),
    });
  });
}
