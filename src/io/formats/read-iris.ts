/** Reads the timeline of a case in DFIR-IRIS, as it is downloaded and uploaded: a table with `event_` before the names of its columns. */
import { isZoneOrOffset } from '../../model/dates/zone.js';
import type { WrittenEvent, WrittenWhen } from '../../model/written.js';
import type { ChunkedWork } from '../../util/chunked.js';
import type { ReadResult } from '../format/read-result.js';
import { cellDate } from '../table/cell-dates.js';
import { readRowsChunked, type Cells, type ReportCell } from '../table/fixed-table.js';
import { keptFields } from './kept-fields.js';
import { OwnKinds } from './own-kinds.js';

/** The document of a case: its categories are the kinds, its assets and indicators of compromise roles of them. */
export function* readIris(rows: readonly (readonly string[])[]): ChunkedWork<ReadResult> {
  const kinds = new OwnKinds({
    assets: { label: 'Assets', phrase: 'on {names}', acts: false },
    iocs: { label: 'Indicators of compromise', phrase: 'with {names}', acts: false },
  });
  const { items, faults, placeOf } = yield* readRowsChunked(rows, (cells, report) =>
    eventOf(cells, kinds, report),
  );
  return { document: { kinds: kinds.written, events: items }, faults, placeOf };
}

function eventOf(cells: Cells, kinds: OwnKinds, report: ReportCell): WrittenEvent {
  const { event_title: title = '', event_content: text, event_source: source, ...dated } = cells;
  const { event_category: category = 'Unspecified', event_tags: tags, ...linked } = dated;
  const { event_assets: assets, event_iocs: iocs, event_date: date, event_tz: zone, ...others } = linked;
  const kind = kinds.named(category);
  return {
    ...keptFields(others),
    ...(kind === undefined ? { event_category: category } : { kind }),
    title,
    ...(text !== undefined && { text }),
    ...(source !== undefined && { attribution: [[{ by: source, as: 'outlet' }]] }),
    ...(tags !== undefined && { tags: listOf(tags, /[|,]/) }),
    ...(assets !== undefined && { assets: listOf(assets, /;/) }),
    ...(iocs !== undefined && { iocs: listOf(iocs, /;/) }),
    ...timeOf(date, zone, report),
  };
}

/** A time is that of the zone beside it, unless it has one of its own: then the other is kept. */
function timeOf(
  date: string | undefined,
  zone: string | undefined,
  report: ReportCell,
): { readonly when?: WrittenWhen; readonly event_tz?: string } {
  if (date === undefined) return zone === undefined ? {} : { event_tz: zone };
  const at = cellDate(date, undefined);
  if (zone === undefined) return { when: at };
  if (typeof at === 'number' || /(?:Z|[+-]\d{2}:?\d{2})$/.test(at.slice('2026-01-01'.length)))
    return { when: at, event_tz: zone };
  if (/^[+-]\d{2}:?\d{2}$/.test(zone) && at.includes('T')) return { when: `${at}${zone}` };
  if (isZoneOrOffset(zone)) return { when: { at, zone } };
  report('event_tz', 'warning', 'is no time zone, so the time may be of any: write "+09:00"', zone);
  return { when: { at, zone: 'unknown' }, event_tz: zone };
}

function listOf(cell: string, separator: RegExp): readonly string[] {
  return cell
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
