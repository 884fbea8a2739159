/** Makes rows of text of the cells of a sheet. */
import type { ChunkedWork } from '../../util/chunked.js';
import type { SourceFault } from '../format/read-result.js';
import type { Rows } from '../format/table-mapping.js';
import { ColumnLimit, mostColumns } from '../table/column-limit.js';
import { headerWithin } from '../table/columns.js';
import { RowFaults, type RowFaultKind } from '../table/row-faults.js';
import { cellText, type CellParts } from './cell-text.js';
import { columnNamed, fillMergedChunked, mergedFaults, mostMerged } from './merged-cells.js';
import type { Attributes, MarkupListener } from './markup.js';
import { RichText } from './shared-strings.js';
import type { Workbook } from './workbook.js';

/** As many as Excel has. */
const mostRows = 1_048_576;
/** Empty ones among them: a sheet may name a cell far away in every row. */
const mostCells = 20_000_000;

const beyondRows: RowFaultKind = {
  severity: 'error',
  problem:
    'it is not read, for the sheet has more than 1 048 576 rows or 20 million cells before it: divide it into several files, or save it as CSV',
};

const none: readonly string[] = [];

/** The cells of one sheet: a listener to its markup. */
export class SheetRows implements MarkupListener {
  readonly #book: Workbook;
  readonly #faults = new RowFaults();
  readonly #limit = new ColumnLimit();
  readonly #rows: (readonly string[])[] = [];
  /** The first ones with cells, of which one is the header, and how wide they are. */
  readonly #first: string[][] = [];
  #width = 0;
  readonly #merged: string[] = [];
  /** How many merged cells are left as they are, for they are too many. */
  #unmerged = 0;
  readonly #inline = new RichText();
  /** How many of the rows have anything in them. */
  #filled = 0;
  #cells = 0;
  #isData = false;
  #isValue = false;
  #row: string[] = [];
  #rowNumber = 0;
  #column = 0;
  /** Cells of the row behind the last column that is read. */
  #beyond = 0;
  #cell: CellParts | undefined;

  constructor(book: Workbook) {
    this.#book = book;
  }

  /** The cells of each row, so that each stands where its number says; merged ones in each of their rows. */
  *rowsChunked(): ChunkedWork<Rows> {
    for (const row of this.#first) this.#fill(row);
    const left = yield* fillMergedChunked(this.#rows, this.#merged.splice(0));
    if (left > 0) this.#unmerged += left;
    return this.#rows;
  }

  /** How many rows have anything in them. */
  get filled(): number {
    return this.#filled;
  }

  /** What was wrong in cells. */
  get faults(): readonly SourceFault[] {
    return [...this.#limit.faults, ...this.#faults.list(), ...mergedFaults(this.#unmerged)];
  }

  readonly onOpen = (name: string, attributes: () => Attributes): void => {
    if (name === 'mergeCell') this.#addMerged(attributes()['ref'] ?? '');
    if (name === 'sheetData') this.#isData = true;
    if (!this.#isData) return;
    if (name === 'row') this.#beginRow(Number(attributes()['r'] ?? this.#rowNumber + 1));
    else if (name === 'c') this.#beginCell(attributes());
    else if (name === 'v') this.#isValue = true;
    else if (name === 'f' && this.#cell) this.#cell.isFormula = true;
    else this.#inline.open(name);
  };

  readonly onText = (text: string): void => {
    if (this.#isValue && this.#cell) this.#cell.value = (this.#cell.value ?? '') + text;
    else if (this.#cell) this.#inline.add(text);
  };

  readonly onClose = (name: string): void => {
    if (!this.#isData) return;
    if (name === 'v') this.#isValue = false;
    else if (name === 'c') this.#endCell();
    else if (name === 'row') this.#endRow();
    else if (name === 'sheetData') this.#isData = false;
    else this.#inline.close(name);
  };

  #addMerged(range: string): void {
    if (this.#merged.length < mostMerged) this.#merged.push(range);
    else this.#unmerged++;
  }

  #beginRow(number: number): void {
    this.#rowNumber = Number.isInteger(number) && number > this.#rowNumber ? number : this.#rowNumber + 1;
    this.#row = [];
    this.#column = 0;
    this.#beyond = 0;
  }

  #beginCell({ r = '', t: type = 'n', s: style = '0' }: Attributes): void {
    this.#column = columnNamed(r) || this.#column + 1;
    this.#cell = { type, style: Number(style), value: undefined, isFormula: false };
  }

  #endCell(): void {
    const cell = this.#cell;
    this.#cell = undefined;
    if (!cell) return;
    if (cell.type === 'inlineStr') cell.value = this.#inline.take();
    const { text, fault, offender } = cellText(cell, this.#book);
    if (fault) this.#faults.add(fault, this.#rowNumber, offender);
    if (text === '') return;
    if (this.#column > mostColumns) this.#beyond++;
    else {
      while (this.#row.length < this.#column - 1) this.#row.push('');
      this.#row[this.#column - 1] = text;
    }
  }

  #endRow(): void {
    const length = this.#row.length;
    if (this.#beyond > 0) this.#limit.skip(this.#beyond);
    if (length === 0) return;
    this.#cells += Math.max(length, this.#width);
    if (this.#rowNumber > mostRows || this.#cells > mostCells) this.#faults.add(beyondRows, this.#rowNumber);
    else {
      while (this.#rows.length < this.#rowNumber - 1) this.#rows.push(none);
      this.#rows.push(this.#row);
      if (++this.#filled > headerWithin) this.#fill(this.#row);
      else {
        this.#first.push(this.#row);
        this.#width = Math.max(this.#width, length);
      }
    }
  }

  /** Cells that nothing was written in are there: one sees them. */
  #fill(row: string[]): void {
    while (row.length < this.#width) row.push('');
  }
}
