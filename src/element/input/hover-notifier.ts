/** Notifies the host page of what is under the pointer or in focus, in every view. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RowList } from '../../layout/index/row-list.js';
import type { Hit } from '../../layout/scene/hit.js';
import type { Cluster } from '../../layout/scene/scene.js';
import type { Timeline } from '../../model/timeline.js';
import { fire, type HoverDetail } from '../state/dom-events.js';
import type { ViewMode } from '../../words/view-mode.js';
import type { ViewModel } from '../state/view-model.js';

/** What the notifier reads. */
export interface HoverNotifierHost {
  readonly element: ReactiveControllerHost & HTMLElement;
  readonly viewModel: () => ViewModel | undefined;
  /** What is read in the list and the table. */
  readonly list: () => { readonly order: RowList } | undefined;
  /** What is under the pointer is found anew when it moves. */
  readonly forgetPointer: () => void;
}

interface Subject extends Pick<HoverDetail, 'id' | 'count'> {
  /** Differs between any two of them. */
  readonly key: string;
  /** Of an event. */
  readonly row?: number;
}

const nothing: Subject = { id: null, count: 0, key: '' };

/** Fires `at-hover` once a change; what is under the pointer comes before what is in focus. */
export class HoverNotifier implements ReactiveController {
  readonly #host: HoverNotifierHost;
  #pointed: Subject | undefined;
  #focused: Subject | undefined;
  #announced = nothing;
  #origin: HoverDetail['origin'] = 'pointer';
  #timeline: Timeline | undefined;
  #mode: ViewMode | undefined;
  #isDue = false;
  #listening: AbortController | undefined;

  constructor(host: HoverNotifierHost) {
    this.#host = host;
    host.element.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const root = this.#host.element.shadowRoot;
    // What is drawn has no elements: its pointer is followed by the hit test.
    root?.addEventListener('pointerover', (event) => this.#pointedAt(event as PointerEvent), { signal });
    root?.addEventListener('focusin', (event) => this.#focusOn(event.target), { signal });
    root?.addEventListener('focusout', (event) => this.#focusOn((event as FocusEvent).relatedTarget), {
      signal,
    });
    this.#host.element.addEventListener('pointerleave', () => this.#point(undefined), { signal });
  }

  /** What is no event of the data any more, or another one, is not announced any more; nor what was an entry of another view. */
  hostUpdated(): void {
    const { timeline, mode } = this.#host.viewModel() ?? {};
    if (mode !== this.#mode) this.#changeMode(mode);
    if (timeline === this.#timeline) return;
    this.#timeline = timeline;
    const isGone = (subject: Subject | undefined): boolean =>
      typeof subject?.id === 'string' && timeline?.rowOf(subject.id) !== subject.row;
    if (isGone(this.#focused)) this.#focused = undefined;
    if (isGone(this.#pointed)) this.#host.forgetPointer();
    this.#announceSoon();
  }

  /** No browser reports that what was under the pointer, or had the focus, is gone. */
  #changeMode(mode: ViewMode | undefined): void {
    this.#mode = mode;
    this.#pointed = undefined;
    this.#focused = this.#subjectOf(this.#host.element.shadowRoot?.activeElement ?? null);
    this.#host.forgetPointer();
    this.#announceSoon();
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#pointed = undefined;
    this.#focused = undefined;
    this.#announceSoon();
  }

  /** What is under the pointer in the drawing. */
  pointAt(found: Hit | undefined): void {
    if (found?.type === 'mark') this.#point(this.#event(found.mark.row));
    else if (found?.type === 'cluster') this.#point(subjectOfCluster(found.cluster));
    else this.#point(undefined);
  }

  #pointedAt({ target, pointerType }: PointerEvent): void {
    if (pointerType === 'touch' || this.#host.viewModel()?.mode === 'timeline') return;
    this.#point(this.#subjectOf(target));
  }

  #point(subject: Subject | undefined): void {
    this.#pointed = subject;
    this.#announceSoon();
  }

  #focusOn(target: EventTarget | null): void {
    this.#focused = this.#subjectOf(target);
    this.#announceSoon();
  }

  #subjectOf(target: EventTarget | null): Subject | undefined {
    const node = target as Element | null;
    // Where focus leaves, it goes to something of the page.
    if (!this.#host.element.shadowRoot?.contains(node)) return undefined;
    const item = node?.closest<HTMLElement>('[role=option], [data-position]');
    const { position, row } = item?.dataset ?? {};
    return this.#event(
      position === undefined ? Number(row ?? NaN) : this.#host.list()?.order[Number(position)],
    );
  }

  #event(row: number | undefined): Subject | undefined {
    const id = row === undefined || Number.isNaN(row) ? undefined : this.#host.viewModel()?.timeline?.id(row);
    return row === undefined || id === undefined ? undefined : { id, count: 1, key: `event ${id}`, row };
  }

  /** Not while an update is under way, and once for a step from one thing to the next. */
  #announceSoon(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    queueMicrotask(() => {
      this.#isDue = false;
      this.#announce();
    });
  }

  #announce(): void {
    const subject = this.#pointed ?? this.#focused ?? nothing;
    if (subject.key === this.#announced.key) return;
    this.#announced = subject;
    if (subject !== nothing) this.#origin = this.#pointed ? 'pointer' : 'keyboard';
    const { id, count } = subject;
    fire(this.#host.element, 'at-hover', { id, count, origin: this.#origin });
  }
}

/** Clusters are made anew for each window; lane, first row and dates say which one it is. */
function subjectOfCluster({ lane, rows, count, start, end }: Cluster): Subject {
  return { id: null, count, key: `cluster ${lane} ${rows[0]} ${count} ${start} ${end}` };
}
