/** SVG as text: elements with their attributes, everything escaped, numbers cut to a thousandth. */

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What XML 1.0 forbids, and every other control character. */
const forbidden = /[\p{Control}\p{Surrogate}\ufffe\uffff]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Any text as content or as an attribute's value: line breaks are spaces, control characters and lone surrogates are dropped. */
export function escapeText(text: string): string {
  return text
    .replace(/[\t\r\n]+/g, ' ')
    .replace(forbidden, '')
    .replace(/[&<>"']/g, (letter) => entities[letter] as string);
}

/** At most three decimals and never an exponent; what is no finite number is 0. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return '0';
  const bounded = Math.min(Math.max(value, -1e9), 1e9);
  return String(Math.round(bounded * 1000) / 1000 + 0);
}

/** An element; attributes that are undefined are left out. `content` is markup. */
export function element(name: string, attributes: Attributes, content?: string): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [` ${key}="${typeof value === 'number' ? formatNumber(value) : escapeText(value)}"`],
  );
  const start = `<${name}${pairs.join('')}`;
  return content === undefined ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** An id that follows from a content (FNV-1a, 32 bits): equal definitions in one page share it without harm. */
export function contentId(content: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < content.length; i++) hash = Math.imul(hash ^ content.charCodeAt(i), 0x01000193);
  return `at-${(hash >>> 0).toString(36)}`;
}
