/** The one owner of the data: what was given, its reading and its index, with an explicit state; what was assigned last wins. */
import { maybeAxisMode } from '../../layout/scale/axis-mode.js';
import { maybeClock } from '../../model/reports/clock.js';
import type { FaultLog } from '../../model/fault.js';
import type { LaneFunction } from '../../layout/index/lane-by.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MappedTable } from '../../io/format/read-result.js';
import type { TableMapping } from '../../io/format/table-mapping.js';
import type { InterfaceStrings } from '../../words/interface-strings.js';
import type { InMemoryEventIndex } from '../../layout/index/event-index.js';
import { appendChunked } from '../../model/ingest/append.js';
import { parseChunked } from '../../model/ingest/parse.js';
import { isTimeline, type Timeline } from '../../model/timeline.js';
import type { WrittenEvent } from '../../model/written.js';
import { isZone } from '../../model/dates/zone.js';
import { memoize } from '../../util/memoize.js';
import { AnsweredMapping } from './answered-mapping.js';
import { DataAnnouncements } from './data-announcements.js';
import { ForeignDocument, type ForeignState } from './foreign-document.js';
import { fire } from '../state/dom-events.js';
import { SizingPart } from './sizing-part.js';
import { goesOn, listChunked, sizeOf } from './given-events.js';
import { failedPart, LightDomController } from './light-dom-controller.js';
import { Indexer, plainArrangement, rowsAtOnce, type Arrangement } from './indexer.js';
import { NamedFilters } from './named-filters.js';
import type { AskedArrangement, DataState, Input } from './data-state.js';
import { ScheduledWork } from './scheduled-work.js';
import { SourceController } from './source-controller.js';
import { nameOfSource } from './load-document.js';
import { logOf } from '../../io/format/read-result.js';
import { settingText } from '../state/setting-text.js';
import { reportingErrors } from './reporting-errors.js';

/** The element, and what it says of the columns of a table. */
type DataHost = ReactiveControllerHost & HTMLElement & { readonly mapping: TableMapping | undefined };

/** The part of reading in the work of reading and indexing. */
const readingShare = 0.6;

/**
 * What the element asks for its data: getters answer from what is there, and never read, load or cause an update;
 * `arrange` and `finish` do the work.
 */
export class DataController implements ReactiveController {
  #input: Input = { type: 'none' };
  #state: DataState = { type: 'idle' };
  #arrangement: Omit<Arrangement, 'sizeBy' | 'withSizesChunked'> = plainArrangement;
  /** What was last read and indexed whole. */
  #index: InMemoryEventIndex | undefined;
  /** The name of the format of an address, as of the last `arrange`. */
  #format: string | undefined;
  /** Events to come behind what is given, as soon as that is read. */
  #more: readonly WrittenEvent[] = [];
  /** The given input, and the timeline that was read from it. */
  #appended: { readonly base: Timeline; readonly timeline: Timeline } | undefined;
  /** Those among `#more` that are being read. */
  #reading: readonly WrittenEvent[] = [];
  /** What was last read from a list of events alone. */
  #list: Timeline | undefined;
  readonly #base = new ScheduledWork<Timeline>(() => this.#workChanged());
  readonly #appending = new ScheduledWork<Timeline>(() => this.#workChanged());
  readonly #indexing = new ScheduledWork<InMemoryEventIndex>(() => this.#workChanged());
  readonly #host: DataHost;
  readonly #light: LightDomController;
  readonly #announcements: DataAnnouncements;
  readonly #foreign = new ForeignDocument(() => this.#workChanged());
  readonly #source: SourceController;
  readonly #strings: () => InterfaceStrings;
  readonly #sizing = new SizingPart(() => this.#workChanged());
  readonly #laneBy = memoize((laneBy: unknown) =>
    typeof laneBy === 'function' ? reportingErrors(laneBy as LaneFunction) : laneBy,
  );
  readonly #filters = new NamedFilters();
  /** What is said of the columns of a table, and of which one. */
  readonly answered: AnsweredMapping = new AnsweredMapping(() => [this.#input, this.#host.mapping]);
  /** Knows what each filter lets pass. */
  readonly indexer: Indexer = new Indexer();
  /** Of the list that is read: compared once. */
  readonly #goesOn = memoize(goesOn);

  /** `strings`: the words for errors. */
  constructor(host: DataHost, strings: () => InterfaceStrings) {
    this.#host = host;
    this.#strings = strings;
    host.addController(this);
    this.#light = new LightDomController(host);
    this.#announcements = new DataAnnouncements(host);
    this.#source = new SourceController(host, (state) => {
      if (state.type !== 'failed') return;
      fire(host, 'at-error', { message: state.message, src: nameOfSource(state.source) });
    });
  }

  /** The input that counts, where it is of a type. */
  given<T extends Input['type']>(type: T): Extract<Input, { readonly type: T }> | undefined {
    const input = this.#input;
    return input.type === type ? (input as Extract<Input, { readonly type: T }>) : undefined;
  }

  /** Replaces the input. */
  give(input: Input): void {
    if (input.type !== 'events' || this.#input.type !== 'events') this.#list = undefined;
    else if (this.#more.length + this.#reading.length === 0)
      this.#list = this.#appended?.timeline ?? this.#list;
    this.#input = input;
    this.#more = [];
    this.#reading = [];
    this.#appended = undefined;
    this.#appending.forget();
    this.#foreign.forget();
    const isFetched = input.type === 'src' || input.type === 'file';
    // An address that failed may be given again, to try again.
    if (!isFetched || this.#source.state.type === 'failed') this.#source.forget();
    if (isFetched) this.#forgetIndex();
    this.#host.requestUpdate();
  }

  /** Puts events behind those of the input that counts, until another is given; alone, they are the input. */
  append(events: readonly WrittenEvent[]): void {
    this.#more = [...this.#more, ...events];
    this.#giveMore();
    this.#host.requestUpdate();
  }

  /** Where there are no events that others could follow, those are the input. */
  #giveMore(): void {
    if (this.#input.type !== 'none' || this.#more.length === 0) return;
    this.#light.read(this.answered.said.mapping);
    if (this.#light.isPending || this.#light.content.type === 'data') return;
    const events = this.#more;
    this.give({ type: 'events', events, document: { events } });
  }

  /** Replaces the input; undefined withdraws one of that type, if it is the current one. */
  assign(type: Input['type'], input: Input | undefined): void {
    if (input) this.give(input);
    else if (this.#input.type === type) this.give({ type: 'none' });
  }

  /** How far what was given has come, as of the last `arrange`. */
  get state(): DataState {
    return this.#state;
  }

  /** Whether the content of the element is no data, so that it is seen as it is. */
  get showsContent(): boolean {
    return this.#input.type === 'none' && this.#light.content.type === 'other';
  }

  /** The table that was read, while something is to be asked about it. */
  get table(): MappedTable | undefined {
    if (this.answered.said.mapping !== undefined) return undefined;
    return (this.#input.type === 'none' ? this.#light.content.result : this.#source.result)?.table;
  }

  /** What was read, with every lane by itself, as they are given; undefined where there is nothing, or nothing yet. */
  get whole(): InMemoryEventIndex | undefined {
    return this.#index;
  }

  /** What was read; undefined where there is nothing, or nothing yet. */
  get timeline(): Timeline | undefined {
    return this.#index?.timeline.happened;
  }

  /** The zone of local dates in what is given, whether or not it is read. */
  get timeZone(): string {
    const input = this.#input;
    const written =
      input.type === 'timeline' && !isTimeline(input.timeline) ? input.timeline.timeZone : undefined;
    const zone = this.timeline?.header.timeZone ?? written;
    return zone !== undefined && isZone(zone) ? zone : 'UTC';
  }

  /** Continues the work on the input, and arranges it so; requests an address that is new. */
  arrange({ laneBy, axis, clock, sizeBy, filters, format }: AskedArrangement): void {
    this.#format = settingText(format) || undefined;
    this.#sizing.ask(sizeBy);
    this.#arrangement = {
      laneBy: this.#laneBy(laneBy),
      axis: maybeAxisMode(axis),
      clock: maybeClock(clock),
      filters: this.#filters.list(filters),
    };
    this.#advance();
  }

  /** Ends the work on what is given, for whoever asks about it and cannot wait; an address is not waited for. */
  finish(): void {
    this.#advance();
    const works = [this.#base, this.#appending, this.#indexing];
    while (works.some(({ share }) => share !== undefined)) {
      for (const work of works) work.finish();
      this.#advance();
    }
  }

  /** Continues as far as possible now. */
  #advance(): void {
    this.#giveMore();
    this.#readAndIndex();
    this.#state = this.#stateNow();
  }

  #stateNow(): DataState {
    if (this.#input.type === 'none' && this.#light.isPending)
      return this.#light.stateOfReader(this.#strings());
    const { state } = this.#source;
    if (state.type === 'failed') return state;
    if (state.type === 'loading') return { type: 'loading', share: state.share };
    const foreign = this.#foreignState();
    if (foreign.type === 'loading') return { type: 'loading', share: undefined };
    if (foreign.type === 'failed') return failedPart(foreign.file, this.#strings());
    if (this.#index) return { type: 'ready', index: this.#index };
    const reading = this.#base.share;
    if (reading !== undefined) return { type: 'reading', share: reading * readingShare };
    const indexing = this.#indexing.share;
    if (indexing === undefined) return { type: 'idle' };
    return { type: 'reading', share: readingShare + indexing * (1 - readingShare) };
  }

  #readAndIndex(): void {
    const document = this.#findDocument();
    const base = document === undefined ? undefined : this.#read(document);
    const timeline = base && this.#readMore(base);
    if (!timeline) {
      // A longer list is appended to the shorter one, which stays until then.
      if (document === undefined || !this.#list) this.#forgetIndex();
      if (document === undefined) this.#base.forget();
      return;
    }
    const before = this.#index;
    const arrangement = { ...this.#arrangement, ...this.#sizing.arrangement };
    if (before && !timeline.isAppendOf(before.timeline.happened)) this.#index = undefined;
    this.#index = this.#indexing.run(this.indexer.job(timeline, arrangement, before)) ?? this.#index;
  }

  #forgetIndex(): void {
    this.#indexing.forget();
    this.indexer.forget();
    this.#index = undefined;
  }

  #workChanged(): void {
    this.#advance();
    this.#host.requestUpdate();
  }

  #read(document: unknown): Timeline | undefined {
    if (isTimeline(document)) return document;
    const input = this.#input;
    const list = input.type === 'events' && document === input.document ? input : undefined;
    // A list of other events is read like any other document: nothing of what was there before stands for it.
    if (this.#list && !(list && this.#goesOn(this.#list, list.events))) this.#list = undefined;
    const before = this.#list;
    const base = this.#base.run({
      // Given again, it is read again: it may have been changed.
      key: [document, input],
      steps: () => (list ? listChunked(before, list) : parseChunked(document, this.#logOf(input))),
      atOnce: sizeOf(document) - (before?.size ?? 0) <= rowsAtOnce,
    });
    if (base && list) this.#list = base;
    return base;
  }

  /** With what was wrong before there was a document. */
  #logOf({ type }: Input): FaultLog | undefined {
    if (type === 'none') return this.#light.log();
    const foreign = this.#foreignState();
    const { state } = this.#source;
    const result =
      foreign.type === 'read' ? foreign.result : state.type === 'loaded' ? state.result : undefined;
    return result && logOf(result);
  }

  /** Whose objects those are that were given. */
  #foreignState(): ForeignState {
    const input = this.#input;
    if (input.type === 'events') return this.#foreign.stateOf(input.events);
    return input.type === 'timeline' ? this.#foreign.stateOf(input.timeline) : { type: 'own' };
  }

  /** An append in progress is finished before the next begins: abandoned, it would cause all rows to be read again. */
  #readMore(base: Timeline): Timeline {
    const before = this.#appended?.base === base ? this.#appended.timeline : base;
    if (this.#reading.length === 0) {
      this.#reading = this.#more;
      this.#more = [];
    }
    const more = this.#reading;
    if (more.length === 0) return before;
    const timeline = this.#appending.run({
      key: [before, more],
      steps: () => appendChunked(before, more),
      atOnce: more.length <= rowsAtOnce,
    });
    if (!timeline) return before;
    this.#reading = [];
    this.#appended = { base, timeline };
    return this.#more.length > 0 ? this.#readMore(base) : timeline;
  }

  hostUpdated(): void {
    this.#announcements.announce(this.timeline, this.showsContent);
  }

  /** What is to be read; undefined where there is nothing yet. */
  #findDocument(): unknown {
    const input = this.#input;
    const foreign = this.#foreignState();
    if (foreign.type === 'read') return foreign.result.document;
    if (foreign.type !== 'own') return undefined;
    if (input.type === 'timeline') return input.timeline;
    if (input.type === 'events') return input.document;
    if (input.type === 'none') {
      this.#light.read(this.answered.said.mapping);
      return this.#light.content.document;
    }
    const from = input.type === 'src' ? input.src : input.file;
    const format = input.type === 'src' ? this.#format : undefined;
    this.#source.load({ from, format, ...this.answered.said }, this.#strings());
    return this.#source.result?.document;
  }

  /** Resolves when the readers of content and objects, and what sizes events, where they were asked for, are there or have failed. */
  get partsLoaded(): Promise<unknown> {
    return Promise.all([this.#light.finished, this.#sizing.finished, this.#foreign.finished]);
  }

  /** Asks again for an address, or for the reader of the content, that failed; for an address `always`, where that is asked for. */
  retry(always = false): void {
    this.#light.retry();
    if (this.#foreignState().type === 'failed') this.#foreign.forget();
    this.#sizing.retry();
    const { state } = this.#source;
    if (state.type === 'failed' || (always && state.type !== 'none'))
      void this.#source.retry(state.source, this.#strings());
  }
}
