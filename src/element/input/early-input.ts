/** What people do before the chunk that answers it is there: it is kept, and answered then, if it is still meant. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { composedElements } from '../page/composed-ancestors.js';
import { isField } from '../page/is-field.js';
import { ownWindow } from '../page/own-window.js';

/** More than anybody does while a chunk is loading. */
const mostKept = 64;
/** What was asked for longer ago, in milliseconds, is meant no longer. */
const longestMeant = 10_000;

/** What asks for an answer; that a pointer passes does not. */
const requests: readonly string[] = ['pointerdown', 'click', 'keydown', 'wheel'];
/** Keys that ask for nothing, or for what the browser does. */
const silentKeys: readonly string[] = [
  ...['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Fn'],
  'Tab',
];
/** What of an event its answer may ask for. */
const fields: readonly string[] = [
  ...['bubbles', 'cancelable', 'view', 'detail', 'ctrlKey', 'shiftKey', 'altKey', 'metaKey'],
  ...['button', 'buttons', 'clientX', 'clientY', 'screenX', 'screenY', 'deltaX', 'deltaY', 'deltaMode'],
  ...['pointerId', 'pointerType', 'isPrimary', 'width', 'height', 'pressure'],
  ...['key', 'code', 'location', 'repeat', 'isComposing'],
];

/** What was kept, `since` when by the clock of the page, and what had the focus of the page then. */
interface Kept<A> {
  readonly event?: Event;
  readonly answer: (answers: A) => void;
  readonly since: number;
  readonly focus: Element | null;
}

/** Whose input it is, and how the chunk is loaded. */
export interface EarlyInputOptions {
  readonly host: ReactiveControllerHost & Element;
  /** Loads the chunk, unless that was begun. */
  readonly want: () => void;
  /** The same, again where it failed. */
  readonly retry: () => void;
  /** Whether nothing is on its way that could answer. */
  readonly isFailed: () => boolean;
}

/** `A` is what answers, made of the chunk. */
export class EarlyInput<A> implements ReactiveController {
  readonly #options: EarlyInputOptions;
  #answers: A | undefined;
  #kept: readonly Kept<A>[] = [];

  constructor(options: EarlyInputOptions) {
    this.#options = options;
    options.host.addController(this);
  }

  hostDisconnected(): void {
    this.#kept = [];
  }

  /** Undefined until the chunk is there. */
  get answers(): A | undefined {
    return this.#answers;
  }

  /** Does something now, or as soon as the chunk is there: somebody has pressed a button, so it is asked for again where it failed. */
  do(act: (answers: A) => void): void {
    if (this.#answers) {
      act(this.#answers);
      return;
    }
    if (this.#options.isFailed()) this.#kept = [];
    this.#add({ answer: act });
    this.#options.retry();
  }

  /** A listener that is there from the beginning. `claims`: the keys for which the page would scroll, and that are ours there. */
  listener<E extends Event>(
    answerOf: (answers: A) => (event: E) => void,
    claims: readonly string[] = [],
  ): (event: E) => void {
    return (event) => {
      if (this.#answers) answerOf(this.#answers)(event);
      else if (isOwn(event)) this.keep(event, claims);
    };
  }

  /** A listener for what has no meaning later: before the chunk is there, nothing is kept. */
  listenerThen<E extends Event>(answerOf: (answers: A) => (event: E) => void): (event: E) => void {
    return (event) => {
      if (this.#answers) answerOf(this.#answers)(event);
    };
  }

  /** Keeps an event, once however many listeners it passes; of a pointer that moves its last place. */
  keep(event: Event, claims: readonly string[] = []): void {
    const isKnown = this.#kept.some((kept) => kept.event === event);
    if (isKnown || event.defaultPrevented || this.#options.isFailed()) return;
    const [target] = event.composedPath();
    if ('key' in event) {
      const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
      if (silentKeys.includes(key)) return;
      if (claims.includes(key) && !ctrlKey && !metaKey && !altKey && !isField(target)) event.preventDefault();
    }
    const last = this.#kept.at(-1);
    if (event.type === 'pointermove' && last?.event?.type === event.type)
      this.#kept = this.#kept.slice(0, -1);
    const again = copyOf(event);
    this.#add({
      event,
      answer: () => {
        if ((target as Partial<Node> | undefined)?.isConnected) target?.dispatchEvent(again);
      },
    });
    if (requests.includes(event.type)) this.#options.want();
  }

  /** Events that were kept are meant no longer. */
  forget(isMeant: (event: Event) => boolean): void {
    this.#kept = this.#kept.filter(({ event }) => !event || !isMeant(event));
  }

  /** The chunk is there: answers what came before and is still meant, in order. One that fails is reported, and ends nothing. */
  adopt(answers: A): void {
    this.#answers = answers;
    const kept = this.#kept;
    this.#kept = [];
    for (const each of kept) {
      if (!this.#isMeant(each)) continue;
      try {
        each.answer(answers);
      } catch (error) {
        reportError(error);
      }
    }
  }

  /** Not where it took long, or where the focus of the page has gone elsewhere since: the answer may take it. */
  #isMeant({ since, focus, event }: Kept<A>): boolean {
    const { host } = this.#options;
    const { activeElement } = host.ownerDocument;
    const isElsewhere =
      activeElement !== null &&
      activeElement !== focus &&
      !host.contains(activeElement) &&
      !composedElements(host).includes(activeElement);
    return this.#now() - since < longestMeant && (!isElsewhere || event?.type === 'pointermove');
  }

  #add(kept: Pick<Kept<A>, 'event' | 'answer'>): void {
    const { activeElement } = this.#options.host.ownerDocument;
    this.#kept = [...this.#kept, { ...kept, since: this.#now(), focus: activeElement }].slice(-mostKept);
  }

  #now(): number {
    return ownWindow(this.#options.host).performance.now();
  }
}

/** Whether an event is of our own nodes: those of the page that stand in a slot are heard by the page, which would hear it twice. */
function isOwn(event: Event): boolean {
  const [target] = event.composedPath();
  const here = event.currentTarget as Node;
  return (target as Partial<Node> | undefined)?.getRootNode?.() === here.getRootNode();
}

/** The same event, for the shadow tree alone: the page around has seen it. */
function copyOf(event: Event): Event {
  const given = event as unknown as Readonly<Record<string, unknown>>;
  const own = fields.flatMap((name) => (name in event ? [[name, given[name]] as const] : []));
  return new (event.constructor as typeof Event)(event.type, Object.fromEntries(own));
}
