/** Reads one written value by its shape into its normal form, and reports every fault. */
import type { WhenField } from '../extent.js';
import type { Amount, Chain, Claim, Media, Ref, When } from '../event.js';
import type { FaultLog, Step } from '../fault.js';
import { amountShape, attributorShape, claimShape, mediaShape, whenFields } from './format.js';
import { readFigure } from './read-figure.js';
import { readColour, readOwnGlyph } from './read-looks.js';
import { readChoice, readNumber, readText, wrongType } from './read-scalars.js';
import { number, record, type RecordShape, type Shape, type ShapeData } from './shape.js';
import { withWhen } from '../dates/instants.js';
import { maybeWhen } from '../dates/maybe-when.js';

type Dictionary = Readonly<Record<string, unknown>>;

/** Keys that would change an object's prototype: they are never read. */
export const unsafeKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** An object that is neither null nor a list. */
export function isDictionary(value: unknown): value is Dictionary {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The normal form of a written value; undefined, with at least one fault reported, where it cannot be read.
 * `null` stands for an absent value wherever one is read from a record.
 */
export function read<T>(shape: Shape<T>, value: unknown, log: FaultLog): T | undefined {
  const reader = readers[shape.type] as (shape: Shape, value: unknown, log: FaultLog) => unknown;
  return reader(shape, value, log) as T | undefined;
}

type Readers = {
  readonly [K in ShapeData['type']]: (
    shape: Extract<ShapeData, { type: K }>,
    value: unknown,
    log: FaultLog,
  ) => unknown;
};

const readers: Readers = {
  text: readText,
  flag: (_shape, value, log) => (typeof value === 'boolean' ? value : wrongType(value, 'true or false', log)),
  number: readNumber,
  choice: readChoice,
  list: readList,
  map: readMap,
  numbers: (_shape, value, log) => readNumbers(value, log),
  figure: (_shape, value, log) => readFigure(value, log),
  amount: (_shape, value, log) => readAmount(value, log),
  colour: ({ isBackground }, value, log) => readColour(value, log, isBackground),
  glyph: (_shape, value, log) => readOwnGlyph(value, log),
  record: readRecord,
  media: (_shape, value, log) => readMedia(value, log),
  when: (_shape, value, log) => readWhen(value, log),
  chain: (_shape, value, log) => readChain(value, log),
  attribution: (_shape, value, log) => readAttribution(value, log),
  claims: (_shape, value, log) => readClaims(value, log),
};

function readList(shape: Extract<ShapeData, { type: 'list' }>, value: unknown, log: FaultLog): unknown[] {
  const items = Array.isArray(value) ? (value as unknown[]) : [value];
  const result = readItems(items, Array.isArray(value), (item) => read(shape.of, item, log), log);
  if (result.length < shape.minimum && items.length < shape.minimum)
    log.report('error', 'too-few', `${shape.minimum} or more are wanted here, not ${items.length}`);
  return result;
}

/** Reads each item, at its own place if it stands in a list; those that cannot be read are left out. */
function readItems<T>(
  items: readonly unknown[],
  inList: boolean,
  readItem: (item: unknown) => T | undefined,
  log: FaultLog,
): T[] {
  const result: T[] = [];
  for (const [i, item] of items.entries()) {
    const value = inList ? log.within(i, () => readItem(item)) : readItem(item);
    if (value !== undefined) result.push(value);
  }
  return result;
}

function readMap(
  shape: Extract<ShapeData, { type: 'map' }>,
  value: unknown,
  log: FaultLog,
): ReadonlyMap<string, unknown> | undefined {
  if (!isDictionary(value)) {
    wrongType(value, 'an object', log);
    return;
  }
  const result = new Map<string, unknown>();
  for (const key of safeKeys(value, log)) {
    const item = log.within(key, () => read(shape.of, value[key], log));
    if (item !== undefined) result.set(key, item);
  }
  return result;
}

/** Those of them that are numbers; nothing where none is. */
function readNumbers(value: unknown, log: FaultLog): Readonly<Record<string, number>> | undefined {
  if (!isDictionary(value)) {
    wrongType(value, 'an object', log);
    return;
  }
  const result = Object.create(null) as Record<string, number>;
  for (const key of safeKeys(value, log)) {
    const given = value[key];
    if (given === undefined || given === null) continue;
    const item = log.within(key, () => read(number(), given, log));
    if (item !== undefined) result[key] = item;
  }
  return Object.keys(result).length > 0 ? result : undefined;
}

/** A figure alone, or with its unit. */
function readAmount(value: unknown, log: FaultLog): Amount | undefined {
  if (!isDictionary(value)) return readFigure(value, log);
  const { value: figure, ...rest } = readRecord(amountShape, value, log) ?? {};
  return figure === undefined ? undefined : { ...rest, ...(figure as Amount) };
}

/**
 * It is shown without words for those who do not see it, too; but editors are to know. What has places of its own is of a format that
 * has none for them, as its reader says once for all.
 */
function readMedia(value: unknown, log: FaultLog): Media | undefined {
  const media = readRecord(mediaShape, value, log) as Media | undefined;
  if (media && media.alt === undefined && !log.placeOf)
    log.report(
      'warning',
      'missing-field',
      '"alt" is missing: write what is to be seen or heard, or "" where it adds nothing to the text',
    );
  return media;
}

function safeKeys(value: Dictionary, log: FaultLog): string[] {
  return Object.keys(value).filter((key) => {
    if (unsafeKeys.has(key)) log.report('warning', 'unsafe-key', `the key "${key}" is not read`);
    return !unsafeKeys.has(key);
  });
}

function readRecord(shape: RecordShape, value: unknown, log: FaultLog): Dictionary | undefined {
  const { short } = shape;
  if (typeof value === 'string' && short !== undefined)
    return readRecord(shape, { ...shape.required, [short]: value }, log);
  if (!isDictionary(value)) {
    wrongType(value, short ? 'a text or an object' : 'an object', log);
    return;
  }
  const result = { ...shape.defaults, ...readFields(shape, value, log) };
  return requireFields(shape, value, result, log) ? result : undefined;
}

/**
 * Reads the fields that a record has, without asking for those it lacks. Fields that the shape does not know are
 * kept as they are, with a note where the source is not to keep them, but for `passed` ones, which somebody else reads, and for those that are `made`: names
 * that the normal form gives to what it makes itself, and takes from nobody.
 */
export function readFields(
  shape: RecordShape,
  value: Dictionary,
  log: FaultLog,
  passed?: ReadonlySet<string>,
  made?: ReadonlySet<string>,
): Record<string, unknown> {
  const { fields } = shape;
  const result: Record<string, unknown> = {};
  for (const key of safeKeys(value, log)) {
    const given = value[key];
    if (given === undefined || given === null || passed?.has(key)) continue;
    if (!Object.hasOwn(fields, key)) {
      if (!log.leniency?.keeps.has(key)) {
        const problem = `"${key}" is no field of the format; kept as it is`;
        log.report('note', 'unknown-field', problem, undefined, key);
      }
      if (!made?.has(key)) result[key] = given;
      continue;
    }
    log.path.push(key);
    const normal = read(fields[key] as Shape, given, log);
    log.path.pop();
    if (normal !== undefined) result[key] = normal;
  }
  return result;
}

/** Fills in what required fields fall back on; false where one has nothing to fall back on. */
export function requireFields(
  shape: RecordShape,
  given: Dictionary,
  result: Record<string, unknown>,
  log: FaultLog,
): boolean {
  let complete = true;
  for (const [key, fallback] of Object.entries(shape.required)) {
    if (result[key] !== undefined) continue;
    if (given[key] === undefined || given[key] === null)
      log.report('error', 'missing-field', `"${key}" is missing`);
    if (fallback === undefined) complete = false;
    else result[key] = fallback;
  }
  return complete;
}

function readWhen(value: unknown, log: FaultLog): When | undefined {
  const { when, unread, problems } = maybeWhen(value);
  for (const { field, severity = 'error', code, reason, offender } of problems)
    log.report(severity, code, reason, offender, ...placeInWhen(value, field));
  const unknown = isDictionary(value) ? readFields(unknownInWhen, value, log, whenKeys) : {};
  const known = when ?? (unread === undefined ? undefined : { asWritten: unread });
  return known && withWhen(unknown, known);
}

const whenKeys: ReadonlySet<string> = new Set(Object.keys(whenFields));
const unknownInWhen: RecordShape = record({});

/** Where a field of a `when` is written: shorthand has no fields, and an interval in `at` has no `start` and `end`. */
export function placeInWhen(written: unknown, field: WhenField | undefined): readonly Step[] {
  if (field === undefined) return [];
  if (Array.isArray(written)) return field === 'start' ? [0] : [1];
  if (!isDictionary(written)) return [];
  if (field in written || (field !== 'start' && field !== 'end')) return [field];
  return 'at' in written ? ['at'] : [];
}

/** One attributor, or a list of them; a bare string is one outlet. */
function readChain(value: unknown, log: FaultLog): Chain | undefined {
  const steps = Array.isArray(value) ? (value as unknown[]) : [value];
  const chain = readItems(steps, Array.isArray(value), (step) => read(attributorShape, step, log), log);
  return chain.length > 0 ? chain : undefined;
}

/** A list has one chain an item; a text or an attributor stands for a chain of one step. */
function readAttribution(value: unknown, log: FaultLog): Chain[] {
  const chains = Array.isArray(value) ? (value as unknown[]) : [value];
  return readItems(chains, Array.isArray(value), (chain) => readChain(chain, log), log);
}

/** A text refers to a claim that is stated elsewhere. */
function readClaims(value: unknown, log: FaultLog): (Claim | Ref)[] {
  const claims = Array.isArray(value) ? (value as unknown[]) : [value];
  const readClaim = (claim: unknown): Claim | Ref | undefined =>
    typeof claim === 'string' ? claim : read(claimShape, claim, log);
  return readItems(claims, Array.isArray(value), readClaim, log);
}
