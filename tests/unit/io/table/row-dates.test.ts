// Dates from columns of years, months and days.
import { expect, it } from 'vitest';
import { parse } from '../../../../src/model/ingest/parse.js';
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

it.each([
  [{ start: 'spring 2025' }, { at: '2025-21', asWritten: 'spring 2025' }],
  [{ start: 'c. 1950' }, { at: '1950~', asWritten: 'c. 1950' }],
  [{ start: 'ca. March 1950' }, { at: '1950-03~', asWritten: 'ca. March 1950' }],
  [{ start: '2025 Q2' }, { at: '2025-34', asWritten: '2025 Q2' }],
  [{ start: 'the 1990s' }, { at: '199X', asWritten: 'the 1990s' }],
  [{ start: '1950年頃' }, { at: '1950~', asWritten: '1950年頃' }],
  [{ 'start-year': 'c. 1950' }, { at: '1950~', asWritten: 'c. 1950' }],
  [
    { start: 'Fall 2024', end: '2025-03-01' },
    { start: '2024-23', end: '2025-03-01', asWritten: 'Fall 2024 – 2025-03-01' },
  ],
  [{ end: '1990s' }, { end: '199X', asWritten: '1990s' }],
])('words that have one meaning are read, and kept as they are written: %j', (cells, when) => {
  const orders = { start: undefined, end: undefined };
  const row = rowDate({ cells: new Map(Object.entries(cells)) as never, orders });
  expect(row).toEqual({ when, unused: [] });
  const timeline = parse({ events: [{ title: 'Talks', when: row.when! }] });
  expect(timeline.faults.faults).toEqual([]);
  expect(timeline.account().drawn).toBe(1);
});

it.each(['1900s', 'late March 2025', '3/4/25', 'winter', 'mid-1990s', 'before 1950'])(
  'what could mean several things stays as it is: %s',
  (start) => {
    const orders = { start: undefined, end: undefined };
    expect(rowDate({ cells: new Map([['start', start]]), orders }).when).toBe(start);
  },
);
