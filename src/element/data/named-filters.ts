/** The filters of the element, by name. */
import {
  maybeFilter,
  rowFilterOf,
  type EventFilter,
  type NamedFilter,
  type RowFilter,
} from '../../layout/index/event-filter.js';
import { laneFilter, type OnlyLane } from '../../layout/index/lane-filter.js';
import { memoize } from '../../util/memoize.js';
import { reportingErrors } from './reporting-errors.js';

/** What the filters are made of. */
export interface FilterInputs {
  /** The property `filter`: a function of the host's, or anything else for none. */
  readonly host: unknown;
  /** What a search lets through, where all else is hidden. */
  readonly search: RowFilter | undefined;
  /** The lane that a person has shown alone. */
  readonly lane: OnlyLane | undefined;
}

/** The same inputs give the same functions, so that what they let through is not looked for again. */
export class NamedFilters {
  readonly #host = memoize(
    (filter: EventFilter | undefined) => filter && rowFilterOf(reportingErrors(filter)),
  );

  readonly #lane = memoize((only: OnlyLane | undefined) => only && laneFilter(only));

  /** All filters, those that are off too. A new one (facets, known-by) is a line here, and its input above. */
  list({ host, search, lane }: FilterInputs): readonly NamedFilter[] {
    return [
      { name: 'host', passes: this.#host(maybeFilter(host)) },
      { name: 'search', passes: search },
      { name: 'lane', passes: this.#lane(lane), readsThreads: lane?.laneBy === 'thread' },
    ];
  }
}
