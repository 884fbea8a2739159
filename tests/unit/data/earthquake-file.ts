/** Reads the significant earthquakes of the US government's list (tab-separated) as written events. */
import type { WrittenEvent } from '../../../src/model/written.js';

type Columns = Readonly<Record<string, string>>;

/** How much of a quake's time is in the list. */
export type Known = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second';

export interface Quake {
  readonly event: WrittenEvent & { readonly when: string };
  readonly known: Known;
  /** As it stands in the list: negative before our era, without a year 0. */
  readonly year: number;
}

/** Every line after the first, which names the columns. */
export function readQuakes(text: string): readonly Quake[] {
  const [head = '', ...lines] = text.trimEnd().split(/\r?\n/);
  const names = head.split('\t');
  return lines.map((line) => {
    const fields = line.split('\t');
    return quakeOf(Object.fromEntries(names.map((name, i) => [name, fields[i]?.trim() ?? ''])));
  });
}

function quakeOf(columns: Columns): Quake {
  const { I_D = '', YEAR = '', EQ_PRIMARY = '', COUNTRY = '', LOCATION_NAME = '' } = columns;
  const known = knownOf(columns);
  const place = LOCATION_NAME || COUNTRY || 'place not given';
  const event = {
    id: `quake-${I_D}`,
    title: EQ_PRIMARY ? `M ${EQ_PRIMARY}, ${place}` : place,
    when: whenOf(columns, known),
    ...(COUNTRY && { place: COUNTRY }),
    attribution: 'NOAA',
  };
  return { event, known, year: Number(YEAR) };
}

/** A second without its minute, or a minute without its hour, is meaningless. */
function knownOf({ MONTH, DAY, HOUR, MINUTE, SECOND }: Columns): Known {
  if (!MONTH) return 'year';
  if (!DAY) return 'month';
  if (!HOUR) return 'day';
  if (!MINUTE) return 'hour';
  return SECOND ? 'second' : 'minute';
}

/** EDTF as fine as what is known; an hour, which EDTF cannot write, is once within its sixty minutes. */
function whenOf({ YEAR, MONTH, DAY, HOUR, MINUTE, SECOND }: Columns, known: Known): string {
  const year = edtfYear(Number(YEAR));
  if (known === 'year') return year;
  if (known === 'month') return `${year}-${two(MONTH)}`;
  const day = `${year}-${two(MONTH)}-${two(DAY)}`;
  if (known === 'day') return day;
  const hour = `${day}T${two(HOUR)}`;
  if (known === 'hour') return `[${hour}:00Z..${hour}:59Z]`;
  const seconds = known === 'second' ? `:${two(String(Math.floor(Number(SECOND))))}` : '';
  return `${hour}:${two(MINUTE)}${seconds}Z`;
}

/** The astronomical year, in which 1 BCE is 0. */
function edtfYear(year: number): string {
  const astronomical = year < 0 ? year + 1 : year;
  return (astronomical < 0 ? '-' : '') + String(Math.abs(astronomical)).padStart(4, '0');
}

function two(digits: string | undefined): string {
  return String(digits).padStart(2, '0');
}
