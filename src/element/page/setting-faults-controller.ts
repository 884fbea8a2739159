/** Notifies the host of settings of the element with a value that they cannot have: each is ignored without throwing. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { withWarnings, type Fault } from '../../model/fault.js';
import type { Disclosed, Timeline } from '../../model/timeline.js';
import { memoize } from '../../util/memoize.js';
import { offender } from './offender.js';
import type { judgedNames, settingFaults, Settings } from './setting-faults.js';
import { fire } from '../state/dom-events.js';

/** So many different faults are written to the console; of others the host alone is notified, each time. */
const mostRemembered = 100;

/** The chunk that judges them. */
interface Judge {
  readonly judgedNames: typeof judgedNames;
  readonly settingFaults: typeof settingFaults;
}

/** Keeps the faults of the settings, and reports each of them once. */
export class SettingFaultsController implements ReactiveController {
  /** Those of the values of now, the same list as long as it says the same. */
  #faults: readonly Fault[] = [];
  /** The values that were judged. */
  #judged: readonly unknown[] = [];
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #settings: () => Settings;
  #judge: Judge | undefined;
  readonly #announced = new Set<string>();
  readonly #disclosed = memoize((timeline: Timeline, settings: readonly Fault[]) => ({
    header: timeline.header,
    faults: withWarnings(timeline.faults, settings),
  }));

  /** `settings`: the values of now. */
  constructor(host: ReactiveControllerHost & EventTarget, settings: () => Settings) {
    this.#host = host;
    this.#settings = settings;
    host.addController(this);
  }

  /** What a timeline discloses, with these faults behind its own. */
  disclosed(timeline: Timeline | undefined): Disclosed | undefined {
    return timeline && this.#disclosed(timeline, this.#faults);
  }

  /** What judges is there, before the next update. */
  adopt(judge: Judge): void {
    this.#judge = judge;
  }

  /** Before the list of faults is rendered. */
  hostUpdate(): void {
    if (!this.#judge) return;
    const given = this.#settings();
    const values = this.#judge.judgedNames.map((name) => given[name]);
    // Nothing of it hangs on the window, which is another one in each frame of a flight.
    if (values.every((value, i) => i in this.#judged && Object.is(value, this.#judged[i]))) return;
    this.#judged = values;
    const faults = this.#judge.settingFaults(given);
    if (faults.length + this.#faults.length === 0 || isSame(faults, this.#faults)) return;
    this.#faults = faults;
    this.#announce(faults);
  }

  /** A program has set a property to what it cannot be, and it stays as it was. */
  report(name: string, value: unknown, problem: string): void {
    const message = `${name}${offender(value)}: ${problem}`;
    this.#announce([{ pointer: '', severity: 'warning', code: 'unknown-value', message }]);
  }

  #announce(faults: readonly Fault[]): void {
    const added = faults.filter(({ message }) => !this.#announced.has(message));
    if (added.length === 0) return;
    for (const { message } of added) {
      // A program that goes through all values, as a slider does, fills neither this nor the console.
      if (this.#announced.size >= mostRemembered) break;
      this.#announced.add(message);
      console.warn(`attributed-timeline: ${message}`);
    }
    const counts = { error: 0, warning: added.length, note: 0 };
    // After the update, not within it: whoever listens may set something.
    queueMicrotask(() => fire(this.#host, 'at-problem', { faults: added, counts }));
  }
}

function isSame(some: readonly Fault[], others: readonly Fault[]): boolean {
  return some.length === others.length && some.every(({ message }, i) => message === others[i]?.message);
}
