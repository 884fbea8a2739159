/** JSON of values that hosts give, whatever stands in them. */
import { MalformedLine } from '../../model/format/malformed-line.js';

/**
 * The text of a value; undefined where it is none that JSON has: a function, a circle, what throws when it is read. A line that was no
 * JSON stays a text.
 */
export function jsonText(value: unknown, indent?: number): string | undefined {
  try {
    const own = value instanceof MalformedLine ? value.text : value;
    return JSON.stringify(own, withBigNumbers, indent);
  } catch {
    return undefined;
  }
}

function withBigNumbers(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
