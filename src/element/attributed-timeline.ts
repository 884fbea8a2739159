/** The element: its inputs, and how an update makes a drawing of them. What people do is in `Interaction`. */
import type { CSSResultGroup, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ListedEventIndex } from '../layout/index/event-index.js';
import type { View } from '../layout/view/view.js';
import type { Id } from '../model/event.js';
import { languagesOf } from '../words/language.js';
import type { Timeline } from '../model/timeline.js';
import type { TimelineDocument, WrittenEvent, WrittenWhen } from '../model/written.js';
import { firstStyles } from '../render/styles/first-styles.js';
import { ElementSettings } from './element-settings.js';
import { Interaction } from './input/interaction.js';
import { TextController } from './text/text-controller.js';
import { AutoHeightController } from './page/auto-height.js';
import { Announcer } from './page/announcer.js';
import { Selectors } from '../render/selectors.js';
import type { TimelineState } from './state/timeline-state.js';
import type { TypedListeners } from './state/dom-events.js';
import { arrangeFound, searchChoices } from './input/search-choices.js';
import { LocaleController } from './page/locale-controller.js';
import { DataController } from './data/data-controller.js';
import { FilesController } from './data/files-controller.js';
import type { Input } from './data/data-state.js';
import { plotGestures } from './input/plot-gestures.js';
import { MotionController } from './input/motion-controller.js';
import { firstDescribed, isToBeDrawn, modeOf, viewModel, type ViewModel } from './state/view-model.js';
import { drawingRefs } from './page/drawing-refs.js';
import { NowController } from './page/now-controller.js';
import { PrintController } from './page/print-controller.js';
import { IdleController } from './page/idle-controller.js';
import { SettingFaultsController } from './page/setting-faults-controller.js';
import { Headlines } from './state/headlines.js';
import { limitsOf } from './state/window-limits.js';
import { HostCalls } from './input/host-calls.js';
import { ElementState } from './state/element-state.js';
import { InteractionState } from './state/interaction-state.js';
import { railHeightIn } from './rail/rail-room.js';
import { ShownLanes } from './lanes/shown-lanes.js';
import { SizeController } from './page/size-controller.js';
import { CanvasHost } from './input/canvas-host.js';
import { template } from './template.js';
import type { ExportedFile, ExportOptions } from './exports/export-host.js';
import { ThemeController } from './page/theme-controller.js';

/**
 * A zoomable timeline of attributed events: who said it, to whom, who carried it, how sure the date is, who disputes it.
 *
 * @summary A zoomable timeline of attributed events.
 *
 * @slot - Fallback and data, read where no other input is given: a `<script type="application/json">` with a document, or
 *   lists of items with a `<time>`. Shown where it is neither, and where the address could not be loaded.
 * @slot title - In place of the title of the document.
 * @slot details-before - Before what the details say of an event.
 * @slot details-after - Behind it.
 * @slot empty - In place of the words that there are no events.
 *
 * @event {CustomEvent} at-load - A document was read; `detail` counts its events: given, drawn, listed, rejected.
 * @event {CustomEvent} at-problem - The document has faults, or an attribute a value that it cannot have; `detail` has them and their counts.
 * @event {CustomEvent} at-mapping - A person has said what the columns of a table are; `detail.mapping` is to be saved, and given the next time.
 * @event {CustomEvent} at-error - `src` could not be loaded; `detail.message` has the reason.
 * @event {CustomEvent} at-view-change - A person moved the window; `detail` is its start and end in epoch milliseconds.
 * @event {CustomEvent} at-view-mode-change - A person chose another view; `detail.mode` is `timeline`, `list` or `table`.
 * @event {CustomEvent} at-query-change - A person looks for something else; `detail.query` is what, in the language of the search.
 * @event {CustomEvent} at-known-by-change - A person shows everything as known on another day; `detail.knownBy` is that day, or null.
 * @event {CustomEvent} at-set-change - A person lists a set of events, or closes the list; `detail.set` is a lane and a span, a span of time, the matches of the search or what a source carried, or null.
 * @event {CustomEvent} at-select - A person opens or closes the details of an event; `detail.id`, null on closing, and `detail.origin`: `pointer`, `keyboard`, `list`, `set`, `link` or `details`. Cancelable.
 * @event {CustomEvent} at-hover - Something else is under the pointer or in focus; `detail.id` is the event, null for a disc, a column or nothing, `detail.count` how many events it stands for.
 *
 * @csspart base - Everything.
 * @csspart header - Title, counts and toolbar.
 * @csspart title - The title of the document.
 * @csspart subtitle - The counts beside it.
 * @csspart toolbar - The buttons.
 * @csspart button - Each button.
 * @csspart stage - The drawing or the list.
 * @csspart plot - The part of the drawing that time runs over.
 * @csspart overview - The density of the whole timeline, under the drawing.
 * @csspart overview-window - The window in it.
 * @csspart overview-handle - Each end of that window.
 * @csspart hovered - The mark under the pointer.
 * @csspart hint - The hint on how to zoom with the wheel.
 * @csspart lane-head - The head of a lane.
 * @csspart lane-menu - The menu of a lane.
 * @csspart lane-bar - What scrolls the lanes, where those without room are opened.
 * @csspart listbox - The events, for keyboard and assistive technology.
 * @csspart event - One event in the listbox.
 * @csspart selected - The event whose details are open.
 * @csspart tooltip - The card of an event.
 * @csspart details - The details of an event, or the list of a set of them.
 * @csspart set - The list of a set of events.
 * @csspart set-row - One event in it.
 * @csspart span - The span of time that is being chosen, or whose events are listed.
 * @csspart known - The handle of the day as of which everything is shown, on the axis.
 * @csspart known-line - The line through the plot at the end of that day.
 * @csspart report-rail - The reports below the drawing.
 * @csspart report - The report that keys are on.
 * @csspart report-label - What a report is and has.
 * @csspart needle - Where the current or selected event is in a column or a disc.
 * @csspart facets - The filters, in the place of the details.
 * @csspart mapping - The questions about the columns of a table, in the place of the details.
 * @csspart accounts - Both sides of a dispute.
 * @csspart account - One account.
 * @csspart standing - What retracts, corrects or authenticates a claim, an event or a source of it.
 * @csspart figures - The figures that accounts give, a row for each account.
 * @csspart media - A picture, film or recording of an event.
 * @csspart thread - The thread of the event whose details are open, a line for each event; in print each thread.
 * @csspart export-menu - The menu of the formats in which what is shown can be saved.
 * @csspart citation - The citation of the event whose details are open.
 * @csspart chain - A chain of attribution.
 * @csspart hedge - A word of distance.
 * @csspart link - A link in details, to another event or to a source.
 * @csspart list - The list of events.
 * @csspart list-heading - A day, month or year over the events of the list.
 * @csspart list-item - One event in the list.
 * @csspart list-more - What an event in the list unfolds on request.
 * @csspart list-notes - The sources below the list, each once under its number.
 * @csspart table - The table of events.
 * @csspart table-head - The heading of a column.
 * @csspart table-row - One event in the table.
 * @csspart legend - The legend.
 * @csspart footer - Legend and disclosure.
 * @csspart about - The disclosure on method, corrections, errors and notes for editors.
 * @csspart problems - The errors in the data.
 * @csspart lint - What editors of the data should look at, within the disclosure.
 * @csspart help - The list of keys.
 * @csspart notice - Loading, empty or failed.
 * @csspart progress - How much of a large document has been read.
 * @csspart error - The notice of a failure.
 * @csspart print - What replaces everything but the heading in print.
 * @csspart print-item - One event in print.
 *
 * @cssproperty [--at-height=768px] - The height of the element; `auto`: as tall as its lanes or items need.
 * @cssproperty [--at-min-height=0px] - The least height, where `--at-height` is `auto`.
 * @cssproperty [--at-max-height=none] - The greatest height, where `--at-height` is `auto`.
 * @cssproperty [--at-font-size=13px] - The size of titles; all other text follows it.
 * @cssproperty [--at-font-family=inherit] - The font.
 * @cssproperty [--at-radius=8px] - The corners of cards.
 * @cssproperty [--at-button-radius=6px] - The corners of buttons.
 * @cssproperty [--at-color-ink=currentColor] - Text; by default the host's.
 * @cssproperty [--at-color-second=color-mix(in oklab, var(--at-color-ink) 77%, transparent)] - Secondary text.
 * @cssproperty [--at-color-hair=color-mix(in oklab, var(--at-color-ink) 13%, transparent)] - Thin lines.
 * @cssproperty [--at-color-band=color-mix(in oklab, var(--at-color-ink) 4.5%, transparent)] - Weekends.
 * @cssproperty [--at-color-ground=transparent] - The background; by default the host's shows through.
 * @cssproperty [--at-color-panel=light-dark(#ffffff, #1d2127)] - Cards.
 * @cssproperty [--at-color-focus=light-dark(#0b62d6, #7ab7ff)] - The focus ring.
 * @cssproperty [--at-color-count=light-dark(#ffffff, #0b0d10)] - The number on a cluster.
 * @cssproperty [--at-color-now=light-dark(#b4137e, #ff7fc8)] - The line at the present moment, and its name.
 * @cssproperty [--at-color-statement=light-dark(#4178be, #aec8fe)] - Statements.
 * @cssproperty [--at-color-call=light-dark(#08695c, #5cccae)] - Calls and meetings.
 * @cssproperty [--at-color-request=light-dark(#6543a3, #a988e2)] - Requests.
 * @cssproperty [--at-color-incident=light-dark(#a51e0d, #e56a4c)] - Incidents, radar incidents, and the disputed share of densities.
 * @cssproperty [--at-color-protest=light-dark(#a56a03, #ecbb53)] - Protests.
 * @cssproperty [--at-color-measure=light-dark(#75563c, #ac937f)] - Measures, advisories and suspensions.
 * @cssproperty [--at-color-report=light-dark(#55617b, #a3abbf)] - Reports.
 * @cssproperty [--at-color-situation=light-dark(#76757b, #7c888f)] - Situations.
 * @cssproperty [--at-color-event=light-dark(#343a44, #dfe3ea)] - Events of no particular kind.
 *
 * @cssstate dropping - A file is held over the element, which takes it.
 * @cssstate moving - The window is being animated.
 * @cssstate auto - The height follows the content.
 * @cssstate tall - All lanes are shown, whatever height that takes.
 */
export class AttributedTimeline extends ElementSettings {
  static override styles: CSSResultGroup = [...firstStyles];

  /**
   * A date: everything is shown as it was known on that day, with the events and accounts that somebody had, perhaps, reported by its
   * end; what no report dates stays. Null: all that is known. A person's choice is written here too.
   */
  @property({ attribute: 'known-by' })
  get knownBy(): string | null {
    return this.#state.knownBy ?? null;
  }
  set knownBy(day: string | null) {
    this.#state.showKnownBy(typeof day === 'string' && day.trim() !== '' ? day.trim() : undefined);
  }

  readonly #selectors = new Selectors();
  readonly #state = new InteractionState(() => this.requestUpdate(), limitsOf(this));
  readonly #states: CustomStateSet = this.attachInternals().states;
  readonly #autoHeight = new AutoHeightController(this, this.#states, this.#state);
  readonly #size = new SizeController(this);
  readonly #theme = new ThemeController(this, () => this.theme);
  readonly #rail = (): number | undefined => railHeightIn(this.parsed, this, this.#size, this.#theme.scale);
  readonly #stage = { auto: this.#autoHeight, size: this.#size, theme: this.#theme, rail: this.#rail };
  readonly #announcer = new Announcer(this);
  readonly #language = new LocaleController(this, () => this.locale);
  readonly #data = new DataController(this, () => this.#language.locale.interface);
  readonly #files = new FilesController(this, this.#states, (file) => this.#give({ type: 'file', file }));
  readonly #motion = new MotionController(this, {
    state: this.#state,
    isDrawn: () => this.#viewModel?.scene !== undefined,
    onMoving: (moving) => this.#states[moving ? 'add' : 'delete']('moving'),
  });
  readonly #seen = {
    viewModel: (): ViewModel | undefined => this.#viewModel,
    announce: (text: string): void => this.#announcer.announce(text),
  };
  readonly #lanes = new ShownLanes({
    ...{ element: this, state: this.#state, selectors: this.#selectors, ...this.#seen },
    stage: { state: this.#state, ...this.#stage },
  });
  readonly #idle = new IdleController<ViewModel>(this, () => this.#state.isMoving);
  readonly #text = new TextController(this, {
    first: () => this.#viewModel && firstDescribed(this.#viewModel, this.#state),
    onText: (text) => {
      const parts = [this.#canvasHost, this.#settings, this.#data.indexer, this.#interaction];
      for (const part of parts) part.adopt(text);
    },
    onList: (list) => this.#interaction.adoptList(list),
  });
  readonly #headlines = new Headlines(this.#size, this.#theme, this.#autoHeight);
  readonly #interaction = new Interaction({
    ...{ element: this, state: this.#state, lanes: this.#lanes.state, motion: this.#motion },
    ...{ text: this.#text.loading, files: this.#files, ...this.#seen },
    viewMoved: () =>
      this.#announcer.announceSoon(() => this.#text.module?.windowAnnouncement(this.#viewModel, this.#state)),
    ...{ settings: this, look: this.#theme, search: searchChoices(this, this.#announcer) },
  });
  readonly #gestures = plotGestures(this, {
    ...{ state: this.#state, interaction: this.#interaction, idle: this.#idle, ...this.#seen },
  });
  readonly #print = new PrintController(this, { theme: this.#theme, state: this.#state });
  readonly #canvasHost = new CanvasHost(this, () => this.#motion.mayMove && !this.#idle.isActive);
  readonly #settings = new SettingFaultsController(this, () => this);
  readonly #refs = drawingRefs();
  readonly #calls = new HostCalls({
    ...{ state: this.#state, motion: this.#motion, data: this.#data, settings: this },
    advance: () => this.#advance(),
    select: (id) => this.select(id),
    selected: () => this.parsed?.id(this.#state.selected ?? -1) || undefined,
    report: (...problem) => this.#settings.report(...problem),
  });
  readonly #now = new NowController(this, () => this.now);
  readonly #shown = new ElementState(this, this.#state, this.#lanes.state, this.#calls);
  #viewModel: ViewModel | undefined;

  /** The address of a document, in any format that is read; empty where another input counts. */
  @property()
  get src(): string {
    return this.#data.given('src')?.src ?? '';
  }
  set src(src: string | null) {
    if (src?.trim()) this.#give({ type: 'src', src: src.trim() });
    else if (this.#data.given('src')) this.#give({ type: 'none' });
  }

  /** A document as an object, also of TimelineJS and the like, or one that `parse` has read. Given again, an object is read again. */
  @property({ attribute: false })
  get timeline(): TimelineDocument | Timeline | undefined {
    return this.#data.given('timeline')?.timeline;
  }
  set timeline(timeline: TimelineDocument | Timeline | undefined) {
    this.#data.assign('timeline', timeline && { type: 'timeline', timeline });
    this.#advance();
  }

  /** Events alone, without a document around them. Of a list that begins with the same objects as before, only the new ones are read. */
  @property({ attribute: false })
  get events(): readonly WrittenEvent[] | undefined {
    return this.#data.given('events')?.events;
  }
  set events(events: readonly WrittenEvent[] | undefined) {
    this.#data.assign('events', events && { type: 'events', events, document: { events } });
    this.#advance();
  }

  /**
   * The window, or the one that it is on its way to, in epoch milliseconds; undefined while nothing with a date is given. Set, it is what
   * `zoomTo` shows, or with nothing what `fit` shows; what has no bounds changes nothing, and is an `at-problem`.
   */
  @property({ attribute: false })
  get view(): View | undefined {
    return this.#state.viewInTime;
  }
  set view(range: View | WrittenWhen | null | undefined) {
    this.#calls.setView(range);
  }

  /**
   * The id of the event whose details are open, or are to be as soon as there are data; null for none. Set, it is what `select` opens; what is
   * no event changes nothing, and is an `at-problem`.
   */
  @property({ attribute: false })
  get selected(): Id | null {
    return this.#calls.selected;
  }
  set selected(id: Id | null | undefined) {
    if ((id ?? null) !== this.selected) this.#calls.choose(id ?? null);
  }

  /**
   * What is shown, as plain data: the window, the view, lanes, axis, clock, day, query and open details, as far as they differ from what
   * the host had set, in attributes or before the first update. Set, all of it is shown so; `stateToText` and `stateFromText` make a text for an address of it.
   */
  @property({ attribute: false })
  get state(): TimelineState {
    return this.#shown.current;
  }
  set state(state: TimelineState) {
    this.#shown.restore(state);
  }

  /** What was read; undefined while nothing is given, or more than 1 000 events are still being read. */
  get parsed(): Timeline | undefined {
    return this.#data.timeline;
  }

  /** Puts events behind those that are given; window, focus and selection stay. An address still loading comes first. */
  appendEvents(events: readonly WrittenEvent[]): void {
    if (!Array.isArray(events)) throw new TypeError(`appendEvents: events are a list, not ${typeof events}`);
    this.#data.append(events);
  }

  /** Fetches the document at `src` again, which the same address given again does not; focus and selection stay. */
  reload(): void {
    this.#data.retry(true);
  }

  /** Shows the first view: all that is drawn, in long lists without the few events that would take most of the width. */
  fit(): void {
    this.#calls.fit();
  }

  /**
   * Shows a range: an EDTF date or interval, epoch milliseconds, or a pair of them. Throws where it has no bounds. Before
   * there are data, it is the window that they are then seen through, in their own zone.
   */
  zoomTo(range: WrittenWhen): void {
    this.#calls.zoomTo(range);
  }

  /**
   * Opens the details of an event, reading all first where it is not drawn yet, and brings it into view; null closes them. False where there is none;
   * where there are no data yet, it is done when they are there.
   */
  select(id: Id | null): boolean {
    // What is drawn already is not kept waiting for what a query or other lanes make of it.
    const rowNow = (): number => this.#interaction.known.rowOf(id, this.parsed);
    const isWaiting = id !== null && !this.#state.placeOf(rowNow());
    if (isWaiting) this.#data.finish();
    this.#advance(isWaiting);
    this.#calls.early.awaitEvent(id !== null && !this.#indexNow() ? id : undefined);
    return this.#interaction.select(id === null ? undefined : rowNow());
  }

  /**
   * A file of what passes the filters, with what its format cannot hold, in words: `SVG`, `PNG`, `CSV`, `XLSX`, `JSON`, `NDJSON`, `iCalendar`,
   * `TimelineJS`, `JSON-LD` or `record`. Rejects where there is no such format, and where nothing is shown.
   */
  exportAs(format: string, options: ExportOptions = {}): Promise<ExportedFile> {
    return this.#interaction.exports.file(format, options);
  }

  /** Style sheets belong to the document that they were made in: another one needs its own. */
  adoptedCallback(): void {
    this.#text.adoptStyles();
  }

  /** With the text, which comes after the first drawing. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const texts = (): Promise<unknown> => Promise.all([this.#text.finished, this.#lanes.part.finished]);
    const parts = [() => this.#data.partsLoaded, () => this.#idle.followed, texts];
    for (const finished of parts) {
      await super.getUpdateComplete();
      await finished();
    }
    await this.#interaction.finished;
    return super.getUpdateComplete();
  }

  protected override willUpdate(): void {
    const { locale } = this.#language;
    this.#advance();
    this.#calls.open();
    const index = this.#indexNow();
    // Title, toolbar and legend come with the events and take their room from the drawing: it is drawn once they stand.
    if (index && !this.#viewModel?.index) this.#size.forget();
    const mode = modeOf(this.viewMode, this.#size.ownWidth / this.#theme.scale, this.#viewModel?.mode);
    this.#interaction.listNavigator?.leave(mode);
    this.#viewModel = viewModel({
      ...{ selectors: this.#selectors, state: this.#state, index, whole: this.#data.whole, locale },
      ...this.#lanes.inputOf(this),
      direction: this.matches(':dir(rtl)') ? 'rtl' : 'ltr',
      ...{ mode, width: this.#size.width, scale: this.#theme.scale, makers: this.#text.module },
      measure: this.#theme.measure(languagesOf(index?.timeline.header, locale)),
      ...{ explained: this.#interaction.tooltip.row ?? this.#state.selected, secondZone: this.secondZone },
      ...{ showsMedia: this.media === 'on', now: this.#now.timeIn(index?.timeline.header.timeZone) },
      ...this.#interaction.shownIn(index, this.#rail()),
    });
    this.#interaction.listNavigator?.take(index, locale, this.#autoHeight.wholeUpTo);
  }

  protected override render(): TemplateResult {
    const viewModel = this.#viewModel as ViewModel;
    return template({
      ...{ viewModel, state: this.#state, files: this.#files, renderDetails: this.renderDetails },
      snapshot: this.#idle.snapshot(viewModel, isToBeDrawn(viewModel)),
      ...{ interaction: this.#interaction, text: this.#text, data: this.#data, lanePart: this.#lanes.part },
      ...{ scheme: this.#theme.choice, announcement: this.#announcer.text },
      ...{ background: this.#theme.theme?.ground ?? 'Canvas', autoHeight: this.#autoHeight },
      ...{ moves: this.gestureHandling !== 'none', gestures: this.#gestures, ...this.#refs },
      ...{ repaint: this.#canvasHost.repaint, disclosed: this.#settings.disclosed(viewModel.timeline) },
      print: this.#text.module && this.#print.printed(viewModel),
    });
  }

  protected override updated(): void {
    const viewModel = this.#viewModel as ViewModel;
    const [{ theme }, { pixelRatio: ratio }] = [this.#theme, this.#size];
    this.#size.observe(this.#refs.stageRef.value);
    this.#gestures.attach(this.#refs.plotRef.value);
    if (viewModel.mode !== 'timeline' && viewModel.index) this.#text.list.want();
    // What the first drawing does not need comes after it.
    const { type } = this.#data.state;
    const late = [this.served, this.#gestures, this.#lanes.part, this.#print];
    const isThere = viewModel.index ?? ['failed', 'idle'].includes(type);
    if (isThere && this.#idle.mayFollow(isToBeDrawn(viewModel)))
      for (const part of [this.#text, ...(type === 'idle' ? [] : late)]) part.load();
    this.#interaction.rail.draw(viewModel, theme, ratio);
    if (this.#canvasHost.draw(this.#refs, viewModel, theme, ratio)) this.#idle.drawn();
    this.#interaction.early.answers?.drawn(viewModel, this.#refs.stageRef.value);
  }

  #give(input: Input): void {
    this.#data.give(input);
    this.#adopt();
  }

  /** Continues the work on the input at once, because calls of a program in the same turn refer to it. */
  #advance(isWaiting = false): void {
    const [axis, lane] = [this.#calls.axis.modeFor(this.axis), this.#lanes.state.onlyOf(this.#data.timeline)];
    arrangeFound(this.#data, this.#interaction.search, this, { axis, lane });
    this.#adopt(isWaiting);
  }

  /** The index in its lanes, as it was known on the day that is asked for; undefined where there is none yet. */
  #indexNow(isWaiting = false): ListedEventIndex | undefined {
    return this.#interaction.known.adopt(this.#headlines.indexFor(this.#lanes.index), isWaiting);
  }

  #adopt(isWaiting = false): void {
    this.#lanes.adopt(this.#data.whole, this, this.#language.locale, isWaiting);
    const index = this.#indexNow(isWaiting);
    const moved = this.#state.adopt(index && { index, lanes: this.#selectors.lanes(index) });
    if (moved) this.#interaction.early.answers?.adopt(moved);
    if (index) this.#calls.settle();
  }
}

/** Listeners by the name of an event, so that its detail has a type. */
export interface AttributedTimeline {
  addEventListener: TypedListeners<AttributedTimeline>['addEventListener'];
  removeEventListener: TypedListeners<AttributedTimeline>['removeEventListener'];
}

declare global {
  interface HTMLElementTagNameMap {
    'attributed-timeline': AttributedTimeline;
  }
}
