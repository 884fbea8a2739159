/** The occurrences of what recurs: all of them where there is an end, else until a year after the last date of the calendar. */
import { MS_PER_DAY } from '../../../model/dates/calendar.js';
import type { ChunkedWork } from '../../../util/chunked.js';
import type { Ical } from '../../libraries/ical.js';
import { propertiesOf, writtenValue, type Component, type Property } from './components.js';
import { dateOf, instantOf, type CalendarDate } from './dates.js';
import { localTime } from './local-time.js';
import type { CalendarZone, FindZone } from './zones.js';

/** What bounds the occurrences of a calendar. */
export interface OccurrenceLimits {
  /** Local time up to which what has no end is worked out. */
  readonly spanEnd: number;
  /** How many more there may be in the whole calendar. */
  left: number;
  /** How many more that are not read may be counted in the whole calendar, which takes as long as reading them. */
  counted: number;
}

/** What was worked out. */
export interface Occurrences {
  /** In order of time; the first that was written is among them unless it was excluded. */
  readonly dates: readonly CalendarDate[];
  /** The end of an occurrence that says its own, by its instant. */
  readonly ends: ReadonlyMap<number, unknown>;
  readonly isEndless: boolean;
  /** At least so many that were not read. */
  readonly leftOut: number;
  /** Rules that could not be worked out. */
  readonly unread: readonly Property[];
}

const mostOfOne = 1000;
const mostCounted = 2000;
const mostTries = 3000;
const longestRule = 500;
const longestInterval = 3660;
const rulesAtOnce = 200;
const daysOf: Readonly<Record<string, number>> = {
  SECONDLY: 1 / 86_400,
  MINUTELY: 1 / 1440,
  HOURLY: 1 / 24,
  DAILY: 1,
  WEEKLY: 7,
  MONTHLY: 30,
  YEARLY: 365,
};

/** The occurrences of a component that begins at `start`. */
export function* occurrencesChunked(
  ical: Ical,
  component: Component,
  start: CalendarDate,
  { findZone, floating, limits }: OccurrenceContext,
): ChunkedWork<Occurrences> {
  const found = new Map<number, CalendarDate>([[instantOf(start), start]]);
  const unread: Property[] = [];
  let [leftOut, isEndless] = [0, false];
  for (const property of propertiesOf(component, 'rrule')) {
    const rule = ruleOf(ical, property, start, floating);
    if (rule === undefined) unread.push(property);
    else {
      const most = Math.min(mostOfOne, limits.left);
      const result = yield* ruleDatesChunked(ical, rule, start, limits, found, most);
      leftOut += result.leftOut;
      limits.counted -= result.leftOut;
      isEndless ||= result.isEndless;
      if (result.isGivenUp) unread.push(property);
    }
  }
  const ends = addDates(component, findZone, found);
  const excluded = excludedBy(component, findZone);
  const dates = [...found.values()].filter((date) => !excluded(date)).sort((a, b) => a.local - b.local);
  const kept = dates.slice(0, Math.max(1, Math.min(mostOfOne, limits.left)));
  limits.left -= kept.length;
  return { dates: kept, ends, isEndless, leftOut: leftOut + dates.length - kept.length, unread };
}

/** What the calendar has for all of them. */
export interface OccurrenceContext {
  readonly findZone: FindZone;
  /** The zone of what names none. */
  readonly floating: CalendarZone;
  readonly limits: OccurrenceLimits;
}

type Rule = InstanceType<Ical['Recur']>;

/** Undefined for a rule that is not understood, or that no calendar needs and that would take for ever. */
function ruleOf(
  ical: Ical,
  property: Property,
  start: CalendarDate,
  floating: CalendarZone,
): Rule | undefined {
  const written = writtenValue(property);
  if (written.length > longestRule) return undefined;
  try {
    const rule = ical.Recur.fromString(written);
    if ((daysOf[rule.freq] ?? Infinity) * rule.interval > longestInterval) return undefined;
    const until = rule.until as { toJSDate: () => Date; isDate: boolean; zone: unknown } | null;
    if (until !== null) rule.until = localUntil(ical, written, start, floating);
    return rule;
  } catch {
    return undefined;
  }
}

/** An end in UTC as the clocks of the beginning show it, for occurrences are worked out in local time. */
function localUntil(ical: Ical, rule: string, start: CalendarDate, floating: CalendarZone): Rule['until'] {
  const [, year, month, day, time = '', mark = ''] =
    /UNTIL=(\d{4})(\d\d)(\d\d)(?:T(\d{6}))?(Z?)/i.exec(rule) ?? [];
  const clock = time === '' ? '23:59:59' : time.replace(/(..)(..)(..)/, '$1:$2:$3');
  const written = localTime(`${year}-${month}-${day}T${clock}`);
  if (written === undefined) throw new RangeError('no date');
  const local = mark === '' ? written : written + (start.zone ?? floating).offsetAt(written);
  return timeOf(ical, {
    local: start.isDay ? Math.floor(local / MS_PER_DAY) * MS_PER_DAY : local,
    isDay: start.isDay,
  });
}

function timeOf(
  ical: Ical,
  { local, isDay }: Pick<CalendarDate, 'local' | 'isDay'>,
): InstanceType<Ical['Time']> {
  const time = ical.Time.fromJSDate(new Date(local), true);
  time.zone = ical.Timezone.localTimezone;
  time.isDate = isDay;
  return time;
}

/** Adds the dates of a rule; those beyond `most` are only counted, up to a bound. */
function* ruleDatesChunked(
  ical: Ical,
  rule: Rule,
  start: CalendarDate,
  { spanEnd, counted }: OccurrenceLimits,
  found: Map<number, CalendarDate>,
  most: number,
): ChunkedWork<{ readonly leftOut: number; readonly isEndless: boolean; readonly isGivenUp: boolean }> {
  const isEndless = !rule.count && !rule.until;
  const next = boundedIterator(ical, rule, start);
  let leftOut = 0;
  // That there is one more is always said.
  const mostLeftOut = Math.max(1, Math.min(mostCounted, counted));
  for (let steps = 1; leftOut < mostLeftOut; steps++) {
    const local = next();
    if (local === 'given up') return { leftOut, isEndless, isGivenUp: true };
    if (local === undefined || (isEndless && local > spanEnd)) break;
    const date = { ...start, local };
    if (found.size < most) found.set(instantOf(date), date);
    else if (!found.has(instantOf(date))) leftOut++;
    if (steps % rulesAtOnce === 0) yield Math.min(1, steps / (mostOfOne + mostCounted));
  }
  return { leftOut, isEndless, isGivenUp: false };
}

/** Gives local times, and undefined where there are no more; gives up where the next one is not found after many tries. */
function boundedIterator(ical: Ical, rule: Rule, start: CalendarDate): () => number | 'given up' | undefined {
  const iterator = rule.iterator(timeOf(ical, start));
  const step = (daysOf[rule.freq] ?? 1) * rule.interval;
  const tries = Math.ceil(mostTries / (1 + step / 30));
  const check = iterator.check_contracting_rules.bind(iterator);
  let left = tries;
  iterator.check_contracting_rules = () => {
    if (left-- <= 0) throw new RangeError('no next one');
    return check();
  };
  return () => {
    left = tries;
    try {
      const time = iterator.next() as InstanceType<Ical['Time']> | null;
      return time === null ? undefined : localTime(time.toString());
    } catch {
      return 'given up';
    }
  };
}

/** The dates that are added one by one; gives their own ends, where they are periods. */
function addDates(
  component: Component,
  findZone: FindZone,
  found: Map<number, CalendarDate>,
): ReadonlyMap<number, unknown> {
  const ends = new Map<number, unknown>();
  for (const property of propertiesOf(component, 'rdate'))
    for (const value of property.values) {
      const [first, end] = Array.isArray(value) ? (value as readonly unknown[]) : [value];
      const date = dateOf(first, property, findZone);
      if (date === undefined) continue;
      found.set(instantOf(date), date);
      if (end !== undefined) ends.set(instantOf(date), end);
    }
  return ends;
}

/** What is left out: single times, and whole days. */
function excludedBy(component: Component, findZone: FindZone): (date: CalendarDate) => boolean {
  const instants = new Set<number>();
  const days = new Set<number>();
  for (const property of propertiesOf(component, 'exdate'))
    for (const value of property.values) {
      const date = dateOf(value, property, findZone);
      if (date?.isDay) days.add(date.local);
      else if (date) instants.add(instantOf(date));
    }
  return (date) =>
    instants.has(instantOf(date)) || days.has(Math.floor(date.local / MS_PER_DAY) * MS_PER_DAY);
}
