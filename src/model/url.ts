/** Addresses in data: only those that a reader may safely follow. */

const safeSchemes = new Set(['http:', 'https:', 'mailto:']);

/** The address where it is absolute and its scheme is http, https or mailto; otherwise undefined. */
export function maybeUrl(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && safeSchemes.has(url.protocol) ? url.href : undefined;
}
