/** Takes events that are written in the common ways straight into the columns, and counts what is wrong in them. */
import type { Extent } from '../extent.js';
import type { When } from '../event.js';
import { isAnonymous } from '../attribution.js';
import { flag } from '../columns.js';
import { DOUBTFUL, NOT_COMMON, readBounds } from '../dates/fast-bounds.js';
import { isInstant } from '../dates/instants.js';
import { maybeWhen } from '../dates/maybe-when.js';
import { placeWhen, withStatus } from '../dates/place-when.js';
import { doubtOf } from '../dates/written-number.js';
import { kindDefinition } from '../kinds.js';
import { deriveId } from './derive-id.js';
import { extentFlags } from './extent-flags.js';
import {
  countFieldFaults,
  fastFieldsOf,
  isPlainWhen,
  type FastFields,
  type FaultCounts,
} from './fast-fields.js';
import type { ReadingContext, RowReader } from './row-reader.js';

interface FastKind {
  /** The position among the keys of the kinds table. */
  readonly position: number;
  readonly fields: FastFields | undefined;
}

const formFlags = [0, flag.point | flag.once, flag.once, 0];
const leave = -1;
const tidyCost = 1;
/** How many times longer it takes to resolve a date that is not written in one of the common ways. */
const uncommonDateCost = 5;

/**
 * Most rows of a large timeline. Faults are counted here, and described afterwards, as far as details are kept: see
 * `describeRow`. What is in the columns is the same as from the full reading.
 */
export class FastRowReader implements RowReader {
  readonly #context: ReadingContext;
  readonly #kinds: ReadonlyMap<unknown, FastKind>;
  readonly #unknownKind: FastKind;
  readonly #bounds = new Float64Array(4);
  readonly #counts: FaultCounts = { error: 0, warning: 0, note: 0 };

  constructor(context: ReadingContext) {
    this.#context = context;
    const { kinds } = context.header;
    this.#kinds = new Map(
      [...kinds].map(([name, definition], position) => [
        name,
        { position, fields: fastFieldsOf(definition) },
      ]),
    );
    const position = this.#kinds.get('event')?.position ?? 0;
    this.#unknownKind = { position, fields: fastFieldsOf(kindDefinition(kinds, '')) };
  }

  read(row: number): number {
    try {
      return this.#read(row, this.#context.rows.at(row));
    } catch {
      // What cannot even be looked at is left.
      return 0;
    }
  }

  #read(row: number, written: unknown): number {
    if (!isPlainObject(written)) return 0;
    if (this.#hasAddresses(written)) return 0;
    if ((written['when'] ?? null) === null && this.#context.ordered.names(written)) return 0;
    const counts = this.#counts;
    counts.error = counts.warning = counts.note = 0;
    const name = written['kind'] ?? 'event';
    const kind = this.#kindOf(name);
    const { leniency } = this.#context.log;
    if (kind?.fields === undefined || !countFieldFaults(kind.fields, written, counts, leniency)) return 0;
    const found = readBounds(written['when'], this.#context.header.timeZone, this.#bounds);
    const form = found % DOUBTFUL;
    counts.warning += (found - form) / DOUBTFUL;
    const dateFlags =
      form === NOT_COMMON
        ? this.#readUncommonDate(written['when'], written['status'])
        : flag.drawn | (formFlags[form] ?? 0);
    const sources = this.#sourceFlags(written['attribution'] ?? [], name === 'report' ? written : {});
    if (dateFlags === leave || sources === leave) return 0;
    this.#context.numbers.add(written['data']);
    this.#giveId(row, name as string, written);
    if (counts.error + counts.warning + counts.note > 0) this.#context.log.countRow(row, counts);
    this.#fill(row, kind.position, dateFlags | sources | (counts.error > 0 ? flag.faulty : 0));
    return form === NOT_COMMON ? uncommonDateCost : tidyCost;
  }

  /** Whether its text may have addresses that are not safe to follow. */
  #hasAddresses({ text }: PlainObject): boolean {
    const isMarkdown = this.#context.header.textFormat === 'markdown';
    return isMarkdown && typeof text === 'string' && text.includes('](');
  }

  /** A name that the table has not is read as `event`, with a warning; undefined where the kind is no name. */
  #kindOf(name: unknown): FastKind | undefined {
    const known = this.#kinds.get(name);
    if (known || typeof name !== 'string') return known;
    this.#counts.warning++;
    return this.#unknownKind;
  }

  /** The flags of a date that takes resolving, or of none; -1 where its own fields are to be looked into. */
  #readUncommonDate(written: unknown, status: unknown): number {
    const [bounds, counts] = [this.#bounds.fill(NaN), this.#counts];
    if (written === undefined || written === null) return 0;
    if (!isPlainWhen(written)) return leave;
    const { when, problems } = maybeWhen(written);
    for (const { severity = 'error' } of problems) counts[severity]++;
    if (!when) return 0;
    const extent = placeWhen(withStatus(when, status), this.#context.header);
    for (const { severity = 'error' } of extent.problems) counts[severity]++;
    if (extent.type === 'problems') return 0;
    setBounds(bounds, extent);
    return extentFlags(extent);
  }

  /** Gives the id as written, else a derived one; changed, with a warning, where it is a duplicate. */
  #giveId(row: number, kind: string, { id, when, title }: PlainObject): void {
    const { ids } = this.#context;
    const own = (id as string | null | undefined) || undefined;
    const wanted = own ?? deriveId(kind, dateOf(when), (title as string | null | undefined) ?? '');
    if (ids.give(row, wanted)) return;
    if (own !== undefined) this.#counts.warning++;
    ids.giveFree(row, wanted);
  }

  #fill(row: number, kind: number, flags: number): void {
    const [bounds, columns] = [this.#bounds, this.#context.columns.arrays];
    columns.earliestStart[row] = bounds[0] ?? NaN;
    columns.latestStart[row] = bounds[1] ?? NaN;
    columns.earliestEnd[row] = bounds[2] ?? NaN;
    columns.latestEnd[row] = bounds[3] ?? NaN;
    columns.kind[row] = kind;
    columns.flags[row] = flags;
  }

  /** The flags of chains that are a text each, or of the outlet of a report; -1 where there are others. */
  #sourceFlags(written: unknown, { outlet, source }: PlainObject): number {
    if (typeof written === 'string') return this.#rootFlags(written);
    if (!Array.isArray(written)) return leave;
    if (written.length === 0) {
      if (typeof outlet === 'string') return this.#rootFlags(outlet);
      return (outlet ?? source ?? null) === null ? flag.unsourced : leave;
    }
    let flags: number = flag.unnamed;
    for (const root of written as unknown[]) {
      if (typeof root !== 'string') return leave;
      flags &= this.#rootFlags(root);
    }
    return flags;
  }

  #rootFlags(root: string): number {
    return isAnonymous(root, this.#context.header) ? flag.unnamed : 0;
  }
}

/** An instant as such, anything else by its normal form. */
function dateOf(written: unknown): When | number | undefined {
  if (isInstant(written) && doubtOf(written) !== 'year') return Math.floor(written);
  return maybeWhen(written).when;
}

type PlainObject = Readonly<Record<string, unknown>>;

/** Other objects may inherit fields, which are not read. */
function isPlainObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function setBounds(bounds: Float64Array, extent: Extent): void {
  bounds[0] = extent.earliestStart;
  bounds[1] = extent.latestStart;
  bounds[2] = extent.earliestEnd;
  bounds[3] = extent.latestEnd;
}
