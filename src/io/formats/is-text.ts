/** Texts among values that may be anything. */

/** Whether a value is a text that has anything in it. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
