/**
 * Reads the content of the element: lists of items with a time, a table, or lists of dated terms, as a document for the parser; all
 * else is no data. A chunk of its own, loaded where there is such content.
 */
import type { TableMapping } from '../../io/format/table-mapping.js';
import type { ContentFinding } from '../../model/ingest/content-finding.js';
import { listedDocument } from '../../model/ingest/listed-document.js';
import { isTableHeader, namedIn } from '../../io/table/columns.js';
import { fieldNamed } from '../../io/table/header-names.js';
import { tableResultChunked } from '../../io/table/table-reader.js';
import type { TimelineDocument } from '../../model/written.js';
import { runChunked } from '../../util/chunked.js';
import { contentIn, type Content } from './content.js';
import { readItem } from './read-item.js';
import { datedLists, readTerms } from './read-terms.js';
import { dataOf, headings, isWithin, textOf } from './read-nodes.js';
import { rowsOfTable } from './read-table.js';

/** Reads what can be seen in the element. */
export function readContent(host: Element, mapping?: TableMapping): Content {
  const items = itemsIn(host);
  if (items.length === 0) return tableIn(host, mapping) ?? termsIn(host) ?? otherContent(host);
  const read = items.map((item, at) => readItem(item, host, at));
  const document = listedDocument({
    title: titleIn(host),
    data: dataOf(items[0]?.parentElement as HTMLElement),
    items: read.map(({ item }) => item),
  });
  const findings = [...besideLists(host), ...read.flatMap((each) => each.findings)];
  return { type: 'data', document, findings };
}

/** The items of those lists that have a time in them: other lists are none of a timeline's. */
function itemsIn(host: Element): HTMLElement[] {
  const lists = contentIn(host, 'ol, ul').filter(
    (list) => !isWithin(list, 'li', host) && list.querySelector('time'),
  );
  return lists.flatMap((list) => [...list.querySelectorAll<HTMLElement>(':scope > li')]);
}

function titleIn(host: Element): string {
  const heading = contentIn(host, headings).find((node) => !isWithin(node, 'li, dl', host));
  return heading ? textOf(heading) : '';
}

/** The first table whose header names a title and a date, or the first where a mapping is given; others beside it are not read. */
function tableIn(host: Element, mapping: TableMapping | undefined): Content | undefined {
  const tables = contentIn(host, 'table').map((node) => {
    const table = node as HTMLTableElement;
    return { table, rows: rowsOfTable(table) };
  });
  const found = tables.find(({ rows }) => isTableHeader(rows[0] ?? [])) ?? (mapping && tables[0]);
  if (!found) return undefined;
  const { caption } = found.table;
  const title = caption ? textOf(caption) : titleIn(host);
  const result = runChunked(tableResultChunked(found.rows, mapping));
  const document = {
    ...dataOf(found.table),
    ...(title && { title }),
    ...(result.document as TimelineDocument),
  };
  const others = tables.length > 1 ? ['table'] : [];
  const unread = [...others, ...(has(host, 'dl') ? ['dl'] : [])];
  return { type: 'data', document, result, findings: unread.map((name) => besides(name, 'the table')) };
}

/** The lists of terms that are dates. */
function termsIn(host: Element): Content | undefined {
  const lists = datedLists(host);
  const [first] = lists;
  if (!first) return undefined;
  const read = readTerms(lists, host);
  const document = listedDocument({
    title: titleIn(host),
    data: dataOf(first),
    items: read.map(({ item }) => item),
  });
  const findings = read.flatMap((each) => each.findings);
  const others = has(host, 'table') ? [besides('table', 'the list of terms')] : [];
  return { type: 'data', document, findings: [...others, ...findings] };
}

function has(host: Element, selector: string): boolean {
  return contentIn(host, selector).length > 0;
}

function besides(name: string, read: string): ContentFinding {
  return {
    severity: 'warning',
    problem: `the \`${name}\` beside ${read} is neither read nor seen: ${wanted}`,
  };
}

/** So many names of a header are quoted. */
const namesShown = 6;

const wanted =
  'lists with a `time` in their items are read, a table with a title and a date in its header, a `dl` with dates in its `dt`, or a script of JSON';

/** Beside lists that are data, what could be more of it is not seen. */
function besideLists(host: Element): ContentFinding[] {
  return ['table', 'dl']
    .filter((name) => contentIn(host, name).some((node) => !isWithin(node, 'li', host)))
    .map((name) => besides(name, 'the list'));
}

function otherContent(host: Element): Content {
  const [table] = contentIn(host, 'table');
  const header = (table ? rowsOfTable(table as HTMLTableElement)[0] : undefined)?.filter(Boolean) ?? [];
  const problem =
    header.length > 1
      ? unknownHeader(header)
      : `${nameOf(host)} in the element is no data, so it is shown as it is: ${wanted}`;
  return { type: 'other', document: { events: [] }, findings: [{ severity: 'warning', problem }] };
}

/** Which of the two is missing, and both ways to name it. */
function unknownHeader(header: readonly string[]): string {
  const { title, start } = namedIn(header);
  const missing = [...(title ? [] : ['the title']), ...(start ? [] : ['the date'])];
  const fields = [...(title ? [] : ['title']), ...(start ? [] : ['start'])];
  const free = header.filter((name) => fieldNamed(name) === undefined);
  const columns = fields.map((field, at) => ({ column: free[at] ?? at + 1, field }));
  const names = missing.map((name) => (name === 'the title' ? '"Title"' : '"Date"')).join(' and ');
  const shown = header.slice(0, namesShown).map((name) => JSON.stringify(name));
  return `no column of the \`table\` in the element is known to be ${missing.join(' or ')} (${shown.join(', ')}), so it is shown as it is: call ${missing.length > 1 ? 'two columns' : 'one column'} ${names}, or say which ${missing.length > 1 ? 'they are' : 'it is'} in the attribute mapping, such as ${JSON.stringify({ columns })}`;
}

function nameOf(host: Element): string {
  if (has(host, 'table')) return 'the `table`';
  if (has(host, 'dl')) return 'the `dl`';
  return has(host, 'ol, ul') ? 'the list without a `time`' : 'the content';
}
