/** Reads mentions of the GDELT project: those of one event are one event, with a report for each that mentions it. */
import type { Source } from '../../model/event.js';
import type { WithUnknownFields, WrittenEvent } from '../../model/written.js';
import { forEachChunked, subProgress, type ChunkedWork } from '../../util/chunked.js';
import type { ReadResult } from '../format/read-result.js';
import { readRowsChunked, type Cells, type ReportCell } from '../table/fixed-table.js';
import { gdeltColumns, isGdeltHeader } from './gdelt-columns.js';

/** A row, by its number among the rows of mentions. */
interface Mention {
  readonly cells: Cells;
  readonly row: number;
}

const eventsAtOnce = 500;

/** The document of a table of mentions, with a header or without; times are UTC, to a quarter of an hour. */
export function* readGdelt(rows: readonly (readonly string[])[]): ChunkedWork<ReadResult> {
  const [first = [], ...body] = rows;
  const isNamed = isGdeltHeader(first);
  const named = isNamed ? [first.map((cell) => cell.trim().toLowerCase()), ...body] : rows;
  const byEvent = new Map<string, Mention[]>();
  const sources = new Map<string, Source>();
  let row = 0;
  const { faults, placeOf } = yield* subProgress(
    readRowsChunked(
      named,
      (cells, report) => {
        const { globaleventid: id = `row ${row}` } = cells;
        const own = byEvent.get(id) ?? [];
        byEvent.set(id, own);
        own.push({ cells, row: row++ });
        checkTime(own, report);
        addSource(cells, sources);
      },
      isNamed ? undefined : gdeltColumns,
    ),
    ...([0, 0.6] as const),
  );
  const gathered = [...byEvent];
  const events: WithUnknownFields<WrittenEvent>[] = [];
  yield* subProgress(
    forEachChunked(gathered, eventsAtOnce, ([id, own]) => events.push(eventOf(id, own))),
    ...([0.6, 1] as const),
  );
  return {
    document: {
      title: 'Mentions of events in the news',
      description: 'From the GDELT project, gdeltproject.org.',
      sources: Object.fromEntries(sources),
      quantities: { mentions: 'Mentions', confidence: { label: 'Greatest confidence', unit: '%' } },
      events,
    },
    faults,
    placeOf: (event) => placeOf(gathered[event]?.[1][0]?.row ?? -1),
  };
}

/** What is named by its address is a page; all else is cited by its words. */
function addSource(cells: Cells, sources: Map<string, Source>): void {
  const { mentionidentifier: address, mentionsourcename: outlet, mentiontype: type } = cells;
  if (address === undefined || sources.has(address)) return;
  const isPage = /^https?:/i.test(address);
  sources.set(address, {
    type: isPage ? 'webpage' : (mentionTypes.get(type ?? '') ?? 'document'),
    ...(outlet !== undefined && { 'container-title': outlet }),
    ...(isPage ? { URL: address } : { title: address }),
  });
}

/** The types of sources that are no pages, as CSL-JSON calls them. */
const mentionTypes: ReadonlyMap<string, string> = new Map([
  ['2', 'article'],
  ['3', 'chapter'],
  ['4', 'report'],
  ['5', 'article-journal'],
  ['6', 'broadcast'],
]);

function eventOf(id: string, mentions: readonly Mention[]): WithUnknownFields<WrittenEvent> {
  const happened = timeOf(mentions);
  const confidences = mentions.map(({ cells }) => Number(cells['confidence'] ?? NaN)).filter(Number.isFinite);
  return {
    id,
    title: `Event ${id}`,
    ...(happened !== undefined && { when: dateOf(happened) }),
    attribution: mentions.map(({ cells }) => [stepOf(cells)]),
    data: {
      mentions: mentions.length,
      ...(confidences.length > 0 && { confidence: confidences.reduce((most, each) => Math.max(most, each)) }),
    },
    mentions: mentions.map(({ cells }) => restOf(cells)),
  };
}

/** When an event was: the first row that says so counts. */
function timeOf(mentions: readonly Mention[]): string | undefined {
  return mentions.find(({ cells }) => cells['eventtimedate'] !== undefined)?.cells['eventtimedate'];
}

/** Of the last mention. */
function checkTime(mentions: readonly Mention[], report: ReportCell): void {
  const { eventtimedate: time, globaleventid: id = '' } = mentions.at(-1)?.cells ?? {};
  if (time !== undefined && time !== timeOf(mentions))
    report('eventtimedate', 'warning', `is not the time of event ${id} in its first row, which counts`, time);
}

function stepOf(cells: Cells): { by: string; as: 'outlet'; source?: string; on?: string } {
  const { mentionsourcename: outlet, mentionidentifier: address, mentiontimedate: time } = cells;
  return {
    by: outlet ?? address ?? '?',
    as: 'outlet',
    ...(address !== undefined && { source: address }),
    ...(time !== undefined && { on: dateOf(time) }),
  };
}

/** What of a mention stands nowhere else. */
function restOf(cells: Cells): Readonly<Record<string, string>> {
  const used = ['globaleventid', 'eventtimedate', 'mentiontimedate', 'mentionsourcename'];
  return Object.fromEntries(Object.entries(cells).filter(([name]) => !used.includes(name)));
}

/** `20170701234500` as "2017-07-01T23:45Z"; what is no such time as it is written. */
function dateOf(digits: string): string {
  return digits.replace(/^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)\d\d$/, '$1-$2-$3T$4:$5Z');
}
