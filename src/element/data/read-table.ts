/** Reads a table in the element's content as rows of text. */
import { textOf } from './read-nodes.js';

/** A cell that spans columns or rows stands in each of them; of a cell with a `<time>` its `datetime` counts. */
export function rowsOfTable(table: HTMLTableElement): readonly (readonly string[])[] {
  const grid: string[][] = [];
  for (const [y, row] of [...table.rows].entries()) {
    let x = 0;
    for (const cell of row.cells) {
      while (grid[y]?.[x] !== undefined) x++;
      const text = textOfCell(cell);
      const last = Math.min(table.rows.length, y + Math.max(1, cell.rowSpan));
      for (let down = y; down < last; down++)
        for (let right = x; right < x + cell.colSpan; right++) (grid[down] ??= [])[right] = text;
      x += cell.colSpan;
    }
  }
  return grid.map((row) => Array.from(row, (cell: string | undefined) => cell ?? ''));
}

/** In one line; of a `<time>` alone in it, what machines read. */
function textOfCell(cell: Element): string {
  const text = textOf(cell);
  const time = cell.querySelector('time[datetime]');
  return time && textOf(time) === text ? (time.getAttribute('datetime') ?? '').trim() : text;
}
