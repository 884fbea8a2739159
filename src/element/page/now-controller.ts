/** The present moment, where a line is to mark it: as the host gave it, or by the machine's clock, minute by minute. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { momentOf } from '../../model/dates/moment.js';
import { restOfMinute, thisMinute } from './today.js';

/** Whether a setting asks for the clock of the machine: `now` alone, or `auto`. */
export function asksForClock(now: unknown): boolean {
  return now === '' || now === true || now === 'auto';
}

/** Updates its host as a minute passes: while that is in a page which is seen, and the clock is asked for, and at no other time. */
export class NowController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Node;
  readonly #setting: () => unknown;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** In the document that the element came into: it may be in another one by the time that it leaves it. */
  #listening: AbortController | undefined;

  /** `setting`: what the host gave, whatever it is. */
  constructor(host: ReactiveControllerHost & Node, setting: () => unknown) {
    this.#host = host;
    this.#setting = setting;
    host.addController(this);
  }

  /** In epoch milliseconds; undefined where none is asked for, or what was given is no moment. `zone` is that of dates without one. */
  timeIn(zone = 'UTC'): number | undefined {
    const now = this.#setting();
    if (now === undefined || now === null || now === false) return undefined;
    const time = asksForClock(now) ? thisMinute() : momentOf(now, zone);
    return typeof time === 'number' ? time : undefined;
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    this.#page?.addEventListener('visibilitychange', this.#seen, { signal: this.#listening.signal });
    this.#plan();
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#stop();
  }

  hostUpdated(): void {
    this.#plan();
  }

  get #page(): Document | null {
    return this.#host.ownerDocument;
  }

  readonly #seen = (): void => {
    if (asksForClock(this.#setting()) && this.#page?.hidden === false) this.#host.requestUpdate();
    this.#plan();
  };

  #plan(): void {
    const isWanted = asksForClock(this.#setting()) && this.#host.isConnected && this.#page?.hidden === false;
    if (!isWanted) this.#stop();
    else this.#timer ??= setTimeout(this.#passed, restOfMinute());
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  readonly #passed = (): void => {
    this.#timer = undefined;
    this.#host.requestUpdate();
  };
}
