/** A moment as it is written: a date stands for its beginning. */
import { maybeWhen } from './maybe-when.js';
import { resolveWhen } from './when.js';

/** In epoch milliseconds, or the reason why there is none; `zone` is that of dates without one. Never throws. */
export function momentOf(written: unknown, zone: string): number | string {
  const { when, problems } = maybeWhen(written);
  const extent = when && resolveWhen(when, zone);
  if (!extent || extent.type === 'problems')
    return (extent?.problems ?? problems)[0]?.reason ?? 'no date can be read';
  const { earliestStart } = extent;
  return Number.isFinite(earliestStart) ? earliestStart : 'a moment has a beginning';
}
