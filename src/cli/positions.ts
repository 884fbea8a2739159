/** Where faults stand in a file, as line and column. */
import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import type { Fault } from '../model/fault.js';

/** Both from 1; the column in characters as JavaScript counts them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * The position of each fault in a text: in JSON that of the value it is about, or of what that stands in; in a table or
 * lines, the beginning of its row or line, as its message says it; else the beginning of the file.
 */
export function positionsIn(text: string): (fault: Fault) => Position {
  const tree = /^\s*[[{]/.test(text) ? parseTree(text) : undefined;
  const starts = [...text.matchAll(/\n/g)].map(({ index }) => index + 1);
  return ({ pointer, message }) => {
    const counted = /^(?:row|line) (\d+)\b/.exec(message)?.[1];
    if (counted !== undefined) return { line: Number(counted), column: 1 };
    return tree ? positionOf(nodeAt(tree, pointer).offset, starts) : { line: 1, column: 1 };
  };
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
