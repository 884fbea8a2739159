/** Remembers what is made of rows: a frame asks for those that it shows. */

/** The same function, which makes each value once, as long as there are not too many. */
export function byRow<T>(make: (row: number) => T): (row: number) => T {
  const known = new Map<number, T>();
  return (row) => {
    if (!known.has(row)) {
      if (known.size >= 5000) known.clear();
      known.set(row, make(row));
    }
    return known.get(row) as T;
  };
}
