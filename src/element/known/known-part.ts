/** The day as of which everything is shown, before and after its chunk is there. */
import { nothing, type TemplateResult } from 'lit';
import type { InMemoryEventIndex, ListedEventIndex } from '../../layout/index/event-index.js';
import type { Timeline } from '../../model/timeline.js';
import type { Places } from '../../render/places.js';
import { LazyPart } from '../page/lazy-part.js';
import type { ViewModel } from '../state/view-model.js';
import type { Tool } from '../tools/tool.js';
import type { KnownHost } from './known-host.js';
import type * as Known from './known.js';

/** Holds the chunk, and the one day of an element. */
export class KnownPart {
  readonly #host: KnownHost;
  readonly #part: LazyPart<typeof Known>;
  #day: Known.KnownDay | undefined;
  #shown: ListedEventIndex | undefined;
  /** A day was asked for, and something may be kept of it. */
  #hasDay = false;

  constructor(host: KnownHost) {
    this.#host = host;
    this.#part = new LazyPart<typeof Known>({
      file: 'known.js',
      load: () => import('./known.js'),
      onChange: () => {
        const { module } = this.#part;
        if (module) this.#day ??= new module.KnownDay(host);
        host.element.requestUpdate();
      },
    });
  }

  /** Resolves when the loading that was begun has come to its end. */
  get finished(): Promise<void> {
    return this.#part.finished;
  }

  /** The name of the file without which nothing can be shown as of a day. */
  get failedFile(): string | undefined {
    return this.#host.state.knownBy === undefined ? undefined : this.#part.failedFile;
  }

  /** Loads the chunk again. */
  readonly retry = (): void => this.#part.retry();

  /**
   * Loads the chunk and works on what it needs, and gives an index as it was known on the day that the state has; itself where that has none, or none that can be read. Undefined until it
   * is there for the first time: nothing that came later is shown meanwhile.
   */
  adopt(whole: InMemoryEventIndex | undefined, isWaiting = false): ListedEventIndex | undefined {
    const { knownBy } = this.#host.state;
    if (knownBy !== undefined) this.#part.want();
    else if (this.#hasDay) this.#day?.forget();
    this.#hasDay = knownBy !== undefined;
    if (!whole || knownBy === undefined) return (this.#shown = whole);
    return (this.#shown = this.#day?.adopt(whole, knownBy, isWaiting));
  }

  /** The row of an event that is shown, in what was read or as that was known on the day; -1 where there is none. */
  rowOf(id: unknown, whole: Timeline | undefined): number {
    const { knownBy } = this.#host.state;
    const timeline = knownBy === undefined ? whole : this.#shown?.timeline;
    return typeof id === 'string' ? (timeline?.rowOf(id) ?? -1) : -1;
  }

  /** In whose places an index is drawn that was known on a day. */
  placesOf(index: ListedEventIndex | undefined): Places | undefined {
    return index?.timeline.knownBy && this.#day?.placesOf(index);
  }

  /** Whether it walks from report to report. */
  get isPlaying(): boolean {
    return this.#day?.isPlaying === true;
  }

  /** The tools of the day, while there is one. */
  get tools(): readonly Tool[] {
    return this.#host.state.knownBy === undefined ? [] : (this.#day?.tools ?? []);
  }

  /** The handle over a drawing. */
  template(viewModel: ViewModel): TemplateResult | typeof nothing {
    return viewModel.timeline?.knownBy ? (this.#day?.template(viewModel) ?? nothing) : nothing;
  }

  /** Shows everything as known on the last day on which anything was reported, and puts the focus on the handle; or all that is known. */
  async toggle(): Promise<void> {
    this.#part.retry();
    await this.#part.finished;
    this.#day?.toggle();
  }

  /** Puts the focus on the handle; false where there is none. */
  focusHandle(): boolean {
    return this.#day?.focusHandle() ?? false;
  }
}
