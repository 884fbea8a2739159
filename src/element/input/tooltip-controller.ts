/** The tooltip: which event or cluster it explains, when it opens and closes, and where it is placed. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { composedAncestors, rootsAround } from '../page/composed-ancestors.js';
import { cardSize, isForSheet, placeCard, placeSheet } from '../../layout/scene/place-card.js';
import { isOnTheWay, type Point } from '../../layout/scene/safe-triangle.js';
import type { Box, Cluster } from '../../layout/scene/scene.js';

/** What is explained of a disc or a column. */
export type ClusterSubject = Pick<
  Cluster,
  'rows' | 'count' | 'lane' | 'dates' | 'positions' | 'possible' | 'greatest'
>;

/** What is explained: an event, or the members of a cluster. */
export type TooltipSubject =
  | { readonly type: 'event'; readonly row: number; readonly lane: number }
  | { readonly type: 'cluster'; readonly cluster: ClusterSubject };

/** Where a card is put, in pixels of the viewport. */
export interface CardRoom {
  /** What is explained; undefined where it is not in view. */
  readonly anchor: Box | undefined;
  /** What is not to be covered, in groups, the most important first. */
  readonly avoid: readonly (readonly Box[])[];
  /** What a sheet is laid over. */
  readonly stage: Box;
  /** The size of the drawing, in pixels of layout. */
  readonly plot: { readonly width: number; readonly height: number };
  /** From pixels of layout to those of the viewport. */
  readonly scale: number;
}

const showAfter = 120;
const hideAfter = 260;
/** A pointer on its way to the card may rest that long. */
const wayLasts = 400;

/**
 * The tooltip as WCAG 1.4.13 has it: dismissed by Esc, entered by the pointer, and there until one of them or the
 * focus leaves.
 */
export class TooltipController implements ReactiveController {
  subject: TooltipSubject | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** While something is explained. */
  #listening: AbortController | undefined;
  /** Where the pointer was last on what is explained. */
  #left: Point | undefined;
  /** Where it was last on its way to the card, in the distance from that. */
  #nearest = Infinity;
  #card: HTMLElement | undefined;
  /** What is to be explained in a moment. */
  #coming: TooltipSubject | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The event that is explained. */
  get row(): number | undefined {
    return this.subject?.type === 'event' ? this.subject.row : undefined;
  }

  hostDisconnected(): void {
    this.hide();
  }

  /** Keeps explaining the same event at its new place, and the members of a cluster where they `stay`. */
  adopt(
    placeOf: (row: number) => { readonly row: number; readonly lane: number } | undefined,
    stays: (row: number) => boolean,
  ): void {
    if (this.#coming && !rowsOf(this.#coming).every(stays)) this.#cancel();
    const { subject } = this;
    if (!subject) return;
    if (subject.type === 'cluster') {
      if (!rowsOf(subject).every(stays)) this.hide();
      return;
    }
    const place = placeOf(subject.row);
    if (place) this.subject = { type: 'event', ...place };
    else this.hide();
  }

  /** At once for the keyboard; after a moment for a pointer that may only be passing. */
  show(subject: TooltipSubject, soon: 'now' | 'soon'): void {
    if (this.subject && sameSubject(this.subject, subject)) {
      this.#cancel();
      return;
    }
    this.#after(soon === 'now' ? 0 : showAfter, () => this.#set(subject));
    if (soon === 'soon') this.#coming = subject;
  }

  /** The pointer is on what is explained. */
  pointAt(point: Point): void {
    this.#left = point;
    this.#nearest = Infinity;
  }

  /** Whether the pointer comes nearer to the card from where it left what that explains: what it crosses is not meant. */
  isApproachedFrom(point: Point): boolean {
    if (!this.subject || !this.#left || !this.#card?.matches(':popover-open')) return false;
    const { x, y, width, height } = this.#card.getBoundingClientRect();
    if (!isOnTheWay(this.#left, point, { x, y, width, height })) return false;
    const across = Math.max(x - point.x, point.x - x - width, 0);
    const down = Math.max(y - point.y, point.y - y - height, 0);
    const far = Math.hypot(across, down);
    if (far > this.#nearest) return false;
    this.#nearest = far;
    return true;
  }

  /** After a moment, in which the pointer may enter the card; a longer one where it is `onTheWay`. */
  hideSoon(onTheWay = false): void {
    const delay = onTheWay ? wayLasts : hideAfter;
    if (this.subject) this.#after(delay, () => this.#set(undefined));
    else this.#cancel();
  }

  /** The pointer is in the card, or came back. */
  stay(): void {
    this.#cancel();
  }

  /** True where something was shown. */
  hide(): boolean {
    this.#cancel();
    const shown = this.subject !== undefined;
    if (shown) this.#set(undefined);
    return shown;
  }

  /** Shows the card and moves it beside its anchor. `isMoving`: the anchor may be moving into view. */
  place(card: HTMLElement, room: CardRoom | undefined, isMoving: boolean): void {
    this.#card = card;
    const { anchor } = room ?? {};
    if (!this.subject || !room || !anchor) {
      if (card.matches(':popover-open')) card.hidePopover();
      // Out of view, it is over: it does not come back by itself, nor listen for Esc.
      if (this.subject && !isMoving) this.#hideAfterUpdate(this.subject);
      return;
    }
    if (!card.matches(':popover-open')) card.showPopover();
    const zoom = cssZoom(card);
    const isSheet = fitCard(card, room, zoom);
    const { width, height } = card.getBoundingClientRect();
    const placement = { anchor, width, height, bounds: screenOf(card), avoid: room.avoid };
    const { x, y } = isSheet ? placeSheet(placement, room.stage) : placeCard(placement);
    card.style.left = `${Math.round(x) / zoom}px`;
    card.style.top = `${Math.round(y) / zoom}px`;
  }

  /** Unless the same update has led on to another one. */
  #hideAfterUpdate(subject: TooltipSubject): void {
    void this.#host.updateComplete.then(() => {
      if (this.subject === subject) this.hide();
    });
  }

  #set(subject: TooltipSubject | undefined): void {
    this.#coming = undefined;
    if (!subject) this.#left = undefined;
    this.subject = subject;
    // Esc reaches an open tooltip from anywhere on the page; while none is open the page's keys are its own.
    this.#listening?.abort();
    this.#listening = subject && new AbortController();
    if (this.#listening) this.#listen(this.#listening.signal);
    this.#host.requestUpdate();
  }

  /** A scroll within a shadow root around the element is not seen by its document. */
  #listen(signal: AbortSignal): void {
    this.#host.ownerDocument.addEventListener('keydown', this.#escape, { signal });
    for (const root of rootsAround(this.#host))
      root.addEventListener('scroll', this.#scrolled, { capture: true, passive: true, signal });
  }

  /** The card stands still in the top layer while the page moves beneath it. */
  readonly #scrolled = ({ target }: Event): void => {
    if (composedAncestors(this.#host).includes(target as Node)) this.#host.requestUpdate();
  };

  readonly #escape = (event: KeyboardEvent): void => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
    if (event.key === 'Escape' && plain && !event.defaultPrevented && this.hide()) event.preventDefault();
  };

  #after(delay: number, act: () => void): void {
    this.#cancel();
    if (delay === 0) act();
    else this.#timer = setTimeout(act, delay);
  }

  #cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#coming = undefined;
  }
}

/** As large as it may be over the drawing; true where it is a sheet. */
function fitCard(card: HTMLElement, { stage, plot, scale }: CardRoom, zoom: number): boolean {
  const isSheet = isForSheet(plot);
  const most = cardSize(plot);
  card.classList.toggle('sheet', isSheet);
  card.style.inlineSize = isSheet ? `${stage.width / zoom}px` : '';
  card.style.setProperty('--_most-inline', `${(most.width * scale) / zoom}px`);
  card.style.setProperty('--_most-block', `${(most.height * scale) / zoom}px`);
  return isSheet;
}

/** What is seen of the page, but for a margin. */
function screenOf({ ownerDocument }: HTMLElement): Box {
  const margin = 8;
  const { clientWidth, clientHeight } = ownerDocument.documentElement;
  return { x: margin, y: margin, width: clientWidth - 2 * margin, height: clientHeight - 2 * margin };
}

/** The rows of a subject. */
function rowsOf(subject: TooltipSubject): readonly number[] {
  return subject.type === 'event' ? [subject.row] : Array.from(subject.cluster.rows);
}

function sameSubject(a: TooltipSubject, b: TooltipSubject): boolean {
  if (a.type === 'event') return b.type === 'event' && a.row === b.row && a.lane === b.lane;
  return b.type === 'cluster' && sameCluster(a.cluster, b.cluster);
}

type ClusterKey = Pick<Cluster, 'rows' | 'count' | 'lane' | 'dates'>;

/** Clusters are made anew for each window; their members identify them. */
export function sameCluster(a: ClusterKey, b: ClusterKey): boolean {
  return (
    a.lane === b.lane && a.count === b.count && a.rows[0] === b.rows[0] && a.dates?.start === b.dates?.start
  );
}

/** The CSS zoom of an element and its ancestors; 1 where the browser does not expose it. */
function cssZoom(element: Element): number {
  return 'currentCSSZoom' in element ? element.currentCSSZoom : 1;
}
