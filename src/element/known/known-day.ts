/** The day as of which everything is shown: the index of it, its handle on the axis, and its tools. */
import { nothing, type TemplateResult } from 'lit';
import type { InMemoryEventIndex, ListedEventIndex } from '../../layout/index/event-index.js';
import { endOfDate } from '../../model/reports/as-known-on.js';
import type { ReportHistory } from '../../model/reports/report-history.js';
import type { Places } from '../../render/places.js';
import { knownHandle } from '../../render/views/known-handle.js';
import { knownValueWords } from '../../words/known-notes.js';
import { writtenDateWords } from '../../words/date-words.js';
import { fire } from '../state/dom-events.js';
import type { ViewModel } from '../state/view-model.js';
import type { Tool } from '../tools/tool.js';
import { HandleController } from './handle-controller.js';
import type { KnownHost } from './known-host.js';
import { KnownIndexKeeper } from './known-index-keeper.js';
import { knownTools } from './known-tools.js';
import { dayOf, stepFrom, type DayStep } from './report-steps.js';
import { ReportPlayer } from './report-player.js';

/** One for an element, made when its chunk is loaded. */
export class KnownDay {
  readonly tools: readonly Tool[] = knownTools(this);
  readonly #host: KnownHost;
  readonly #keeper: KnownIndexKeeper;
  readonly #handle: HandleController;
  readonly #player: ReportPlayer;
  /** A person waits for what became known when. */
  #isAsked = false;

  constructor(host: KnownHost) {
    this.#host = host;
    this.#keeper = new KnownIndexKeeper(() => {
      if (this.#isAsked) this.toggle();
      host.element.requestUpdate();
    });
    this.#handle = new HandleController({
      ...host,
      show: (date) => this.#show(date),
      step: (step) => this.step(step),
      play: () => this.play(),
      press: () => this.#player.stop(),
    });
    this.#player = new ReportPlayer(host.element, {
      advance: () => host.mayMove() && this.#goTo('next'),
      onChange: () => host.element.requestUpdate(),
    });
  }

  /** Works on an index as it was known on a day, and gives it; undefined until it is worked out for the first time. */
  adopt(whole: InMemoryEventIndex, date: string, isWaiting: boolean): ListedEventIndex | undefined {
    return this.#keeper.adopt(whole, date, isWaiting);
  }

  /** In whose places an index is drawn. */
  placesOf(index: ListedEventIndex): Places | undefined {
    return this.#keeper.placesOf(index);
  }

  /** Keeps nothing of a day that is not shown any more. */
  forget(): void {
    this.#keeper.forget();
  }

  /** Whether it walks from report to report. */
  get isPlaying(): boolean {
    return this.#player.isPlaying;
  }

  /** Whether it may do so. */
  get mayPlay(): boolean {
    return this.#host.mayMove();
  }

  /** Turns it on, at the last report, with the focus on the handle; or off. */
  toggle(): void {
    this.#isAsked = false;
    if (this.#host.state.knownBy !== undefined) {
      this.#player.stop();
      this.#show(undefined);
      return;
    }
    const history = this.#wantHistory();
    if (history) this.#begin(history);
    else this.#isAsked = true;
  }

  /** To another day; announced, and where there is none, why. */
  readonly step = (step: DayStep): void => {
    this.#player.stop();
    const { announce, viewModel } = this.#host;
    const known = viewModel()?.locale.known;
    if (this.#goTo(step)) this.#announce();
    else if (known) announce(step === 'previous' || step === 'first' ? known.first : known.last);
  };

  /** From report to report, from the first where the last is shown; or stops that. */
  readonly play = (): void => {
    if (this.#player.isPlaying) this.#player.stop();
    else if (this.#host.mayMove()) {
      if (!this.#dayAt('next')) this.#goTo('first');
      this.#player.start();
    }
  };

  /** Puts the focus on the handle; false where there is none. */
  focusHandle(): boolean {
    const handle = this.#host.element.shadowRoot?.querySelector<HTMLElement>('.known-handle');
    handle?.focus({ preventScroll: true });
    return handle !== null && handle !== undefined;
  }

  /** The handle over a drawing, with its day. */
  template({ scene, index, timeline, locale, measure }: ViewModel): TemplateResult | typeof nothing {
    const { knownBy, header } = timeline ?? {};
    if (!scene || !index || !knownBy || !header || !measure) return nothing;
    const { timeZone: zone } = header;
    return knownHandle({
      ...{ locale, scene, measure },
      time: index.scale.drawnOf(knownBy.until, 'before'),
      day: writtenDateWords(knownBy.date, { locale, zone }, 'short'),
      value: knownValueWords(knownBy, zone, locale),
      known: knownBy.known,
      all: knownBy.all,
      handlers: this.#handle,
    });
  }

  #wantHistory(): ReportHistory | undefined {
    const timeline = this.#host.viewModel()?.timeline;
    return timeline && this.#keeper.wantHistory(timeline.knownBy?.whole ?? timeline);
  }

  #begin({ moments }: ReportHistory): void {
    const { announce, viewModel, element } = this.#host;
    const { timeline, locale, mode } = viewModel() ?? {};
    const last = moments.at(-1);
    if (!timeline || !locale) return;
    if (last === undefined) announce(locale.known.none);
    else if (this.#show(dayOf(last, timeline.header.timeZone)) && mode === 'timeline')
      void element.updateComplete.then(() => this.focusHandle());
  }

  #goTo(step: DayStep): boolean {
    const date = this.#dayAt(step);
    return date !== undefined && this.#show(date);
  }

  /** From the day that was asked for last, which may not be drawn yet. */
  #dayAt(step: DayStep): string | undefined {
    const { header } = this.#host.viewModel()?.timeline ?? {};
    const until = header && endOfDate(this.#host.state.knownBy, header);
    const history = this.#wantHistory();
    if (!header || until === undefined || !history) return undefined;
    return stepFrom(until, step, history.moments, header.timeZone);
  }

  /** True where that is another day than before. */
  #show(date: string | undefined): boolean {
    const { state, element, tooltip } = this.#host;
    if (!state.showKnownBy(date)) return false;
    tooltip.hide();
    fire(element, 'at-known-by-change', { knownBy: date ?? null });
    return true;
  }

  /** After the update, which has counted what was known. */
  #announce(): void {
    const { element, announce, viewModel } = this.#host;
    void element.updateComplete.then(() => {
      const { timeline, locale, mode } = viewModel() ?? {};
      // The handle says it by itself.
      if (!timeline?.knownBy || !locale || (mode === 'timeline' && this.#handle.hasFocus)) return;
      announce(knownValueWords(timeline.knownBy, timeline.header.timeZone, locale));
    });
  }
}
