// The index of the yardstick: columns sorted by start, for each lane, and a binary search over them.
import { boundsOf, kinds } from './events.js';

/** Points and ranges of each lane, each sorted by start; `reach` is the latest end so far, to find where a window begins. */
export function buildIndex(events) {
  const size = events.length;
  const starts = new Float64Array(size);
  const ends = new Float64Array(size);
  const lanes = new Uint8Array(size);
  const laneOf = new Map(kinds.map((kind, lane) => [kind, lane]));
  let first = Infinity;
  let last = -Infinity;
  for (let row = 0; row < size; row++) {
    const [start, end] = boundsOf(events[row]);
    starts[row] = start;
    ends[row] = end;
    lanes[row] = laneOf.get(events[row].kind);
    if (start < first) first = start;
    if (end > last) last = end;
  }
  const order = sortedRows(starts, first);
  const pick = (wanted) => columns(order.filter(wanted), starts, ends);
  return {
    first,
    last,
    lanes: kinds.map((_, lane) => ({
      points: pick((row) => lanes[row] === lane && ends[row] === starts[row]),
      ranges: pick((row) => lanes[row] === lane && ends[row] > starts[row]),
    })),
  };
}

/** Rows by start: a radix sort of the seconds since the first, sixteen bits at a time. */
function sortedRows(starts, first) {
  const keys = Uint32Array.from(starts, (start) => (start - first) / 1000);
  let rows = Uint32Array.from(starts, (_, row) => row);
  let other = new Uint32Array(rows.length);
  for (const shift of [0, 16]) {
    const counts = new Uint32Array(65_537);
    for (const key of keys) counts[((key >>> shift) & 65_535) + 1]++;
    for (let i = 1; i < counts.length; i++) counts[i] += counts[i - 1];
    for (const row of rows) other[counts[(keys[row] >>> shift) & 65_535]++] = row;
    [rows, other] = [other, rows];
  }
  return rows;
}

function columns(rows, allStarts, allEnds) {
  const starts = Float64Array.from(rows, (row) => allStarts[row]);
  const ends = Float64Array.from(rows, (row) => allEnds[row]);
  let latest = -Infinity;
  const reach = ends.map((end) => (latest = Math.max(latest, end)));
  return { rows, starts, ends, reach };
}

/** The first position from `from` on whose value is at least `value`. */
export function search(values, value, from = 0) {
  let low = from;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
