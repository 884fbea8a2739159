// Pure arithmetic on measured figures.

/**
 * The value below which a share of the values lies, by linear interpolation between the two nearest ranks
 * (Hyndman and Fan 1996, type 7); NaN for no values.
 */
export function quantile(values, share) {
  if (values.length === 0) return NaN;
  const sorted = [...values].sort((a, b) => a - b);
  const rank = share * (sorted.length - 1);
  const low = Math.floor(rank);
  const high = Math.min(low + 1, sorted.length - 1);
  return sorted[low] + (sorted[high] - sorted[low]) * (rank - low);
}

export function median(values) {
  return quantile(values, 0.5);
}

/** Count, median, 95th percentile and largest; NaN where there are no values. */
export function summary(values) {
  return {
    count: values.length,
    p50: quantile(values, 0.5),
    p95: quantile(values, 0.95),
    max: quantile(values, 1),
  };
}

/** Bytes an event, without the constant that a list of next to nothing costs too. */
export function bytesAnEvent({ growth, size, constantGrowth, constantSize }) {
  return (growth - constantGrowth) / (size - constantSize);
}

/** A figure for a table: three significant digits at most, whole above 100; a dash where there is none. */
export function figure(value) {
  if (value === undefined || value === null || Number.isNaN(value)) return '–';
  const size = Math.abs(value);
  const digits = size >= 100 ? 0 : size >= 10 ? 1 : 2;
  const [whole, rest] = value.toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ' ');
  return rest === undefined ? grouped : `${grouped}.${rest}`;
}
