/** The full reading: reads an event by way of its normal form into the columns; it is read again when it is shown. */
import type { Extent } from '../extent.js';
import { kindName } from '../roles.js';
import { readShortLinks } from '../format/read-links.js';
import { attributionFlags } from '../attribution-flags.js';
import { flag } from '../columns.js';
import { readExtent, reportDuplicate } from './describe-row.js';
import { reportEarlySteps } from './early-reports.js';
import { deriveId } from './derive-id.js';
import { extentFlags } from './extent-flags.js';
import type { OrderRef } from './references.js';
import type { ReadingContext, RowReader } from './row-reader.js';
import type { Id, TimelineEvent, When } from '../event.js';
import { readEvent } from '../format/read-event.js';
import { isDictionary } from '../format/read-fields.js';

/** How many times longer it takes to read an event so. */
const fullCost = 16;

/** The last reader of a row: it reads every value, reports all faults of it, and never leaves a row to another. */
export class FullRowReader implements RowReader {
  readonly #context: ReadingContext;
  readonly #kinds: ReadonlyMap<string, number>;

  constructor(context: ReadingContext) {
    this.#context = context;
    this.#kinds = new Map([...context.header.kinds.keys()].map((name, i) => [name, i]));
  }

  /** An object whose fields cannot be read, such as a revoked proxy, is no event. */
  read(row: number): number {
    const { log, columns } = this.#context;
    log.path.push('events', row);
    const depth = log.path.length;
    try {
      this.#readRow(row);
    } catch {
      log.path.length = depth;
      log.report('error', 'not-an-object', 'this cannot be read');
      columns.arrays.flags[row] = flag.rejected;
    }
    log.path.length -= 2;
    return fullCost;
  }

  #readRow(row: number): void {
    const { header, log } = this.#context;
    const errors = log.counts.error;
    const written = this.#context.rows.at(row);
    const isOrdered = this.#context.ordered.names(written);
    if (isOrdered) this.#context.ordered.meet(row);
    const event = readEvent(written, header, log, isOrdered);
    if (!event) {
      this.#setFlags(row, flag.rejected);
      return;
    }
    const id = this.#giveId(row, event);
    this.#context.numbers.add(event.data);
    this.#context.columns.arrays.kind[row] =
      this.#kinds.get(kindName(event)) ?? this.#kinds.get('event') ?? 0;
    const given = isDictionary(written) ? written : {};
    this.#readDate(row, event.when, given['when']);
    reportEarlySteps(given, this.#context.columns.arrays.earliestStart[row] ?? NaN, header, log);
    this.#readClaims(row, id, event, given['claims']);
    this.#readAttribution(row, event);
    this.#readLinks(row, id, given['links']);
    if (log.counts.error > errors) this.#setFlags(row, flag.faulty);
  }

  /** The id as given; derived where there is none; changed where it is a duplicate. */
  #giveId(row: number, event: TimelineEvent): Id {
    const wanted = event.id || deriveId(kindName(event), event.when, event.title);
    const id = this.#context.ids.giveFree(row, wanted);
    if (event.id) reportDuplicate(event.id, id, this.#context.log);
    return id;
  }

  #readDate(row: number, when: When | undefined, written: unknown): void {
    if (!when) return;
    const { log, header } = this.#context;
    this.#readOrder(row, 'after', written);
    this.#readOrder(row, 'before', written);
    const extent = readExtent(when, written, header, log);
    if (!extent) return;
    if (when.anchor !== undefined) this.#context.references.addAnchor({ row, ref: when.anchor });
    this.#setExtent(row, extent);
  }

  /** Where they are written, so that what is wrong with one of them has its place. */
  #readOrder(row: number, type: OrderRef['type'], when: unknown): void {
    const written = isDictionary(when) ? when[type] : undefined;
    if (written === undefined || written === null) return;
    const items = Array.isArray(written) ? (written as unknown[]) : [written];
    for (const [i, ref] of items.entries()) {
      const path = ['events', row, 'when', type, ...(Array.isArray(written) ? [i] : [])];
      if (typeof ref === 'string') this.#context.references.addOrder({ row, type, ref, path });
    }
  }

  #setExtent(row: number, extent: Extent): void {
    this.#context.columns.arrays.earliestStart[row] = extent.earliestStart;
    this.#context.columns.arrays.latestStart[row] = extent.latestStart;
    this.#context.columns.arrays.earliestEnd[row] = extent.earliestEnd;
    this.#context.columns.arrays.latestEnd[row] = extent.latestEnd;
    this.#setFlags(row, extentFlags(extent));
  }

  /** References are looked for where they are written: the normal form leaves out what cannot be read. */
  #readClaims(row: number, id: Id, { claims }: TimelineEvent, written: unknown): void {
    const items = Array.isArray(written) ? (written as unknown[]) : [written];
    for (const [i, ref] of items.entries()) {
      const path = Array.isArray(written) ? ['claims', i] : ['claims'];
      if (typeof ref === 'string')
        this.#context.references.addClaimRef({ row, ref, path: ['events', row, ...path] });
    }
    for (const claim of claims)
      if (typeof claim !== 'string' && !this.#context.references.state(`${id}#${claim.id}`))
        this.#context.log.report(
          'warning',
          'duplicate-id',
          'another claim of this event has this id',
          claim.id,
          'claims',
        );
  }

  #readLinks(row: number, id: Id, written: unknown): void {
    if (written === undefined || written === null) return;
    const { log } = this.#context;
    for (const link of log.within('links', () => readShortLinks(written, id, log)))
      this.#context.references.addLink({ link, path: ['events', row, 'links', link.type] });
  }

  #readAttribution(row: number, event: TimelineEvent): void {
    const { header, derived } = this.#context;
    if (event.claims.length > 0) derived.push(row);
    else this.#setFlags(row, attributionFlags({ row, event, claims: [] }, header));
  }

  #setFlags(row: number, bits: number): void {
    const { flags } = this.#context.columns.arrays;
    flags[row] = (flags[row] ?? 0) | bits;
  }
}
