/** Dates that follow from the order of events: those of events that have none of their own. */
import { flag } from '../columns.js';
import { placeWhen, type DateHeader } from '../dates/place-when.js';
import { writtenSpan } from '../dates/written-span.js';
import { endInZone, floorInZone, localTimeOf } from '../dates/zone.js';
import { MS_PER_DAY } from '../dates/calendar.js';
import type { Extent } from '../extent.js';
import type { FaultLog, Step } from '../fault.js';
import { isDictionary } from '../format/read-fields.js';
import type { Contradiction } from '../order/contradictions.js';
import { orderBoundsChunked, type OrderInput } from '../order/order-bounds.js';
import { forEachChunked, inChunks, subProgress, type ChunkedWork } from '../../util/chunked.js';
import type { ColumnBuffer } from './column-buffer.js';
import type { EventIds } from './event-ids.js';
import { extentFlags } from './extent-flags.js';
import type { Rows } from './given-rows.js';
import { PlacedEdges } from './placed-edges.js';
import type { References } from './references.js';

/** What the dates of a builder's rows are found in, and written to. */
export interface OrderDatesContext {
  readonly header: DateHeader;
  readonly rows: Rows;
  readonly columns: ColumnBuffer;
  readonly ids: EventIds;
  readonly references: References;
}

const addedAtOnce = 2 ** 12;
const datedAtOnce = 2 ** 9;
const reportedAtOnce = 100;

/** What one reading found: nodes are rows, by their place in it. */
interface Found {
  readonly rows: Uint32Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** Keeps what it has dated, and what cannot be. */
export class OrderDates {
  readonly #context: OrderDatesContext;
  /** The rows that have their bounds from here, and what follows from the same bounds. */
  readonly #dated = new Set<number>();
  readonly #extents = new Map<string, Extent | undefined>();
  #contradictions: readonly { readonly contradiction: Contradiction; readonly edges: PlacedEdges }[] = [];
  /** How many constraints were known when bounds were last looked for. */
  #known = 0;

  constructor(context: OrderDatesContext) {
    this.#context = context;
  }

  /**
   * Gives the rows from one on their bounds. True, and nothing is given, where those of an earlier row would be others now.
   * `again`: a name that was missing is given now.
   */
  *settleChunked(from: number, again: boolean): ChunkedWork<boolean> {
    const { orders, orderLinks } = this.#context.references;
    const known = orders.length + orderLinks.length;
    if (known === this.#known && !again) return false;
    this.#known = known;
    if (known === 0) return false;
    const edges = yield* subProgress(this.#edgesChunked(), 0, 0.2);
    const { lower, upper, contradictions } = yield* subProgress(
      orderBoundsChunked(this.#inputOf(edges)),
      0.2,
      0.7,
    );
    this.#contradictions = contradictions.map((contradiction) => ({ contradiction, edges }));
    return yield* subProgress(this.#dateChunked({ rows: edges.rows, lower, upper }, from), 0.7, 1);
  }

  /** Reports what cannot be, at the place of one of those that say so. */
  *reportChunked(log: FaultLog): ChunkedWork<void> {
    yield* forEachChunked(this.#contradictions, reportedAtOnce, ({ contradiction, edges }) => {
      const ids = contradiction.nodes.map((node) => this.#context.ids.idOf(edges.rows[node] as number));
      const path: readonly Step[] = edges.pathOf(contradiction);
      log.report('warning', 'contradictory-order', reasonOf(contradiction, ids), undefined, ...path);
    });
  }

  *#edgesChunked(): ChunkedWork<PlacedEdges> {
    const { orders, orderLinks } = this.#context.references;
    const edges = new PlacedEdges();
    const rowOf = (ref: string): number => this.#context.references.rowOf(ref);
    const addOrder = ({ row, type, ref, path }: (typeof orders)[number]): void => {
      if (type === 'after') edges.addOrder(rowOf(ref), row, path);
      else edges.addOrder(row, rowOf(ref), path);
    };
    const addLink = ({ link, path }: (typeof orderLinks)[number]): void => {
      const [from, to] = [rowOf(link.from), rowOf(link.to)];
      // What leads back to itself was reported.
      if (from === to) return;
      if (link.type === 'after') edges.addOrder(to, from, path);
      else edges.addSameDay(from, to, path);
    };
    yield* subProgress(forEachChunked(orders, addedAtOnce, addOrder), 0, 0.5);
    yield* subProgress(forEachChunked(orderLinks, addedAtOnce, addLink), 0.5, 1);
    return edges.close();
  }

  #inputOf({ rows, order, sameDay }: PlacedEdges): OrderInput {
    const { earliestStart, latestStart, flags } = this.#context.columns.arrays;
    const zone = this.#context.header.timeZone;
    const ownOf = (bounds: Float64Array): Float64Array => {
      const own = new Float64Array(rows.length);
      for (let node = 0; node < rows.length; node++) {
        const row = rows[node] as number;
        const isOwn = (flags[row] as number) & flag.drawn && !this.#dated.has(row);
        own[node] = isOwn ? (bounds[row] as number) : NaN;
      }
      return own;
    };
    return {
      earliest: ownOf(earliestStart),
      latest: ownOf(latestStart),
      order,
      sameDay,
      dayStart: (time) => (Number.isFinite(time) ? floorInZone(time, 'day', zone) : time),
      dayEnd: (time) => (Number.isFinite(time) ? endOfDay(time, zone) : time),
    };
  }

  *#dateChunked(found: Found, from: number): ChunkedWork<boolean> {
    if (from > 0 && (yield* subProgress(this.#changesChunked(found, from), 0, 0.5))) return true;
    const dated = this.#eachOpen(found, (row, extent) => {
      if (row >= from && extent) this.#date(row, extent);
    });
    yield* subProgress(dated, 0.5, 1);
    return false;
  }

  *#changesChunked(found: Found, from: number): ChunkedWork<boolean> {
    let changed = 0;
    yield* this.#eachOpen(found, (row, extent) => {
      if (row < from && !this.#isAsBefore(row, extent)) changed++;
    });
    return changed > 0;
  }

  #eachOpen(
    { rows, lower, upper }: Found,
    visit: (row: number, extent: Extent | undefined) => void,
  ): ChunkedWork<void> {
    return inChunks(0, rows.length, datedAtOnce, (start, end) => {
      for (let node = start; node < end; node++) {
        const row = rows[node] as number;
        if (this.#isOpen(row)) visit(row, this.#extentBetween(lower[node] as number, upper[node] as number));
      }
    });
  }

  /** Whether a row has no date of its own, not even one that could not be read. */
  #isOpen(row: number): boolean {
    if (this.#dated.has(row)) return true;
    const { flags } = this.#context.columns.arrays;
    if ((flags[row] as number) & (flag.drawn | flag.rejected)) return false;
    const written = this.#context.rows.at(row);
    const when = isDictionary(written) ? written['when'] : undefined;
    if (when === undefined || when === null) return true;
    return isDictionary(when) && ['at', 'start', 'end'].every((name) => (when[name] ?? null) === null);
  }

  /** As it is read of what is written of it: bounds that exclude each other, or are none, are no date. */
  #extentBetween(lower: number, upper: number): Extent | undefined {
    if (!(lower < upper) || (lower === -Infinity && upper === Infinity)) return undefined;
    const key = `${lower}/${upper}`;
    if (!this.#extents.has(key)) {
      const { header } = this.#context;
      const extent = placeWhen({ at: writtenSpan(lower, upper, header.timeZone) }, header);
      this.#extents.set(key, extent.type === 'extent' ? extent : undefined);
    }
    return this.#extents.get(key);
  }

  #isAsBefore(row: number, extent: Extent | undefined): boolean {
    const { earliestStart, latestEnd } = this.#context.columns.arrays;
    if (!extent) return !this.#dated.has(row);
    return earliestStart[row] === extent.earliestStart && latestEnd[row] === extent.latestEnd;
  }

  #date(row: number, extent: Extent): void {
    const { arrays } = this.#context.columns;
    this.#dated.add(row);
    arrays.earliestStart[row] = extent.earliestStart;
    arrays.latestStart[row] = extent.latestStart;
    arrays.earliestEnd[row] = extent.earliestEnd;
    arrays.latestEnd[row] = extent.latestEnd;
    arrays.flags[row] = (arrays.flags[row] as number) | extentFlags(extent) | flag.ordered;
  }
}

function endOfDay(time: number, zone: string): number {
  const local = Math.floor(localTimeOf(time - 1, zone) / MS_PER_DAY) * MS_PER_DAY;
  return endInZone(local + MS_PER_DAY, zone);
}

function reasonOf({ type, isCut }: Contradiction, ids: readonly string[]): string {
  const named = ids.map((id) => `"${id}"`);
  if (isCut) named.splice(type === 'circle' ? -1 : 1, 0, '…');
  const chain = named.join(' → ');
  if (type === 'circle') return `each of these comes before the next one, in a circle: ${chain}`;
  if (type === 'bounds')
    return `each of these comes before the next one, but their dates exclude that: ${chain}`;
  return `these cannot have been on one day: ${named.join(', ')}`;
}
