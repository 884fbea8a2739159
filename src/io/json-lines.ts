/** Newline-delimited JSON: one event a line, parsed while it arrives. */
import { openLines } from '../model/ingest/read-lines.js';
import type { Format, Pieces, ReadOptions } from './format.js';

export const jsonLines: Format = {
  name: 'JSON lines',
  extensions: ['ndjson', 'jsonl'],
  mediaTypes: ['application/ndjson', 'application/jsonl', 'application/jsonlines'],
  sniff: beginsWithObject,
  load: () => read,
};

async function read(pieces: Pieces, { run }: ReadOptions): Promise<unknown> {
  const lines = openLines();
  for await (const piece of pieces) await run(lines.push(piece));
  return run(lines.finish());
}

/** Whether the first line is an object by itself. */
function beginsWithObject(text: string): boolean {
  const [line = ''] = text.trimStart().split('\n', 1);
  try {
    return line.startsWith('{') && typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}
