/** The JSON Schema of the written form, made from the shapes and the kinds that the reader goes by. */
import { amountShape, eventShape, headerShape, linkTypes, namedShapes, whenFields } from './format.js';
import { builtInKinds, plainKind, type KindDefinition, type KindTable } from '../kinds.js';
import { anyOf, nothing, reference, type JsonSchema } from './json-schema.js';
import { unsafeKeys } from './read-fields.js';
import { shapeOfKind } from './read-event.js';
import { lookSchemas } from './schema-of-looks.js';
import { dateSchemas, documentDates, listDates } from './schema-of-dates.js';
import type { RecordShape, Shape, ShapeData, TextFormat } from './shape.js';

/** Where the schema of the built-in kinds is published. */
export const schemaId = 'https://unpkg.com/attributed-timeline/dist/schema.json';

/**
 * The schema (draft 2020-12) of a document as it may be written, shorthand included, for the kinds of a table. It
 * speaks of structure alone: whether a date, a zone, an address or a reference is a good one is for `parse` to say.
 * Kinds and fields that it does not know are allowed, as the reader allows them; it cannot see the rows that a
 * document adds in its own `kinds`.
 */
export function schemaOf(kinds: KindTable = builtInKinds): JsonSchema {
  const records = Object.entries(namedShapes).map(([name, shape]) => [name, bodyOf(shape)] as const);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: schemaId,
    title: 'A timeline of attributed events',
    description: 'A document of attributed-timeline, or a list of its events.',
    anyOf: [reference('document'), { ...eventsSchema, ...listDates }],
    $defs: {
      document: documentSchema(),
      event: eventSchema(kinds),
      ...dateSchemas,
      when: whenSchema(),
      chain: {
        description: 'Nearest the event first, nearest the reader last.',
        ...manySchema('attributor'),
      },
      attribution: { description: 'One chain for each independent report.', ...manySchema('chain') },
      ...Object.fromEntries(records),
      ...textSchemas(),
      ...lookSchemas,
    },
  };
}

const eventsSchema: JsonSchema = { type: 'array', items: reference('event') };

const figureSchema: JsonSchema = {
  description: 'A number, or one as somebody gives it: 12..15, 12.. (at least), ..15 (at most), ~12 (about).',
  anyOf: [{ type: 'number' }, { type: 'string' }],
};

type SchemaMakers = {
  readonly [K in ShapeData['type']]: (shape: Extract<ShapeData, { type: K }>) => JsonSchema;
};

const makers: SchemaMakers = {
  text: ({ format }) => reference(textNames[format]),
  flag: () => ({ type: 'boolean' }),
  number: ({ minimum, maximum }) => ({
    type: 'number',
    ...(Number.isFinite(minimum) && { minimum }),
    ...(Number.isFinite(maximum) && { maximum }),
  }),
  choice: ({ of }) => (of.length > 0 ? { enum: [...new Set(of)] } : { not: {} }),
  list: ({ of, minimum }) => oneOrMany(schemaOfShape(of), minimum),
  map: ({ of }) => ({
    type: 'object',
    patternProperties: { [`^(${[...unsafeKeys].join('|')})$`]: {} },
    additionalProperties: schemaOfShape(of),
  }),
  numbers: () => ({
    type: 'object',
    patternProperties: { [`^(${[...unsafeKeys].join('|')})$`]: {} },
    additionalProperties: anyOf({ type: 'number' }, nothing),
  }),
  figure: () => figureSchema,
  amount: () => anyOf(figureSchema, bodyOf(amountShape)),
  media: () => reference('media'),
  colour: () => reference('colour'),
  glyph: () => reference('glyph'),
  when: () => reference('when'),
  chain: () => reference('chain'),
  attribution: () => reference('attribution'),
  claims: () => claimsSchema(0),
  record: (shape) => {
    const name = namesOfShapes.get(shape);
    return name === undefined ? bodyOf(shape) : reference(name);
  },
};

const namesOfShapes: ReadonlyMap<ShapeData, string> = new Map(
  Object.entries(namedShapes).map(([name, shape]) => [shape, name]),
);

function schemaOfShape(shape: Shape): JsonSchema {
  const make = makers[shape.type] as (shape: Shape) => JsonSchema;
  return make(shape);
}

/** A whole record, or a bare string where one field is enough. */
function bodyOf(shape: RecordShape): JsonSchema {
  const record = recordSchema(shape.fields, Object.keys(shape.required));
  return shape.short === undefined ? record : anyOf({ type: 'string' }, record);
}

/** `null` stands for an absent value, so a required field may not be it. */
function recordSchema(
  fields: Readonly<Record<string, Shape>>,
  required: readonly string[],
  descriptions: ReadonlyMap<string, string> = new Map(),
): JsonSchema {
  const properties = Object.entries(fields).map(([name, shape]) => {
    const schema = schemaOfShape(shape);
    const description = descriptions.get(name);
    return [
      name,
      {
        ...(description !== undefined && { description }),
        ...(required.includes(name) ? schema : orNothing(schema)),
      },
    ] as const;
  });
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length > 0 && { required }),
  };
}

function orNothing(schema: JsonSchema): JsonSchema {
  const { anyOf: schemas, ...rest } = schema;
  return Array.isArray(schemas) && Object.keys(rest).length === 0
    ? anyOf(...(schemas as JsonSchema[]), nothing)
    : anyOf(schema, nothing);
}

/** A list, or one item standing for a list of one. */
function oneOrMany(item: JsonSchema, minimum = 0): JsonSchema {
  const minItems = Math.ceil(minimum);
  const many = { type: 'array', items: item, ...(minItems > 0 && { minItems }) };
  return minItems > 1 ? many : anyOf(item, many);
}

function manySchema(name: string): JsonSchema {
  return oneOrMany(reference(name));
}

/** A text among claims refers to one that is stated elsewhere. */
function claimsSchema(minimum: number): JsonSchema {
  return oneOrMany(anyOf({ type: 'string' }, reference('claim')), minimum);
}

const textNames: Readonly<Record<TextFormat, string>> = {
  plain: 'text',
  edtf: 'date',
  url: 'url',
  media: 'mediaAddress',
  zone: 'zone',
  ref: 'reference',
};

const textDescriptions: Readonly<Record<TextFormat, string>> = {
  plain: 'A text; a number is read as one.',
  edtf: 'A date in the Extended Date/Time Format of the Library of Congress, levels 0 to 2, such as 2025-12-07, 2025-11, [2025-12-06..2025-12-07] or {1960,1961-12}.',
  url: 'An address that begins with http, https or mailto.',
  media:
    'An address that begins with http or https, or a picture as data:image/png;base64 (or avif, gif, jpeg, webp).',
  zone: 'A time zone of the IANA database, such as Asia/Tokyo, or unknown.',
  ref: 'An event, or a claim of one: e14 or e14#jp; a source, source:herald, where a link retracts, corrects or authenticates.',
};

function textSchemas(): Readonly<Record<string, JsonSchema>> {
  const formats = Object.entries(textDescriptions) as readonly (readonly [TextFormat, string])[];
  return Object.fromEntries(
    formats.map(([format, description]) => [
      textNames[format],
      { description, ...anyOf({ type: 'string' }, { type: 'number' }) },
    ]),
  );
}

/** EDTF, an instant, a range of two, or the long form, whose notes are strings. */
function whenSchema(): JsonSchema {
  const date = anyOf({ type: 'string' }, { type: 'number' });
  const fields = Object.entries(whenFields).map(([name, shape]) => {
    const note = shape.type === 'text' ? { type: 'string' } : schemaOfShape(shape);
    return [name, orNothing(shape.type === 'text' && shape.format === 'edtf' ? date : note)] as const;
  });
  return {
    description:
      'When it was: a date in the Extended Date/Time Format, a number (a year from 1 to 9999, else an instant in milliseconds since 1970), a range of two, or an object with at (it happened once, or at each date of an all-of set), start and end (it lasted), after and before (it is known by its order alone), or asWritten alone.',
    anyOf: [
      { type: 'string' },
      { type: 'number' },
      { type: 'array', items: date, minItems: 2, maxItems: 2 },
      { type: 'object', properties: Object.fromEntries(fields) },
    ],
  };
}

function documentSchema(): JsonSchema {
  const header = recordSchema(headerShape.fields, []);
  return {
    ...header,
    properties: {
      $schema: { description: 'The address of this schema.' },
      ...(header['properties'] as JsonSchema),
      events: eventsSchema,
      links: orNothing(manySchema('link')),
    },
    required: ['events'],
    ...documentDates,
  };
}

function eventSchema(kinds: KindTable): JsonSchema {
  const names = [...kinds.keys()];
  const required = Object.keys(eventShape.required).filter((name) => name !== 'when');
  const { properties, ...schema } = recordSchema(eventShape.fields, required);
  const unknown = { kind: { type: 'string', not: { enum: names } } };
  return {
    ...schema,
    properties: {
      kind: anyOf({ enum: names }, { type: 'string' }, nothing),
      ...(properties as JsonSchema),
      links: orNothing(shortLinksSchema()),
    },
    allOf: [
      ...[...kinds].map(([name, definition]) => kindRule(name, definition)),
      { if: { properties: unknown, required: ['kind'] }, then: kindSchema(plainKind) },
    ],
  };
}

/** `{"part-of": "e07"}` */
function shortLinksSchema(): JsonSchema {
  const refs = oneOrMany(reference(textNames.ref), 1);
  return {
    type: 'object',
    properties: Object.fromEntries(linkTypes.map((type) => [type, refs])),
    additionalProperties: false,
  };
}

/** The fields of an event of one kind beyond those of every event; an event without a kind is an `event`. */
function kindRule(name: string, definition: KindDefinition): JsonSchema {
  const condition =
    name === 'event'
      ? { properties: { kind: { enum: [name, null] } } }
      : { properties: { kind: { const: name } }, required: ['kind'] };
  return { if: condition, then: { title: definition.label, ...kindSchema(definition) } };
}

function kindSchema(definition: KindDefinition): JsonSchema {
  const { fields, required } = shapeOfKind(definition);
  const own = Object.entries(fields).filter(([name]) => !Object.hasOwn(eventShape.fields, name));
  const ownRequired = Object.keys(required).filter((name) => !Object.hasOwn(eventShape.required, name));
  const labels = [...definition.roles, ...definition.fields].map(
    ([name, { label }]) => [name, label] as const,
  );
  const schema = recordSchema(Object.fromEntries(own), ownRequired, new Map(labels));
  const { minimumClaims = 0 } = definition;
  if (minimumClaims <= 0) return schema;
  return {
    ...schema,
    properties: { ...(schema['properties'] as JsonSchema), claims: claimsSchema(minimumClaims) },
    required: [...ownRequired, 'claims'],
  };
}
