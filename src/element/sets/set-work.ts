/** The work of a set: its rows and its counts, all in slices; what is not worked out yet is undefined. */
import type { EventIndex } from '../../layout/index/event-index.js';
import type { Lane } from '../../layout/index/lanes.js';
import type { RowList } from '../../layout/index/row-list.js';
import type { EventSet } from '../../layout/sets/event-set.js';
import {
  columnCountsChunked,
  entityCountsChunked,
  type ColumnCounts,
  type EntityCounts,
} from '../../layout/sets/set-counts.js';
import { setRowsChunked } from '../../layout/sets/set-rows.js';
import { sourceCountsChunked, type SourceCounts } from '../../layout/sets/source-rows.js';
import { rowsAtOnce } from '../data/indexer.js';
import { ScheduledWork } from '../data/scheduled-work.js';

/** So many events are read whole without a break. */
const readAtOnce = 500;

/** What is known of a set. */
export interface SetFindings {
  readonly rows: RowList | undefined;
  readonly columns: ColumnCounts | undefined;
  readonly entities: EntityCounts | undefined;
  /** Where the set is what a source carried. */
  readonly source: SourceCounts | undefined;
}

/** What a set is looked for in. */
export interface SetInput {
  readonly index: EventIndex;
  readonly lanes: readonly Lane[];
  readonly matches: RowList | undefined;
}

/** Keeps what was found of the last set. */
export class SetWork {
  readonly #rows: ScheduledWork<RowList>;
  readonly #columns: ScheduledWork<ColumnCounts>;
  readonly #entities: ScheduledWork<EntityCounts>;
  readonly #source: ScheduledWork<SourceCounts>;

  /** `onChange` is called when something is worked out: of how far that has come nothing is shown. */
  constructor(onChange: () => void) {
    const ended = (work: () => ScheduledWork<unknown>) => (): void => {
      if (work().share === undefined) onChange();
    };
    this.#rows = new ScheduledWork(ended(() => this.#rows));
    this.#columns = new ScheduledWork(ended(() => this.#columns));
    this.#entities = new ScheduledWork(ended(() => this.#entities));
    this.#source = new ScheduledWork(ended(() => this.#source));
  }

  /** Works on a set, unless that is done. */
  run(set: EventSet, { index, lanes, matches }: SetInput): SetFindings {
    const rows = this.#rows.run({
      key: [set, index, lanes, set.type === 'matches' ? matches : undefined],
      steps: () => setRowsChunked(set, index, lanes, matches),
      atOnce:
        set.type === 'matches' || index.rows.length <= (set.type === 'source' ? readAtOnce : rowsAtOnce),
    });
    if (!rows) return { rows, columns: undefined, entities: undefined, source: undefined };
    const columns = this.#columns.run({
      key: [rows, index],
      steps: () => columnCountsChunked(rows, index),
      atOnce: rows.length <= rowsAtOnce,
    });
    // Others come when the list is drawn.
    const entities = this.#entities.run({
      key: [rows, index.timeline],
      steps: () => entityCountsChunked(rows, index.timeline),
      ...{ atOnce: false, later: true },
    });
    return { rows, columns, entities, source: this.#sourceOf(set, rows, index) };
  }

  #sourceOf(set: EventSet, rows: RowList, { timeline }: EventIndex): SourceCounts | undefined {
    if (set.type !== 'source') return undefined;
    return this.#source.run({
      key: [set, rows, timeline],
      steps: () => sourceCountsChunked(set.name, rows, timeline),
      atOnce: rows.length <= readAtOnce,
    });
  }

  /** Gives up what is worked on. */
  forget(): void {
    for (const work of [this.#rows, this.#columns, this.#entities, this.#source]) work.forget();
  }
}
