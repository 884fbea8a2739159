/** The input: an address, a document, a list of events, or the element's own content; what was assigned last wins. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { InterfaceStrings } from '../model/interface-strings.js';
import { continues, extend, growToInSteps } from '../model/extend.js';
import { parse } from '../model/parse.js';
import { runSteps } from '../model/steps.js';
import { Timeline } from '../model/timeline.js';
import type { TimelineDocument, WrittenEvent } from '../model/written.js';
import { remember } from '../render/remember.js';
import { fire } from './dom-events.js';
import { LightDataController } from './light-data-controller.js';
import { SourceController } from './source-controller.js';

/** What was assigned last. */
export type Input =
  | { readonly type: 'none' }
  | { readonly type: 'src'; readonly src: string }
  | { readonly type: 'timeline'; readonly timeline: TimelineDocument | Timeline }
  | {
      readonly type: 'events';
      readonly events: readonly WrittenEvent[];
      readonly document: TimelineDocument;
    };

export type InputStatus =
  { readonly type: 'ready' | 'loading' } | { readonly type: 'failed'; readonly message: string };

export class InputController implements ReactiveController {
  #input: Input = { type: 'none' };
  #read: Timeline | undefined;
  #told: Timeline | undefined;
  /** Events to come behind what is given, as soon as that is read. */
  #more: readonly WrittenEvent[] = [];
  /** What was given, and the timeline that has grown from it. */
  #grown: { readonly base: Timeline; readonly timeline: Timeline } | undefined;
  /** What was last read from a list of events alone. */
  #list: Timeline | undefined;
  readonly #parse = remember((document: unknown): Timeline => {
    if (document instanceof Timeline) return document;
    if (this.#input.type !== 'events') return parse(document);
    return (this.#list = readList(this.#list, this.#input));
  });
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #light: LightDataController;
  readonly #source: SourceController;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
    this.#light = new LightDataController(host);
    this.#source = new SourceController(host, (state) => {
      if (state.type === 'failed') fire(host, 'at-error', { message: state.message, src: state.src });
    });
  }

  get input(): Input {
    return this.#input;
  }

  /** Takes up an input in place of the one before. */
  give(input: Input): void {
    if (input.type === 'events') this.#list = this.#input.type === 'events' ? this.#read : undefined;
    this.#input = input;
    this.#more = [];
    this.#grown = undefined;
    // An address that failed may be given again, to try again.
    if (input.type !== 'src' || this.#source.state.type === 'failed') this.#source.forget();
    this.#host.requestUpdate();
  }

  /** Puts events behind those of the input that counts, until another is given; alone, they are the input. */
  append(events: readonly WrittenEvent[]): void {
    if (this.#input.type === 'none' && this.#light.json === undefined) {
      this.give({ type: 'events', events, document: { events } });
      return;
    }
    this.#more = [...this.#more, ...events];
    this.#host.requestUpdate();
  }

  /** Takes an input back, if it is the one that counts. */
  takeBack(type: Input['type']): void {
    if (this.#input.type === type) this.give({ type: 'none' });
  }

  get status(): InputStatus {
    const { state } = this.#source;
    return state.type === 'none' || state.type === 'loaded' ? { type: 'ready' } : state;
  }

  /** What was read; undefined while there is nothing, or nothing yet. Asks for an address that is new. */
  timeline(strings: InterfaceStrings): Timeline | undefined {
    const document = this.#document(strings);
    this.#read = document === undefined ? undefined : this.#withMore(this.#parse(document));
    return this.#read;
  }

  #withMore(base: Timeline): Timeline {
    const before = this.#grown?.base === base ? this.#grown.timeline : base;
    if (this.#more.length === 0) return before;
    const timeline = extend(before, this.#more);
    this.#more = [];
    this.#grown = { base, timeline };
    return timeline;
  }

  /** Tells once of each timeline, after it was drawn. */
  hostUpdated(): void {
    const timeline = this.#read;
    if (timeline === this.#told) return;
    this.#told = timeline;
    if (!timeline) return;
    fire(this.#host, 'at-load', timeline.account());
    const { faults, counts } = timeline.faults;
    if (counts.error + counts.warning > 0) fire(this.#host, 'at-problem', { faults, counts });
  }

  #document(strings: InterfaceStrings): unknown {
    const input = this.#input;
    if (input.type === 'timeline') return input.timeline;
    if (input.type === 'events') return input.document;
    if (input.type === 'none') return this.#light.json;
    this.#source.ask(input.src, strings);
    const { state } = this.#source;
    return state.type === 'loaded' ? state.document : undefined;
  }

  /** Asks again for an address that failed. */
  retry(strings: InterfaceStrings): void {
    const { state } = this.#source;
    if (state.type === 'failed') void this.#source.retry(state.src, strings);
  }
}

type EventList = Extract<Input, { readonly type: 'events' }>;

/** A list of events; of one that begins with the very rows that were read before, only the rest is read. */
function readList(before: Timeline | undefined, { events, document }: EventList): Timeline {
  const isLonger = before !== undefined && Array.isArray(events) && events.length > before.size;
  return isLonger && continues(before, events) ? runSteps(growToInSteps(before, events)) : parse(document);
}
