/** What the columns of a table are: plain data that can be saved, and given again; and what is asked where nobody has said it. */

/** Which of two numbers before a year is the day. */
export type DayOrder = 'day-first' | 'month-first';

/** What one column is. */
export interface ColumnMapping {
  /** Its name in the header, or its number from 1 on, where names are empty or not unique. */
  readonly column: string | number;
  /**
   * `title`, `start`, `end`, `text`, … or a role of events, such as `speakers`; `keep`: it has no place of its own, and is
   * kept by its name (its numbers as `data`); `ignore`: nothing of it is read.
   */
  readonly field?: string;
  /** In its dates. */
  readonly dayOrder?: DayOrder;
}

/** How a table is read: whatever it does not say is found by the names in the header. */
export interface TableMapping {
  readonly columns?: readonly ColumnMapping[];
  /** The kind of events whose row does not say it. */
  readonly kind?: string;
  /** Between two cells of a text. */
  readonly separator?: string;
  /** The number of the row that has the names of the columns; 0 where none has. */
  readonly headerRow?: number;
  /** The name of the sheet, in a spreadsheet that has several. */
  readonly sheet?: string;
}

/** The cells of each row. */
export type Rows = readonly (readonly string[])[];

/** What only a person can say of a table. */
export type TableQuestion =
  /** No column is known to be the title, or the date. */
  | { readonly type: 'title' | 'date' }
  /** In so many dates of a column, by its number from 0 on, day and month could be either way round; `examples` are a few of them. */
  | {
      readonly type: 'day-order';
      readonly column: number;
      readonly header: string;
      readonly count: number;
      readonly examples: readonly string[];
    };

/** One column, as it was understood. */
export interface TableColumn {
  readonly header: string;
  /** As in a mapping. */
  readonly field: string;
}
