/** The columns of the table. */

/** In their order from the inline start; the title heads the row. */
export const tableColumns = ['date', 'kind', 'title', 'who', 'whom', 'source', 'state'] as const;

/** One of `tableColumns`: also the value of `data-sort` of its heading. */
export type TableColumn = (typeof tableColumns)[number];

/** Those that share a column: who and to whom stand under an event, its state with those who say so. */
export const tableHeads = [['date'], ['kind'], ['title', 'who', 'whom'], ['source', 'state']] as const;
