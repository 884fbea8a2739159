/** The fields of events that the fast path can read, and how many faults each has there. */
import type { Leniency, Severity } from '../fault.js';
import { eventShape, whenFields } from '../format/format.js';
import type { KindDefinition } from '../kinds.js';
import { longestTitle, shapeOfKind } from '../format/read-event.js';
import { unsafeKeys } from '../format/read-fields.js';
import type { Shape } from '../format/shape.js';

/** Faults of one event, counted but not described. */
export type FaultCounts = Record<Severity, number>;

/** Adds the faults that the full reading reports of a value; false where the value is left to that. */
type Count = (value: unknown, counts: FaultCounts) => boolean;

interface FastField {
  readonly count: Count;
  readonly required: boolean;
}

/** The fields that the fast path reads for events of one kind. */
export interface FastFields {
  readonly fields: ReadonlyMap<string, FastField>;
  /** How many fields are errors if left out. */
  readonly required: number;
  /** How many errors there are where no claims are written: one, where some are wanted. */
  readonly errorsWithoutClaims: number;
}

/** Those that `FastRowReader` looks into itself. */
const countedElsewhere: ReadonlySet<string> = new Set(['kind', 'when', 'attribution']);

/** The table of a kind; undefined where none of its events can be read so. */
export function fastFieldsOf(definition: KindDefinition): FastFields | undefined {
  if (redefines(definition)) return undefined;
  const shape = shapeOfKind(definition);
  const fields = new Map<string, FastField>();
  for (const [name, field] of Object.entries(shape.fields))
    fields.set(name, { count: countOf(name, field), required: Object.hasOwn(shape.required, name) });
  fields.set('kind', { count: countNothing, required: false });
  fields.set('links', { count: leave, required: false });
  const required = [...fields.values()].filter((field) => field.required).length;
  return { fields, required, errorsWithoutClaims: (definition.minimumClaims ?? 0) > 0 ? 1 : 0 };
}

/** Whether a host's kind gives another meaning to a field of every event. */
function redefines({ roles, fields }: KindDefinition): boolean {
  return [...Object.keys(eventShape.fields), 'kind', 'links'].some(
    (name) => roles.has(name) || fields.has(name),
  );
}

/** Counts what is wrong in the fields of an event, and the claims that it lacks; false where it is left to the full reading. */
export function countFieldFaults(
  { fields, required, errorsWithoutClaims }: FastFields,
  written: Readonly<Record<string, unknown>>,
  counts: FaultCounts,
  leniency?: Leniency,
): boolean {
  let missing = required;
  for (const name in written) {
    const field = fields.get(name);
    if (field === undefined) {
      if (!leniency?.keeps.has(name)) countUnknown(name, written, counts);
      continue;
    }
    const value = written[name];
    if (value === undefined || value === null) continue;
    if (!field.count(value, counts)) return false;
    if (field.required) missing--;
  }
  if (leniency?.mayLackDates && (written['when'] ?? null) === null) {
    missing--;
    counts.note++;
  }
  counts.error += missing + errorsWithoutClaims;
  return true;
}

/** A field that is not of the format is kept, with a note; one that would reach the prototype is not read. */
function countUnknown(name: string, written: Readonly<Record<string, unknown>>, counts: FaultCounts): void {
  if (!Object.hasOwn(written, name)) return;
  if (unsafeKeys.has(name)) counts.warning++;
  else if (written[name] !== undefined && written[name] !== null) counts.note++;
}

const leaningFields: ReadonlySet<string> = new Set(['anchor', 'after', 'before', 'ongoing']);

/** Whether a date has no fields but those of a date, leans on no other event and is not said to go on. */
export function isPlainWhen(written: unknown): boolean {
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return true;
  for (const name in written)
    if (leaningFields.has(name) || !Object.hasOwn(whenFields, name) || !Object.hasOwn(written, name))
      return false;
  return true;
}

function countOf(name: string, shape: Shape): Count {
  if (countedElsewhere.has(name)) return countNothing;
  // Its addresses are to be looked at.
  if (name === 'textFormat') return (value) => value === 'plain';
  if (name === 'id') return (value) => typeof value === 'string';
  return name === 'title' ? countTitle : (countOfShape(shape) ?? leave);
}

function leave(): boolean {
  return false;
}

function countNothing(): boolean {
  return true;
}

function countTitle(value: unknown, counts: FaultCounts): boolean {
  if (typeof value !== 'string') return false;
  if (value.length > longestTitle) counts.note++;
  return true;
}

/** The count of a shape; undefined where the shape asks for more than can be seen at a glance. */
function countOfShape(shape: Shape): Count | undefined {
  if (shape.type === 'numbers') return countNumbers;
  if (shape.type === 'text') return shape.format === 'plain' ? countText : undefined;
  if (shape.type === 'choice') return countOfChoice(shape.of);
  if (shape.type === 'list') return countOfList(countOfShape(shape.of), shape.minimum);
  const { short } = shape.type === 'record' ? shape : {};
  const shortShape = short !== undefined && shape.type === 'record' ? shape.fields[short] : undefined;
  const isShort = shortShape?.type === 'text' && shortShape.format === 'plain';
  return isShort ? (value) => typeof value === 'string' : undefined;
}

/** A number is read as a text. */
function countText(value: unknown, counts: FaultCounts): boolean {
  if (typeof value === 'number') counts.warning++;
  else if (typeof value !== 'string') counts.error++;
  return true;
}

/** An object with numbers of its own; any other one is left to the full reading. */
function countNumbers(value: unknown, counts: FaultCounts): boolean {
  if (typeof value !== 'object' || Array.isArray(value)) counts.error++;
  else
    for (const name in value) {
      if (!Object.hasOwn(value, name)) return false;
      const one = (value as Readonly<Record<string, unknown>>)[name];
      if (unsafeKeys.has(name)) counts.warning++;
      else if (one !== undefined && one !== null && !Number.isFinite(one)) counts.error++;
    }
  return true;
}

function countOfChoice(choices: readonly unknown[]): Count {
  return (value, counts) => {
    if (!choices.includes(value)) counts.error++;
    return true;
  };
}

/** One item may stand for a list of one. */
function countOfList(item: Count | undefined, minimum: number): Count | undefined {
  if (!item) return undefined;
  return (value, counts) => {
    const items = Array.isArray(value) ? (value as unknown[]) : undefined;
    if (!items && !item(value, counts)) return false;
    if (items) for (let i = 0; i < items.length; i++) if (!item(items[i], counts)) return false;
    if ((items?.length ?? 1) < minimum) counts.error++;
    return true;
  };
}
