/** Reads texts, numbers and choices: what has no parts. */
import { parseEdtf } from '../dates/edtf.js';
import { isZone } from '../dates/zone.js';
import type { FaultLog } from '../fault.js';
import { maybeMediaUrl } from '../media.js';
import { maybeUrl } from '../url.js';
import type { ShapeData } from './shape.js';

/** Reports that something of another type is wanted. */
export function wrongType(value: unknown, wanted: string, log: FaultLog): undefined {
  const given = Array.isArray(value) ? 'a list' : value === null ? 'null' : `a ${typeof value}`;
  log.report(
    'error',
    'wrong-type',
    `${wanted} is wanted here, not ${given.replace('a object', 'an object')}`,
    value,
  );
  return undefined;
}

/** A text, or a number as one; in a format that not every text has, with a fault where it has not. */
export function readText(
  shape: Extract<ShapeData, { type: 'text' }>,
  value: unknown,
  log: FaultLog,
): string | undefined {
  if (typeof value === 'number') {
    log.report('warning', 'wrong-type', 'a text is wanted here; the number is read as one', value);
    return readText(shape, String(value), log);
  }
  if (typeof value !== 'string') {
    wrongType(value, 'a text', log);
    return;
  }
  if (shape.format === 'edtf') checkEdtf(value, log);
  if (shape.format === 'zone') return readZone(value, log);
  if (shape.format === 'url') return readUrl(value, log);
  if (shape.format === 'media') return readMediaUrl(value, log);
  return value;
}

function checkEdtf(value: string, log: FaultLog): void {
  const date = parseEdtf(value);
  if (date.type === 'problem') log.report('error', 'bad-date', date.reason, value);
}

function readZone(value: string, log: FaultLog): string | undefined {
  if (value === 'unknown' || isZone(value)) return value;
  log.report('error', 'bad-zone', 'there is no such time zone', value);
  return undefined;
}

/** What is wrong with an address that is not linked. */
export const unsafeLink = 'only http, https and mailto addresses are linked';

function readUrl(value: string, log: FaultLog): string | undefined {
  const url = maybeUrl(value);
  if (url === undefined) log.report('error', 'unsafe-url', unsafeLink, value);
  return url;
}

function readMediaUrl(value: string, log: FaultLog): string | undefined {
  const url = maybeMediaUrl(value);
  if (url === undefined)
    log.report(
      'error',
      'unsafe-url',
      'only whole http and https addresses and pictures as data:image/png;base64 (or avif, gif, jpeg, webp) are used',
      value,
    );
  return url;
}

/** A finite number within the bounds of a shape. */
export function readNumber(
  shape: Extract<ShapeData, { type: 'number' }>,
  value: unknown,
  log: FaultLog,
): number | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    wrongType(value, 'a number', log);
    return;
  }
  if (value >= shape.minimum && value <= shape.maximum) return value;
  log.report('error', 'unknown-value', boundsSentence(shape), value);
  return undefined;
}

function boundsSentence({ minimum, maximum }: Extract<ShapeData, { type: 'number' }>): string {
  return maximum === Infinity ? `must be ${minimum} or more` : `must lie between ${minimum} and ${maximum}`;
}

/** One of the values of a shape. */
export function readChoice(
  shape: Extract<ShapeData, { type: 'choice' }>,
  value: unknown,
  log: FaultLog,
): unknown {
  if (shape.of.includes(value as string | number)) return value;
  if (typeof value !== 'string' && typeof value !== 'number') {
    wrongType(value, `one of ${shape.of.join(', ')}`, log);
    return;
  }
  log.report('error', 'unknown-value', `is none of ${shape.of.join(', ')}`, value);
  return undefined;
}
