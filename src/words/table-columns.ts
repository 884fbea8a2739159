/** The columns of the table. */
import type { Timeline } from '../model/timeline.js';

/** In their order from the inline start; the title heads the row. */
export const tableColumns = ['date', 'kind', 'title', 'who', 'whom', 'source', 'state'] as const;

/** One of `tableColumns`: also the value of `data-sort` of its heading. */
export type TableColumn = (typeof tableColumns)[number];

/** Those that share a column: who and to whom stand under an event, its state with those who say so. */
export const tableHeads = [['date'], ['kind'], ['title', 'who', 'whom'], ['source', 'state']] as const;

/** The column of a number of the events, by its name. */
export type NumberColumn = `data.${string}`;

/** Further ones stand in the details. */
const mostNumbers = 4;

/** The names of the numbers that have a column. */
export function tableNumbers({ numberNames }: Pick<Timeline, 'numberNames'>): readonly string[] {
  return numberNames.slice(0, mostNumbers);
}

/** Every column of a table that can be in its order, in the order of their headings. */
export function sortableColumns(
  timeline: Pick<Timeline, 'numberNames'>,
): readonly (TableColumn | NumberColumn)[] {
  const numbers = tableNumbers(timeline).map((name): NumberColumn => `data.${name}`);
  const [date, kind, event, state] = tableHeads;
  return [...date, ...kind, ...event, ...numbers, ...state];
}

/** The name of the number in a column; undefined for any other column. */
export function numberOf(column: TableColumn | NumberColumn): string | undefined {
  return column.startsWith('data.') ? column.slice('data.'.length) : undefined;
}
