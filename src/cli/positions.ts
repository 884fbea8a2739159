/** Where faults stand in a file, as line and column. */
import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import type { Fault } from '../model/fault.js';
import { separatorOf } from '../io/read-csv.js';
import { separatedRowsChunked } from '../io/table/separated-rows.js';
import { runChunked } from '../util/chunked.js';

/** Both from 1; the column in characters as JavaScript counts them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * The position of each fault in a text: in JSON that of the value it is about, or of what that stands in; in a table or
 * lines, the beginning of its row or line, as its message says it; in JSON of others the entry of the list that its message
 * counts; else the beginning of the file. Without a text, the rows of a sheet are its lines.
 */
export function positionsIn(text: string | undefined): (fault: Fault) => Position {
  return text === undefined ? rowPosition : positionsInText(text);
}

function rowPosition({ message }: Fault): Position {
  return { line: Number(/^row (\d+)\b/.exec(message)?.[1] ?? 1), column: 1 };
}

function positionsInText(text: string): (fault: Fault) => Position {
  const tree = /^\s*[[{]/.test(text) ? parseTree(text) : undefined;
  const starts = [...text.matchAll(/\n/g)].map(({ index }) => index + 1);
  let lines: readonly number[] | undefined;
  return ({ pointer, message }) => {
    const [, what = '', counted] = /^(row|line|feature|item|object|result|event) (\d+)\b/.exec(message) ?? [];
    if (what === 'line') return { line: Number(counted), column: 1 };
    if (what === 'row') return { line: (lines ??= linesOfRows(text))[Number(counted) - 1] ?? 1, column: 1 };
    const entry = tree && counted !== undefined ? entryOf(tree, what, Number(counted) - 1) : undefined;
    if (entry) return positionOf(entry.offset, starts);
    return tree ? positionOf(nodeAt(tree, pointer).offset, starts) : { line: 1, column: 1 };
  };
}

/** The line on which each row begins: cells may have line breaks. */
function linesOfRows(text: string): readonly number[] {
  let line = 1;
  return runChunked(separatedRowsChunked(text, separatorOf(text))).map((row) => {
    const start = line;
    line += 1 + row.reduce((count, cell) => count + (cell.match(/\r\n|[\r\n]/g)?.length ?? 0), 0);
    return start;
  });
}

/** Where the formats of others have what messages count; a list alone is all of it. */
const lists: Readonly<Record<string, readonly string[]>> = {
  feature: ['features'],
  item: ['items'],
  object: ['objects'],
  result: ['results', 'bindings'],
  event: ['events'],
};

function entryOf(tree: Node, what: string, at: number): Node | undefined {
  const path = tree.type === 'array' ? [] : (lists[what] ?? []);
  return findNodeAtLocation(tree, [...path, at]);
}

/** The value at a pointer, or the last one on the way to it. */
function nodeAt(tree: Node, pointer: string): Node {
  const path = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  let node = tree;
  for (const step of path) {
    const next = findNodeAtLocation(node, [node.type === 'array' ? Number(step) : step]);
    if (!next) break;
    node = next;
  }
  return node;
}

/** `starts` are those of all lines but the first. */
function positionOf(offset: number, starts: readonly number[]): Position {
  let [from, to] = [0, starts.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((starts[middle] ?? 0) <= offset) from = middle + 1;
    else to = middle;
  }
  return { line: from + 1, column: offset - (starts[from - 1] ?? 0) + 1 };
}
