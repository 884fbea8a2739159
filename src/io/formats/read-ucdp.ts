/** Reads the events of the UCDP, the Uppsala Conflict Data Program (GED): deaths as ranges, each source with its article and day. */
import type { Source } from '../../model/event.js';
import type { WrittenAttributor, WrittenClaim, WrittenEvent, WrittenWhen } from '../../model/written.js';
import type { ChunkedWork } from '../../util/chunked.js';
import type { ReadResult } from '../format/read-result.js';
import { cellDate } from '../table/cell-dates.js';
import { readRowsChunked, type Cells, type ReportCell } from '../table/fixed-table.js';
import { keptFields, numbersAmong } from './kept-fields.js';
import { OwnKinds } from './own-kinds.js';
import { writtenPlace } from './written-place.js';

const violence: ReadonlyMap<string, string> = new Map([
  ['1', 'State-based conflict'],
  ['2', 'Non-state conflict'],
  ['3', 'One-sided violence'],
]);
const numbers = {
  best: 'best',
  ...{ deaths_a: 'deaths_a', deaths_b: 'deaths_b' },
  ...{ deaths_civilians: 'deaths_civilians', deaths_unknown: 'deaths_unknown' },
};
const quantities = {
  best: 'Deaths, best estimate',
  ...{ deaths_a: 'Deaths, side A', deaths_b: 'Deaths, side B' },
  ...{ deaths_civilians: 'Deaths, civilians', deaths_unknown: 'Deaths, unknown' },
  deaths: 'Deaths',
};

/** The document of a table: what UCDP estimates is its own claim, beside what each article says. */
export function* readUcdp(rows: readonly (readonly string[])[]): ChunkedWork<ReadResult> {
  const kinds = new OwnKinds();
  const sources = new Map<string, Source>();
  const { items, faults, placeOf } = yield* readRowsChunked(rows, (cells, report) =>
    eventOf(cells, { kinds, sources, report }),
  );
  const ucdp = { title: 'Uppsala Conflict Data Program (UCDP GED)', URL: 'https://ucdp.uu.se' };
  return {
    document: {
      compiledFrom: 'ucdp',
      actors: { ucdp: { name: 'UCDP', type: 'organisation' } },
      sources: { ucdp, ...Object.fromEntries(sources) },
      quantities,
      kinds: kinds.written,
      events: items,
    },
    faults,
    placeOf,
  };
}

interface Found {
  readonly kinds: OwnKinds;
  readonly sources: Map<string, Source>;
  readonly report: ReportCell;
}

function eventOf(row: Cells, { kinds, sources, report }: Found): WrittenEvent {
  const { data, others: cells } = numbersAmong(row, numbers);
  const { id, type_of_violence: type = '', dyad_name: dyad, conflict_name: conflict, ...sided } = cells;
  const { side_a: one, side_b: other, where_coordinates: where, latitude, longitude, ...dated } = sided;
  const { date_start: start, date_end: end, date_prec: precision, low, high, ...cited } = dated;
  const { chains, others } = chainsOf(cited, sources, report);
  const kind = violence.get(type);
  const place = writtenPlace(where, latitude, longitude);
  const parties = [one, other].filter((side) => side !== undefined);
  const estimate = estimateOf(low, high, row['best']);
  return {
    ...keptFields({ ...others, ...(dyad !== undefined && { conflict_name: conflict }) }),
    ...(kind === undefined ? keptFields({ type_of_violence: type }) : { kind: kinds.named(kind) }),
    ...(id !== undefined && { id }),
    title: [dyad ?? conflict ?? parties.join(' - '), where].filter(Boolean).join(', '),
    ...(parties.length > 0 && { parties }),
    ...(place !== undefined && { place }),
    ...(typeof place !== 'object' && keptFields({ latitude, longitude })),
    ...(data && { data }),
    ...(estimate ? { claims: [estimate] } : keptFields({ low, high })),
    ...(chains.length > 0 && { attribution: chains }),
    ...whenOf({ start, end, precision, clarity: row['event_clarity'] }, report),
  };
}

/** From the lowest to the highest estimate. */
function estimateOf(
  low: string | undefined,
  high: string | undefined,
  best: string | undefined,
): WrittenClaim | undefined {
  if (low === undefined || high === undefined || !/^\d+$/.test(low) || !/^\d+$/.test(high)) return undefined;
  const range = low === high ? `${low} deaths` : `${low} to ${high} deaths`;
  return {
    id: 'estimate',
    text: best === undefined || low === high ? range : `${range}, ${best} as the best estimate`,
    chain: { by: 'ucdp', as: 'compiler', source: 'ucdp' },
    values: { deaths: Number(low) <= Number(high) ? `${low}..${high}` : low },
  };
}

/**
 * An exact date, or some day of a span; several events that stand in one row went on throughout it. Midnight is how a day is
 * written there.
 */
function whenOf(
  {
    start,
    end,
    precision,
    clarity,
  }: Readonly<Record<'start' | 'end' | 'precision' | 'clarity', string | undefined>>,
  report: ReportCell,
): { readonly when?: WrittenWhen; readonly date_prec?: string } {
  const [first, last] = [start, end].map((cell) => dayOf(cell));
  if (first === undefined) return last === undefined ? {} : { when: `/${last}` };
  if (precision !== undefined && !/^[1-5]$/.test(precision))
    report('date_prec', 'warning', 'is none of 1 to 5, so the dates are taken for exact', precision);
  if (last === undefined || last === first) {
    // The day is but one of a span whose other end is not written.
    const isExact = precision === undefined || precision === '1';
    return {
      when: isExact ? first : { at: `${first}~`, asWritten: `${start}, date precision ${precision}` },
    };
  }
  if (clarity === '2' || precision === '1' || precision === undefined) return { when: `${first}/${last}` };
  return { when: `[${first}..${last}]` };
}

function dayOf(cell: string | undefined): string | undefined {
  if (cell === undefined) return undefined;
  const date = cellDate(cell.replace(/[ T]00:00(:00(\.0+)?)?$/, ''), undefined);
  return typeof date === 'number' ? new Date(date).toISOString() : date;
}

interface Cited {
  readonly chains: readonly (readonly WrittenAttributor[])[];
  /** The cells that could not be taken apart, and all that say something else. */
  readonly others: Cells;
}

/** Whose lists of offices, days and headlines are equally long, is taken apart; else the offices alone are. */
function chainsOf(cells: Cells, sources: Map<string, Source>, report: ReportCell): Cited {
  const { source_office: office, source_date: date, source_headline: headline, ...rest } = cells;
  const { source_original: original, ...others } = rest;
  const [offices, days, headlines, originals] = [office, date, headline, original].map(listOf);
  if (!offices || offices.length === 0) return { chains: [], others: cells };
  const count = offices.length;
  const isAligned = days?.length === count && (headlines?.length === count || count === 1);
  if (!isAligned)
    report(
      'source_office',
      'note',
      'has not as many items as the dates and headlines beside it, so the latter are kept as they are',
      office,
    );
  const chains = offices.map((by, at) => {
    const root = originals?.length === count ? originals[at] : undefined;
    const step = isAligned
      ? citedStep(by, days[at] ?? '', count === 1 ? (headline ?? '') : (headlines?.[at] ?? ''), sources)
      : { by, as: 'outlet' as const };
    return root === undefined || root === '' ? [step] : [{ by: root, as: 'speaker' as const }, step];
  });
  const isRooted = originals?.length === count;
  const unplaced = {
    ...(!isAligned && { source_date: date, source_headline: headline }),
    ...(!isRooted && { source_original: original }),
  };
  return { chains, others: { ...others, ...(keptFields(unplaced) as Cells) } };
}

function citedStep(
  outlet: string,
  date: string,
  headline: string,
  sources: Map<string, Source>,
): WrittenAttributor {
  const issued = dayOf(date === '' ? undefined : date);
  const key = [outlet, date, headline].filter(Boolean).join(', ');
  sources.set(key, {
    type: 'article',
    'container-title': outlet,
    ...(headline !== '' && { title: headline }),
    ...(issued !== undefined && { issued }),
  });
  return { by: outlet, as: 'outlet', source: key };
}

function listOf(cell: string | undefined): readonly string[] {
  if (cell === undefined) return [];
  return cell.split(';').map((item) => item.trim().replace(/^"(.*)"$/, '$1'));
}
