/** The search of an element: what it has found, going from match to match, and its tools. A chunk of its own, loaded on use. */
import type { ReactiveController, TemplateResult } from 'lit';
import { fly } from '../../layout/view/motion.js';
import type { EventIndex } from '../../layout/index/event-index.js';
import type { RowFilter } from '../../layout/index/event-filter.js';
import type { RowSet } from '../../layout/index/row-set.js';
import { matchesChunked, type Matches } from '../../layout/search/matches.js';
import type { Overview } from '../../layout/scene/overview.js';
import { overviewTicks } from '../../render/views/overview-ticks.js';
import { neighbourhoodOf } from '../../layout/search/neighbourhood.js';
import { memoize } from '../../util/memoize.js';
import { writtenTitle } from '../../layout/list/next-title.js';
import { filterWords } from '../../words/facet-words.js';
import { fill, numberWords } from '../../words/compose.js';
import { matchCountWords, queryFaultWords } from '../../words/query-words.js';
import {
  facetChoice,
  isChosen,
  onlyOne,
  withFacetChoice,
  withoutFields,
  type FacetField,
} from '../../model/query/facet-terms.js';
import { eventCount, type Timeline } from '../../model/timeline.js';
import type { Tool } from '../tools/tool.js';
import { rowsAtOnce } from '../data/indexer.js';
import { ScheduledWork } from '../data/scheduled-work.js';
import { QueryWork, type FoundRows, type QueryResult } from './query-work.js';
import type { SearchHost } from './search-host.js';
import { searchTools } from './search-tools.js';

/** Rows that were found, and in what. */
interface Found extends FoundRows {
  readonly timeline: Timeline;
}

const none = new Uint32Array();

/** Finds events by the text of the host, and shows them. Until another query has found something, the last matches stay. */
export class Search implements ReactiveController {
  readonly #host: SearchHost;
  readonly #work: QueryWork;
  #result: QueryResult = { type: 'none' };
  #found: Found | undefined;
  #index: EventIndex | undefined;
  /** The position of the match that was last gone to. */
  #position = -1;
  /** A person looks for something that is not found yet, and wants to go there. */
  #isAsked = true;
  #step = 0;
  /** What was announced of the last match that was gone to: how many there are comes no more after it. */
  #matchWords = '';
  /** What was found, as the index that is drawn has it. */
  readonly #arranging: ScheduledWork<Matches>;
  #matches: Matches | undefined;
  readonly #ticks = memoize((matches: Matches, width: number, height: number, direction: 'ltr' | 'rtl') =>
    overviewTicks(matches.overviewPixels(width), { width, height }, direction),
  );
  readonly #filterWords = memoize(filterWords);
  readonly #filter = memoize(
    (of: Timeline, rows: RowSet): RowFilter =>
      (timeline, row) =>
        row >= rows.size || rows.has(row) || !timeline.isAppendOf(of),
  );

  constructor(host: SearchHost) {
    this.#host = host;
    this.#work = new QueryWork(() => host.element.requestUpdate());
    this.#arranging = new ScheduledWork(() => host.element.requestUpdate());
    host.element.addController(this);
  }

  /** The matches in the index that is drawn; undefined where nothing is looked for, and until they are found. */
  get matches(): Matches | undefined {
    return this.#matches;
  }

  /** The matches in reading order. */
  get order(): Uint32Array {
    return this.#matches?.order ?? none;
  }

  /** What lets through what the fields of the query ask for; the matches alone, where all else is hidden. */
  get filter(): RowFilter | undefined {
    if (!this.#found) return undefined;
    const { timeline, rows, kept } = this.#found;
    const shown = this.#host.hidesMisses() ? rows : kept;
    return shown && this.#filter(timeline, shown);
  }

  /** What the query leaves out, in words; empty where that is nothing. */
  get filterWords(): string {
    const locale = this.#host.viewModel()?.locale;
    if (!this.#found || !locale || !this.filter) return '';
    return this.#filterWords(this.#host.text(), this.#found.timeline, locale, this.#host.hidesMisses());
  }

  /** The query without what leaves out events: the words that are looked for, where others are dimmed. */
  get withoutFilters(): string {
    const { text, hidesMisses } = this.#host;
    return hidesMisses() ? '' : withoutFields(text(), this.#index?.timeline.numberNames ?? []);
  }

  /** Whether words are looked for: the query is no filter alone. */
  get hasWords(): boolean {
    return this.#found?.hasWords === true;
  }

  /** The query that shows one value of a field alone; where it does, the query without that. */
  withOnly(field: FacetField, value: string): string {
    const text = this.#host.text();
    const choice = facetChoice(text, field);
    const isOn = choice.only.length === 1 && isChosen(choice, { value, names: [] });
    return withFacetChoice(text, field, isOn ? { only: [], without: [] } : onlyOne({ value, names: [] }));
  }

  /** What looks for rows, and has the index. */
  get work(): QueryWork {
    return this.#work;
  }

  /** Whether a row is none of the matches, where something is looked for. */
  isMiss(row: number): boolean {
    return this.#found !== undefined && !this.#found.rows.has(row);
  }

  /** The matches on the overview; undefined where nothing is looked for. */
  ticksOn({ width, height }: Overview, direction: 'ltr' | 'rtl'): TemplateResult | undefined {
    return this.hasWords && this.#matches ? this.#ticks(this.#matches, width, height, direction) : undefined;
  }

  /** Works on what is looked for; true where the matches are others than before. */
  advance(index: EventIndex | undefined): boolean {
    const before = this.#found;
    this.#index = index;
    const locale = this.#host.viewModel()?.locale;
    const timeline = index?.timeline.happened;
    this.#result =
      timeline && locale ? this.#work.run(this.#host.text(), timeline, locale) : { type: 'none' };
    if (this.#result.type === 'working' && timeline && before && timeline.isAppendOf(before.timeline))
      return false;
    if (this.#result.type !== 'found' || !timeline) this.#found = undefined;
    else if (before?.rows !== this.#result.rows || before.timeline !== timeline) {
      this.#found = { ...this.#result, timeline };
      this.#position = -1;
    }
    return before !== this.#found;
  }

  /** Works on what was found as an index has it that is drawn; until that is there, matches of another one are none of it. */
  arrange(index: EventIndex | undefined): Matches | undefined {
    const rows = this.#found?.rows;
    this.#matches =
      rows && index
        ? this.#arranging.run({
            key: [rows, index],
            steps: () => matchesChunked(rows, index),
            atOnce: index.rows.length <= rowsAtOnce,
          })
        : undefined;
    return this.#matches;
  }

  /** Whether what is looked for is still to be found, or to be found in the index that is drawn. */
  get #isWorking(): boolean {
    return this.#result.type === 'working' || (this.#found !== undefined && !this.#matches);
  }

  /** A person looks for something else from now on. */
  noteChange(): void {
    this.#isAsked = true;
    this.#step = 0;
    this.#matchWords = '';
    this.#host.tooltip.hide();
  }

  /** Goes on to another match, or back, around the ends; where they are not found yet, as soon as they are. */
  go(step: 1 | -1): void {
    this.#step = step;
    this.#host.element.requestUpdate();
  }

  /** What a person has asked for is done after the update, not within it. */
  hostUpdated(): void {
    if (this.#isWorking) return;
    const step = this.#step;
    const isAsked = this.#isAsked;
    this.#step = 0;
    this.#isAsked = false;
    if (isAsked) this.#host.announceSoon(() => this.#matchWords || this.words);
    if (step !== 0 || isAsked) queueMicrotask(() => (step === 0 ? this.#come() : this.#go(step)));
  }

  /** What the toolbar has beside the field. */
  get tools(): readonly Tool[] {
    return this.#host.text() === '' ? [] : searchTools(this, this.#host);
  }

  /** How much is found, that it is looked for, or why it cannot be. */
  get words(): string {
    const locale = this.#host.viewModel()?.locale;
    if (!locale) return '';
    if (this.#result.type === 'faults')
      return queryFaultWords(this.#result.faults, locale, this.#index?.timeline.numberNames);
    if (this.#isWorking) return locale.search.searching;
    const timeline = this.#index?.timeline;
    const all = timeline ? eventCount(timeline) : 0;
    return this.#found ? matchCountWords(this.order.length, all, locale) : '';
  }

  /** Whether the query cannot be read. */
  get isFaulty(): boolean {
    return this.#result.type === 'faults';
  }

  /** Something else is found: where none of it is in the window, that moves to the first. */
  #come(): void {
    const { state, viewModel, move } = this.#host;
    const [first] = this.order;
    const { view } = state;
    if (first === undefined || !view || viewModel()?.mode !== 'timeline') return;
    if (!this.#matches?.isAnyIn(view)) move(fly, () => state.reveal(first, viewModel()?.visualBounds));
  }

  #go(step: number): void {
    const { order } = this;
    if (order.length === 0) return;
    const from = this.#position < 0 && step < 0 ? 0 : this.#position;
    this.#position = (from + step + order.length) % order.length;
    this.#show(order[this.#position] as number);
  }

  /** A match among its neighbours, where it is not a mark of its own already; with its card, and announced. */
  #show(row: number): void {
    const { state, viewModel, move, tooltip, goTo, announce } = this.#host;
    const drawn = viewModel();
    if (!drawn?.timeline || !this.#index) return;
    const { locale, timeline, scene, mode, visualBounds } = drawn;
    goTo(row);
    state.focusRow(row);
    if (mode === 'timeline') {
      const isMark = scene?.marks.some((mark) => mark.row === row) === true;
      const near = isMark ? undefined : neighbourhoodOf(this.#index, row);
      move(fly, () => (near ? state.show(near) : state.reveal(row, visualBounds)));
      state.requestReveal();
      const place = state.placeOf(row);
      if (place) tooltip.show({ type: 'event', ...place }, 'now');
    }
    this.#matchWords = fill(locale.search.hit, {
      position: numberWords(this.#position + 1, locale),
      count: numberWords(this.order.length, locale),
      title: writtenTitle(timeline, row),
    });
    announce(this.#matchWords);
  }
}

export { Facets } from './facets.js';
