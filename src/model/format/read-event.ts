/** Reads one written event into its normal form, by the row of its kind. */
import { withStatus } from '../dates/place-when.js';
import type { TimelineEvent, When } from '../event.js';
import type { FaultLog } from '../fault.js';
import type { TimelineHeader } from '../header.js';
import { eventShape } from './format.js';
import {
  builtInKinds,
  kindDefinition,
  type FieldDefinition,
  type KindDefinition,
  type KindTable,
} from '../kinds.js';
import { orderLinks } from '../links.js';
import { MalformedLine } from './malformed-line.js';
import { readEventText } from './read-event-text.js';
import { isDictionary, readFields, requireFields } from './read-fields.js';
import { choice, list, text, type RecordShape, type Shape } from './shape.js';

/** Titles longer than this are cut where they are drawn and spoken. */
export const longestTitle = 300;

const passedFields: ReadonlySet<string> = new Set(['kind', 'links']);
/** What the views take for checked: a document that writes such a field does not get it there. */
const madeFields: ReadonlySet<string> = new Set(['ownKind', 'formattedText']);

/**
 * The normal form of a written event, but for its chains (see `chainsOf`) and its id, which is empty where none
 * was given. Undefined only where it is not an object. Whatever else is wrong, what could be read is there.
 * `isOrdered`: it stands in an order of events that is written elsewhere, and needs no date.
 */
export function readEvent(
  written: unknown,
  header: Pick<TimelineHeader, 'kinds' | 'textFormat'>,
  log: FaultLog,
  isOrdered = false,
): TimelineEvent | undefined {
  if (written instanceof MalformedLine) {
    log.report('error', 'malformed-json', `line ${written.number} is not JSON`, written.text);
    return undefined;
  }
  if (!isDictionary(written)) {
    log.report('error', 'not-an-object', 'an event is an object', written);
    return undefined;
  }
  const { kinds, textFormat } = header;
  const name = readKind(written['kind'], kinds, log);
  const definition = kindDefinition(kinds, name);
  const shape = shapeOfKind(definition);
  const fields = readFields(shape, written, log, passedFields, madeFields);
  const isLenient = log.leniency?.mayLackDates && (written['when'] ?? null) === null;
  const needsDate = !isOrdered && !hasOrder(written);
  requireFields(needsDate && !isLenient ? shape : withoutDate(shape), written, fields, log);
  if (needsDate && isLenient)
    log.report('note', 'no-date', 'no date is written, so it is listed and not drawn');
  checkCounts(definition, fields, log);
  if (typeof fields['title'] === 'string' && fields['title'].length > longestTitle)
    log.report(
      'note',
      'long-text',
      `the title has ${fields['title'].length} characters; it is drawn cut`,
      undefined,
      'title',
    );
  const builtIn = builtInKinds.has(name);
  const { when, status } = fields;
  return {
    id: '',
    attribution: [],
    claims: [],
    quotes: [],
    ambiguity: [],
    tags: [],
    ...fields,
    ...readEventText(fields, textFormat, log),
    ...(when !== undefined && { when: withStatus(when as When, status) }),
    kind: builtIn ? name : 'event',
    ...(builtIn ? {} : { ownKind: name }),
  } as unknown as TimelineEvent;
}

/** Whether an event says of itself what it came after, or shares a day with: its bounds follow, and it needs no date. */
export function hasOrder({ links }: Readonly<Record<string, unknown>>): boolean {
  return (
    isDictionary(links) &&
    orderLinks.some((type) => Object.hasOwn(links, type) && (links[type] ?? null) !== null)
  );
}

function withoutDate(shape: RecordShape): RecordShape {
  const required = Object.entries(shape.required).filter(([name]) => name !== 'when');
  return { ...shape, required: Object.fromEntries(required) };
}

function readKind(written: unknown, kinds: KindTable, log: FaultLog): string {
  if (written === undefined || written === null) return 'event';
  if (typeof written !== 'string') {
    log.report('error', 'wrong-type', 'a kind is a text; read as "event"', written, 'kind');
    return 'event';
  }
  if (!kinds.has(written))
    log.report('warning', 'unknown-kind', 'there is no such kind; drawn as "event"', written, 'kind');
  return written;
}

const shapes = new WeakMap<KindDefinition, RecordShape>();

/** The fields that an event of a kind may have: those of every event, the roles of its kind and its further fields. */
export function shapeOfKind(definition: KindDefinition): RecordShape {
  const known = shapes.get(definition);
  if (known) return known;
  const roles = [...definition.roles].map(([name, role]) => [name, list(text(), role.minimum ?? 0)] as const);
  const fields = [...definition.fields].map(([name, field]) => [name, fieldShape(field)] as const);
  const requiredRoles = [...definition.roles]
    .filter(([, role]) => role.minimum)
    .map(([name]): [string, unknown] => [name, []]);
  const requiredFields = [...definition.fields]
    .filter(([, field]) => field.required)
    .map(([name]): [string, unknown] => [name, '']);
  const shape = {
    ...eventShape,
    // A host's kind cannot make something else of a field that every event has.
    fields: { ...Object.fromEntries([...roles, ...fields]), ...eventShape.fields },
    required: { ...Object.fromEntries([...requiredRoles, ...requiredFields]), ...eventShape.required },
  } as unknown as RecordShape;
  shapes.set(definition, shape);
  return shape;
}

function fieldShape(field: FieldDefinition): Shape {
  const one = field.oneOf ? choice(...field.oneOf) : text();
  return field.type === 'texts' ? list(one) : one;
}

function checkCounts(
  { minimumClaims = 0 }: KindDefinition,
  fields: Readonly<Record<string, unknown>>,
  log: FaultLog,
): void {
  const claims = Array.isArray(fields['claims']) ? fields['claims'].length : 0;
  if (claims < minimumClaims)
    log.report('error', 'too-few', `${minimumClaims} or more claims are wanted here, not ${claims}`);
}
