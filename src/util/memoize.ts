/** Remembers the last result of a pure function: what is derived is derived again only when what it hangs on changes. */

/** The function with a memory of one call, compared argument by argument with `Object.is`. */
export function memoize<A extends readonly unknown[], R>(derive: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | undefined;
  return (...args) => {
    const same = last?.args.length === args.length && last.args.every((arg, i) => Object.is(arg, args[i]));
    if (!last || !same) last = { args, result: derive(...args) };
    return last.result;
  };
}
