/** Settings that are texts: a host may have set them to anything. */

/** The text without blanks around it; empty for what is none. */
export function settingText(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
