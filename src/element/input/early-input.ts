/** What people do before the chunk that answers it is there: it is kept, and from the page where that would scroll for it, and answered then. */
import { isField } from '../page/is-field.js';

/** More than anybody does while a chunk is loading. */
const mostKept = 64;

/** Keys by which a page scrolls, which our sliders, toolbars and options have uses for. */
const scrollKeys: readonly string[] = [
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
  ...['PageUp', 'PageDown', 'Home', 'End'],
];

/** What asks for an answer; that a pointer passes does not. */
const requests: readonly string[] = ['pointerdown', 'click', 'keydown', 'wheel'];

interface KeptEvent {
  readonly event: Event;
  /** What it was dispatched at: an event forgets that. */
  readonly target: EventTarget | undefined;
}

/** `A` is what answers, made of the chunk. */
export class EarlyInput<A> {
  readonly #request: () => void;
  #answers: A | undefined;
  #kept: readonly (KeptEvent | ((answers: A) => void))[] = [];

  /** `request`: somebody is waiting for an answer, so the chunk is loaded, or again where that failed. */
  constructor(request: () => void) {
    this.#request = request;
  }

  /** Undefined until the chunk is there. */
  get answers(): A | undefined {
    return this.#answers;
  }

  /** Does something now, or as soon as the chunk is there. */
  do(act: (answers: A) => void): void {
    if (this.#answers) act(this.#answers);
    else this.#add(act, true);
  }

  /** A listener that is there from the beginning. */
  listener<E extends Event>(answerOf: (answers: A) => (event: E) => void): (event: E) => void {
    return (event) => {
      if (this.#answers) answerOf(this.#answers)(event);
      else this.keep(event);
    };
  }

  /** Keeps an event, once however many listeners it passes; of a pointer that moves its last place. */
  keep(event: Event): void {
    const [target] = event.composedPath();
    const last = this.#kept.at(-1);
    const before = typeof last === 'object' ? last.event : undefined;
    if (event === before || event.defaultPrevented) return;
    if (scrolls(event, target)) event.preventDefault();
    if (event.type === 'pointermove' && before?.type === event.type) this.#kept = this.#kept.slice(0, -1);
    this.#add({ event, target }, requests.includes(event.type));
  }

  /** What was kept is meant no longer. */
  forget(isMeant: (event: Event) => boolean = () => true): void {
    this.#kept = this.#kept.filter((kept) => typeof kept === 'function' || !isMeant(kept.event));
  }

  /** The chunk is there: answers what came before, in order. */
  adopt(answers: A): void {
    this.#answers = answers;
    const kept = this.#kept;
    this.#kept = [];
    for (const each of kept)
      if (typeof each === 'function') each(answers);
      else each.target?.dispatchEvent(again(each.event));
  }

  #add(kept: KeptEvent | ((answers: A) => void), isRequest: boolean): void {
    this.#kept = [...this.#kept, kept].slice(-mostKept);
    if (isRequest) this.#request();
  }
}

/** Whether the page would scroll for a key. */
function scrolls(event: Event, target: EventTarget | undefined): boolean {
  if (!('key' in event) || isField(target)) return false;
  const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
  return !ctrlKey && !metaKey && !altKey && scrollKeys.includes(key);
}

/** The same event once more, within the shadow tree: the page around has seen it. */
function again(event: Event): Event {
  const fields: Record<string, unknown> = {};
  for (const name in event) fields[name] = (event as unknown as Record<string, unknown>)[name];
  return new (event.constructor as typeof Event)(event.type, { ...fields, composed: false });
}
