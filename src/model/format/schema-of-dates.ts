/** Which events need a date in the JSON Schema, and which may go without one. */
import { orderLinks } from '../links.js';
import { anyOf, nothing, reference, type JsonSchema } from './json-schema.js';

/** An object with any of these fields. */
function withSome(names: readonly string[]): JsonSchema {
  const fields = names.map((name) => ({ properties: { [name]: { not: nothing } }, required: [name] }));
  return { type: 'object', ...anyOf(...fields) };
}

const isOrdered: JsonSchema = { properties: { links: withSome(orderLinks) }, required: ['links'] };

/** The parts that the rules below name. */
export const dateSchemas: Readonly<Record<string, JsonSchema>> = {
  ordering: {
    description: 'An event that says what it came after or before, or shares a day with.',
    type: 'object',
    ...anyOf({ properties: { when: withSome(['after', 'before']) }, required: ['when'] }, isOrdered),
  },
  dated: {
    description: 'An event with a date, or with a link that says what it came after or shares a day with.',
    type: 'object',
    if: isOrdered,
    else: { properties: { when: { not: nothing } }, required: ['when'] },
  },
  named: {
    description: 'An event with a date, or with an id by which an order may name it.',
    ...anyOf(reference('dated'), {
      type: 'object',
      properties: { id: { type: 'string' } },
      required: ['id'],
    }),
  },
};

const someOrdering = { contains: reference('ordering') };
const allNamed = { items: reference('named') };
const allDated = { items: reference('dated') };

/**
 * The rule for a list of events: each needs a date. Where anything says in which order events were, it may name any that has an id, and its
 * bounds follow: a schema cannot follow names, so that which of those lack a date is left to `parse`.
 */
export const listDates: JsonSchema = { if: someOrdering, then: allNamed, else: allDated };

const orderLink: JsonSchema = {
  type: 'object',
  properties: { type: { enum: orderLinks } },
  required: ['type'],
};

/** The same rule for a document: links beside its events say an order, too. */
export const documentDates: JsonSchema = {
  if: anyOf(
    { properties: { events: { type: 'array', ...someOrdering } }, required: ['events'] },
    { properties: { links: anyOf(orderLink, { type: 'array', contains: orderLink }) }, required: ['links'] },
  ),
  then: { properties: { events: { type: 'array', ...allNamed } } },
  else: { properties: { events: { type: 'array', ...allDated } } },
};
