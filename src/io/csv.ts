/** Tables of values that are separated by commas, semicolons or tabs, with a header. */
import type { Format } from './format/format.js';

/** The entry of the registry for CSV and TSV. A text without a name is taken for it where its first line may be a header. */
export const csv: Format = {
  name: 'CSV',
  extensions: ['csv', 'tsv', 'tab'],
  mediaTypes: ['text/csv', 'text/tab-separated-values', 'application/csv'],
  sniff: (text) => /^\s*[^\s{[<][^\n]*[,;\t]/u.test(text),
  file: 'read-csv.js',
  load: async () => (await import('./read-csv.js')).readCsv,
};
