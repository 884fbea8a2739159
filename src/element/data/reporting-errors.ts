/** Callbacks of a host that may throw: the page hears of it as of any error, and the element goes on. */

/** The same function; the first error that it throws is reported too, as an error of an event listener would be. */
export function tellingErrors<A extends readonly unknown[], R>(
  callback: (...args: A) => R,
): (...args: A) => R {
  let isTold = false;
  return (...args) => {
    try {
      return callback(...args);
    } catch (error) {
      if (!isTold) reportError(error);
      isTold = true;
      throw error;
    }
  };
}
