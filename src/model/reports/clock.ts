/** By which clock events are laid out. */

import type { Timeline } from '../timeline.js';

/** The values of `Clock`. */
export const clocks = ['happened', 'reported'] as const;

/** `happened`: when it took place. `reported`: when somebody who carries it first did so. */
export type Clock = (typeof clocks)[number];

/** The given value, where it is valid; else `happened`. */
export function maybeClock(asked: unknown): Clock {
  return clocks.find((clock) => clock === asked) ?? 'happened';
}

/** By which clock a timeline is laid out. */
export function clockOf(timeline: Timeline): Clock {
  return timeline.happened === timeline ? 'happened' : 'reported';
}
