/** Reads a sheet of a spreadsheet as a table. */
import { FormatError, type ReadOptions } from './format/format.js';
import { withFaults, type ReadResult, type SourceFault } from './format/read-result.js';
import type { Source } from './format/source.js';
import type { Rows, TableMapping } from './format/table-mapping.js';
import { readTable } from './read-table.js';
import { tableDialectOf } from './table-dialects.js';
import { headerWithin, isTableHeader } from './table/columns.js';
import { givenMapping } from './table/given-mapping.js';
import { readMarkup } from './xlsx/read-markup.js';
import { SheetRows } from './xlsx/sheet-rows.js';
import { readWorkbook, type Sheet } from './xlsx/workbook.js';
import { joinedBytes, locked, unread, Zip } from './xlsx/zip.js';

/** So many sheets are looked at for the one that is a timeline. */
const mostSheets = 100;

/** A sheet that is looked at, and so many of its first rows. */
interface Look {
  readonly sheet: Sheet;
  readonly start: Rows;
}

/**
 * The document of the sheet that the mapping names, else of the first with a header, else of the first with cells. Formulas count by
 * their stored values; what other sheets have is not read, with a note. Throws a `FormatError` for what is no spreadsheet, or locked.
 */
export async function readXlsx(source: Source, options: ReadOptions): Promise<ReadResult> {
  const bytes = await joinedBytes(source.bytes());
  if (bytes[0] !== 0x50) throw notZipped(bytes);
  const zip = new Zip(bytes);
  const book = await readWorkbook(zip, options);
  const read = async (sheet: Sheet, rows = Infinity): Promise<SheetRows> => {
    const cells = new SheetRows(book);
    const { onOpen, onClose, onText } = cells;
    await readMarkup(zip.text(sheet.part), options, {
      ...{ onOpen, onClose, onText, isEnough: () => cells.filled >= rows },
    });
    return cells;
  };
  const { mapping } = givenMapping(options.mapping);
  const looks: Look[] = [];
  for (const sheet of book.sheets.slice(0, mostSheets)) {
    const start = await read(sheet, headerWithin);
    if (start.filled > 0) looks.push({ sheet, start: await options.run(start.rowsChunked()) });
  }
  const chosen = chosenOf(looks, mapping);
  if (!chosen) throw unread('a spreadsheet without cells');
  const cells = await read(chosen.sheet);
  const result = await readTable(await options.run(cells.rowsChunked()), options);
  return withFaults(result, [
    ...sheetFaults(looks, chosen, mapping),
    ...beyondFaults(book.sheets),
    ...cells.faults,
  ]);
}

/** Excel had another file before 2007, which it still puts around one with a password. */
function notZipped(bytes: Uint8Array): FormatError {
  if (bytes[0] !== 0xd0) return new FormatError('no spreadsheet');
  return new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage')
    ? locked()
    : unread('a spreadsheet of Excel before 2007 (.xls): save it as .xlsx');
}

/** What is hidden counts only where nothing else does. */
function chosenOf(looks: readonly Look[], mapping: TableMapping): Look | undefined {
  const seen = looks.filter(({ sheet }) => !sheet.isHidden);
  return (
    looks.find(({ sheet }) => isCalled(sheet, mapping.sheet)) ??
    seen.find(({ start }) => hasHeader(start, mapping)) ??
    seen[0] ??
    looks[0]
  );
}

function isCalled({ name }: Sheet, wanted: string | undefined): boolean {
  return wanted !== undefined && name.trim().toLowerCase() === wanted.trim().toLowerCase();
}

/** As the mapping names the columns, else as a program or the names of fields do. */
function hasHeader(rows: Rows, { columns = [] }: TableMapping): boolean {
  const names = columns.flatMap(({ column }) => (typeof column === 'string' ? [column.trim()] : []));
  return rows.slice(0, headerWithin).some((row) => {
    if (names.length > 0) return names.every((name) => row.some((cell) => cell.trim() === name));
    return isTableHeader(row) || tableDialectOf(row) !== undefined;
  });
}

function sheetFaults(
  looks: readonly Look[],
  chosen: Look,
  { sheet: wanted }: TableMapping,
): readonly SourceFault[] {
  const names = looks.map(({ sheet }) => `"${sheet.name}"`).join(', ');
  const missing: readonly SourceFault[] =
    wanted === undefined || isCalled(chosen.sheet, wanted)
      ? []
      : [
          {
            ...{ place: 'mapping, sheet', severity: 'error', offender: wanted },
            problem: `no sheet with cells has this name: write one of ${names}`,
          },
        ];
  const others = looks.filter((look) => look !== chosen);
  return [
    ...missing,
    ...others.map(({ sheet: { name, isHidden } }): SourceFault => ({
      ...{ place: `sheet "${name}"`, severity: 'note' },
      problem: `it is${isHidden ? ' hidden, and' : ''} not read, for "${chosen.sheet.name}" is the timeline: to read it instead, write { "sheet": ${JSON.stringify(name)} } in a mapping`,
    })),
  ];
}

/** Those that were never looked at. */
function beyondFaults({ length }: readonly Sheet[]): readonly SourceFault[] {
  if (length <= mostSheets) return [];
  const problem = `of the ${length} sheets those behind the first ${mostSheets} are not read: put the timeline among the first, or into a file of its own`;
  return [{ place: '', severity: 'note', problem }];
}
