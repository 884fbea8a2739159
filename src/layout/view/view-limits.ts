/** The shortest and the longest window that a host lets its readers zoom to. */
import { MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE, MS_PER_SECOND } from '../../model/dates/calendar.js';

/** Lengths of a window, in milliseconds; undefined: only what the data allow. */
export interface ViewLimits {
  readonly shortest: number | undefined;
  readonly longest: number | undefined;
}

/** Those of a host that sets none. */
export const noLimits: ViewLimits = { shortest: undefined, longest: undefined };

/** The mean year of the Gregorian calendar, in days. */
const yearInDays = 365.2425;
const duration =
  /^P(?=\d|T\d)(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?=\d)(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/;
const units = [
  yearInDays * MS_PER_DAY,
  (yearInDays / 12) * MS_PER_DAY,
  7 * MS_PER_DAY,
  MS_PER_DAY,
  MS_PER_HOUR,
  MS_PER_MINUTE,
  MS_PER_SECOND,
];

/**
 * The length that an ISO 8601 duration (`P1D`, `PT6H`, `P1Y6M`) or a number of milliseconds says, in milliseconds; years and
 * months have their mean length. Undefined where it says none.
 */
export function lengthOf(written: unknown): number | undefined {
  const length = typeof written === 'string' ? lengthOfText(written.trim()) : written;
  return typeof length === 'number' && length > 0 && length < Infinity ? length : undefined;
}

function lengthOfText(text: string): number | undefined {
  const parts: readonly (string | undefined)[] | undefined = duration.exec(text)?.slice(1);
  return parts?.reduce((sum, part, i) => sum + Number(part ?? 0) * (units[i] as number), 0);
}

/** The limits that two settings say; those that contradict each other are left aside, as is what says no length. */
export function viewLimits(minView: unknown, maxView: unknown): ViewLimits {
  const [shortest, longest] = [lengthOf(minView), lengthOf(maxView)];
  if (shortest === undefined && longest === undefined) return noLimits;
  return contradicts(minView, maxView) ? noLimits : { shortest, longest };
}

/** Whether the shortest window that is asked for would be longer than the longest. */
export function contradicts(minView: unknown, maxView: unknown): boolean {
  return (lengthOf(minView) ?? 0) > (lengthOf(maxView) ?? Infinity);
}
