/** Gives merged cells to each of their rows. */
import type { ChunkedWork } from '../../util/chunked.js';
import type { SourceFault } from '../format/read-result.js';

/** So many ranges of one sheet are remembered. */
export const mostMerged = 200_000;
/** So many cells are looked at, or made, for all of them: ranges may lie over each other, and far from all other cells. */
const mostCells = 20_000_000;
const cellsAtOnce = 20_000;

/**
 * A cell that is merged with those below it stands in each row that has other cells. Changes the rows, and returns how many ranges are
 * left as they are.
 */
export function* fillMergedChunked(
  rows: readonly (readonly string[])[],
  merged: readonly string[],
): ChunkedWork<number> {
  let cells = 0;
  for (const [nth, range] of merged.entries()) {
    const [, first = '', top, , bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? [];
    const column = columnNamed(first) - 1;
    const text = rows[Number(top) - 1]?.[column] ?? '';
    const end = text === '' ? 0 : Math.min(Number(bottom), rows.length);
    let next = cells + cellsAtOnce;
    for (let at = Number(top); at < end; at++) {
      if (cells > mostCells) return merged.length - nth;
      cells += 1 + fill(rows[at] as string[], column, text);
      if (cells < next) continue;
      next = cells + cellsAtOnce;
      yield nth / merged.length;
    }
    cells++;
    if (nth % 1000 === 0) yield nth / merged.length;
  }
  return 0;
}

/** How many cells the row has more; rows without cells stay so. */
function fill(row: string[], column: number, text: string): number {
  const { length } = row;
  if (length === 0 || (row[column] ?? '') !== '') return 0;
  while (row.length < column) row.push('');
  row[column] = text;
  return row.length - length;
}

/** Says that so many ranges are left. */
export function mergedFaults(left: number): readonly SourceFault[] {
  if (left === 0) return [];
  const ranges = left === 1 ? '1 merged cell stands' : `${left} merged cells stand`;
  return [
    {
      ...{ place: '', severity: 'error' },
      problem: `${ranges} in the first of the rows alone, for there are more than 200 000 of them, or of more than 20 million cells: undo merging, and fill the cells`,
    },
  ];
}

/** From 1 on, of a cell such as `AB12`; 0 where it has no name. */
export function columnNamed(cell: string): number {
  let column = 0;
  for (let at = 0; at < cell.length; at++) {
    const letter = cell.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column;
}
