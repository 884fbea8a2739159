/** Headings of the list: each event stands under the day, month or year in which it begins, or under a span of its own. */
import { epochDay, MS_PER_DAY } from '../../model/dates/calendar.js';
import { floorInZone } from '../../model/dates/zone.js';
import type { Timeline } from '../../model/timeline.js';
import { yearInZone } from '../axis/zone-intervals.js';
import type { RowList } from '../index/row-list.js';

/** The unit of a heading, one for a whole list. */
export type HeadingUnit = 'day' | 'month' | 'year';

/** The group of events under one heading. */
export type ReadingGroup =
  | { readonly type: 'undated' }
  /** Nothing bounds the start. */
  | { readonly type: 'open' }
  /** It began once within bounds wider than a unit; half-open, in epoch milliseconds. */
  | { readonly type: 'vague'; readonly start: number; readonly end: number }
  /** `start` in epoch milliseconds, on the clocks of the document’s zone; `step`: the years that one heading of deep time stands for. */
  | { readonly type: 'dated'; readonly unit: HeadingUnit; readonly start: number; readonly step?: number };

/** The number of sampled runs, and of rows in each. */
const runs = 40;
const runLength = 50;
/** From here on years are counted in hundreds of thousands or more. */
const deepYear = 1_000_000;
const leastDeepStep = 100_000;

/**
 * The finest unit in which half of the events are known at least, and under whose headings two or more stand on average.
 * Long lists are sampled; years where no finer unit qualifies.
 */
export function headingUnit(rows: RowList, timeline: Timeline): HeadingUnit {
  const samples = sampleRuns(rows);
  return (['day', 'month'] as const).find((unit) => serves(unit, samples, timeline)) ?? 'year';
}

/**
 * The group of a row; rows in reading order stand group by group. `setsVagueApart`: beginnings that are not known to a
 * unit have groups of their own; else they stand where they begin at the earliest.
 */
export function readingGroup(
  row: number,
  unit: HeadingUnit,
  timeline: Timeline,
  setsVagueApart = true,
): ReadingGroup {
  const start = timeline.columns.earliestStart[row] ?? NaN;
  if (Number.isNaN(start)) return { type: 'undated' };
  if (!Number.isFinite(start)) return { type: 'open' };
  const { timeZone } = timeline.header;
  const year = yearInZone(start, timeZone);
  if (Math.abs(year) >= deepYear) return deepGroup(year);
  const from = floorInZone(start, unit, timeZone);
  const end = timeline.columns.latestStart[row] ?? NaN;
  // In deep time a millisecond is less than a number can hold.
  const isVague = setsVagueApart && end > start && Number.isSafeInteger(end);
  if (isVague && floorInZone(end - 1, unit, timeZone) !== from) return { type: 'vague', start, end };
  return { type: 'dated', unit, start: from };
}

/** In deep time a heading has three digits at most: those who want more read the date below it. */
function deepGroup(year: number): ReadingGroup {
  const step = Math.max(leastDeepStep, 10 ** (Math.floor(Math.log10(Math.abs(year))) - 2));
  return { type: 'dated', unit: 'year', start: epochDay(Math.round(year / step) * step) * MS_PER_DAY, step };
}

/** Equal for rows of one group, and different for all others. */
export function groupKey(group: ReadingGroup): string {
  if (group.type === 'vague') return `vague ${group.start} ${group.end}`;
  return group.type === 'dated' ? `${group.unit} ${group.start}` : group.type;
}

function sampleRuns(rows: RowList): readonly RowList[] {
  if (rows.length <= runs * runLength) return [rows];
  const step = (rows.length - runLength) / (runs - 1);
  return Array.from({ length: runs }, (_, run) => {
    const start = Math.floor(run * step);
    return rows.slice(start, start + runLength);
  });
}

function serves(unit: HeadingUnit, samples: readonly RowList[], timeline: Timeline): boolean {
  let [count, known, headings] = [0, 0, 0];
  for (const sample of samples) {
    let before: number | undefined;
    for (const row of sample) {
      const bounds = startBounds(row, timeline);
      if (!bounds) continue;
      const { timeZone } = timeline.header;
      const start = floorInZone(bounds.earliest, unit, timeZone);
      count++;
      if (floorInZone(bounds.latest, unit, timeZone) === start) known++;
      if (start !== before) headings++;
      before = start;
    }
    // The first heading of a run in the middle of a list began before it.
    if (samples.length > 1) headings--;
  }
  return count > 0 && known >= count / 2 && headings <= count / 2;
}

/** The first and the last instant at which a row may have begun; undefined where one is not bounded. */
function startBounds(row: number, { columns }: Timeline): { earliest: number; latest: number } | undefined {
  const earliest = columns.earliestStart[row] ?? NaN;
  const end = columns.latestStart[row] ?? NaN;
  if (!Number.isFinite(earliest)) return undefined;
  return { earliest, latest: Number.isFinite(end) ? Math.max(earliest, end - 1) : Infinity };
}
