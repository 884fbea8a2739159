/** The columns that a table of Timesketch has, and their other names. */

const names: ReadonlyMap<string, string> = new Map([
  ['message', 'message'],
  ['datetime', 'datetime'],
  ['dt', 'datetime'],
  ['timestamp', 'timestamp'],
  ['timestampdesc', 'timestamp_desc'],
]);

/** The header with its columns as Timesketch calls them: of several that are one column the first counts. */
export function timesketchColumns(header: readonly string[]): readonly string[] {
  const found = new Set<string>();
  return header.map((cell) => {
    const name = names.get(cell.trim().toLowerCase().replaceAll('_', ''));
    if (name === undefined || found.has(name)) return cell;
    found.add(name);
    return name;
  });
}
