/** Reads the significant earthquakes of the NOAA: a table with a column for each part of a date, and years before our era. */
import { edtfYear } from '../format/edtf-year.js';
import type { WrittenEvent, WrittenWhen } from '../../model/written.js';
import type { ChunkedWork } from '../../util/chunked.js';
import type { ReadResult } from '../format/read-result.js';
import { readRowsChunked, type Cells, type ReportCell } from '../table/fixed-table.js';
import { keptFields, numbersAmong } from './kept-fields.js';
import { writtenPlace } from './written-place.js';

const quantities: Readonly<Record<string, string | { readonly label: string; readonly unit: string }>> = {
  magnitude: 'Magnitude',
  depth: { label: 'Depth of focus', unit: 'km' },
  intensity: 'Intensity',
  deaths: 'Deaths',
  missing: 'Missing',
  injuries: 'Injuries',
  damage: { label: 'Damage', unit: 'million US$' },
  housesDestroyed: 'Houses destroyed',
  housesDamaged: 'Houses damaged',
  totalDeaths: 'Deaths with those of what followed',
  totalMissing: 'Missing with those of what followed',
  totalInjuries: 'Injuries with those of what followed',
  totalDamage: { label: 'Damage with that of what followed', unit: 'million US$' },
  totalHousesDestroyed: 'Houses destroyed with those of what followed',
  totalHousesDamaged: 'Houses damaged with those of what followed',
  magnitudeMw: { label: 'Magnitude', unit: 'Mw' },
  magnitudeMs: { label: 'Magnitude', unit: 'Ms' },
  magnitudeMb: { label: 'Magnitude', unit: 'mb' },
  magnitudeMl: { label: 'Magnitude', unit: 'ML' },
  magnitudeMfa: { label: 'Magnitude', unit: 'Mfa' },
  magnitudeUnknown: 'Magnitude of an unknown scale',
};
const names: Readonly<Record<string, string>> = {
  ...{ EQ_PRIMARY: 'magnitude', FOCAL_DEPTH: 'depth', INTENSITY: 'intensity' },
  ...{ EQ_MAG_MW: 'magnitudeMw', EQ_MAG_MS: 'magnitudeMs', EQ_MAG_MB: 'magnitudeMb' },
  ...{ EQ_MAG_ML: 'magnitudeMl', EQ_MAG_MFA: 'magnitudeMfa', EQ_MAG_UNK: 'magnitudeUnknown' },
  ...{ DEATHS: 'deaths', MISSING: 'missing', INJURIES: 'injuries', DAMAGE_MILLIONS_DOLLARS: 'damage' },
  ...{ HOUSES_DESTROYED: 'housesDestroyed', HOUSES_DAMAGED: 'housesDamaged' },
  ...{ TOTAL_DEATHS: 'totalDeaths', TOTAL_MISSING: 'totalMissing', TOTAL_INJURIES: 'totalInjuries' },
  ...{ TOTAL_DAMAGE_MILLIONS_DOLLARS: 'totalDamage', TOTAL_HOUSES_DESTROYED: 'totalHousesDestroyed' },
  TOTAL_HOUSES_DAMAGED: 'totalHousesDamaged',
};

/** The document of a table, each earthquake where and as exactly when it says; numbers with their units. */
export function* readNoaa(rows: readonly (readonly string[])[]): ChunkedWork<ReadResult> {
  const { items, faults, placeOf } = yield* readRowsChunked(rows, eventOf);
  const document = {
    title: 'Significant earthquakes',
    compiledFrom: 'noaa',
    sources: {
      noaa: {
        title: 'Significant Earthquake Database',
        'container-title': 'NOAA National Centers for Environmental Information',
        URL: 'https://doi.org/10.7289/V5TD9V7K',
      },
    },
    kinds: {
      earthquake: { label: 'Earthquake', plural: 'Earthquakes', glyph: 'incident', colour: 'incident' },
    },
    quantities,
    events: items,
  };
  return { document, faults, placeOf };
}

function eventOf(row: Cells, report: ReportCell): WrittenEvent {
  const { data, others: cells } = numbersAmong(row, names);
  const { I_D: id, FLAG_TSUNAMI: tsunami, LOCATION_NAME: location, ...placed } = cells;
  const { LATITUDE: latitude, LONGITUDE: longitude, COUNTRY: country, ...dated } = placed;
  const { YEAR: year, MONTH: month, DAY: day, HOUR: hour, MINUTE: minute, SECOND: second, ...others } = dated;
  const name = (location ?? country)?.replace(/\s+/g, ' ');
  const place = writtenPlace(name, latitude, longitude);
  const { when, unused } = timeOf({ year, month, day, hour, minute, second });
  if (year === undefined) report('YEAR', 'warning', 'is missing, so the event has no date');
  return {
    ...keptFields({ ...others, COUNTRY: location === undefined ? undefined : country, ...unused }),
    kind: 'earthquake',
    ...(id !== undefined && { id }),
    title: name ?? '',
    ...(when !== undefined && { when }),
    ...(place !== undefined && { place }),
    ...(typeof place !== 'object' && keptFields({ LATITUDE: latitude, LONGITUDE: longitude })),
    attribution: 'noaa',
    ...(tsunami !== undefined && { tags: ['Tsunami'] }),
    ...(data && { data }),
  };
}

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';

/**
 * A date of as many parts as there are, up to the first that is missing, in UTC; an hour without its minutes is some time in it. Of
 * years before our era there is no year 0: 1 BCE is the year 0 of EDTF.
 */
function timeOf(parts: Readonly<Record<Part, string | undefined>>): {
  readonly when?: WrittenWhen;
  readonly unused: Readonly<Record<string, string | undefined>>;
} {
  const { year, month, day, hour, minute, second } = parts;
  const number = Number(year ?? NaN);
  if (!Number.isInteger(number)) {
    return { ...(year !== undefined && { when: year }), unused: upper({ month, day, hour, minute, second }) };
  }
  const years = yearText(number);
  if (month === undefined) return { when: years, unused: upper({ day, hour, minute, second }) };
  if (day === undefined)
    return { when: `${years}-${twoDigits(month)}`, unused: upper({ hour, minute, second }) };
  const date = `${years}-${twoDigits(month)}-${twoDigits(day)}`;
  if (hour === undefined) return { when: date, unused: upper({ minute, second }) };
  const clock = `${date}T${twoDigits(hour)}`;
  if (minute === undefined) return { when: `[${clock}:00Z..${clock}:59Z]`, unused: upper({ second }) };
  const seconds = second === undefined ? '' : `:${twoDigits(second)}`;
  return { when: `${clock}:${twoDigits(minute)}${seconds}Z`, unused: {} };
}

function upper(
  parts: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(parts).map(([name, cell]) => [name.toUpperCase(), cell]));
}

function yearText(year: number): string {
  return edtfYear(year < 0 ? year + 1 : year);
}

/** "5.0" seconds are "05", and "5.25" are "05.25": a fraction of zero is how all of them are written there. */
function twoDigits(part: string): string {
  const [whole = '', fraction = ''] = part.split('.');
  const digits = whole.padStart(2, '0');
  return /[1-9]/.test(fraction) ? `${digits}.${fraction}` : digits;
}
