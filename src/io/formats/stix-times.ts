/** When an object of STIX was, and when it was written down. */
import type { WrittenWhen } from '../../model/written.js';
import { isText } from './is-text.js';
import type { StixObject } from './stix-names.js';

/** The fields of a first and of a last time, by type. */
const spans: readonly (readonly [first: string, last: string])[] = [
  ['first_observed', 'last_observed'],
  ['first_seen', 'last_seen'],
  ['start_time', 'stop_time'],
  ['valid_from', 'valid_until'],
];

/** Types that are something that somebody says, at the time at which it was written. */
const said: ReadonlySet<unknown> = new Set(['note', 'opinion', 'grouping']);

/** All fields that a date says. */
export const stixTimeFields: readonly string[] = [...spans.flat(), 'published'];

/** Whether an object is an event: it has a time of its own, or is something that somebody says. */
export function isStixEvent(object: StixObject): boolean {
  const { type } = object;
  return (
    said.has(type) ||
    ['report', 'sighting', 'observed-data', 'incident'].includes(String(type)) ||
    stixTimeFields.some((field) => isText(object[field]))
  );
}

/** When it was; what was seen at no time that is written was seen by the time at which that was written down. */
export function stixWhen(object: StixObject): WrittenWhen | undefined {
  const { type, published, created } = object;
  if (isText(published)) return published.trim();
  if (said.has(type)) return isText(created) ? created.trim() : undefined;
  for (const [first, last] of spans) {
    const [from, to] = [object[first], object[last]];
    if (isText(from)) return !isText(to) || to === from ? lasting(first, from) : { start: from, end: to };
    if (isText(to)) return { start: '', end: to };
  }
  return isText(created) ? { at: `[..${created.trim()}]`, basis: 'inferred' } : undefined;
}

/** What is valid from some time on, or began then, has no end that is known; what was seen was seen then. */
function lasting(field: string, from: string): WrittenWhen {
  return field === 'valid_from' || field === 'start_time' ? { start: from, end: '..' } : from;
}
