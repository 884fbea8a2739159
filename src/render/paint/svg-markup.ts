/** SVG as nodes, and as text: everything escaped, numbers cut to a thousandth. */

/** Attributes of an SVG element by name. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; attributes that are undefined are left out, and content that is text is plain text. */
export interface SvgNode {
  readonly name: string;
  readonly attributes: Attributes;
  readonly content?: readonly (SvgNode | string)[];
}

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

/** The markup of an element; what stands in a group or a document is set on lines of its own. */
export function markupOf({ name, attributes, content = [] }: SvgNode): string {
  const pairs = attributePairs(attributes).map(([key, value]) => ` ${key}="${escapeText(value)}"`);
  const start = `<${name}${pairs.join('')}`;
  if (content.length === 0) return `${start}/>`;
  const inside = content.map((part) => (typeof part === 'string' ? escapeText(part) : markupOf(part)));
  const broken = name === 'g' || name === 'svg';
  return `${start}>${broken ? `\n${inside.join('\n')}\n` : inside.join('')}</${name}>`;
}

/** The attributes that have a value, as text yet to be escaped. */
export function attributePairs(attributes: Attributes): readonly (readonly [name: string, value: string])[] {
  return Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, typeof value === 'number' ? formatNumber(value) : value] as const],
  );
}

/** An id that follows from a content (FNV-1a, 32 bits): equal definitions in one page share it without harm. */
export function contentId(content: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < content.length; i++) hash = Math.imul(hash ^ content.charCodeAt(i), 0x01000193);
  return `at-${(hash >>> 0).toString(36)}`;
}
