/** Keeps what became known when, and the index as it was known on a day, worked out in slices. */
import type { InMemoryEventIndex, ListedEventIndex } from '../../layout/index/event-index.js';
import { knownIndexChunked, withDay, type IndexOnDay } from '../../layout/known/known-index.js';
import { tiedWholeChunked } from '../../layout/known/known-threads.js';
import { knownPlan } from '../../layout/known/known-plan.js';
import { endOfDate } from '../../model/reports/as-known-on.js';
import { knownTimeline } from '../../model/reports/known-timeline.js';
import { reportHistoryChunked, type ReportHistory } from '../../model/reports/report-history.js';
import type { Timeline } from '../../model/timeline.js';
import type { Places } from '../../render/places.js';
import { lowerBound } from '../../util/binary-search.js';
import { subProgress, type ChunkedWork } from '../../util/chunked.js';
import { memoize } from '../../util/memoize.js';
import { rowsAtOnce } from '../data/indexer.js';
import { ScheduledWork } from '../data/scheduled-work.js';

/** Bits are looked at, and lanes of many are counted. */
const indexedAtOnce = 2 ** 14;
/** Rows that came between two days. */
const touchedAtOnce = 2 ** 11;

interface Shown {
  readonly whole: InMemoryEventIndex;
  readonly known: Timeline;
  readonly index: ListedEventIndex;
  /** The whole in lanes as they were on the day. */
  readonly tied: InMemoryEventIndex;
}

/** What is worked out for a day. */
interface OnDay extends Pick<Shown, 'tied'> {
  readonly onDay: IndexOnDay;
}

/** One for an element. Until an index is there, the one before stands; a day that is asked for meanwhile comes after it. */
export class KnownIndexKeeper {
  readonly #history: ScheduledWork<ReportHistory>;
  readonly #work: ScheduledWork<OnDay>;
  #under: Pick<Shown, 'whole' | 'known'> | undefined;
  #shown: Shown | undefined;
  /** What was worked out last: another day differs by what came between. */
  #onDay: IndexOnDay | undefined;
  #known = memoize(knownTimeline);
  #places = memoize(placesIn);

  /** `onChange` is called when a slice has ended. */
  constructor(onChange: () => void) {
    this.#history = new ScheduledWork(onChange);
    this.#work = new ScheduledWork(onChange);
  }

  /** Begins to work out what became known when in a timeline, unless that was done; undefined until it is there. */
  wantHistory({ happened }: Timeline): ReportHistory | undefined {
    return this.#history.run({
      key: [happened],
      steps: () => reportHistoryChunked(happened),
      atOnce: happened.size <= rowsAtOnce,
    });
  }

  /** Works on an index as it was known on a day, and gives what there is of it; itself where the day cannot be read. `isWaiting`: the work on it is finished first. */
  adopt(whole: InMemoryEventIndex, date: string, isWaiting: boolean): ListedEventIndex | undefined {
    const { timeline } = whole;
    const until = endOfDate(date, timeline.header);
    if (until === undefined) return whole;
    let history = this.wantHistory(timeline);
    if (!history && isWaiting) {
      this.#history.finish();
      history = this.wantHistory(timeline);
    }
    if (!history) return undefined;
    const known = this.#known(timeline, history, date, until);
    this.#advance(whole, known, history);
    while (isWaiting && this.#work.share !== undefined) {
      this.#work.finish();
      this.#advance(whole, known, history);
    }
    const shown = this.#shown;
    return shown?.whole.timeline.happened === timeline.happened ? shown.index : undefined;
  }

  /** In whose places an index is drawn. */
  placesOf(index: ListedEventIndex): Places | undefined {
    return this.#shown?.index === index ? this.#places(this.#shown.tied) : undefined;
  }

  /** Gives up work under way, and keeps nothing of what was worked out. */
  forget(): void {
    this.#history.forget();
    this.#work.forget();
    this.#under = undefined;
    this.#shown = undefined;
    this.#onDay = undefined;
    this.#known = memoize(knownTimeline);
    this.#places = memoize(placesIn);
  }

  #advance(whole: InMemoryEventIndex, known: Timeline, history: ReportHistory): void {
    const shown = this.#shown;
    if (shown?.whole === whole && shown.known === known && !this.#under) return;
    if (!this.#under && shown?.whole === whole && isSameState(shown.known, known, history)) {
      this.#shown = { ...shown, known, index: withDay(shown.index, known) };
      return;
    }
    this.#under ??= { whole, known };
    const under = this.#under;
    const before = this.#onDay;
    const found = this.#work.run({
      key: [under.whole, under.known],
      steps: () => onDayChunked(under.whole, under.known, history, before),
      atOnce: under.whole.rows.length <= indexedAtOnce || isNear(under, history, before),
    });
    if (!found) return;
    this.#under = undefined;
    this.#onDay = found.onDay;
    this.#shown = { ...under, tied: found.tied, index: found.onDay.index };
    this.#advance(whole, known, history);
  }
}

function* onDayChunked(
  whole: InMemoryEventIndex,
  known: Timeline,
  history: ReportHistory,
  before: IndexOnDay | undefined,
): ChunkedWork<OnDay> {
  const tied = yield* subProgress(tiedWholeChunked(whole, known, history), 0, 0.3);
  return { tied, onDay: yield* subProgress(knownIndexChunked(tied, known, history, before), 0.3, 1) };
}

/** Few things became known between the day that was worked out last and this one: nothing else is looked at. */
function isNear(
  { whole, known }: Pick<Shown, 'whole' | 'known'>,
  { touched }: ReportHistory,
  before: IndexOnDay | undefined,
): boolean {
  if (!before || before.history.touched !== touched || whole.laneBy === 'thread') return false;
  if (!whole.lanes.every(({ spans }) => before.rows.has(spans))) return false;
  const touch = touched.countBefore(known.knownBy?.until ?? Infinity);
  return Math.abs(touch - before.touch) <= touchedAtOnce;
}

function placesIn(whole: InMemoryEventIndex): Places {
  return { whole, planIn: knownPlan };
}

/** Nothing became known between two days. */
function isSameState(
  { knownBy: one }: Timeline,
  { knownBy: other }: Timeline,
  { moments }: ReportHistory,
): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    lowerBound(moments, one.until) === lowerBound(moments, other.until)
  );
}
