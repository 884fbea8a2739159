/** Flags the rows of what was retracted, corrected or authenticated, when all rows and links are read. */
import { flag, hasFlag } from '../columns.js';
import type { Ref } from '../event.js';
import { sourceOfRef } from '../links.js';
import { allStandingFlags, standingFlags, standingsOf, type Stands } from '../standings.js';
import type { Timeline } from '../timeline.js';
import { forEachChunked, inChunks, subProgress, type ChunkedWork } from '../../util/chunked.js';
import type { ColumnBuffer } from './column-buffer.js';
import type { References } from './references.js';

/** Ends are looked up, and events are read. */
const endsAtOnce = 500;
const readAtOnce = 50;
const clearedAtOnce = 2 ** 15;

/** Keeps which links were looked at. Most documents have none: then it does nothing. */
export class StandingFlags {
  readonly #references: References;
  readonly #columns: ColumnBuffer;
  /** So many ends were known when rows were last looked for. */
  #known = 0;
  #rows = new Set<number>();
  #again = false;
  /** From this row on, any may cite a source that is an end. */
  #citingFrom = Infinity;

  constructor(references: References, columns: ColumnBuffer) {
    this.#references = references;
    this.#columns = columns;
  }

  /**
   * Finds the rows to be flagged among all, those from `from` on being new; true where an earlier one may be among them. `again`: a
   * name that was missing is given now.
   */
  *settleChunked(from: number, again: boolean): ChunkedWork<boolean> {
    const { standingEnds } = this.#references;
    const known = again ? 0 : this.#known;
    const rows = new Set<number>();
    const look = (end: Ref, i: number): void => {
      for (const row of this.#references.rowsOfEnd(end)) if (row >= from || i >= known) rows.add(row);
    };
    yield* inChunks(0, standingEnds.length, endsAtOnce, (start, end) => {
      for (let i = start; i < end; i++) look(standingEnds[i] as Ref, i);
    });
    const isCited = (end: Ref): boolean => sourceOfRef(end) !== undefined;
    const isNew = standingEnds.slice(known).some(isCited);
    this.#citingFrom = isNew ? 0 : standingEnds.some(isCited) ? from : Infinity;
    this.#known = standingEnds.length;
    this.#rows = rows;
    this.#again = again;
    return from > 0 && (this.#citingFrom < from || [...rows].some((row) => row < from));
  }

  /** Flags the rows that were found. */
  *flagChunked(timeline: Timeline): ChunkedWork<void> {
    const { length } = this.#columns;
    const stands: Stands = (ref, type) => standingsOf(timeline, ref).some((link) => link.type === type);
    const flagRow = (row: number): void => this.#flag(row, timeline, stands);
    if (this.#again) yield* subProgress(this.#clearChunked(), 0, 0.1);
    yield* subProgress(forEachChunked([...this.#rows], readAtOnce, flagRow), 0.1, 0.2);
    if (this.#citingFrom >= length) return;
    const reading = inChunks(this.#citingFrom, length, readAtOnce, (start, end) => {
      for (let row = start; row < end; row++) flagRow(row);
    });
    yield* subProgress(reading, 0.2, 1);
  }

  /** What a name is given to that was missing may stand for something else now. */
  *#clearChunked(): ChunkedWork<void> {
    const { flags } = this.#columns.arrays;
    yield* inChunks(0, this.#columns.length, clearedAtOnce, (start, end) => {
      for (let row = start; row < end; row++)
        if (!this.#rows.has(row)) flags[row] = (flags[row] ?? 0) & ~allStandingFlags;
    });
  }

  #flag(row: number, timeline: Timeline, stands: Stands): void {
    const { flags } = this.#columns.arrays;
    if (hasFlag(timeline.columns, row, flag.rejected)) return;
    const event = timeline.event(row);
    if (!event) return;
    const bits = standingFlags({ row, event, claims: timeline.claimsOf(row) }, timeline.header, stands);
    flags[row] = ((flags[row] ?? 0) & ~allStandingFlags) | bits;
  }
}
