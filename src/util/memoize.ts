/** Remembers the last result of a pure function, which is computed again only when an argument changes. */

/** The function with a cache of one call; arguments are compared with `Object.is`. */
export function memoize<A extends readonly unknown[], R>(derive: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | undefined;
  return (...args) => {
    const same = last?.args.length === args.length && last.args.every((arg, i) => Object.is(arg, args[i]));
    if (!last || !same) last = { args, result: derive(...args) };
    return last.result;
  };
}
