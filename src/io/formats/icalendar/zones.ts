/** The zones of a calendar: as it describes them itself, else by their names in the zone database. */
import { civilDate, epochDay, MS_PER_DAY, MS_PER_SECOND } from '../../../model/dates/calendar.js';
import { isZone, offsetAt, startInZone } from '../../../model/dates/zone.js';
import type { SourceFault } from '../../format/read-result.js';
import type { Ical } from '../../libraries/ical.js';
import { propertiesOf, propertyOf, textOf, writtenValue, type Component } from './components.js';
import { localTime } from './local-time.js';

/** How local times of a zone lie to UTC. */
export interface CalendarZone {
  /** How many milliseconds its clocks are ahead at a local time, whose fields are read as UTC. */
  readonly offsetOf: (local: number) => number;
  /** The same at an instant. */
  readonly offsetAt: (instant: number) => number;
}

/** UTC itself. */
export const utc: CalendarZone = { offsetOf: () => 0, offsetAt: () => 0 };

/** A zone of the database. */
export function namedZone(name: string): CalendarZone {
  return {
    offsetOf: (local) => local - startInZone(local, name),
    offsetAt: (instant) => offsetAt(instant, name),
  };
}

/** Undefined for a name that is not described in the calendar, and in no database. */
export type FindZone = (name: string) => CalendarZone | undefined;

/** The zones that these components describe, and those of the database. */
export function calendarZones(ical: Ical, components: readonly Component[], faults: SourceFault[]): FindZone {
  const zones = new Map<string, CalendarZone | undefined>();
  for (const component of components) {
    const name = textOf(component, 'tzid');
    if (component.name !== 'vtimezone' || name === undefined || zones.has(name)) continue;
    const described = isBounded(component) ? describedZone(ical, component, name) : undefined;
    if (described) zones.set(name, described);
    else
      faults.push({
        place: `line ${component.line}`,
        severity: 'warning',
        problem:
          'the changes of its clocks are not yearly or cannot be worked out, and it is read by its name alone',
        offender: name,
      });
  }
  return (name) => {
    if (!zones.has(name)) zones.set(name, zoneNamed(databaseName(name)));
    return zones.get(name);
  };
}

function zoneNamed(name: string | undefined): CalendarZone | undefined {
  return name === undefined ? undefined : namedZone(name);
}

/** `Europe/Vienna` of itself, and of `/example.org/20190914_1/Europe/Vienna`. */
export function databaseName(name: string): string | undefined {
  const bare = name.trim().replace(/^["']|["']$/g, '');
  if (isZone(bare)) return bare;
  const parts = bare.split('/');
  const ends = [2, 3].map((count) => parts.slice(-count).join('/'));
  return parts.length > 2 ? ends.find((end) => isZone(end)) : undefined;
}

const mostChanges = 50_000;

/** Clocks that change more often than a few times a year are nobody's, and take for ever. */
function isBounded({ components }: Component): boolean {
  const rules = components.flatMap((each) => propertiesOf(each, 'rrule'));
  const years = components.reduce((sum, each) => sum + yearsOf(each), 0);
  return (
    components.length <= 500 &&
    years <= mostChanges &&
    rules.every((rule) => {
      const written = writtenValue(rule);
      return (
        written.length <= 200 &&
        /FREQ=YEARLY/i.test(written) &&
        !/BY(HOUR|MINUTE|SECOND|SETPOS|WEEKNO)/i.test(written)
      );
    })
  );
}

/** For how many years its rules are worked out. */
function yearsOf(component: Component): number {
  const start = String(propertyOf(component, 'dtstart')?.values[0]);
  const year = Number(/^\d{4}/.exec(start)?.[0] ?? 0);
  return propertiesOf(component, 'rrule').length * Math.max(1, lastYear - year);
}

/** Undefined where its rules cannot be worked out. */
function describedZone(ical: Ical, component: Component, name: string): CalendarZone | undefined {
  try {
    const zone = ruledZone(ical, component, name);
    return Number.isFinite(zone.offsetOf(probe)) ? zone : undefined;
  } catch {
    return undefined;
  }
}

/** By its own rules from the first of them on; before, by the database, else as before its first change. */
function ruledZone(ical: Ical, component: Component, name: string): CalendarZone {
  const zone = new ical.Timezone(new ical.Component(jcalOf(component)));
  const { start, offset } = firstChange(ical, component);
  const earlier = zoneNamed(databaseName(name) ?? databaseName(textOf(component, 'x-lic-location') ?? ''));
  const offsetOf = (local: number): number => {
    if (local < start) return earlier?.offsetOf(local) ?? offset;
    const time = ical.Time.fromJSDate(new Date(clamped(local)), true);
    time.zone = ical.Timezone.localTimezone;
    return zone.utcOffset(time) * MS_PER_SECOND;
  };
  return {
    offsetOf,
    offsetAt: (instant) => {
      const guess = offsetOf(instant + offsetOf(instant));
      return offsetOf(instant + guess);
    },
  };
}

/** The last year whose changes are worked out: each one up to a date that is asked for takes its time and memory. */
const lastYear = 2099;
const probe = epochDay(lastYear, 7, 1) * MS_PER_DAY;

/** A time after that year as the same time of the last one before that has the same days of the week: rules that go on repeat with them. */
function clamped(local: number): number {
  const { year, month, day } = civilDate(Math.floor(local / MS_PER_DAY));
  if (year <= lastYear) return local;
  let twin = lastYear;
  while (twin > lastYear - 28 && !hasSameDays(twin, year)) twin--;
  return local + (epochDay(twin, month, day) - epochDay(year, month, day)) * MS_PER_DAY;
}

function hasSameDays(one: number, other: number): boolean {
  const [first, second] = [one, other].map((year) => [epochDay(year, 1, 1), epochDay(year + 1, 1, 1)]) as [
    [number, number],
    [number, number],
  ];
  return (first[0] - second[0]) % 7 === 0 && first[1] - first[0] === second[1] - second[0];
}

function firstChange(ical: Ical, { components }: Component): { start: number; offset: number } {
  const changes = components.flatMap((component) => {
    const written = propertyOf(component, 'dtstart')?.values[0];
    const offset = propertyOf(component, 'tzoffsetfrom')?.values[0];
    if (typeof written !== 'string' || typeof offset !== 'string') return [];
    const start = localTime(written);
    const seconds = ical.UtcOffset.fromString(offset).toSeconds();
    return start === undefined ? [] : [{ start, offset: seconds * MS_PER_SECOND }];
  });
  const first = changes.sort((a, b) => a.start - b.start)[0];
  return first ? { start: first.start - MS_PER_DAY, offset: first.offset } : { start: Infinity, offset: 0 };
}

function jcalOf({ name, properties, components }: Component): [string, unknown[], unknown[]] {
  return [
    name,
    properties.map((each) => [each.name, each.parameters, each.type, ...each.values]),
    components.map(jcalOf),
  ];
}
