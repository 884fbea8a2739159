/** The fast path: reads simple events straight into the columns, without their normal form. */
import type { TimelineHeader } from '../header.js';
import { isAnonymous } from '../attribution.js';
import { flag, type Columns } from '../columns.js';
import { deriveId } from './derive-id.js';
import type { EventIds } from './event-ids.js';
import { maybeWhen } from '../dates/maybe-when.js';
import { NOT_COMMON, readBounds } from '../dates/fast-bounds.js';
import { hasFastFields, fastFieldsOf, type FastFields } from './fast-fields.js';

interface FastKind {
  /** The position among the keys of the kinds table. */
  readonly position: number;
  readonly name: string;
  readonly fields: FastFields | undefined;
}

const formFlags = [0, flag.point | flag.once, flag.once, 0];

/** Plain events are most of a large timeline; what is said of them here is what the whole reading says. */
export class FastRowReader {
  readonly #header: TimelineHeader;
  readonly #columns: Columns;
  readonly #ids: EventIds;
  readonly #kinds: ReadonlyMap<unknown, FastKind>;
  readonly #bounds = new Float64Array(4);

  constructor(header: TimelineHeader, columns: Columns, ids: EventIds) {
    this.#header = header;
    this.#columns = columns;
    this.#ids = ids;
    const kinds = [...header.kinds].map(([name, definition], position) => ({
      position,
      name,
      fields: fastFieldsOf(definition),
    }));
    this.#kinds = new Map(kinds.map((kind) => [kind.name, kind]));
  }

  /** Fills in a row; false, without effect, where the event has a fault or needs the full reading. */
  take(row: number, written: unknown): boolean {
    if (!isPlainObject(written)) return false;
    const kind = this.#kinds.get(written['kind'] ?? 'event');
    if (kind?.fields === undefined) return false;
    const form = readBounds(written['when'], this.#header.timeZone, this.#bounds);
    if (form === NOT_COMMON || !hasFastFields(kind.fields, written)) return false;
    const sources = this.#sourceFlags(written['attribution']);
    if (sources < 0 || !this.#ids.give(row, wantedId(kind.name, written))) return false;
    this.#fill(row, kind.position, flag.drawn | (formFlags[form] ?? 0) | sources);
    return true;
  }

  #fill(row: number, kind: number, flags: number): void {
    const [bounds, columns] = [this.#bounds, this.#columns];
    columns.earliestStart[row] = bounds[0] ?? NaN;
    columns.latestStart[row] = bounds[1] ?? NaN;
    columns.earliestEnd[row] = bounds[2] ?? NaN;
    columns.latestEnd[row] = bounds[3] ?? NaN;
    columns.kind[row] = kind;
    columns.flags[row] = flags;
  }

  /** The flags of chains that are a text each; -1 where there are others. */
  #sourceFlags(written: unknown): number {
    if (typeof written === 'string') return this.#rootFlags(written);
    if (written === undefined || written === null) return flag.unsourced;
    if (!Array.isArray(written)) return -1;
    if (written.length === 0) return flag.unsourced;
    let flags: number = flag.unnamed;
    for (const root of written as unknown[]) {
      if (typeof root !== 'string') return -1;
      flags &= this.#rootFlags(root);
    }
    return flags;
  }

  #rootFlags(root: string): number {
    return isAnonymous(root, this.#header) ? flag.unnamed : 0;
  }
}

type PlainObject = Readonly<Record<string, unknown>>;

/** Other objects may inherit fields, which are not read. */
function isPlainObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function wantedId(kind: string, { id, when, title }: PlainObject): string {
  return (id as string | undefined) || deriveId(kind, maybeWhen(when).when, title as string);
}
