/** The events of a record as numbered lists of items, and the sources that they cite. */
import { flag, hasFlag } from '../../model/columns.js';
import type { Id } from '../../model/event.js';
import type { Timeline } from '../../model/timeline.js';
import { inChunks, type ChunkedWork } from '../../util/chunked.js';
import { countWords } from '../../words/compose.js';
import { describe } from '../../words/describe.js';
import type { Locale } from '../../words/locale.js';
import { undatedWords } from '../../words/undated-words.js';
import { sourceNumbers } from '../writers/source-numbers.js';
import { markup, type Markup, type MarkupValue } from './markup.js';
import type { RecordContext } from './record-accounts.js';
import { recordEvent } from './record-event.js';
import { recordSources } from './record-sources.js';

const rowsAtOnce = 10;

/** These rows, the dated ones first, in whole words; then the sources, each once under its number. */
export function* recordContent(
  timeline: Timeline,
  rows: ArrayLike<number>,
  locale: Locale,
): ChunkedWork<MarkupValue> {
  const context: RecordContext = {
    ...{ locale, numbers: sourceNumbers(timeline), listed: new Set(Array.from(rows)) },
  };
  const lists: Readonly<Record<'dated' | 'undated', Markup[]>> = { dated: [], undated: [] };
  const cited = new Set<Id>();
  const add = (row: number): void => {
    const description = describe(timeline, row, locale);
    if (!description) return;
    for (const { id } of description.sources) cited.add(id);
    const list = hasFlag(timeline.columns, row, flag.drawn) ? lists.dated : lists.undated;
    list.push(recordEvent(timeline, description, context));
  };
  yield* inChunks(0, rows.length, rowsAtOnce, (start, end) => {
    for (let at = start; at < end; at++) add(rows[at] as number);
  });
  return [listsOf(lists, timeline, locale), recordSources(timeline, cited, context)];
}

function listsOf(
  { dated, undated }: Readonly<Record<'dated' | 'undated', readonly Markup[]>>,
  timeline: Timeline,
  locale: Locale,
): MarkupValue {
  const list = (items: readonly Markup[], start: number): Markup =>
    markup`<ol class="events" start="${start}">
${items}</ol>
`;
  return [
    markup`<h2>${countWords(locale.interface.events, dated.length, locale)}</h2>
`,
    list(dated, 1),
    undated.length === 0
      ? undefined
      : markup`<h2>${undatedWords(timeline, locale)}</h2>
${list(undated, dated.length + 1)}`,
  ];
}
