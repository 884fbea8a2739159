/** Keys of a list of which some may be the same. */

/** The keys in order; each repetition of one counts as a key of its own. */
export function distinctKeys(keys: readonly unknown[]): ReadonlySet<unknown> {
  const found = new Set<unknown>();
  for (const key of keys) found.add(found.has(key) ? {} : key);
  return found;
}
