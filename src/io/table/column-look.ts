/** What the cells of a column have in common, found as they come. */
import type { DayOrder } from '../format/table-mapping.js';
import { dayOrderSign } from './cell-dates.js';
import type { Column } from './columns.js';

const number = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;
const examplesKept = 3;

/** Looks at one column. */
export class ColumnLook {
  readonly column: Column;
  /** In how many dates day and month could be either way round. */
  doubtful = 0;
  /** A few of those. */
  readonly examples: string[] = [];
  readonly #isDate: boolean;
  #mayBeNumeric: boolean;
  #hasNumbers = false;
  #isDayFirst = false;
  #isMonthFirst = false;

  constructor(column: Column) {
    this.column = column;
    this.#isDate = column.field === 'start' || column.field === 'end';
    this.#mayBeNumeric = column.field === 'keep';
  }

  /** Whether all of its cells that are not empty are numbers, and it has no place of its own. */
  get isNumeric(): boolean {
    return this.#mayBeNumeric && this.#hasNumbers;
  }

  /** As it was said; else by the numbers in its dates that can be no month, where these agree. */
  get order(): DayOrder | undefined {
    const { order } = this.column;
    if (order !== undefined || this.#isDayFirst === this.#isMonthFirst) return order;
    return this.#isDayFirst ? 'day-first' : 'month-first';
  }

  /** Looks at one more cell. */
  add(cell: string): void {
    if (this.#mayBeNumeric) this.#addNumber(cell.trim());
    else if (this.#isDate) this.#addDate(cell.trim());
  }

  #addNumber(cell: string): void {
    if (cell === '') return;
    this.#mayBeNumeric = number.test(cell);
    this.#hasNumbers = true;
  }

  #addDate(cell: string): void {
    const sign = dayOrderSign(cell);
    if (sign === 'day-first') this.#isDayFirst = true;
    else if (sign === 'month-first') this.#isMonthFirst = true;
    else if (sign === 'either' && ++this.doubtful && this.examples.length < examplesKept)
      if (!this.examples.includes(cell)) this.examples.push(cell);
  }
}
