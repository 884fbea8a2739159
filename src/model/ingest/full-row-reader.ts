/** The full reading: reads an event by way of its normal form into the columns; it is read again when it is shown. */
import { kindName } from '../roles.js';
import { readShortLinks } from '../format/read-links.js';
import type { TimelineHeader } from '../header.js';
import { finishChain } from '../attribution.js';
import { attributionFlags } from '../attribution-flags.js';
import { flag, type Columns } from '../columns.js';
import { deriveId } from './derive-id.js';
import type { Id, TimelineEvent, When } from '../event.js';
import type { EventIds } from './event-ids.js';
import type { FaultLog } from '../fault.js';
import type { Rows } from './given-rows.js';
import { readEvent } from '../format/read-event.js';
import { isDictionary, placeInWhen } from '../format/read-fields.js';
import type { References } from './references.js';
import { resolveWhen, type Extent } from '../dates/when.js';

export interface FullRowReaderInput {
  readonly header: TimelineHeader;
  readonly rows: Rows;
  readonly log: FaultLog;
  readonly columns: Columns;
  readonly ids: EventIds;
  readonly references: References;
}

export class FullRowReader {
  readonly #input: FullRowReaderInput;
  readonly #kinds: ReadonlyMap<string, number>;
  /** Rows whose chains come from claims: they get their flags when all claims are known. */
  derived: number[] = [];

  constructor(input: FullRowReaderInput) {
    this.#input = input;
    this.#kinds = new Map([...input.header.kinds.keys()].map((name, i) => [name, i]));
  }

  /** An object whose fields cannot be read, such as a revoked proxy, is no event. */
  read(row: number): void {
    const { log } = this.#input;
    const depth = log.path.length;
    try {
      this.#readRow(row);
    } catch {
      log.path.length = depth;
      log.report('error', 'not-an-object', 'this cannot be read');
      this.#input.columns.flags[row] = flag.rejected;
    }
  }

  #readRow(row: number): void {
    const { header, log } = this.#input;
    const errors = log.counts.error;
    const written = this.#input.rows.at(row);
    const event = readEvent(written, header.kinds, log);
    if (!event) {
      this.#setFlags(row, flag.rejected);
      return;
    }
    const id = this.#takeId(row, event);
    this.#input.columns.kind[row] = this.#kinds.get(kindName(event)) ?? this.#kinds.get('event') ?? 0;
    const given = isDictionary(written) ? written : {};
    this.#readDate(row, event.when, given['when']);
    this.#readClaims(row, id, event, given['claims']);
    this.#readAttribution(row, event);
    this.#readLinks(row, id, given['links']);
    if (log.counts.error > errors) this.#setFlags(row, flag.faulty);
  }

  /** The id as given; derived where there is none; changed where it is a duplicate. */
  #takeId(row: number, event: TimelineEvent): Id {
    const wanted = event.id || deriveId(kindName(event), event.when, event.title);
    const id = this.#input.ids.giveFree(row, wanted);
    if (id !== wanted && event.id)
      this.#input.log.report('warning', 'duplicate-id', `this id is taken; read as "${id}"`, wanted, 'id');
    return id;
  }

  #readDate(row: number, when: When | undefined, written: unknown): void {
    if (!when) return;
    const { log, header } = this.#input;
    const extent = resolveWhen(when, header.timeZone);
    for (const { field, code, reason, offender } of extent.problems)
      log.report('error', code, reason, offender, 'when', ...placeInWhen(written, field));
    if (extent.type === 'problems') return;
    if (when.anchor !== undefined) this.#input.references.addAnchor({ row, ref: when.anchor });
    this.#setExtent(row, extent);
  }

  #setExtent(row: number, extent: Extent): void {
    this.#input.columns.earliestStart[row] = extent.earliestStart;
    this.#input.columns.latestStart[row] = extent.latestStart;
    this.#input.columns.earliestEnd[row] = extent.earliestEnd;
    this.#input.columns.latestEnd[row] = extent.latestEnd;
    this.#setFlags(row, extentFlags(extent));
  }

  /** References are looked for where they are written: the normal form leaves out what cannot be read. */
  #readClaims(row: number, id: Id, { claims }: TimelineEvent, written: unknown): void {
    const items = Array.isArray(written) ? (written as unknown[]) : [written];
    for (const [i, ref] of items.entries()) {
      const path = Array.isArray(written) ? ['claims', i] : ['claims'];
      if (typeof ref === 'string')
        this.#input.references.addClaimRef({ row, ref, path: ['events', row, ...path] });
    }
    for (const claim of claims)
      if (typeof claim !== 'string' && !this.#input.references.state(`${id}#${claim.id}`))
        this.#input.log.report(
          'warning',
          'duplicate-id',
          'another claim of this event has this id',
          claim.id,
          'claims',
        );
  }

  #readLinks(row: number, id: Id, written: unknown): void {
    if (written === undefined || written === null) return;
    const { log } = this.#input;
    for (const link of log.within('links', () => readShortLinks(written, id, log)))
      this.#input.references.addLink({ link, path: ['events', row, 'links', link.type] });
  }

  #readAttribution(row: number, { attribution, claims }: TimelineEvent): void {
    const { header } = this.#input;
    if (attribution.length === 0 && claims.length > 0) this.derived.push(row);
    else
      this.#setFlags(
        row,
        attributionFlags(
          attribution.map((chain) => finishChain(chain, header)),
          header,
        ),
      );
  }

  #setFlags(row: number, bits: number): void {
    const { flags } = this.#input.columns;
    flags[row] = (flags[row] ?? 0) | bits;
  }
}

function extentFlags({ form, start, end, ongoing }: Extent): number {
  return (
    flag.drawn |
    (form === 'span' ? 0 : flag.once) |
    (form === 'point' ? flag.point : 0) |
    (start.approximate ? flag.approximateStart : 0) |
    (end.approximate ? flag.approximateEnd : 0) |
    (start.uncertain ? flag.uncertainStart : 0) |
    (end.uncertain ? flag.uncertainEnd : 0) |
    (ongoing ? flag.ongoing : 0)
  );
}
