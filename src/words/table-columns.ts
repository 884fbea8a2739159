/** The columns of the table. */

export const tableColumns = ['date', 'kind', 'title', 'who', 'whom', 'source', 'state'] as const;

export type TableColumn = (typeof tableColumns)[number];
