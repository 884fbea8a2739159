/** What events without a place in time are called: without a date, or without a report of one. */
import { clockOf } from '../model/reports/clock.js';
import type { Timeline } from '../model/timeline.js';
import type { Locale } from './locale.js';

/** The heading over them, by the clock that they are laid out by. */
export function undatedWords(timeline: Timeline, { interface: strings }: Locale): string {
  return clockOf(timeline) === 'reported' ? strings.withoutReport : strings.withoutDate;
}
