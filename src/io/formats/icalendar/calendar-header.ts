/** What a calendar says of itself. */
import { databaseName } from './zones.js';
import { propertiesOf, textOf, type Component } from './components.js';

/** Its title, description and zone, as a document has them; all else by its name. */
export function calendarHeader(
  calendars: readonly Component[],
  entries: readonly Component[],
): { readonly timeZone?: string; readonly [field: string]: unknown } {
  const [calendar] = calendars;
  if (calendar === undefined) return {};
  const title = textOf(calendar, 'x-wr-calname') ?? textOf(calendar, 'name');
  const description = textOf(calendar, 'x-wr-caldesc') ?? textOf(calendar, 'description');
  const timeZone = databaseName(textOf(calendar, 'x-wr-timezone') ?? '') ?? onlyZone(entries);
  const others = calendar.properties.filter(({ name }) => !placed.has(name));
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(timeZone !== undefined && { timeZone }),
    ...(others.length > 0 && {
      calendar: Object.fromEntries(others.map(({ name, values }) => [name, values.map(String).join(', ')])),
    }),
  };
}

const placed = new Set(['x-wr-calname', 'name', 'x-wr-caldesc', 'description', 'x-wr-timezone']);

/** The zone of all dates, where they name but one. */
function onlyZone(entries: readonly Component[]): string | undefined {
  const names = new Set<unknown>();
  for (const entry of entries)
    for (const { parameters } of propertiesOf(entry, 'dtstart'))
      if (parameters['tzid'] !== undefined) names.add(parameters['tzid']);
  const [name] = names;
  return names.size === 1 && typeof name === 'string' ? databaseName(name) : undefined;
}
