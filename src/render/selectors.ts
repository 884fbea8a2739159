/** What is derived from the inputs, each step again only when what it hangs on changed: document to scene, rows to words. */
import type { Lane } from '../layout/index/lanes.js';
import type { LaneBy } from '../layout/index/lane-by.js';
import type { LaneNames } from '../layout/index/lane-order.js';
import type { EventIndex } from '../layout/index/event-index.js';
import { isHeadlines } from '../layout/index/headline-lane.js';
import { footprintOf } from '../layout/scene/footprint.js';
import type { ArcScene } from '../layout/arcs/ties.js';
import { layoutScene } from '../layout/scene/layout-scene.js';
import { lanesIn, type Measure } from '../layout/metrics.js';
import { axisHeightAt, type SecondZone } from '../layout/axis/second-axis.js';
import { lanesToMoveIn } from '../layout/list/navigate.js';
import { LaneForms } from '../layout/scene/lane-forms.js';
import { planLanes } from '../layout/scene/plan.js';
import type { Plan } from '../layout/scene/lane-plan.js';
import type { RowList } from '../layout/index/row-list.js';
import type { Arc, Scene } from '../layout/scene/scene.js';
import { finestUnitOf } from '../layout/scale/datings.js';
import { scaleOf, stableScale, type View } from '../layout/view/view.js';
import type { Link } from '../model/event.js';
import type { describe, Description } from '../words/describe.js';
import { leadsSelector, type LeadsSelector } from './leads-selector.js';
import { languagesOf } from '../words/language.js';
import { linkVerb } from '../words/link-verbs.js';
import type { Locale } from '../words/locale.js';
import type { Timeline } from '../model/timeline.js';
import { countWords, numberWords } from '../words/compose.js';
import type { ArcMakers } from './arc-makers.js';
import { axisFormat } from './axis-format.js';
import { beyondWords } from './beyond-words.js';
import { byRow } from './by-row.js';
import { columnTextOf } from './column-words.js';
import { placedPlans, type Places } from './places.js';
import { MarkWords } from './mark-words.js';
import { peakTextOf } from './peak-words.js';
import { overviewMaker } from './overview-maker.js';
import { headWidthOf } from './head-width.js';
import { laneLabelOf } from './lane-label.js';
import { ScrolledLanes, type Scrolled } from './scrolled-lanes.js';
import { cutFormat } from './cut-words.js';
import { legendMaker } from './legend-maker.js';
import type { Shown } from './views/legend-entry.js';
import type { headingsOf, Headings } from './views/list-entries.js';
import { memoize } from '../util/memoize.js';
import type { TemplateResult } from 'lit';

/** The room of the drawing, in CSS pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

const weekend: readonly number[] = [6, 7];

/**
 * What view models derive, each value remembered for the last arguments, compared by identity, so that an update
 * costs what has changed. An element needs an instance of its own: two would empty the caches of one another.
 */
export class Selectors {
  /** What marks say. */
  readonly words: MarkWords;
  /** Those of the whole in whose places a part of it is drawn. */
  readonly #wholeWords = new MarkWords();

  /** `words`: those of other selectors, for other windows of the same. */
  constructor(words: MarkWords = new MarkWords()) {
    this.words = words;
  }

  readonly lanes: (index: EventIndex) => readonly Lane[] = memoize((index: EventIndex) =>
    lanesToMoveIn(index, index.undated),
  );

  /** Descriptions by row, made on demand by `make`, which may come after the first drawing; none without it. */
  readonly describe: (
    timeline: Timeline,
    locale: Locale,
    secondZone: string | undefined,
    make: typeof describe | undefined,
    sizedBy?: string,
  ) => (row: number) => Description | undefined = memoize((timeline, locale, secondZone, make, sizedBy) =>
    byRow((row) => make?.(timeline, row, locale, secondZone, sizedBy)),
  );

  /** Which lanes are columns, from one plan to the next. */
  readonly #forms = new LaneForms();

  readonly laneLabel: (timeline: Timeline, laneBy: LaneBy, locale: Locale) => (lane: Lane) => string =
    memoize(laneLabelOf);

  /** What lanes are called, for their order. */
  readonly laneNames: (timeline: Timeline, laneBy: LaneBy, locale: Locale) => LaneNames = memoize(
    (timeline: Timeline, laneBy: LaneBy, locale: Locale) => ({
      labelOf: laneLabelOf(timeline, laneBy, locale),
      lang: locale.lang,
    }),
  );

  /** As wide as the longest head asks for, and no more than a fifth of the room. */
  readonly headWidth: (index: EventIndex, locale: Locale, width: number, measure: Measure) => number =
    memoize((index: EventIndex, locale: Locale, width: number, measure: Measure) => {
      if (isHeadlines(index)) return 0;
      const label = this.laneLabel(index.timeline, index.laneBy, locale);
      return headWidthOf(index.lanes, label, width, measure);
    });

  readonly plan: (
    index: EventIndex,
    locale: Locale,
    scale: number,
    height: number,
    measure: Measure,
    bucketScale?: number,
    words?: MarkWords,
  ) => Plan = memoize((index, locale, scale, height, measure, bucketScale, words = this.words) =>
    planLanes({
      index,
      scale,
      height,
      measure,
      labelOf: words.labels(index.timeline, locale, measure),
      pinnedLabelOf: words.pinnedLabels(index.timeline, locale, measure),
      accountsOf: words.accounts(index.timeline, locale),
      summaryOf: words.summaries(index.timeline),
      boundsOf: words.bounds(index.timeline, locale),
      forms: this.#forms,
      bucketScale,
    }),
  );

  /** What explains the forms of a drawing. */
  legend(index: EventIndex, locale: Locale, of: Shown | 'nothing' | 'all', hasRail = false): TemplateResult {
    return this.#legend(index, locale, this.words.steps(index.timeline), of, hasRail);
  }

  /** What a list in this order is headed by. */
  readonly headings: (
    order: RowList,
    timeline: Timeline,
    locale: Locale,
    make: typeof headingsOf,
  ) => Headings = memoize((order: RowList, timeline: Timeline, locale: Locale, make: typeof headingsOf) =>
    make(order, timeline, locale, this.#axisFormat(locale.intl, timeline.header.timeZone)),
  );

  readonly scrolled: ScrolledLanes = new ScrolledLanes();

  readonly room: (width: number, height: number) => Room = memoize((width: number, height: number) => ({
    width,
    height,
  }));

  /** Counted once for an index and a width; a frame moves the window alone. */
  readonly overview: ReturnType<typeof overviewMaker> = overviewMaker();

  readonly #legend = legendMaker();
  readonly #axisFormat = memoize(axisFormat);
  readonly #finestUnit = memoize(finestUnitOf);
  readonly #cutFormat = memoize(cutFormat);

  readonly #secondZone = memoize((intl: string, zone: string | undefined): SecondZone | undefined =>
    zone === undefined ? undefined : { zone, format: axisFormat(intl, zone) },
  );

  readonly #beyondText = memoize(beyondWords);
  readonly #peakText = memoize(peakTextOf);
  readonly #columnText = memoize(columnTextOf);

  readonly #countText = memoize(
    (locale: Locale) =>
      (count: number): string =>
        numberWords(count, locale),
  );

  /** The height in which the current scale would show every event in a row of its own. */
  wantedHeight(
    index: EventIndex,
    locale: Locale,
    view: View,
    room: Room,
    measure: Measure,
    secondZone: string | undefined,
  ): number {
    const plan = this.#planFor(index, locale, view, room, measure, secondZone);
    return plan.wantedHeight + axisHeightAt(plan.scale, secondZone !== undefined, index.timeline.header);
  }

  /** Whether there are more lanes than have room. */
  hidesLanes(
    index: EventIndex,
    locale: Locale,
    view: View,
    room: Room,
    measure: Measure,
    secondZone: string | undefined,
  ): boolean {
    const width = room.width - this.headWidth(index, locale, room.width, measure);
    const top = axisHeightAt(stableScale(view, width), secondZone !== undefined, index.timeline.header);
    return index.lanes.length > lanesIn(room.height - top);
  }

  /** How far the glyph and the label of a row stand out of its time at the scale of a scene, in milliseconds. */
  visualBounds(
    row: number,
    index: EventIndex,
    locale: Locale,
    { view, plot }: Scene,
    measure: Measure,
  ): { readonly before: number; readonly after: number } {
    const scale = scaleOf(view, plot.width);
    const labelOf = this.words.labels(index.timeline, locale, measure);
    const { p0, p1, left, right } = footprintOf(row, { index, scale, labelOf, measure });
    const time = (pixels: number): number => (pixels > 0 && pixels < plot.width ? pixels / scale : 0);
    return { before: time(p0 - left), after: time(right - p1) };
  }

  #planFor(
    index: EventIndex,
    locale: Locale,
    view: View,
    room: Room,
    measure: Measure,
    secondZone: string | undefined,
    scrolled?: Scrolled,
    left?: View,
    places?: Places,
  ): Plan {
    const own = places?.whole ?? index;
    const plan = this.#ownPlan(own, locale, view, room, measure, secondZone, scrolled, left, places);
    return places ? this.#planIn(plan, index, places, locale, measure) : plan;
  }

  readonly #planIn = placedPlans(() => this.words);

  #ownPlan(
    index: EventIndex,
    locale: Locale,
    view: View,
    room: Room,
    measure: Measure,
    secondZone: string | undefined,
    scrolled: Scrolled | undefined,
    left: View | undefined,
    places: Places | undefined,
  ): Plan {
    const words = places ? this.#wholeWords : this.words;
    const width = room.width - this.headWidth(index, locale, room.width, measure);
    const scale = stableScale(view, width);
    const height = room.height - axisHeightAt(scale, secondZone !== undefined, index.timeline.header);
    const bucketScale = left && stableScale(left, width);
    if (!scrolled) return this.plan(index, locale, scale, height, measure, bucketScale, words);
    const labelOf = words.labels(index.timeline, locale, measure);
    const input = { index, scale, measure, labelOf, forms: this.#forms, bucketScale };
    return this.scrolled.plan(input, height, scrolled);
  }

  /**
   * The links of a row between the marks of a scene, else those of the main thread of a short list: a layer over it, so that another
   * row leaves the scene as it is. They are made by `make`; none until it has come.
   */
  readonly arcs: (
    timeline: Timeline,
    scene: ArcScene,
    row: number | undefined,
    locale: Locale,
    measure: Measure,
    make?: ArcMakers,
  ) => readonly Arc[] = memoize((timeline, scene, row, locale, measure, make) => {
    if (row === undefined) return make?.layoutThreadArcs(timeline, scene, this.words.thread(timeline)) ?? [];
    const words = {
      measure,
      textOf: (link: Link) => linkVerb(link, timeline.header, locale),
      moreOf: (count: number) => countWords(locale.links.more, count, locale),
    };
    return make?.layoutArcs?.(timeline, scene, row, words) ?? [];
  });

  /** What leads from an event to its first report, in the same layer. */
  readonly leads: LeadsSelector = leadsSelector();

  /** `left`: the window that a motion has left, whose buckets are kept until it arrives. */
  readonly scene: (
    index: EventIndex,
    locale: Locale,
    view: View,
    room: Room,
    measure: Measure,
    direction: 'ltr' | 'rtl',
    secondZone?: string,
    scrolled?: Scrolled,
    left?: View,
    places?: Places,
    now?: number,
  ) => Scene = memoize(
    (index, locale, view, room, measure, direction, secondZone, scrolled, left, places, now) => {
      const headWidth = this.headWidth(index, locale, room.width, measure);
      const zone = index.timeline.header.timeZone;
      return layoutScene({
        index,
        plan: this.#planFor(index, locale, view, room, measure, secondZone, scrolled, left, places),
        view,
        ...room,
        headWidth,
        direction,
        languages: languagesOf(index.timeline.header, locale),
        measure,
        axis: {
          ...{ zone, weekend, format: this.#axisFormat(locale.intl, zone) },
          finest: this.#finestUnit((places?.whole ?? index).timeline),
          ...(index.scale.pieces.length > 0 && { cut: this.#cutFormat(locale, zone) }),
        },
        secondZone: this.#secondZone(locale.intl, secondZone),
        laneLabel: this.laneLabel(index.timeline, index.laneBy, locale),
        ...{ countText: this.#countText(locale), clusterText: this.words.clusters(index.timeline, locale) },
        columnText: this.#columnText(index.timeline, locale, index.sizes?.name, index.laneScale),
        ...{ beyondText: this.#beyondText(locale), peakText: this.#peakText(index, locale) },
        ...{ asOfName: locale.interface.lastLooked, nowName: locale.interface.now, now },
      });
    },
  );
}
