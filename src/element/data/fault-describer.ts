/** Makes the sentences of many faults after the drawing that they would hold up. */
import type { FaultReport } from '../../model/fault.js';
import type { ChunkedWork } from '../../util/chunked.js';
import { ScheduledWork } from './scheduled-work.js';

/** Describes the report that it was last given. */
export class FaultDescriber {
  readonly #work: ScheduledWork<true>;

  /** `onChange` is called when some more are there. */
  constructor(onChange: () => void) {
    this.#work = new ScheduledWork(onChange);
  }

  /** Gives up what it was about before. */
  describe(report: FaultReport): void {
    if (report.isDescribed === false)
      this.#work.run({ key: [report], steps: () => describedChunked(report), atOnce: false, later: true });
    else this.#work.forget();
  }
}

function* describedChunked(report: FaultReport): ChunkedWork<true> {
  if (report.describeChunked) yield* report.describeChunked();
  return true;
}
