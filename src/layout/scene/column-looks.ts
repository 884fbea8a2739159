/** How columns look: how high they are, and which shares of them are disputed, without a source, or only may be there. */
import { flag, hasFlag } from '../../model/columns.js';
import type { Bucket } from '../axis/calendar-buckets.js';
import type { EventIndex } from '../index/event-index.js';
import type { LaneIndex, SpanCounts } from '../index/lane-index.js';
import type { GreatestRows, Sizes } from '../index/sizes.js';
import { amountOf, edgesOf, heightOf, type ColumnMeasure } from './columns.js';
import type { Calendar } from './plan-calendar.js';
import type { StripBin } from './scene.js';

/** What of a column is seen. */
export type ColumnLook = Pick<StripBin, 'height' | 'disputed' | 'unsourced' | 'vague' | 'greatest'>;

/** The look of each of some buckets, whose events are counted: by their number or, where they are sized, by the greatest of them. */
export function columnLooks(
  buckets: readonly Bucket[],
  counts: SpanCounts,
  lane: LaneIndex,
  calendar: Calendar,
  index: EventIndex,
): (span: number) => ColumnLook {
  const { sizes } = index;
  const { unit } = calendar.columns;
  const measure = calendar.measureFor(lane);
  if (!sizes) return (span) => lookOfCount(counts, span, (buckets[span] as Bucket).units, measure);
  const greatest = sizes.greatestIn(lane, edgesOf(buckets), counts.positions, unit.longest, index);
  return (span) => lookOfGreatest(greatest, span, sizes, measure, index);
}

function lookOfCount(counts: SpanCounts, span: number, units: number, measure: ColumnMeasure): ColumnLook {
  const amount = amountOf(counts, span);
  const share = (part: Float64Array): number =>
    amount > 0 ? Math.min(1, Math.max(0, (part[span] as number) / amount)) : 0;
  return {
    height: heightOf(amount / units, measure),
    disputed: share(counts.disputed),
    unsourced: share(counts.unsourced),
    vague: share(counts.possible),
  };
}

/** The column stands for one event: all of it is disputed or without a source, or none. What a greater one may add is paler. */
function lookOfGreatest(
  { certain, possible }: GreatestRows,
  span: number,
  { values }: Sizes,
  measure: ColumnMeasure,
  { columns }: EventIndex,
): ColumnLook {
  const heightAt = (row: number): number => (row < 0 ? 0 : heightOf(values[row] as number, measure));
  const [known, maybe] = [certain[span] as number, possible[span] as number];
  const [knownHeight, maybeHeight] = [heightAt(known), heightAt(maybe)];
  const isVague = maybe >= 0 && maybeHeight > knownHeight;
  const row = isVague ? maybe : known;
  const height = Math.max(knownHeight, maybeHeight);
  const vague = isVague ? (height - knownHeight) / height : 0;
  const has = (bit: number): number => (row >= 0 && hasFlag(columns, row, bit) ? 1 : 0);
  return {
    height,
    disputed: has(flag.disputed),
    unsourced: isVague ? 0 : has(flag.unsourced),
    vague,
    ...(row >= 0 && { greatest: row }),
  };
}
