/** Shapes: what a written value may look like, as plain data that the reader and the JSON Schema are both made from. */
import type { Glyph, MarkColour } from '../kinds.js';

/** The readings of text that say more than "a string". */
export type TextFormat = 'plain' | 'edtf' | 'url' | 'media' | 'zone' | 'ref';

/** What a record is made of; `T` is its normal form. */
export type Fields<T> = { readonly [K in keyof T]-?: Shape<Exclude<T[K], undefined>> };

/** An object with known fields; others in it are kept aside and noted as faults. */
export interface RecordShape {
  readonly type: 'record';
  readonly fields: Readonly<Record<string, Shape>>;
  /**
   * What stands in for a required field that is missing or unreadable; where that is `undefined`, the record cannot
   * be read without it.
   */
  readonly required: Readonly<Record<string, unknown>>;
  /** What stands for a field that need not be written. */
  readonly defaults?: Readonly<Record<string, unknown>>;
  /** The field that a bare string stands for. */
  readonly short?: string;
}

/**
 * A shape as data. `media`, `when`, `chain`, `attribution` and `claims` have readers of their own, for they can be written in
 * more than one way.
 */
export type ShapeData =
  | { readonly type: 'text'; readonly format: TextFormat }
  | { readonly type: 'flag' }
  | { readonly type: 'number'; readonly minimum: number; readonly maximum: number }
  | { readonly type: 'choice'; readonly of: readonly (string | number)[] }
  | { readonly type: 'list'; readonly of: Shape; readonly minimum: number }
  | { readonly type: 'map'; readonly of: Shape }
  | { readonly type: 'numbers' }
  | { readonly type: 'figure' }
  | { readonly type: 'amount' }
  | { readonly type: 'media' }
  | { readonly type: 'colour'; readonly isBackground: boolean }
  | { readonly type: 'glyph' }
  | { readonly type: 'when' }
  | { readonly type: 'chain' }
  | { readonly type: 'attribution' }
  | { readonly type: 'claims' }
  | RecordShape;

/** How a value is written. `T` is the type of its normal form; it exists for the compiler alone. */
export type Shape<T = unknown> = ShapeData & { readonly normalForm?: T };

/** A string; a number is read as one, with a fault. */
export function text(format: TextFormat = 'plain'): Shape<string> {
  return { type: 'text', format };
}

/** True or false. */
export function flag(): Shape<boolean> {
  return { type: 'flag' };
}

/** A finite number within inclusive bounds. */
export function number(minimum: number = -Infinity, maximum: number = Infinity): Shape<number> {
  return { type: 'number', minimum, maximum };
}

/** One of a few values. */
export function choice<const T extends string | number>(...of: readonly T[]): Shape<T> {
  return { type: 'choice', of };
}

/** A list, or one item standing for a list of one. */
export function list<T>(of: Shape<T>, minimum = 0): Shape<readonly T[]> {
  return { type: 'list', of, minimum };
}

/** A colour of the theme by name, or any CSS colour; one for each of the two backgrounds. One that only tints these need not stand out. */
export function colour(isBackground = false): Shape<MarkColour> {
  return { type: 'colour', isBackground };
}

/** A glyph of ours by name, or path data in a box of 16 by 16. */
export function glyph(): Shape<Glyph> {
  return { type: 'glyph' };
}

/** An object used as a dictionary. */
export function map<T>(of: Shape<T>): Shape<ReadonlyMap<string, T>> {
  return { type: 'map', of };
}

/** An object of finite numbers by name; `null` stands for one that is absent. */
export function numbers(): Shape<Readonly<Record<string, number>>> {
  return { type: 'numbers' };
}

/** An object with named fields; the compiler checks the table against the type. */
export function record<T>(
  fields: Fields<T>,
  required: { readonly [K in keyof T]?: T[K] | undefined } = {},
  short?: keyof T & string,
  defaults?: Partial<T>,
): RecordShape & Shape<T> {
  return {
    type: 'record',
    fields: fields as unknown as RecordShape['fields'],
    required: required,
    ...(short !== undefined && { short }),
    ...(defaults && { defaults }),
  };
}
