/** A timeline as an SVG, without a browser: for export, for print, for a drawing before the script has loaded. */
import { laneByOf, type LaneBy } from '../layout/index/lane-by.js';
import { buildIndex, type EventIndex } from '../layout/index/event-index.js';
import { canBeHeadlines, haveLanesRoom, headlinesBelow, headlinesOf } from '../layout/index/headline-lane.js';
import { lanesForHeight } from '../layout/index/gather-lanes.js';
import { withSizesChunked } from '../layout/index/lane-sizes.js';
import type { LaneScale } from '../layout/index/lane-scale.js';
import type { LaneOrder } from '../layout/index/lane-order.js';
import type { AxisMode } from '../layout/scale/axis-mode.js';
import { drawnView, timeView } from '../layout/scale/time-scale.js';
import { cutWords } from './cut-words.js';
import { leftOutWords } from './views/left-out-words.js';
import { joinSentences } from '../words/compose.js';
import { eraSentences } from '../words/era-words.js';
import { notWholeWords } from './arc-count.js';
import { axisHeight, type Measure } from '../layout/metrics.js';
import type { View } from '../layout/view/view.js';
import type { Locale } from '../words/locale.js';
import { railHeight } from '../layout/rail/rail-height.js';
import { asksForRail, type ReportRail } from '../layout/rail/report-rails.js';
import { hasReports } from '../model/reports/first-report.js';
import { maybeSecondZone } from '../model/dates/zone.js';
import type { Clock } from '../model/reports/clock.js';
import { reportedTimelineChunked } from '../model/reports/reported-timeline.js';
import type { Timeline } from '../model/timeline.js';
import { approximateMeasure } from './theme/approximate-measure.js';
import { lightTheme } from './theme/default-theme.js';
import { filterRows, rowFilterOf, type EventFilter } from '../layout/index/event-filter.js';
import { knownFacts } from '../words/known-words.js';
import { knownDrawing } from './known-drawing.js';
import { railDrawing } from './rail-drawing.js';
import { Selectors } from './selectors.js';
import { runChunked } from '../util/chunked.js';
import { paintSvg } from './paint/paint-svg.js';
import type { Theme } from './theme/theme.js';

/** All that a drawing depends on but for the data of `Intl`: no page, no clock, no zone of the machine. */
export interface DrawSvgOptions {
  readonly locale: Locale;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
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
  readonly theme?: Theme;
  /** That of the locale where it is left out. */
  readonly direction?: 'ltr' | 'rtl';
  /** How wide a text is; the default knows common sans-serif faces roughly. */
  readonly measure?: Measure;
}

/**
 * The drawing of a timeline as a standalone SVG document, with its title and description for assistive technology.
 * The same input gives the same text on every machine. Empty where no event has a date.
 */
export function drawSvg(timeline: Timeline, options: DrawSvgOptions): string {
  const { locale, width, height, theme = lightTheme, direction = locale.direction } = options;
  const selectors = new Selectors();
  const passes = options.filter && rowFilterOf(options.filter);
  const { rows } = filterRows(timeline, [{ name: 'host', passes }]);
  const axis = options.axis ?? 'auto';
  const laneBy = laneByOf(options.laneBy, timeline.header);
  const secondZone = maybeSecondZone(options.secondZone, timeline.header.timeZone);
  const laid = options.clock === 'reported' ? runChunked(reportedTimelineChunked(timeline)) : timeline;
  const built = buildIndex(laid, laneBy, rows, axis === 'auto' && options.view ? 'linear' : axis);
  const isOneLane = options.laneBy === undefined && isLow(built, height);
  const whole = runChunked(withSizesChunked(isOneLane ? headlinesOf(built) : built, options.sizeBy));
  const railed = asksForRail(options) && hasReports(timeline) ? railHeight : 0;
  const all = lanesForHeight(height - railed, whole, secondZone !== undefined, {
    order: options.laneOrder ?? 'auto',
    scale: options.laneScale ?? 'shared',
    names: selectors.laneNames(timeline, laneBy, locale),
  });
  const known = options.knownBy === undefined ? undefined : knownDrawing(all, options.knownBy);
  const { index = all, places } = known ?? {};
  const view = options.view ? drawnView(options.view, index.scale) : index.firstView;
  if (!view) return '';
  const room = selectors.room(width, height - railed);
  const measure = options.measure ?? approximateMeasure;
  const scene = selectors.scene(
    ...([index, locale, view, room, measure, direction, secondZone, undefined, undefined, places] as const),
  );
  const { title, description } = timeline.header;
  const cut = cutWords(index.scale, timeView(view, index.scale), locale, timeline.header.timeZone);
  const arcs = selectors.arcs(index.timeline, scene, undefined, locale, measure);
  const leftOut = options.view
    ? []
    : leftOutWords(index, locale).map((text) => joinSentences([text], locale));
  const clock = options.clock === 'reported' ? joinSentences([locale.interface.datedByReport], locale) : '';
  const day = knownFacts(index.timeline, locale).filter(Boolean);
  const described = [
    description,
    eraSentences(timeline.header, locale),
    clock,
    ...day.map((text) => joinSentences([text], locale)),
    cut,
    notWholeWords(arcs, locale),
    ...leftOut,
  ]
    .filter(Boolean)
    .join(' ');
  const words = { ...(title !== undefined && { title }), ...(described && { description: described }) };
  const rail = railed > 0 ? railDrawing(scene, index, measure, locale) : undefined;
  return paintSvg({ ...scene, arcs, ...(rail && { rail }) }, theme, words);
}

/** Whether a drawing is so low that its lanes, or their events, have no room, and one lane has some. */
function isLow(index: EventIndex, height: number): boolean {
  return height < headlinesBelow && canBeHeadlines(index) && !haveLanesRoom(index, height - axisHeight);
}
