/** The reports below a drawing, in its time: which of them is looked at, what that has, and what a press opens. */
import { nothing, type TemplateResult } from 'lit';
import { createRef } from 'lit/directives/ref.js';
import type { LeadScene } from '../../layout/arcs/leads.js';
import {
  countIn,
  firstNumbers,
  firstOf,
  hasNumber,
  lastOf,
  numberBehind,
} from '../../layout/rail/number-ranges.js';
import { tickAt, tickOf } from '../../layout/rail/rail.js';
import type { EventIndex } from '../../layout/index/event-index.js';
import type { Measure } from '../../layout/metrics.js';
import type { Lead, Rail, RailTick, Scene } from '../../layout/scene/scene.js';
import { ease } from '../../layout/view/motion.js';
import { revealView } from '../../layout/view/view.js';
import { issuedReportsChunked, type IssuedReports } from '../../model/reports/issued-reports.js';
import type { Timeline } from '../../model/timeline.js';
import type { Theme } from '../../render/theme/theme.js';
import { railIn, untilOf } from '../../render/rail-of.js';
import { reportRail } from '../../render/views/report-rail.js';
import { memoize } from '../../util/memoize.js';
import { countWords } from '../../words/compose.js';
import { issuedWords, sourceNameOf } from '../../words/issued-words.js';
import type { Locale } from '../../words/locale.js';
import { rowsAtOnce } from '../data/indexer.js';
import { ScheduledWork } from '../data/scheduled-work.js';
import { planeOf } from '../page/plane.js';
import type { ViewModel } from '../state/view-model.js';
import { leadsBefore, paintOnce } from './rail-drawing.js';
import { railOpener, type RailHost } from './rail-host.js';
import { numberAfter } from './rail-keys.js';

/** So many reports of one place are named. */
const mostNamed = 3;

/** Where reports are looked at; of those there only one, or all of them. */
interface Shown {
  readonly tick: RailTick;
  readonly only: number | undefined;
}

/** One for an element, made when its chunk is loaded. */
export class ReportRail {
  readonly #host: RailHost;
  readonly #work: ScheduledWork<IssuedReports>;
  readonly #canvas = createRef<HTMLCanvasElement>();
  /** The first report of the place under the pointer. */
  #hovered: number | undefined;
  /** The report that keys are on, or were. */
  #current: number | undefined;
  #hasFocus = false;
  readonly #layout = memoize(railIn);
  readonly #paint = memoize(paintOnce);
  readonly #leadsOf = memoize(leadsBefore);

  constructor(host: RailHost) {
    this.#host = host;
    this.#work = new ScheduledWork(() => host.element.requestUpdate());
  }

  /** Gives up work under way, and keeps nothing of what was worked out. */
  forget(): void {
    this.#work.forget();
    this.#hovered = undefined;
    this.#current = undefined;
    this.#hasFocus = false;
  }

  template(viewModel: ViewModel): TemplateResult | typeof nothing {
    const { scene, locale, rail: height, below } = viewModel;
    const rail = scene && this.railOf(viewModel, scene);
    const reports = this.#reportsOf(viewModel.timeline);
    if (!rail || !reports) return nothing;
    const until = untilOf(viewModel.timeline);
    const count = reports.countBefore(until);
    const current = Math.min(this.#current ?? this.#nearest(rail), count - 1);
    const shown = this.#shown(rail);
    return reportRail({
      ...{ locale, scene, rail, count, current, canvasRef: this.#canvas },
      place: { below: below - height, height },
      tick: tickOf(rail, current),
      value: count > 0 ? issuedWords(reports, current, until, locale) : '',
      label: shown && { tick: shown.tick, text: this.#labelOf(shown, reports, until, locale) },
      handlers: this.#handlers,
    });
  }

  draw(viewModel: ViewModel, theme: Theme, ratio: number): void {
    const { scene } = viewModel;
    const canvas = this.#canvas.value;
    const rail = scene && this.railOf(viewModel, scene);
    if (canvas && rail) this.#paint(canvas, rail, scene, theme, ratio);
  }

  railOf({ index, measure, locale }: ViewModel, scene: Scene): Rail | undefined {
    const reports = this.#reportsOf(index?.timeline);
    if (!reports || !index || !measure) return undefined;
    return this.#layout(reports, untilOf(index.timeline), index, scene, measure, locale);
  }

  /** The rail below another scene, such as one on paper. */
  railOn(index: EventIndex, scene: Scene, measure: Measure, locale: Locale): Rail | undefined {
    const reports = this.#reportsOf(index.timeline);
    return reports && railIn(reports, untilOf(index.timeline), index, scene, measure, locale);
  }

  leads(scene: LeadScene, others: readonly Lead[]): readonly Lead[] {
    const viewModel = this.#host.viewModel();
    // Where it has no room, each update forgets it: to work it out would cause another one, without an end.
    if (!viewModel || viewModel.rail === 0) return others;
    const reports = this.#reportsOf(viewModel.timeline);
    const rail = viewModel.scene && this.railOf(viewModel, viewModel.scene);
    const shown = rail && this.#shown(rail);
    if (!shown || !reports) return others;
    const { tick, only } = shown;
    return this.#leadsOf(scene, others, reports, tick, only, untilOf(viewModel.timeline));
  }

  focus(): boolean {
    const slider = this.#host.element.shadowRoot?.querySelector<HTMLElement>('.report-slider');
    slider?.focus({ preventScroll: true });
    return slider !== null && slider !== undefined;
  }

  readonly #handlers = {
    move: (event: PointerEvent): void => {
      const tick = this.#tickUnder(event);
      this.#hover(tick && firstOf(tick.reports));
    },
    leave: (): void => this.#hover(undefined),
    click: (event: MouseEvent): void => {
      const tick = this.#tickUnder(event);
      if (tick) this.#press(tick);
    },
    key: (event: KeyboardEvent): void => this.#key(event),
    focus: (): void => this.#setFocus(true),
    blur: (): void => this.#setFocus(false),
  };

  /** What is under the pointer, else the one report that the keyboard is on. */
  #shown(rail: Rail): Shown | undefined {
    const hovered = rail.ticks.find(({ reports }) => firstOf(reports) === this.#hovered);
    if (hovered) return { tick: hovered, only: undefined };
    const current = this.#current ?? this.#nearest(rail);
    const tick = this.#hasFocus ? tickOf(rail, current) : undefined;
    return tick && { tick, only: current };
  }

  #labelOf({ tick, only }: Shown, reports: IssuedReports, until: number, locale: Locale): readonly string[] {
    const count = only === undefined ? countIn(tick.reports) : 1;
    const limit = count > mostNamed + 1 ? mostNamed : count;
    const numbers = only === undefined ? firstNumbers(tick.reports, limit) : [only];
    const lines = numbers.map((number) => issuedWords(reports, number, until, locale, 'short'));
    return limit < count ? [...lines, countWords(locale.sets.others, count - limit, locale)] : lines;
  }

  /** The first one that is in the window. */
  #nearest({ ticks }: Rail): number {
    return ticks[0] ? firstOf(ticks[0].reports) : 0;
  }

  #hover(first: number | undefined): void {
    if (first === this.#hovered) return;
    this.#hovered = first;
    if (first !== undefined) this.#host.tooltip.hide();
    this.#host.element.requestUpdate();
  }

  #setFocus(hasFocus: boolean): void {
    this.#hasFocus = hasFocus;
    this.#host.element.requestUpdate();
  }

  #tickUnder(event: MouseEvent): RailTick | undefined {
    const viewModel = this.#host.viewModel();
    const scene = viewModel?.scene;
    const rail = scene && this.railOf(viewModel, scene);
    if (!rail) return undefined;
    const { direction } = viewModel;
    const { x } = planeOf(event.currentTarget as HTMLElement).fromViewport({
      x: event.clientX,
      y: event.clientY,
    });
    return tickAt(rail, scene.plot.x + (direction === 'rtl' ? 1 - x : x) * scene.plot.width);
  }

  /** Several are taken apart by a nearer window where that can be; else one after the other is opened. */
  #press({ reports: numbers }: RailTick): void {
    const { state, move } = this.#host;
    const { index } = this.#host.viewModel() ?? {};
    const reports = this.#reportsOf(index?.timeline);
    if (!reports || !index) return;
    const [first, last] = [firstOf(numbers), lastOf(numbers)];
    const from = index.scale.drawnOf(reports.earliest[first] as number);
    const to = index.scale.drawnOf(reports.earliest[last] as number);
    if (to > from && last > first) {
      const margin = (to - from) / 8;
      move(ease, () => state.zoomInto({ start: from - margin, end: to + margin }));
      return;
    }
    const current = this.#current ?? -1;
    const isWithin = state.set?.type === 'source' && hasNumber(numbers, current);
    this.#open((isWithin ? numberBehind(numbers, current) : undefined) ?? first);
  }

  #open(number: number): void {
    const reports = this.#reportsOf(this.#host.viewModel()?.timeline);
    const report = reports?.reportOf(number);
    if (!reports || !report) return;
    this.#current = number;
    const name = sourceNameOf(report, reports.timeline.header);
    this.#host.list({ type: 'source', name }, railOpener);
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
    const { state, viewModel } = this.#host;
    const model = viewModel();
    const rail = model?.scene && this.railOf(model, model.scene);
    if (!rail) return;
    const current = this.#current ?? this.#nearest(rail);
    const { key } = event;
    if (key === 'Escape' || key === 'ArrowUp') state.requestFocus('option');
    else if (key === 'Enter' || key === ' ') this.#open(current);
    else {
      const wanted = numberAfter(current, key, this.#count, model.direction === 'rtl');
      if (wanted === undefined) return;
      this.#goTo(wanted, model);
    }
    event.preventDefault();
  }

  get #count(): number {
    const { timeline } = this.#host.viewModel() ?? {};
    return this.#reportsOf(timeline)?.countBefore(untilOf(timeline)) ?? 0;
  }

  #goTo(wanted: number, { locale, index }: ViewModel): void {
    const { announce, state, move, element } = this.#host;
    const reports = this.#reportsOf(index?.timeline);
    const number = Math.min(this.#count - 1, Math.max(0, wanted));
    if (!reports || !index || number < 0) return;
    if (number !== wanted) announce(wanted < 0 ? locale.known.first : locale.known.last);
    this.#current = number;
    const at = index.scale.drawnOf(reports.earliest[number] as number);
    move(
      ease,
      () => state.view !== undefined && Number.isFinite(at) && state.show(revealView(state.view, at, at)),
    );
    element.requestUpdate();
  }

  /** Those of the whole, whatever the day and the clock. */
  #reportsOf(timeline: Timeline | undefined): IssuedReports | undefined {
    if (!timeline) return undefined;
    const { happened } = timeline.knownBy?.whole ?? timeline;
    return this.#work.run({
      key: [happened],
      steps: () => issuedReportsChunked(happened),
      atOnce: happened.size <= rowsAtOnce,
    });
  }
}
