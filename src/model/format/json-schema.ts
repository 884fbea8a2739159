/** The parts that a JSON Schema is put together from. */

/** A schema, or a part of one: plain JSON. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** `null`, which stands for an absent value. */
export const nothing: JsonSchema = { type: 'null' };

/** A part by its name. */
export function reference(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}

/** What is one of several. */
export function anyOf(...schemas: readonly JsonSchema[]): JsonSchema {
  return { anyOf: schemas };
}
