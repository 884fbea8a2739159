/** The value that something cannot have, as messages name it. */
import { cutText } from '../../util/graphemes.js';

const longest = 60;

/** With a space before it; empty for what has no short text. */
export function offender(value: unknown): string {
  if (typeof value === 'string') return ` "${cutText(value, longest)}"`;
  return typeof value === 'number' || typeof value === 'boolean' ? ` ${value}` : '';
}
