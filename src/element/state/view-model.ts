/** The view model: everything that one update derives from inputs and state, before it is drawn. */
import type { Lane } from '../../layout/index/lanes.js';
import { nothing, type TemplateResult } from 'lit';
import { appearanceOf, stateOf } from '../../layout/scene/appearance.js';
import type { layoutArcs } from '../../layout/arcs/arcs.js';
import type { layoutLeads, LeadScene } from '../../layout/arcs/leads.js';
import type { layoutThreadArcs } from '../../layout/arcs/thread-arcs.js';
import type { ArcScene } from '../../layout/arcs/ties.js';
import type { EventIndex, InMemoryEventIndex } from '../../layout/index/event-index.js';
import type { LaneOrder } from '../../layout/index/lane-order.js';
import { linkedRows } from '../../layout/list/linked-rows.js';
import type { Measure } from '../../layout/metrics.js';
import { overviewGap, overviewHeight, type Overview } from '../../layout/scene/overview.js';
import type { RowList } from '../../layout/index/row-list.js';
import type { Arc, Lead, Rail, Scene } from '../../layout/scene/scene.js';
import type { describe, Description } from '../../words/describe.js';
import type { leadWords } from '../../words/lead-words.js';
import type { Locale } from '../../words/locale.js';
import type { ThreadStep } from '../../model/main-thread.js';
import type { Timeline } from '../../model/timeline.js';
import { maybeViewMode, type ViewMode } from '../../words/view-mode.js';
import { maybeSecondZone } from '../../model/dates/zone.js';
import type { Scrolled } from '../../render/scrolled-lanes.js';
import type { Places } from '../../render/places.js';
import { Selectors } from '../../render/selectors.js';
import type { Matches } from '../../layout/search/matches.js';
import type { Headings, headingsOf } from '../../render/views/list-entries.js';
import type { Look } from '../../render/views/look.js';
import { zoomView } from '../../layout/view/view.js';
import type { VisualBounds, InteractionState } from './interaction-state.js';
import type { LaneState } from './lane-state.js';

/** Under this width of its own, in letters of 13 px, the element is a list. */
const listBelow = 480;
/** In letters of up to 13 px. */
export const undatedHeight = 36;
/** Of what scrolls the lanes, beside them; in letters of up to 13 px. */
export const laneBarWidth = 24;
/** Of the button below the lanes, with the gap above it; in letters of up to 13 px. */
const lanesLineHeight = 34;
/** Of fewer events the first step of a zoom is as quick as the next. */
const preparedFrom = 50;
/** In a lower stage the drawing needs the room of the overview for itself. */
const overviewFrom = 240;

/** What comes with the text. */
export interface Makers {
  readonly describe: typeof describe;
  readonly layoutArcs: typeof layoutArcs;
  readonly layoutThreadArcs: typeof layoutThreadArcs;
  readonly layoutLeads: typeof layoutLeads;
  readonly leadWords: typeof leadWords;
}

/** What the rail of reports gives a drawing. */
export interface RailInput {
  /** In pixels; 0 where it is not shown, or the stage is not displayed. */
  readonly height: number;
  /** Whether it is shown, or was when the stage was displayed last. */
  readonly isShown: boolean;
  /** The leads of a scene behind those of what is looked at on the rail. */
  readonly leads: (scene: LeadScene, others: readonly Lead[]) => readonly Lead[];
  /** The rail below another scene, of an index of the same timeline; undefined where it is not shown. */
  readonly railOn: (scene: Scene, index: EventIndex, measure: Measure, locale: Locale) => Rail | undefined;
}

/** All that a view model depends on; the same inputs give one with the same parts, by identity. */
export interface ViewModelInput {
  readonly selectors: Selectors;
  readonly state: InteractionState;
  readonly laneState: Pick<LaneState, 'isOpen' | 'first'>;
  /** Plans lanes that are scrolled; undefined until it is loaded. */
  readonly lanePlanner: Scrolled['LanePlanner'] | undefined;
  readonly laneOrder: LaneOrder;
  readonly index: EventIndex | undefined;
  /** The same with every lane by itself. */
  readonly whole: InMemoryEventIndex | undefined;
  readonly locale: Locale;
  readonly direction: 'ltr' | 'rtl';
  readonly mode: ViewMode;
  readonly width: number;
  readonly height: number;
  /** The scale from layout pixels to CSS pixels. */
  readonly scale: number;
  readonly measure: Measure | undefined;
  /** The row whose links are drawn. */
  readonly explained: number | undefined;
  /** What makes the words of an event, and the lines of the links of one in focus; undefined until it is loaded. */
  readonly makers: Makers | undefined;
  /** As a host gave it: the name of a zone or not. */
  readonly secondZone: string | null | undefined;
  /** The present moment, in epoch milliseconds, where a line is to mark it. */
  readonly now: number | undefined;
  /** Whether media are loaded from where they lie. */
  readonly showsMedia: boolean;
  /** Undefined where nothing is looked for. */
  readonly matches: Matches | undefined;
  readonly rail: RailInput;
  /** In whose places the index is drawn, where it is as known on a day; undefined: in its own. */
  readonly places: Places | undefined;
}

/**
 * What an update draws, as plain values and as functions for what may not be wanted. Never changed: the next update
 * has another one.
 */
export interface ViewModel {
  readonly locale: Locale;
  readonly direction: 'ltr' | 'rtl';
  readonly mode: ViewMode;
  readonly timeline: Timeline | undefined;
  /** Undefined where none was asked for, or none that there is. */
  readonly secondZone: string | undefined;
  /** The present moment, where a line is to mark it. */
  readonly now: number | undefined;
  readonly showsMedia: boolean;
  readonly index: EventIndex | undefined;
  /** The same with every lane by itself. */
  readonly whole: InMemoryEventIndex | undefined;
  readonly lanes: readonly Lane[];
  readonly laneOrder: LaneOrder;
  readonly measure: Measure | undefined;
  readonly undated: RowList;
  /** Undefined until the room is measured, in the list, and where nothing has a date. */
  readonly scene: Scene | undefined;
  /** The row whose links are drawn, where it is one. */
  readonly explained: number | undefined;
  /** The links of what is explained, else those of the main thread, between the marks of a scene. */
  readonly arcs: (scene: ArcScene) => readonly Arc[];
  /** What leads from what is explained to its first report, or to when it happened. */
  readonly leads: (scene: LeadScene) => readonly Lead[];
  /** The rail of reports below another scene, such as one on paper. */
  readonly railOn: (scene: Scene, index: EventIndex) => Rail | undefined;
  /** The rows that a row is linked with, in the order in which they are visited. */
  readonly linked: (row: number) => readonly number[];
  /** What the link from a row to another one says; empty until the words are loaded. */
  readonly linkWords: (from: number, to: number) => string;
  /** Undefined where there is no scene, and where the element is too low for it. */
  readonly overview: Overview | undefined;
  /** How much of the stage is kept free below the drawing, in pixels. */
  readonly below: number;
  /** How much of that is for the rail of reports, right under the drawing, in pixels. */
  readonly rail: number;
  /** How much of that is for the button about lanes, under the plot; 0 where all have room, or are gathered. */
  readonly lanesLine: number;
  /** The width of what scrolls the lanes, beside the plot, in pixels; 0 where they are not scrolled. */
  readonly laneBar: number;
  /** The first lane, by its number, where another one comes into view; undefined where lanes are not scrolled. */
  readonly firstToSee: (lane: number) => number | undefined;
  /** Lays out a window so many times nearer, for what is remembered on the way: words, their widths, formats. */
  readonly layoutNearer: (times: number) => void;
  /** The height of a stage that would show every event in a row of its own. */
  readonly wantedHeight: () => number;
  /** How far glyph and label of a row extend beyond its time; undefined where it is not drawn. */
  readonly visualBounds: VisualBounds;
  /** What explains the forms on the screen, or in every window; `nothing`: the room for that. */
  readonly legend: (of: 'screen' | 'all' | 'nothing') => TemplateResult | typeof nothing;
  /** Undefined where an event was rejected, and until the words are loaded. */
  readonly describe: (row: number) => Description | undefined;
  readonly laneLabel: (lane: Lane) => string;
  readonly appearance: (row: number) => Look;
  /** Whether something is looked for, and a row is none of the matches. */
  readonly isMiss: (row: number) => boolean;
  /** The places of events in the main thread, by row; none while nothing is read. */
  readonly steps: ReadonlyMap<number, ThreadStep>;
  /** The headings of the list, as `make` makes them; undefined where there is nothing to read. */
  readonly headings: (order: RowList, make: typeof headingsOf) => Headings | undefined;
}

/** The view that was asked for; else the list in a narrow element. While nothing is measured, what there was before. */
export function modeOf(asked: unknown, width: number, before: ViewMode | undefined): ViewMode {
  return (
    maybeViewMode(asked) ?? (width > 0 ? (width < listBelow ? 'list' : 'timeline') : (before ?? 'timeline'))
  );
}

/** Derives the view model of an index that the interaction state has applied. */
export function viewModel(input: ViewModelInput): ViewModel {
  const { selectors, index, locale, direction, mode, makers } = input;
  const timeline = index?.timeline;
  const lanes = index ? selectors.lanes(index) : [];
  const undated = index?.undated ?? [];
  const secondZone = timeline && maybeSecondZone(input.secondZone, timeline.header.timeZone);
  const drawn = drawing(input, index, undated.length > 0, secondZone);
  const scene = drawn.scene && (input.matches?.markIn(drawn.scene) ?? drawn.scene);
  const arcs: ViewModel['arcs'] = (of) =>
    timeline && input.measure
      ? selectors.arcs(timeline, of, input.explained, locale, input.measure, makers)
      : [];
  const own: ViewModel['leads'] = (of) =>
    index && input.measure && input.explained !== undefined && makers
      ? selectors.leads(index, of, input.explained, locale, arcs(of), input.measure, makers)
      : noLeads;
  const leads: ViewModel['leads'] = (of) => input.rail.leads(of, own(of));
  const described: ViewModel['describe'] = timeline
    ? selectors.describe(timeline, locale, secondZone, makers?.describe, index.sizes?.name)
    : () => undefined;
  return {
    locale,
    direction,
    mode,
    timeline,
    secondZone,
    index,
    whole: input.whole,
    lanes,
    laneOrder: input.laneOrder,
    measure: input.measure,
    undated,
    ...drawn,
    scene,
    isMiss: (row) => input.matches?.rows.has(row) === false,
    ...{ explained: input.explained, showsMedia: input.showsMedia, now: input.now },
    ...{ arcs, leads },
    railOn: (of, by) => input.measure && input.rail.railOn(of, by, input.measure, locale),
    linked: (row) => (timeline ? linkedRows(timeline, row, selectors.words.thread(timeline)) : []),
    linkWords: (from, to) => described(from)?.links.find(({ id }) => id === timeline?.id(to))?.spoken ?? '',
    legend: (of) => {
      if (!index) return nothing;
      const hasRail = input.rail.isShown;
      if (of === 'all') return selectors.legend(input.whole ?? index, locale, of, hasRail);
      if (of === 'nothing' || !scene) return selectors.legend(index, locale, 'nothing', hasRail);
      const { overview } = drawn;
      return selectors.legend(index, locale, { scene, arcs: arcs(scene), overview }, hasRail);
    },
    describe: described,
    laneLabel: index ? selectors.laneLabel(index.timeline, index.laneBy, locale) : () => '',
    appearance: (row) =>
      timeline
        ? { ...appearanceOf(timeline, row), state: stateOf(timeline, row) }
        : { glyph: 'event', colour: 'event', state: 'plain' },
    steps: timeline ? selectors.words.steps(timeline) : noSteps,
    layoutNearer: (times) => layoutNearer(input, drawn.scene, secondZone, times),
    headings: (order, make) => timeline && selectors.headings(order, timeline, locale, make),
  };
}

const noLeads: readonly Lead[] = [];
const noSteps: ReadonlyMap<number, ThreadStep> = new Map();

type Drawing = Pick<
  ViewModel,
  | 'scene'
  | 'overview'
  | 'below'
  | 'rail'
  | 'lanesLine'
  | 'laneBar'
  | 'firstToSee'
  | 'wantedHeight'
  | 'visualBounds'
>;

const notDrawn: Drawing = {
  scene: undefined,
  overview: undefined,
  below: 0,
  rail: 0,
  lanesLine: 0,
  laneBar: 0,
  firstToSee: () => undefined,
  wantedHeight: () => 0,
  visualBounds: () => ({ before: 0, after: 0 }),
};

function drawing(
  input: ViewModelInput,
  index: EventIndex | undefined,
  hasUndated: boolean,
  secondZone: string | undefined,
): Drawing {
  const { selectors, state, mode, whole, locale, direction, width, height, scale, measure } = input;
  const { shown: view } = state;
  const canDraw = mode === 'timeline' && index?.fit && view && measure && width > 0 && height > 0;
  if (!canDraw) return notDrawn;
  const hasOverview = height >= overviewFrom;
  const rail = input.rail.height;
  const under = heightBelow(height, scale, hasUndated) + rail;
  const hidesLanes = selectors.hidesLanes(
    index,
    locale,
    view,
    { width: width / scale, height: (height - under) / scale },
    measure,
    secondZone,
  );
  const lanesLine = hidesLanes ? lanesLineHeight * Math.max(1, scale) : 0;
  const below = under + lanesLine;
  const { laneState, lanePlanner } = input;
  const scrolled =
    hidesLanes && laneState.isOpen && lanePlanner && selectors.scrolled.of(laneState.first, lanePlanner);
  const laneBar = scrolled ? laneBarWidth * Math.max(1, scale) : 0;
  const room = selectors.room((width - laneBar) / scale, (height - below) / scale);
  const scene = selectors.scene(
    index,
    locale,
    view,
    room,
    measure,
    direction,
    secondZone,
    scrolled || undefined,
    state.left,
    input.places,
    input.now,
  );
  return {
    scene,
    overview: hasOverview
      ? selectors.overview(index, index.fit, view, scene.plot.width * scale, locale, measure, scale)
      : undefined,
    below,
    rail,
    lanesLine,
    laneBar,
    firstToSee: (lane) =>
      scene.scroll && selectors.scrolled.firstToSee(lane, scene.scroll.first, scene.height - scene.plot.y),
    visualBounds: (row) => selectors.visualBounds(row, index, locale, scene, measure),
    wantedHeight: () =>
      selectors.wantedHeight(whole ?? index, locale, view, room, measure, secondZone) * scale + below,
  };
}

/** By other selectors of the same words: what those of the element remember of the window that is drawn stays. */
function layoutNearer(
  { selectors, index, locale, measure, direction }: ViewModelInput,
  scene: Scene | undefined,
  secondZone: string | undefined,
  times: number,
): void {
  if (!index || !scene || !measure || index.count < preparedFrom) return;
  const view = zoomView(scene.view, 1 / times);
  new Selectors(selectors.words).scene(index, locale, view, scene, measure, direction, secondZone);
}

/** What the overview and undated events take of the height of a stage. */
export function heightBelow(height: number, scale: number, hasUndated: boolean): number {
  const gaps = hasUndated ? 2 * overviewGap : overviewGap;
  const undated = hasUndated ? undatedHeight * Math.max(1, scale) : 0;
  return undated + (height >= overviewFrom ? gaps + overviewHeight : 0);
}

/** Whether there is to be a drawing, as soon as the room for it is measured. */
export function isToBeDrawn({ mode, index }: ViewModel): boolean {
  return mode === 'timeline' && index?.fit !== undefined;
}

/** What is described first over a drawing; undefined where nothing is drawn, or nothing is current. */
export function firstDescribed(
  { mode, timeline, locale }: ViewModel,
  { current }: InteractionState,
): { readonly timeline: Timeline; readonly row: number; readonly locale: Locale } | undefined {
  return mode === 'timeline' && timeline && current ? { timeline, row: current.row, locale } : undefined;
}
