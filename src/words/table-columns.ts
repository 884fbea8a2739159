/** The columns of the table. */
import { hasReports } from '../model/reports/first-report.js';
import type { Timeline } from '../model/timeline.js';

/** In their order from the inline start; the title heads the row. */
export const tableColumns = ['date', 'reported', 'kind', 'title', 'who', 'whom', 'source', 'state'] as const;

/** One of `tableColumns`: also the value of `data-sort` of its heading. */
export type TableColumn = (typeof tableColumns)[number];

/** Those that share a column: when it was first reported stands under its date, who and to whom stand under an event, its state with those who say so. */
export const tableHeads = [
  ['date', 'reported'],
  ['kind'],
  ['title', 'who', 'whom'],
  ['source', 'state'],
] as const;

/** The column of a number of the events, by its name. */
export type NumberColumn = `data.${string}`;

/** Further ones stand in the details. */
const mostNumbers = 4;

/** The names of the numbers that have a column. */
export function tableNumbers({ numberNames }: Pick<Timeline, 'numberNames'>): readonly string[] {
  return numberNames.slice(0, mostNumbers);
}

/** Every column of a table that can be in its order, in the order of their headings. */
export function sortableColumns(timeline: Timeline): readonly (TableColumn | NumberColumn)[] {
  return headsOf(timeline).flat();
}

/** What shares the heading of a column: the numbers of the events stand before who says so. */
export function headsOf(timeline: Timeline): readonly (readonly (TableColumn | NumberColumn)[])[] {
  const numbers = tableNumbers(timeline).map((name): readonly NumberColumn[] => [`data.${name}`]);
  const [[date, reported], ...heads] = tableHeads;
  const first = hasReports(timeline) ? [date, reported] : [date];
  return [first, ...heads.slice(0, -1), ...numbers, ...heads.slice(-1)];
}

/** The name of the number in a column; undefined for any other column. */
export function numberOf(column: TableColumn | NumberColumn): string | undefined {
  return column.startsWith('data.') ? column.slice('data.'.length) : undefined;
}
