/** The table's module, loaded when the table is first shown, and the order that its heads choose, worked out in slices. */
import type { NumberColumn, TableColumn } from '../../words/table-columns.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RowList } from '../../layout/index/row-list.js';
import type { Locale } from '../../words/locale.js';
import { clockOf } from '../../model/reports/clock.js';
import type { Timeline } from '../../model/timeline.js';
import type { table } from '../../render/views/table.js';
import type { Sorting, tableOrderChunked } from '../../render/views/table-order.js';
import { LazyPart } from '../page/lazy-part.js';
import { ScheduledWork } from '../data/scheduled-work.js';

interface TableModule {
  readonly table: typeof table;
  readonly tableOrderChunked: typeof tableOrderChunked;
}

const rowsAtOnce = 2000;
const byDate: Sorting = { column: 'date', descending: false };

/** What the table needs beyond the list: its module, and rows in the order of a column. */
export class TableController implements ReactiveController {
  sorting: Sorting = byDate;
  /** The head that Tab reaches. */
  head: TableColumn | NumberColumn = 'date';
  readonly #host: ReactiveControllerHost;
  readonly #sorted: ScheduledWork<RowList>;
  readonly #part: LazyPart<TableModule>;
  /** What was last in order, and what it was in order of. */
  #last: { readonly timeline: Timeline; readonly sorted: RowList; readonly sorting: Sorting } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#part = new LazyPart({ file: 'table.js', load: loadTable, onChange: () => host.requestUpdate() });
    this.#sorted = new ScheduledWork(() => host.requestUpdate());
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#sorted.forget();
  }

  /** Undefined until it is loaded. */
  get module(): TableModule | undefined {
    return this.#part.module;
  }

  /** The name of the file that could not be loaded. */
  get failedFile(): string | undefined {
    return this.#part.failedFile;
  }

  /** The share of sorting that is done; undefined while nothing is sorted. */
  get share(): number | undefined {
    return this.#sorted.share;
  }

  /** Sorts rows in the order that was chosen; until that is done, gives the order before. */
  sort(rows: RowList, timeline: Timeline, locale: Locale): RowList {
    const { sorting, module } = this;
    // Rows are given in the order of the clock that is drawn.
    if (!module || (sorting === byDate && clockOf(timeline) === 'happened')) {
      this.#sorted.forget();
      this.#last = undefined;
      return rows;
    }
    const sorted = this.#sorted.run({
      key: [rows, timeline, sorting, locale],
      steps: () => module.tableOrderChunked(rows, timeline, sorting, locale),
      atOnce: rows.length <= rowsAtOnce,
    });
    if (sorted) this.#last = { timeline, sorted, sorting };
    return sorted ?? (this.#last && timeline.isAppendOf(this.#last.timeline) ? this.#last.sorted : rows);
  }

  /** What the rows are in order of: what was chosen, as soon as that is worked out. */
  get orderedBy(): Sorting {
    return this.#last?.sorting ?? byDate;
  }

  /** Sorts by a column; by the same once more, the other way. */
  sortBy(column: TableColumn | NumberColumn): void {
    const { sorting } = this;
    const descending = sorting.column === column && !sorting.descending;
    this.head = column;
    this.sorting = column === 'date' && !descending ? byDate : { column, descending };
    this.#host.requestUpdate();
  }

  /** The table is shown: loads the module, unless that was begun. */
  open(): void {
    this.#part.want();
  }

  /** Loads the module again, where that failed. */
  load(): void {
    this.#part.retry();
  }
}

async function loadTable(): Promise<TableModule> {
  const [{ table }, { tableOrderChunked }] = await Promise.all([
    import('../../render/views/table.js'),
    import('../../render/views/table-order.js'),
  ]);
  return { table, tableOrderChunked };
}
