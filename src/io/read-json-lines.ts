/** Reads newline-delimited JSON: one event a line, parsed while it arrives. */
import { openLines } from '../model/ingest/read-lines.js';
import type { Pieces, ReadOptions } from './format.js';

/** The timeline of all lines; a line that is no JSON is a fault of its event. */
export async function readJsonLines(pieces: Pieces, { run }: ReadOptions): Promise<unknown> {
  const lines = openLines();
  for await (const piece of pieces) await run(lines.push(piece));
  return run(lines.finish());
}
