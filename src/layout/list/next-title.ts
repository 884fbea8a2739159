/** Finding an event by the first letters of its title. */
import { beginsWith } from '../../util/begins-with.js';
import type { Timeline } from '../../model/timeline.js';
import type { RowList } from '../index/row-list.js';

/**
 * The next position, after `from` and around, whose title begins with a text; of more than one letter, `from` itself comes
 * first. Titles are read as written, at a cost linear in the rows that are passed.
 */
export function nextTitle(
  rows: RowList,
  from: number,
  text: string,
  timeline: Timeline,
  lang: string,
): number | undefined {
  const begins = beginsWith(text, lang);
  const start = Array.from(text).length > 1 ? from : from + 1;
  for (let step = 0; step < rows.length; step++) {
    const position = (start + step) % rows.length;
    if (begins(writtenTitle(timeline, rows[position] as number))) return position;
  }
  return undefined;
}

/** A title that is no text, or whose reading throws, counts as none. */
export function writtenTitle(timeline: Timeline, row: number): string {
  try {
    const title = (timeline.written(row) as { readonly title?: unknown } | undefined)?.title;
    return typeof title === 'string' ? title : '';
  } catch {
    return '';
  }
}
