/** What marks and discs say: labels, accounts, summaries and bounds by row, each made when it is first asked for. */
import { measureLabel, type Measure, type MeasuredLabel } from '../layout/metrics.js';
import type { ClusterText } from '../layout/scene/cluster-label.js';
import { summaryTextOf } from '../layout/scene/summaries.js';
import type { Link } from '../model/event.js';
import { mainThread, threadBelow, threadSteps, type ThreadStep } from '../model/main-thread.js';
import type { Timeline } from '../model/timeline.js';
import { memoize } from '../util/memoize.js';
import { boundsWords } from '../words/bounds-words.js';
import { labelWords } from '../words/label-words.js';
import type { Locale } from '../words/locale.js';
import { openAccountsOf, type OpenAccount } from '../words/open-accounts.js';
import { pinnedWords } from '../words/pinned-words.js';
import { byRow } from './by-row.js';
import { clusterTextOf } from './cluster-words.js';

/** A list of fewer drawn events says between which days what is vague lies. */
const boundedBelow = 200;

/** Each is remembered for the last arguments, compared by identity. */
export class MarkWords {
  /** The main thread of a short list; none of longer ones. */
  readonly thread: (timeline: Timeline) => readonly Link[] = memoize((timeline: Timeline) =>
    timeline.account().drawn < threadBelow ? mainThread(timeline) : [],
  );

  /** The places of events in that, by row. */
  readonly steps: (timeline: Timeline) => ReadonlyMap<number, ThreadStep> = memoize((timeline: Timeline) =>
    threadSteps(timeline, this.thread(timeline)),
  );

  /** Measured once for a font: a frame asks for those that it shows. */
  readonly labels: (timeline: Timeline, locale: Locale, measure: Measure) => (row: number) => MeasuredLabel =
    memoize((timeline: Timeline, locale: Locale, measure: Measure) => {
      const steps = this.steps(timeline);
      return byRow((row) => measureLabel(labelWords(timeline, row, locale, steps), measure));
    });

  /** The same of what began before the window. */
  readonly pinnedLabels: (
    timeline: Timeline,
    locale: Locale,
    measure: Measure,
  ) => (row: number) => MeasuredLabel = memoize((timeline: Timeline, locale: Locale, measure: Measure) => {
    const steps = this.steps(timeline);
    return byRow((row) => {
      const words = labelWords(timeline, row, locale, steps);
      return measureLabel(pinnedWords(words, timeline, row, locale), measure);
    });
  });

  /** Both accounts of what is disputed. */
  readonly accounts: (timeline: Timeline, locale: Locale) => (row: number) => readonly OpenAccount[] =
    memoize((timeline: Timeline, locale: Locale) => byRow((row) => openAccountsOf(timeline, row, locale)));

  /** A plan asks for those of a short list at each scale. */
  readonly summaries: (timeline: Timeline) => (row: number) => string = memoize((timeline: Timeline) =>
    byRow((row) => summaryTextOf(timeline, row)),
  );

  /** What discs say. */
  readonly clusters: (timeline: Timeline, locale: Locale) => ClusterText = memoize(clusterTextOf);

  /** Between which days what is vague lies, or began; empty in longer lists. */
  readonly bounds: (timeline: Timeline, locale: Locale) => (row: number) => readonly string[] = memoize(
    (timeline: Timeline, locale: Locale) =>
      timeline.account().drawn < boundedBelow ? byRow((row) => boundsWords(timeline, row, locale)) : () => [],
  );
}
