/** Reads the tables of ACLED, Armed Conflict Location & Event Data: a date goes with how precise it is, a place with its coordinates. */
import type { WrittenEvent, WrittenWhen } from '../../model/written.js';
import type { ChunkedWork } from '../../util/chunked.js';
import type { ReadResult } from '../format/read-result.js';
import { cellDate } from '../table/cell-dates.js';
import { readRowsChunked, type Cells, type ReportCell } from '../table/fixed-table.js';
import { shiftedDay } from './days.js';
import { keptFields, numbersAmong } from './kept-fields.js';
import { OwnKinds } from './own-kinds.js';
import { writtenPlace } from './written-place.js';

/** The document of a table: its types of events are the kinds, its sources those who say so, ACLED who compiled it. */
export function* readAcled(rows: readonly (readonly string[])[]): ChunkedWork<ReadResult> {
  const kinds = new OwnKinds();
  const { items, faults, placeOf } = yield* readRowsChunked(rows, (cells, report) =>
    eventOf(cells, kinds, report),
  );
  const document = {
    compiledFrom: 'acled',
    sources: {
      acled: { title: 'Armed Conflict Location & Event Data (ACLED)', URL: 'https://acleddata.com' },
    },
    quantities: { fatalities: 'Fatalities' },
    kinds: kinds.written,
    events: items,
  };
  return { document, faults, placeOf };
}

function eventOf(row: Cells, kinds: OwnKinds, report: ReportCell): WrittenEvent {
  const { data, others: cells } = numbersAmong(row, { fatalities: 'fatalities' });
  const { event_id_cnty: id, event_type: type, sub_event_type: subtype, notes, source, ...located } = cells;
  const { location, latitude, longitude, actor1, actor2, ...dated } = located;
  const { event_date: date, time_precision: precision, tags, ...others } = dated;
  const kind = type === undefined ? undefined : kinds.named(type);
  const place = writtenPlace(location, latitude, longitude);
  const parties = [actor1, actor2].filter((actor) => actor !== undefined);
  const tagged = [...listOf(subtype), ...listOf(tags)];
  return {
    ...keptFields(others),
    ...(kind === undefined ? keptFields({ event_type: type }) : { kind }),
    ...(id !== undefined && { id }),
    title: [subtype ?? type, location].filter((part) => part !== undefined).join(', '),
    ...(notes !== undefined && { text: notes }),
    ...(parties.length > 0 && { parties }),
    ...(place !== undefined && { place }),
    ...(typeof place !== 'object' && keptFields({ latitude, longitude })),
    ...(source !== undefined && { attribution: listOf(source).map((by) => [{ by, as: 'outlet' }]) }),
    ...(tagged.length > 0 && { tags: tagged }),
    ...(data && { data }),
    ...whenOf(date, precision, report),
  };
}

/**
 * A day that is known, some day of a week or a month. Which day of its week a date is, the code does not say: so the week may be
 * any that has it.
 */
function whenOf(
  date: string | undefined,
  precision: string | undefined,
  report: ReportCell,
): { readonly when?: WrittenWhen; readonly time_precision?: string } {
  if (date === undefined) return precision === undefined ? {} : { time_precision: precision };
  const day = cellDate(date, undefined);
  const asWritten = `${date}, time precision ${precision}`;
  if (precision === '1' || precision === undefined || typeof day === 'number') return { when: day };
  const [first, last] = [shiftedDay(day, -6), shiftedDay(day, 6)];
  if (precision === '2' && first !== undefined && last !== undefined)
    return { when: { at: `[${first}..${last}]`, asWritten } };
  if (precision === '3' && first !== undefined) return { when: { at: day.slice(0, -3), asWritten } };
  if (first !== undefined)
    report(
      'time_precision',
      'warning',
      'is none of 1 (day), 2 (week) and 3 (month), so the day is uncertain',
      precision,
    );
  return { when: first === undefined ? day : `${day}?`, time_precision: precision };
}

function listOf(cell: string | undefined): readonly string[] {
  return (cell ?? '')
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
