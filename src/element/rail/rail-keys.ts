/** Where keys lead on the rail of reports. */

const mirrored: ReadonlyMap<string, string> = new Map(
  Object.entries({ ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }),
);

/** The number of a report, which may lie before the first or behind the last; undefined where a key does nothing. */
export function numberAfter(
  current: number,
  key: string,
  count: number,
  isMirrored: boolean,
): number | undefined {
  const own = isMirrored ? (mirrored.get(key) ?? key) : key;
  if (own === 'ArrowLeft') return current - 1;
  if (own === 'ArrowRight') return current + 1;
  if (own === 'Home') return 0;
  return own === 'End' ? count - 1 : undefined;
}
