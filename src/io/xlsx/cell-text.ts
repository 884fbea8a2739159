/** The text of one cell, as a table has it. */
import type { RowFaultKind } from '../table/row-faults.js';
import { lastEarlyDay, serialDate } from './serial-date.js';
import { withCharacters } from './shared-strings.js';
import type { Workbook } from './workbook.js';

/** A cell, as it is written. */
export interface CellParts {
  readonly type: string;
  readonly style: number;
  value: string | undefined;
  isFormula: boolean;
}

/** Its text, and what is wrong with it. */
export interface CellText {
  readonly text: string;
  readonly fault?: RowFaultKind;
  readonly offender?: string;
}

const errorValue: RowFaultKind = {
  severity: 'warning',
  problem:
    'the formula of a cell comes to an error, and the cell is read as empty: mend it, or write the value',
};
const noValue: RowFaultKind = {
  severity: 'warning',
  problem:
    'the formula of a cell was never worked out, and the cell is read as empty: open the file in a spreadsheet, and save it',
};
const noString: RowFaultKind = {
  severity: 'warning',
  problem: 'a cell refers to a text that the file does not have, and is read as empty: save the file again',
};
const earlyDate: RowFaultKind = {
  severity: 'warning',
  problem:
    'programs count the days before March 1900 differently, by one, and it is read as Excel has it: write it as text, such as "1900-02-27"',
};

/** A formula counts by the value that was stored with it: none is worked out. */
export function cellText({ type, style, value, isFormula }: CellParts, book: Workbook): CellText {
  if (value === undefined || value === '')
    return isFormula && value === undefined ? { text: '', fault: noValue } : { text: '' };
  if (type === 's') {
    const text = book.strings[Number(value)];
    return text === undefined ? { text: '', fault: noString, offender: value } : { text };
  }
  if (type === 'b') return { text: value === '0' || value === 'false' ? 'FALSE' : 'TRUE' };
  if (type === 'e') return { text: '', fault: errorValue, offender: value };
  if (type === 'd') return { text: value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '') };
  if (type === 'str') return { text: withCharacters(value) };
  return type === 'inlineStr' ? { text: value } : numberText(Number(value), style, { value, book });
}

/** A number as one writes it, or a date where its format shows one. */
function numberText(
  number: number,
  style: number,
  { value, book }: { readonly value: string; readonly book: Workbook },
): CellText {
  if (Number.isNaN(number)) return { text: value.trim() };
  const format = book.dateFormats[style];
  const date = format && serialDate(number, format, book.is1904);
  if (!format || date === undefined) return { text: String(number) };
  const isEarly = !book.is1904 && number >= 1 && number < lastEarlyDay + 1 && /^\d{4}/.test(date);
  return { text: date, ...(isEarly && { fault: earlyDate, offender: date }) };
}
