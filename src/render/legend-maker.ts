/** Makes legends: what is found out of all rows is found once for a timeline. */
import type { TemplateResult } from 'lit';
import type { EventIndex } from '../layout/index/event-index.js';
import type { LaneScale } from '../layout/index/lane-scale.js';
import type { Sizes } from '../layout/index/sizes.js';
import { countedTwice } from '../layout/scene/lane-boxes.js';
import type { ThreadStep } from '../model/main-thread.js';
import type { Timeline } from '../model/timeline.js';
import { memoize } from '../util/memoize.js';
import type { Locale } from '../words/locale.js';
import type { Shown } from './views/legend-entry.js';
import { legend, usedEntries } from './views/legend.js';

/** What is shown of the forms of an index, with the steps of its main thread. */
type Legend = (
  index: EventIndex,
  locale: Locale,
  steps: ReadonlyMap<number, ThreadStep>,
  shown: Shown | 'nothing' | 'all',
  hasRail: boolean,
) => TemplateResult;

const noSteps: ReadonlyMap<number, ThreadStep> = new Map();

/** All rows are looked at for the forms that a timeline has: not for each legend that is made of it. */
export function legendMaker(): Legend {
  const used = memoize(
    (
      timeline: Timeline,
      locale: Locale,
      isCut: boolean,
      namesKinds: boolean,
      steps: ReadonlyMap<number, ThreadStep>,
      repeated: number,
      sizes: Sizes | undefined,
      laneScale: LaneScale,
      hasRail: boolean,
    ) =>
      usedEntries({
        ...{ timeline, locale, isCut, namesKinds, repeated, sizes, laneScale, hasRail },
        numbers: Array.from(steps.values(), ({ name }) => name),
      }),
  );
  return (index, locale, steps, shown, hasRail) => {
    const isCut = index.scale.pieces.some(({ kind }) => kind === 'break');
    const namesKinds = index.laneBy !== 'kind';
    const { timeline, sizes, laneScale = 'shared' } = index;
    // What is drawn of a day chooses among the forms of the whole, which are found once for all days, and keep their room.
    const of = shown === 'all' ? timeline : (timeline.knownBy?.whole ?? timeline);
    const named = steps.size > 0 ? steps : noSteps;
    const repeated = countedTwice(index);
    const entries = used(of, locale, isCut, namesKinds, named, repeated, sizes, laneScale, hasRail);
    return legend(entries, locale, shown);
  };
}
