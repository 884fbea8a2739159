/** The fields of events that the fast path can read, and the values that it accepts without a fault. */
import { eventShape } from '../format/format.js';
import type { KindDefinition } from '../kinds.js';
import { longestTitle, shapeOfKind } from '../format/read-event.js';
import type { Shape } from '../format/shape.js';

/** Whether a value is written plainly and right: then the reader would find no fault in it. */
type Check = (value: unknown) => boolean;

interface FastField {
  readonly accepts: Check;
  readonly required: boolean;
}

/** The fields that the fast path reads for events of one kind. */
export interface FastFields {
  readonly fields: ReadonlyMap<string, FastField>;
  /** How many fields cannot be left out; `when` is not among them. */
  readonly required: number;
}

/** Those that `FastRowReader` looks into itself. */
const checkedElsewhere = ['kind', 'when', 'attribution'];

/** The table of a kind; undefined where none of its events can be plain. */
export function fastFieldsOf(definition: KindDefinition): FastFields | undefined {
  const shape = shapeOfKind(definition);
  if (definition.minimumClaims || redefines(definition)) return undefined;
  const fields = new Map<string, FastField>();
  for (const [name, field] of Object.entries(shape.fields)) {
    const accepts = name === 'title' ? isTitle : checkOf(field);
    if (accepts) fields.set(name, { accepts, required: Object.hasOwn(shape.required, name) });
  }
  for (const name of checkedElsewhere) fields.set(name, { accepts: () => true, required: false });
  return { fields, required: [...fields.values()].filter(({ required }) => required).length };
}

/** Whether a host's kind gives another meaning to a field of every event. */
function redefines({ roles, fields }: KindDefinition): boolean {
  return [...Object.keys(eventShape.fields), 'kind', 'links'].some(
    (name) => roles.has(name) || fields.has(name),
  );
}

/** Whether each field of an event is one of these, written plainly, and no required one is left out. */
export function hasFastFields(
  { fields, required }: FastFields,
  written: Readonly<Record<string, unknown>>,
): boolean {
  let missing = required;
  for (const name in written) {
    const field = fields.get(name);
    if (field === undefined) return false;
    const value = written[name];
    if (value === undefined || value === null) continue;
    if (!field.accepts(value)) return false;
    if (field.required) missing--;
  }
  return missing === 0;
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isTitle(value: unknown): boolean {
  return typeof value === 'string' && value.length <= longestTitle;
}

/** The check of a shape; undefined where the shape asks for more than can be seen at a glance. */
function checkOf(shape: Shape): Check | undefined {
  if (shape.type === 'text') return shape.format === 'plain' ? isText : undefined;
  if (shape.type === 'choice') return (value) => shape.of.includes(value as string);
  if (shape.type === 'list') return checkOfList(checkOf(shape.of), shape.minimum);
  const { short } = shape.type === 'record' ? shape : {};
  const shortShape = short !== undefined && shape.type === 'record' ? shape.fields[short] : undefined;
  return shortShape?.type === 'text' && shortShape.format === 'plain' ? isText : undefined;
}

/** One item may stand for a list of one. */
function checkOfList(item: Check | undefined, minimum: number): Check | undefined {
  if (!item) return undefined;
  return (value) => {
    if (!Array.isArray(value)) return minimum <= 1 && item(value);
    for (let i = 0; i < value.length; i++) if (!item(value[i])) return false;
    return value.length >= minimum;
  };
}
