/** An event, a task or a journal entry of a calendar as an event: all of it but when it was. */
import type { Media } from '../../../model/event.js';
import { eventShape } from '../../../model/format/format.js';
import { writtenMedia } from '../../format/written-media.js';
import { propertiesOf, propertyOf, textOf, type Component, type Property } from './components.js';

type Fields = Readonly<Record<string, unknown>>;

/** Properties that have a place of their own in an event. */
const placed = new Set(
  (
    'uid summary description location geo categories status organizer attendee dtstart dtend due duration rrule rdate exdate ' +
    'recurrence-id'
  ).split(' '),
);
const own = new Set<string>(['kind', 'links', 'participants', ...Object.keys(eventShape.fields)]);

/**
 * Who takes part are the organizer and those who accepted, where these are two or more; others are kept with their answer. What was
 * cancelled, or is tentative, has that as a tag. `plain` reads texts that some programs write in HTML.
 */
export function entryFields(component: Component, plain: (text: string) => string): Fields {
  const [summary, description] = [textOf(component, 'summary'), textOf(component, 'description')];
  const place = placeOf(component);
  const tags = tagsOf(component);
  const media = component.properties.flatMap((property) => mediaOf(property) ?? []);
  return {
    ...(summary !== undefined && { title: plain(summary) }),
    ...(description !== undefined && { text: plain(description) }),
    ...(place !== undefined && { place }),
    ...(tags.length > 0 && { tags }),
    ...peopleOf(component),
    ...(media.length > 0 && { media }),
    ...others(component),
  };
}

function placeOf(component: Component): unknown {
  const name = textOf(component, 'location');
  const geo = propertyOf(component, 'geo')?.values[0];
  const [latitude, longitude] = Array.isArray(geo) ? (geo as unknown[]).map(Number) : [];
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) return name;
  return { name: name ?? `${latitude}, ${longitude}`, latitude, longitude };
}

function tagsOf(component: Component): readonly string[] {
  const categories = propertiesOf(component, 'categories').flatMap(({ values }) =>
    values.filter((value): value is string => typeof value === 'string' && value.trim() !== ''),
  );
  const status = statusOf(component);
  const isDoubtful = status === 'cancelled' || status === 'tentative';
  return [...new Set([...categories.map((each) => each.trim()), ...(isDoubtful ? [status] : [])])];
}

/** What is attached at an address, and pictures. */
function mediaOf({ name, values, parameters }: Property): Media | undefined {
  if (name !== 'attach' && name !== 'image') return undefined;
  const { fmttype: type = name === 'image' ? 'image/*' : undefined, filename: caption } = parameters;
  return writtenMedia(values[0], { type, caption });
}

function statusOf(component: Component): string | undefined {
  return textOf(component, 'status')?.toLowerCase();
}

function peopleOf(component: Component): Fields {
  const organizers = propertiesOf(component, 'organizer').map(nameOf);
  const attendees = propertiesOf(component, 'attendee').filter(
    ({ parameters }) => !/^(room|resource)$/i.test(String(parameters['cutype'])),
  );
  const coming = attendees.filter(({ parameters }) => /^accepted$/i.test(String(parameters['partstat'])));
  const participants = [...new Set([...organizers, ...coming.map(nameOf)])];
  const isMeeting = participants.length > 1;
  const rest = propertiesOf(component, 'attendee').filter((each) => !isMeeting || !coming.includes(each));
  return {
    ...(isMeeting && { kind: 'meeting', participants }),
    ...(!isMeeting && organizers.length > 0 && { organizer: organizers.join('; ') }),
    ...(rest.length > 0 && { attendees: rest.map(answerOf) }),
  };
}

function answerOf(property: Property): string {
  const { partstat } = property.parameters;
  return typeof partstat === 'string' ? `${nameOf(property)} (${partstat.toLowerCase()})` : nameOf(property);
}

function nameOf({ parameters, values }: Property): string {
  const name = parameters['cn'];
  return typeof name === 'string' && name.trim() !== ''
    ? name.trim()
    : String(values[0]).replace(/^mailto:/i, '');
}

/** What has no place is kept by its name, as it is. */
function others(component: Component): Fields {
  const kept = new Map<string, string[]>();
  for (const property of component.properties) {
    const { name, values } = property;
    const text = values
      .map(asText)
      .filter((value) => value !== '')
      .join(', ');
    if (placed.has(name) || text === '' || mediaOf(property)) continue;
    const key = own.has(name) ? `${name} (iCalendar)` : name;
    kept.set(key, [...(kept.get(key) ?? []), text]);
  }
  const status = statusOf(component);
  return Object.fromEntries([
    ...[...kept].map(([name, texts]) => [name, texts.length === 1 ? texts[0] : texts]),
    ...(status === undefined ? [] : [['status', status]]),
  ]) as Fields;
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value.trim() : JSON.stringify(value);
}
