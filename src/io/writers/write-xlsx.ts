/** Writes a spreadsheet: the rows of the CSV, in which numbers are numbers, instants are dates and nothing is a formula. */
import { MS_PER_DAY } from '../../model/dates/calendar.js';
import type { Timeline } from '../../model/timeline.js';
import { inChunks, subProgress, type ChunkedWork } from '../../util/chunked.js';
import { dayZero } from '../xlsx/serial-date.js';
import { safeCell, unsafeCell, numberPrefix } from '../table/own-cells.js';
import type { Cells } from './csv-cells.js';
import type { Losses } from './losses.js';
import { declaration, sheetNamespace, sheetPart, styles, workbookParts } from './workbook-parts.js';
import { writtenTableChunked, type WrittenTable } from './written-table.js';
import { WriteError } from './write-error.js';
import { writtenRows, type WriteOptions, type Writing } from './writing.js';
import { zipFileChunked } from './zip-file.js';

const rowsAtOnce = 20;
/** A sheet has no more rows, and a cell no more characters; a file with more is taken for a damaged one. */
const mostRows = 1_048_575;
const longestText = 32_767;

const numeric: ReadonlySet<string> = new Set(['latitude', 'longitude']);
/** Whole instants: what `when` says, which may be vague, stays EDTF. */
const instants: ReadonlySet<string> = new Set(['from (UTC)', 'until (UTC)']);

/** Days before are counted differently by different programs. */
const firstDay = 61;

/**
 * The workbook of a timeline, with one sheet: its header stays in view, `from` and `until` are dates, numbers numbers, all else text. It is
 * read back by the reader of tables, but for what is in the losses. Throws a `WriteError` where there are more events than a sheet has rows.
 */
export function* writeXlsx(
  timeline: Timeline,
  options: WriteOptions,
): ChunkedWork<Writing<Uint8Array<ArrayBuffer>>> {
  if (writtenRows(timeline, options).length > mostRows) throw new WriteError(options.locale.exports.tooMany);
  const table = yield* subProgress(writtenTableChunked(timeline, options), 0, 0.7);
  const { columns, rows, losses } = table;
  const isRightToLeft = options.locale.direction === 'rtl';
  const pieces = [
    sheetStart(table, isRightToLeft),
    rowXml(
      1,
      columns.map((name) => textCell(name, styles.header)),
    ),
  ];
  yield* subProgress(
    inChunks(0, rows.length, rowsAtOnce, (start, end) => {
      const lines = rows
        .slice(start, end)
        .map((cells, nth) => rowXml(start + nth + 2, cellsXml(columns, cells, losses)));
      pieces.push(lines.join(''));
    }),
    ...([0.7, 0.9] as const),
  );
  pieces.push('</sheetData></worksheet>');
  return {
    content: yield* subProgress(zipFileChunked([...workbookParts, [sheetPart, pieces]]), 0.9, 1),
    losses: losses.words(options.locale),
  };
}

/** The header stays where it is; columns are as wide as their first cells, within reason. */
function sheetStart({ columns, rows }: WrittenTable, isRightToLeft: boolean): string {
  const first = rows.slice(0, 100);
  const widths = columns.map((name, at) => {
    const longest = first.reduce((most, cells) => Math.max(most, cells.get(name)?.length ?? 0), name.length);
    return `<col min="${at + 1}" max="${at + 1}" width="${Math.min(60, Math.max(10, longest + 2))}" customWidth="1"/>`;
  });
  const direction = isRightToLeft ? ' rightToLeft="1"' : '';
  return `${declaration}<worksheet xmlns="${sheetNamespace}"><sheetViews><sheetView${direction} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`;
}

function rowXml(number: number, cells: readonly string[]): string {
  return `<row r="${number}">${cells.join('')}</row>`;
}

function cellsXml(columns: readonly string[], cells: Cells, losses: Losses): readonly string[] {
  losses.add(
    'length',
    [...cells.values()].some((text) => text.length > longestText),
  );
  return columns.map((name) => {
    const text = cells.get(name) ?? '';
    if (text === '') return '<c/>';
    const serial = instants.has(name) ? serialOf(text) : undefined;
    if (serial !== undefined) return `<c s="${styles.instant}"><v>${serial}</v></c>`;
    const isNumber = numeric.has(name) || name.startsWith(numberPrefix);
    if (isNumber && String(Number(text)) === text && Number.isFinite(Number(text)))
      return `<c><v>${text}</v></c>`;
    return textCell(text, styles.plain);
  });
}

const isoInstant = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)\.(\d{3})Z$/;

/** An instant as a spreadsheet counts it; undefined where none does, or each in its way. */
function serialOf(instant: string): number | undefined {
  const [year = NaN, month = NaN, ...rest] = isoInstant.exec(instant)?.slice(1).map(Number) ?? [];
  // `Date.UTC` takes the years 0 to 99 for those of the 20th century.
  if (!(year >= 1900)) return undefined;
  const serial = (Date.UTC(year, month - 1, ...rest) - dayZero) / MS_PER_DAY;
  return serial >= firstDay ? serial : undefined;
}

/** What the reader of tables would take for a mark against formulas has one, so that it stays. */
function textCell(text: string, style: number): string {
  const kept = unsafeCell(text) === text ? text : safeCell(text);
  const cut = kept.length > longestText ? kept.slice(0, longestText).replace(/[\ud800-\udbff]$/, '') : kept;
  return `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(cut)}</t></is></c>`;
}

// Characters that XML has not are written by their numbers, and so is what looks like such a number.
const unwritable = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]|_(?=x[\da-f]{4}_)/giu;

function escaped(text: string): string {
  return text
    .replace(
      unwritable,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
