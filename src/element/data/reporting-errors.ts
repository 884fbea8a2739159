/** Callbacks of a host that may throw: the error is reported to the page, and the element continues. */

/** The same function; the first error that it throws is reported too, as an error of an event listener would be. */
export function reportingErrors<A extends readonly unknown[], R>(
  callback: (...args: A) => R,
): (...args: A) => R {
  let isAnnounced = false;
  return (...args) => {
    try {
      return callback(...args);
    } catch (error) {
      if (!isAnnounced) reportError(error);
      isAnnounced = true;
      throw error;
    }
  };
}
