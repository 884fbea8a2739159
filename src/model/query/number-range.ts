/** Reads what a query asks of a number: `6`, `>6`, `>=6`, `<6`, `5..6`, `5..`, `..6`. */
import { fold, withPlainDigits } from '../../util/fold.js';
import type { NumberRange } from './query.js';

const decimal = String.raw`[-+−]?\d+(?:\.\d+)?(?:e[-+]?\d+)?`;
const arabicPoint = '٫';
const single = new RegExp(`^(>=|<=|[<>≥≤=]?)(${decimal})$`, 'iu');
const between = new RegExp(`^(${decimal})?\\.\\.(${decimal})?$`, 'iu');

/** The range of a written one, in full-width forms or digits of Arabic too; undefined where it is none. */
export function readRange(text: string): NumberRange | undefined {
  const written = withPlainDigits(text).replaceAll(arabicPoint, '.');
  const [, sign = '', value] = single.exec(written) ?? [];
  if (value !== undefined) return besides(sign, numberOf(value));
  const [all, from, to] = between.exec(written) ?? [];
  if (all === undefined || (from ?? to) === undefined) return undefined;
  return {
    from: from === undefined ? -Infinity : numberOf(from),
    to: to === undefined ? Infinity : numberOf(to),
    ...{ hasFrom: true, hasTo: true },
  };
}

function besides(sign: string, value: number): NumberRange {
  const isWithin = !['<', '>'].includes(sign);
  const whole = { from: -Infinity, to: Infinity, hasFrom: isWithin, hasTo: isWithin };
  if (sign.startsWith('>') || sign === '≥') return { ...whole, from: value };
  if (sign.startsWith('<') || sign === '≤') return { ...whole, to: value };
  return { ...whole, from: value, to: value };
}

function numberOf(text: string): number {
  return Number(text.replace('−', '-'));
}

/** Whether a number lies in one of several ranges; NaN lies in none. */
export function isInRange(value: number, ranges: readonly NumberRange[]): boolean {
  return ranges.some(
    ({ from, to, hasFrom, hasTo }) =>
      (hasFrom ? value >= from : value > from) && (hasTo ? value <= to : value < to),
  );
}

/** The name that is meant by what stands before a colon: the same one, or one that differs in case and accents alone. */
export function nameOfNumber(field: string, names: readonly string[]): string | undefined {
  const folded = fold(field);
  return names.find((name) => name === field) ?? names.find((name) => fold(name) === folded);
}
