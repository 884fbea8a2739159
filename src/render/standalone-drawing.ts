/** The scene of a timeline that is drawn without an element, with the words for whoever does not see it. */
import { laneByOf, type LaneBy } from '../layout/index/lane-by.js';
import { buildIndex, type EventIndex, type ListedEventIndex } from '../layout/index/event-index.js';
import { canBeHeadlines, haveLanesRoom, headlinesBelow, headlinesOf } from '../layout/index/headline-lane.js';
import { lanesForHeight } from '../layout/index/lanes-for-height.js';
import { withSizesChunked } from '../layout/index/lane-sizes.js';
import type { LaneScale } from '../layout/index/lane-scale.js';
import type { LaneOrder } from '../layout/index/lane-order.js';
import type { AxisMode } from '../layout/scale/axis-mode.js';
import { drawnView, timeView } from '../layout/scale/time-scale.js';
import { cutWords } from './cut-sentence.js';
import { leftOutWords } from './views/left-out-words.js';
import { joinSentences } from '../words/join-sentences.js';
import { eraSentences } from '../words/era-words.js';
import { notWholeWords } from './arc-count.js';
import { axisHeight, type Measure } from '../layout/metrics.js';
import type { Scene } from '../layout/scene/scene.js';
import type { RowList } from '../layout/index/row-list.js';
import type { View } from '../layout/view/view.js';
import type { Locale } from '../words/locale.js';
import { railHeight } from '../layout/rail/rail-height.js';
import { asksForRail, type ReportRail } from '../layout/rail/report-rails.js';
import { hasReports } from '../model/reports/first-report.js';
import { momentOf } from '../model/dates/moment.js';
import { maybeSecondZone } from '../model/dates/zone.js';
import type { Clock } from '../model/reports/clock.js';
import type { Timeline } from '../model/timeline.js';
import { layoutThreadArcs } from '../layout/arcs/thread-arcs.js';
import { approximateMeasure } from './theme/approximate-measure.js';
import type { EventFilter } from '../layout/index/event-filter.js';
import { laidTimeline } from './laid-timeline.js';
import { nowWords } from '../words/now-words.js';
import { knownFacts } from '../words/known-words.js';
import { knownDrawing } from './known-drawing.js';
import { railDrawing } from './rail-drawing.js';
import type { Places } from './places.js';
import { Selectors } from './selectors.js';
import { runChunked } from '../util/chunked.js';

/** What is drawn, and how large. */
export interface StandaloneOptions {
  readonly locale: Locale;
  /** In pixels. */
  readonly width: number;
  /** In pixels; `auto` gives each event a row of its own, up to 2 400. */
  readonly height: number | 'auto';
  /** All that has a date, unless another window is given. */
  readonly view?: View;
  /** `auto` where it is left out, and linear then where a window is given. */
  readonly axis?: AxisMode;
  /**
   * What the document says where it is left out, and kinds where it says nothing; then events for which a drawing is too low
   * stand in one lane, the disputed and the most linked ones first.
   */
  readonly laneBy?: LaneBy;
  /** `auto` where it is left out. */
  readonly laneOrder?: LaneOrder;
  /** `shared` where it is left out. */
  readonly laneScale?: LaneScale;
  readonly filter?: EventFilter;
  /** The number in `data` of events that drives the size of marks and the height of columns; none of that name is left aside. */
  readonly sizeBy?: string;
  /** By which clock events are laid out; `happened` where it is left out. */
  readonly clock?: Clock;
  /** A date of the format: everything as it was known on that day; one that cannot be read is left aside. */
  readonly knownBy?: string;
  /** Whether the reports are shown below the drawing; `auto`, as by the clock of reports and as known on a day, where it is left out. */
  readonly reportRail?: ReportRail;
  /** An IANA zone whose hours and days the axis shows too; one that is none is left aside. */
  readonly secondZone?: string;
  /** A date of the format, at whose beginning a line marks the present moment; none where it is left out, or is no date. */
  readonly now?: string;
  /** That of the locale where it is left out. */
  readonly direction?: 'ltr' | 'rtl';
  /** How wide a text is; the default knows common sans-serif faces roughly. */
  readonly measure?: Measure;
}

/** The scene with its arcs and reports, and what belongs to it. */
export interface StandaloneDrawing {
  readonly scene: Scene;
  /** The rows that are shown. */
  readonly rows: RowList;
  /** What is said of the document, and of what the drawing leaves out or shows otherwise. */
  readonly description: string;
  readonly measure: Measure;
}

const makers = { layoutThreadArcs };
/** A drawing as high as it needs is no higher. */
const mostHeight = 2400;
const leastHeight = 2 * axisHeight;

/** What is drawn of a timeline; undefined where no event has a date. */
export function standaloneDrawing(
  timeline: Timeline,
  options: StandaloneOptions,
): StandaloneDrawing | undefined {
  const { locale, width, direction = locale.direction } = options;
  const most = options.height === 'auto' ? mostHeight : options.height;
  const selectors = new Selectors();
  const secondZone = maybeSecondZone(options.secondZone, timeline.header.timeZone);
  const railed = asksForRail(options) && hasReports(timeline) ? railHeight : 0;
  const { index, places } = indexOf(timeline, options, most, railed, selectors);
  const view = options.view ? drawnView(options.view, index.scale) : index.firstView;
  if (!view) return undefined;
  const measure = options.measure ?? approximateMeasure;
  const tallest = selectors.room(width, most - railed);
  const wanted = (): number => selectors.wantedHeight(index, locale, view, tallest, measure, secondZone);
  const room =
    options.height === 'auto'
      ? selectors.room(width, Math.min(most, Math.max(leastHeight, Math.ceil(wanted()))))
      : tallest;
  const plain = selectors.scene(
    ...([index, locale, view, room, measure, direction, secondZone, undefined, undefined, places] as const),
    nowOf(timeline, options),
  );
  const arcs = selectors.arcs(index.timeline, plain, undefined, locale, measure, makers);
  const rail = railed > 0 ? railDrawing(plain, index, measure, locale) : undefined;
  const scene = { ...plain, arcs, ...(rail && { rail }) };
  return { scene, rows: index.rows, description: descriptionOf(scene, index, view, options), measure };
}

/** The index in its lanes for a height, as it was known on the day that is asked for. */
function indexOf(
  timeline: Timeline,
  options: StandaloneOptions,
  height: number,
  railed: number,
  selectors: Selectors,
): { readonly index: ListedEventIndex; readonly places?: Places } {
  const { laid, rows } = laidTimeline(timeline, options);
  const axis = options.axis ?? 'auto';
  const laneBy = laneByOf(options.laneBy, timeline.header);
  const secondZone = maybeSecondZone(options.secondZone, timeline.header.timeZone);
  const built = buildIndex(laid, laneBy, rows, axis === 'auto' && options.view ? 'linear' : axis);
  const isOneLane = options.laneBy === undefined && isLow(built, height);
  const whole = runChunked(withSizesChunked(isOneLane ? headlinesOf(built) : built, options.sizeBy));
  const all = lanesForHeight(height - railed, whole, secondZone !== undefined, {
    order: options.laneOrder ?? 'auto',
    scale: options.laneScale ?? 'shared',
    names: selectors.laneNames(timeline, laneBy, options.locale),
  });
  const known = options.knownBy === undefined ? undefined : knownDrawing(all, options.knownBy);
  return known ?? { index: all };
}

function nowOf({ header }: Timeline, { now }: StandaloneOptions): number | undefined {
  const time = now === undefined ? undefined : momentOf(now, header.timeZone);
  return typeof time === 'number' ? time : undefined;
}

/** In sentences: of the document, and of what is not as one would expect. */
function descriptionOf(
  { arcs, now }: Scene,
  index: EventIndex,
  view: View,
  options: StandaloneOptions,
): string {
  const { locale, clock, view: asked } = options;
  const { header } = index.timeline;
  const sentences = (texts: readonly string[]): string[] =>
    texts.filter(Boolean).map((text) => joinSentences([text], locale));
  return [
    header.description,
    eraSentences(header, locale),
    ...sentences(clock === 'reported' ? [locale.interface.datedByReport] : []),
    ...sentences(knownFacts(index.timeline, locale)),
    ...sentences(now ? [nowWords(nowOf(index.timeline, options), locale, header.timeZone)] : []),
    cutWords(index.scale, timeView(view, index.scale), locale, header.timeZone),
    notWholeWords(arcs, locale),
    ...sentences(asked ? [] : leftOutWords(index, locale)),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Whether a drawing is so low that its lanes, or their events, have no room, and one lane has some. */
function isLow(index: EventIndex, height: number): boolean {
  return height < headlinesBelow && canBeHeadlines(index) && !haveLanesRoom(index, height);
}
