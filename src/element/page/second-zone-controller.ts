/** Notifies the host of an unknown second zone, which is ignored without throwing. */
import type { ReactiveController } from 'lit';
import type { Fault } from '../../model/fault.js';
import { isZone } from '../../model/dates/zone.js';
import { fire } from '../state/dom-events.js';

/** Fires `at-problem` after the first update with a name that is no zone; values of other types are none either. */
export class SecondZoneController implements ReactiveController {
  readonly #host: EventTarget;
  readonly #name: () => unknown;
  #announced: unknown;

  /** `name` is what the host gave, whatever it is. */
  constructor(host: EventTarget, name: () => unknown) {
    this.#host = host;
    this.#name = name;
  }

  /** Notifies once for each name. */
  hostUpdated(): void {
    const name = this.#name();
    if (name === this.#announced) return;
    this.#announced = name;
    const isNone = name === null || name === undefined || name === '';
    if (isNone || (typeof name === 'string' && isZone(name))) return;
    const counts = { error: 0, warning: 1, note: 0 };
    // After the update, not within it: whoever listens may set something.
    queueMicrotask(() => fire(this.#host, 'at-problem', { faults: [problemWith(name)], counts }));
  }
}

/** It lies in no document, so it points at none of its values. */
function problemWith(name: unknown): Fault {
  const offender = typeof name === 'string' ? ` "${name}"` : '';
  const message = `second-zone${offender}: there is no such time zone, so it is left aside`;
  return { pointer: '', severity: 'warning', code: 'bad-zone', message };
}
