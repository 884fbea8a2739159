/** The greatest number of the events of a disc or a column, where events are sized by one. */
import { greaterBy } from '../../layout/index/sizes.js';
import { fill } from '../../words/compose.js';
import { quantityLabel, quantityWords } from '../../words/quantity-words.js';
import { isolated } from '../../util/bidi.js';
import type { ClusterSubject } from '../input/tooltip-controller.js';
import type { ViewModel } from '../state/view-model.js';

/** More events are not compared for a card. */
const mostCompared = 2 ** 16;

/** "greatest Magnitude: 7.6 Mw, Honshu"; empty where events are not sized, or none of these has the number. */
export function greatestWords(cluster: ClusterSubject, { index, describe, locale }: ViewModel): string {
  const { sizes } = index ?? {};
  if (!index || !sizes) return '';
  const row = cluster.greatest ?? greatestOf(cluster, index.lanes[cluster.lane]?.aggregated, sizes.values);
  const value = sizes.values[row ?? -1] ?? NaN;
  if (row === undefined || Number.isNaN(value)) return '';
  const { header } = index.timeline;
  const words = fill(locale.sizes.greatest, {
    label: quantityLabel(sizes.name, header),
    value: quantityWords(value, sizes.name, header, locale),
  });
  const title = describe(row)?.title ?? '';
  return [words, isolated(title, locale.direction)].filter(Boolean).join(locale.punctuation.notes);
}

function greatestOf(
  { positions, rows }: ClusterSubject,
  lane: LaneRows | undefined,
  values: Float64Array,
): number | undefined {
  const all =
    positions && lane && positions.to - positions.from <= mostCompared
      ? lane.rowsBetween(positions.from, positions.to)
      : Array.from(rows);
  const greater = greaterBy(values);
  return all
    .filter((row) => !Number.isNaN(values[row]))
    .reduce<number | undefined>((best, row) => (best === undefined ? row : greater(best, row)), undefined);
}

interface LaneRows {
  readonly rowsBetween: (from: number, to: number) => readonly number[];
}
