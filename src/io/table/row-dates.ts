/** When the event of a row was: from a column of dates, or from columns of years, months, days and times. */
import { dateInWords } from '../../model/dates/dates-in-words.js';
import type { WrittenWhen } from '../../model/written.js';
import type { DayOrder } from '../format/table-mapping.js';
import { cellDate, dated, dayOrderSign } from './cell-dates.js';
import { edtfYear } from '../format/edtf-year.js';
import type { DatePart } from './header-names.js';

/** The cells of one row that say when, by what their columns are; those of `start` and `end` with the order of their columns. */
export interface DateCells {
  readonly cells: ReadonlyMap<DatePart | 'start' | 'end', string>;
  readonly orders: Readonly<Record<'start' | 'end', DayOrder | undefined>>;
}

/** When it was, undefined where no cell says; and the columns whose cells say more than that could hold. */
export interface RowDate {
  readonly when: WrittenWhen | undefined;
  readonly unused: readonly (DatePart | 'start' | 'end')[];
}

type DateValue = string | number;

/**
 * A date that has ended and did not say when it began has an unknown start; nothing is made of a day without its month. Where
 * day and month could be either way round, it is kept as written.
 */
export function rowDate(cells: DateCells): RowDate {
  if (isInDoubt('start', cells) || isInDoubt('end', cells))
    return { when: asWritten(cells), unused: beside(cells) };
  const [start, end] = [sideDate('start', cells), sideDate('end', cells)];
  const unused = [...start.unused, ...end.unused];
  return {
    when: start.isInWords || end.isInWords ? withCells(start, end, cells) : whenOf(start.date, end.date),
    unused,
  };
}

/** A date that was read from words, with the cells as they are written. */
function withCells(start: SideDate, end: SideDate, cells: DateCells): WrittenWhen {
  const [from, to] = [start.date, end.date].map((date) => (date === undefined ? undefined : asText(date)));
  const isOne = from !== undefined && (to === undefined || to === from);
  return {
    ...(isOne
      ? { at: from }
      : { ...(from !== undefined && { start: from }), ...(to !== undefined && { end: to }) }),
    ...asWritten(cells),
  };
}

function isInDoubt(side: 'start' | 'end', { cells, orders }: DateCells): boolean {
  const cell = cells.get(side);
  return cell !== undefined && orders[side] === undefined && dayOrderSign(cell) === 'either';
}

function asWritten({ cells }: DateCells): { readonly asWritten: string } {
  return {
    asWritten: [cells.get('start') ?? cells.get('start-year'), cells.get('end') ?? cells.get('end-year')]
      .filter((cell) => cell !== undefined)
      .join(' – '),
  };
}

/** What stands in columns of its own, where the date beside it is not read. */
function beside({ cells }: DateCells): readonly DatePart[] {
  return [...cells.keys()].filter((part) => part !== 'start' && part !== 'end');
}

function whenOf(start: DateValue | undefined, end: DateValue | undefined): WrittenWhen | undefined {
  if (end === undefined || end === start) return start;
  if (start === undefined) return `/${asText(end)}`;
  return typeof start === 'number' && typeof end === 'number'
    ? [start, end]
    : `${asText(start)}/${asText(end)}`;
}

interface SideDate {
  readonly date: DateValue | undefined;
  readonly unused: readonly DatePart[];
  /** Nothing but words says it. */
  readonly isInWords?: boolean;
}

/** With the time of a column beside it, where the date is a day and the time can be read. */
function sideDate(side: 'start' | 'end', { cells, orders }: DateCells): SideDate {
  const whole = cells.get(side);
  const {
    date,
    unused,
    isInWords = false,
  } = whole === undefined
    ? composed(side, cells)
    : { ...wholeDate(whole, orders[side]), unused: given(side, ['year', 'month', 'day'], cells) };
  const time = cells.get(`${side}-time`);
  if (time === undefined) return { date, unused, isInWords };
  const timed =
    typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date)
      ? cellDate(`${date} ${time}`, undefined)
      : '';
  const isRead = typeof timed === 'string' && timed.includes('T');
  return isRead ? { date: timed, unused } : { date, unused: [...unused, `${side}-time`], isInWords };
}

/** Words that have but one meaning, such as a season or a decade, are read where nothing else is. */
function wholeDate(cell: string, order: DayOrder | undefined): Pick<SideDate, 'date' | 'isInWords'> {
  const date = cellDate(cell, order);
  const inWords = date === cell ? dateInWords(cell) : undefined;
  return inWords === undefined ? { date } : { date: inWords, isInWords: true };
}

/** Of year, month and day those up to the first that is missing; years before our era count the year 0, as dates do. */
function composed(side: 'start' | 'end', cells: DateCells['cells']): SideDate {
  const [year, month, day] = (['year', 'month', 'day'] as const).map((part) => cells.get(`${side}-${part}`));
  if (year === undefined) return { date: undefined, unused: given(side, ['month', 'day'], cells) };
  const inWords = dateInWords(year);
  if (inWords !== undefined)
    return { date: inWords, unused: given(side, ['month', 'day'], cells), isInWords: true };
  const years = /^[-+]?\d{1,15}$/.test(year) ? edtfYear(Number(year)) : year.padStart(4, '0');
  // Only years by themselves have more than four digits in EDTF.
  if (years.startsWith('Y')) return { date: years, unused: given(side, ['month', 'day'], cells) };
  const date = dated(years, month, month === undefined ? undefined : day, []);
  return { date, unused: month === undefined ? given(side, ['day'], cells) : [] };
}

function given(
  side: 'start' | 'end',
  parts: readonly ('year' | 'month' | 'day')[],
  cells: DateCells['cells'],
): readonly DatePart[] {
  return parts.map((part): DatePart => `${side}-${part}`).filter((part) => cells.has(part));
}

function asText(date: DateValue): string {
  return typeof date === 'number' ? new Date(date).toISOString() : date;
}
