/** Fires the events about a timeline, and writes a line on its faults to the console, once it was drawn. */
import type { ReactiveControllerHost } from 'lit';
import type { Timeline } from '../../model/timeline.js';
import { fire } from '../state/dom-events.js';
import { FaultDescriber } from './fault-describer.js';
import { lintLine } from './lint-line.js';

/** Those of one element: each timeline is announced once. */
export class DataAnnouncements {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #describer: FaultDescriber;
  #announced: Timeline | undefined;
  /** The last line in the console, so that appended events do not repeat it. */
  #logged = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#describer = new FaultDescriber(() => host.requestUpdate());
  }

  /** After the update, not within it: whoever listens may set something. `isContent`: what is shown is no data. */
  announce(timeline: Timeline | undefined, isContent: boolean): void {
    if (timeline === this.#announced) return;
    this.#announced = timeline;
    if (timeline) queueMicrotask(() => this.#announceNow(timeline, isContent));
  }

  #announceNow(timeline: Timeline, isContent: boolean): void {
    if (!isContent) fire(this.#host, 'at-load', timeline.account());
    const report = timeline.faults;
    const { counts } = report;
    if (counts.error + counts.warning > 0)
      fire(this.#host, 'at-problem', {
        get faults() {
          return report.faults;
        },
        counts,
      });
    this.#lint(timeline);
    this.#describer.describe(report);
  }

  #lint(timeline: Timeline): void {
    const line = lintLine(timeline);
    if (line && line !== this.#logged) console[timeline.faults.counts.error > 0 ? 'warn' : 'info'](line);
    this.#logged = line;
  }
}
