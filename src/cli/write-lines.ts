/** Writes newline-delimited JSON as it is made, for what is too long for one text. */
import { Losses } from '../io/writers/losses.js';
import { jsonLines } from '../io/writers/write-json-lines.js';
import type { Timeline } from '../model/timeline.js';
import type { Locale } from '../words/locale.js';
import type { Context } from './command.js';
import { writeFile } from './write-file.js';

const pieceLength = 2 ** 16;

/** Writes the lines to a file, or to standard output; gives what could not be written. */
export async function writeLines(
  file: string | undefined,
  timeline: Timeline,
  locale: Locale,
  context: Context,
): Promise<readonly string[]> {
  const losses = new Losses();
  await writeFile(file, inPieces(jsonLines(timeline, { locale }, losses)), context);
  return losses.words(locale);
}

/** Several lines at once, so that not each of them waits for the file. */
function* inPieces(lines: Iterable<string>): Generator<string, void> {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
