// Dates from columns of years, months and days.
import { expect, it } from 'vitest';
import { rowDate } from '../../../../src/io/table/row-dates.js';

it.each([
  [{ 'start-year': '-44', 'start-month': '3', 'start-day': '15' }, '-0044-03-15', []],
  [{ 'start-year': '476', 'start-month': '9' }, '0476-09', []],
  [{ 'start-year': '-13800', 'start-month': '1' }, 'Y-13800', ['start-month']],
  [{ 'start-year': '-44', 'end-year': '14' }, '-0044/0014', []],
  [{ 'start-year': 'c. 44' }, 'c. 44', []],
] as const)('years of any sign and size are put together as EDTF: %j', (cells, when, unused) => {
  const orders = { start: undefined, end: undefined };
  expect(rowDate({ cells: new Map(Object.entries(cells)) as never, orders })).toEqual({ when, unused });
});
