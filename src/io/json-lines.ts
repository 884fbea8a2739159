/** Newline-delimited JSON: one event a line, parsed while it arrives. */
import type { Format } from './format/format.js';

/**
 * The entry of the registry for NDJSON and JSON Lines. A text without a name is taken for it where its first line is
 * an object by itself, after `json` has failed: one line alone is JSON as well.
 */
export const jsonLines: Format = {
  name: 'JSON lines',
  extensions: ['ndjson', 'jsonl'],
  mediaTypes: ['application/ndjson', 'application/jsonl', 'application/jsonlines'],
  sniff: beginsWithObject,
  file: 'read-json-lines.js',
  load: async () => (await import('./read-json-lines.js')).readJsonLines,
};

/** Whether the first line is an object by itself. */
function beginsWithObject(text: string): boolean {
  const [line = ''] = text.trimStart().split('\n', 1);
  try {
    return line.startsWith('{') && typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}
