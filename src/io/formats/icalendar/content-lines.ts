/** The lines of iCalendar as they were before they were folded. */
import { inChunks, type ChunkedWork } from '../../../util/chunked.js';

/** A name with parameters and a value; `number` is that of its first line in the file, from 1. */
export interface ContentLine {
  readonly text: string;
  readonly number: number;
}

const linesAtOnce = 5000;

/** All of them but empty ones. A line that begins with a blank goes on with the one before it. */
export function* contentLinesChunked(text: string): ChunkedWork<readonly ContentLine[]> {
  const written = text.split(/\r\n|\n|\r/);
  const lines: ContentLine[] = [];
  let parts: string[] = [];
  let first = 0;
  const finish = (): void => {
    const whole = parts.join('');
    if (whole.trim() !== '') lines.push({ text: whole, number: first });
  };
  yield* inChunks(0, written.length, linesAtOnce, (start, end) => {
    for (const [at, line] of written.slice(start, end).entries())
      if (/^[ \t]/.test(line) && parts.length > 0) parts.push(line.slice(1));
      else {
        finish();
        parts = [line];
        first = start + at + 1;
      }
  });
  finish();
  return lines;
}
