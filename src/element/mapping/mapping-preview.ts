/** What a mapping makes of the first rows of a table. */
import { reportResult, type MappedTable } from '../../io/format/read-result.js';
import type { TableMapping } from '../../io/format/table-mapping.js';
import { FaultLog } from '../../model/fault.js';
import { parseChunked } from '../../model/ingest/parse.js';
import type { Timeline } from '../../model/timeline.js';
import { subProgress, type ChunkedWork } from '../../util/chunked.js';
import type { MappingPreview } from '../../render/views/mapping.js';
import { countWords, joinFacts } from '../../words/compose.js';
import { shortDateWords } from '../../words/date-words.js';
import { unplacedDateWords } from '../../words/read-date-words.js';
import { titleWords } from '../../words/kind-words.js';
import type { Locale } from '../../words/locale.js';

/** So many rows are read for it. */
export const previewedRows = 2000;
const eventsShown = 3;
const faultsShown = 5;

/** The timeline of the first rows, with what is wrong with them. */
export function* previewChunked(table: MappedTable, mapping: TableMapping): ChunkedWork<Timeline> {
  const result = yield* subProgress(table.readChunked(mapping, previewedRows), 0, 0.5);
  const log = new FaultLog();
  reportResult(result, log);
  return yield* subProgress(parseChunked(result.document, log), 0.5, 1);
}

/** That in words: how many events, how many with a date, the first of them, and the rows that cannot be read. */
export function previewWords(timeline: Timeline, isWhole: boolean, locale: Locale): MappingPreview {
  const { drawn, listed } = timeline.account();
  const { mapping: strings, interface: others } = locale;
  const counts = [
    countWords(others.events, drawn + listed, locale),
    countWords(strings.dated, drawn, locale),
    isWhole ? '' : countWords(strings.ofFirst, previewedRows, locale),
  ];
  const errors = timeline.faults.faults.filter(({ severity }) => severity === 'error');
  const more = timeline.faults.counts.error - faultsShown;
  return {
    counts: joinFacts(counts, locale),
    events: Array.from({ length: Math.min(eventsShown, timeline.size) }, (_, row) =>
      eventWords(timeline, row, locale),
    ),
    unread: errors.slice(0, faultsShown).map(({ message }) => message),
    more: more > 0 ? countWords(strings.more, more, locale) : '',
  };
}

function eventWords(timeline: Timeline, row: number, locale: Locale): string {
  const event = timeline.event(row);
  if (!event) return '';
  const { kinds, timeZone: zone } = timeline.header;
  const extent = timeline.extent(row);
  const options = { locale, zone };
  const date = !event.when
    ? ''
    : extent
      ? shortDateWords(event.when, extent, options)
      : (unplacedDateWords(event.when, options) ?? '');
  return joinFacts([titleWords(event, kinds, locale), date], locale);
}
