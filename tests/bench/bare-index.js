// The index of the yardstick: columns sorted by start, for each lane, and a binary search over them.
import { boundsOf } from './events.js';

/**
 * Lanes by kind, in the order in which kinds come; in each the points and the ranges, sorted by start, with `rows`,
 * `starts`, `ends` and `latestEnds` (the latest end so far, to find where a window begins). Numbers are used as they are.
 */
export function buildIndex(events) {
  const read = readColumns(events);
  const order = read.isSorted ? undefined : sortedRows(read);
  const groups = read.counts.map(emptyColumns);
  const filled = new Uint32Array(groups.length);
  for (let i = 0; i < events.length; i++) {
    const row = order ? order[i] : i;
    const group = read.groups[row];
    const { rows, starts, ends, latestEnds } = groups[group];
    const place = filled[group]++;
    const end = read.ends[row];
    rows[place] = row;
    starts[place] = read.starts[row];
    ends[place] = end;
    latestEnds[place] = place === 0 ? end : Math.max(end, latestEnds[place - 1]);
  }
  const lanes = [];
  for (let i = 0; i < groups.length; i += 2) lanes.push({ points: groups[i], ranges: groups[i + 1] });
  return { first: read.first, last: read.last, lanes };
}

/** One pass over the events; the points of a lane are an even group, its ranges the odd one after. */
function readColumns(events) {
  const size = events.length;
  const starts = new Float64Array(size);
  const ends = new Float64Array(size);
  const groups = new Uint8Array(size);
  const counts = [];
  const groupOf = new Map();
  let first = Infinity;
  let last = -Infinity;
  let isSorted = true;
  let previous = -Infinity;
  for (let row = 0; row < size; row++) {
    const { kind, when } = events[row];
    const isPoint = typeof when === 'number';
    const bounds = isPoint ? undefined : boundsOf(events[row]);
    const start = isPoint ? when : bounds[0];
    const end = isPoint ? when : bounds[1];
    let group = groupOf.get(kind);
    if (group === undefined) {
      groupOf.set(kind, (group = counts.length));
      counts.push(0, 0);
    }
    if (end > start) group++;
    counts[group]++;
    groups[row] = group;
    starts[row] = start;
    ends[row] = end;
    if (start < previous) isSorted = false;
    previous = start;
    if (start < first) first = start;
    if (end > last) last = end;
  }
  return { starts, ends, groups, counts, first, last, isSorted };
}

function emptyColumns(length) {
  const [starts, ends, latestEnds] = [0, 1, 2].map(() => new Float64Array(length));
  return { rows: new Uint32Array(length), starts, ends, latestEnds };
}

/** Rows by start: a radix sort of the seconds since the first, sixteen bits at a time. */
function sortedRows({ starts, first }) {
  const size = starts.length;
  const keys = new Uint32Array(size);
  let rows = new Uint32Array(size);
  let other = new Uint32Array(size);
  for (let row = 0; row < size; row++) {
    keys[row] = (starts[row] - first) / 1000;
    rows[row] = row;
  }
  for (const shift of [0, 16]) {
    const counts = new Uint32Array(65_537);
    for (let i = 0; i < size; i++) counts[((keys[i] >>> shift) & 65_535) + 1]++;
    for (let i = 1; i < counts.length; i++) counts[i] += counts[i - 1];
    for (let i = 0; i < size; i++) other[counts[(keys[rows[i]] >>> shift) & 65_535]++] = rows[i];
    [rows, other] = [other, rows];
  }
  return rows;
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
