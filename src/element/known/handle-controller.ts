/** What a person does to the handle of the day: drags it, and keys. */
import { MS_PER_DAY } from '../../model/dates/calendar.js';
import { timeAt } from '../../layout/view/view.js';
import { planeOf } from '../page/plane.js';
import type { KnownHost } from './known-host.js';
import { isPlayKey } from './report-player.js';
import { dayOf, type DayStep } from './report-steps.js';

/** What the handle asks for. */
export interface HandleHost extends KnownHost {
  readonly show: (date: string) => void;
  readonly step: (step: DayStep) => void;
  readonly play: () => void;
  /** It is pressed. */
  readonly press: () => void;
}

/** Handlers; a press is on the handle itself, and nowhere else. */
export class HandleController {
  readonly #host: HandleHost;
  /** The pointer that has it, and where it was pressed: a share of the plot from the line of the day. */
  #drag: { readonly pointer: number; readonly offset: number } | undefined;

  constructor(host: HandleHost) {
    this.#host = host;
  }

  /** Whether the keyboard is on it. */
  get hasFocus(): boolean {
    return this.#host.element.shadowRoot?.activeElement?.matches('.known-handle') === true;
  }

  readonly down = (event: PointerEvent): void => {
    const place = this.#shareOfDay;
    if (place === undefined || !event.isPrimary || event.button !== 0 || event.ctrlKey) return;
    this.#host.press();
    event.stopPropagation();
    this.#drag = { pointer: event.pointerId, offset: this.#shareOf(event) - place };
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
  };

  readonly move = (event: PointerEvent): void => {
    const drag = this.#drag;
    const { scene, index } = this.#host.viewModel() ?? {};
    if (drag?.pointer !== event.pointerId || !scene || !index) return;
    // The button may have been released where nobody saw it.
    if (event.pointerType !== 'touch' && event.buttons === 0) {
      this.up();
      return;
    }
    const share = Math.min(1, Math.max(0, this.#shareOf(event) - drag.offset));
    const time = index.scale.timeOf(timeAt(share, scene.view, 1));
    // The line is at the end of its day.
    this.#host.show(dayOf(time - MS_PER_DAY / 2, index.timeline.header.timeZone));
  };

  readonly up = (): void => {
    this.#drag = undefined;
  };

  readonly key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    const act = this.#actOf(event);
    if (!act) return;
    event.preventDefault();
    act();
  };

  #actOf(event: KeyboardEvent): (() => void) | undefined {
    const { key, shiftKey } = event;
    const { state, viewModel, play, step } = this.#host;
    if (key === 'Escape') return () => state.requestFocus('option');
    // A key that is held down is one press.
    if (isPlayKey(event)) return event.repeat ? () => undefined : play;
    const isMirrored = viewModel()?.direction === 'rtl';
    const steps = stepsOf.get(isMirrored ? (mirrored.get(key) ?? key) : key);
    return steps && (() => step(shiftKey ? steps.byDay : steps.byReport));
  }

  get #shareOfDay(): number | undefined {
    const { scene, index, timeline } = this.#host.viewModel() ?? {};
    const { until } = timeline?.knownBy ?? {};
    if (!scene || !index || until === undefined) return undefined;
    const { start, end } = scene.view;
    const share = (index.scale.drawnOf(until, 'before') - start) / (end - start);
    return Math.min(1, Math.max(0, share));
  }

  /** How far along the plot a pointer is, from its inline start. */
  #shareOf({ clientX, clientY }: MouseEvent): number {
    const plot = this.#host.element.shadowRoot?.querySelector<HTMLElement>('.plot');
    if (!plot) return 0;
    const { x } = planeOf(plot).fromViewport({ x: clientX, y: clientY });
    return this.#host.viewModel()?.direction === 'rtl' ? 1 - x : x;
  }
}

const back = { byReport: 'previous', byDay: 'day-before' } as const;
const on = { byReport: 'next', byDay: 'day-after' } as const;

const stepsOf: ReadonlyMap<string, { readonly byReport: DayStep; readonly byDay: DayStep }> = new Map(
  Object.entries({
    ArrowLeft: back,
    ArrowDown: back,
    ArrowRight: on,
    ArrowUp: on,
    Home: { byReport: 'first', byDay: 'first' },
    End: { byReport: 'last', byDay: 'last' },
  } as const),
);

const mirrored: ReadonlyMap<string, string> = new Map(
  Object.entries({ ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }),
);
