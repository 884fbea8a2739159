/** What a text with tags says without them. */

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
]);
const breaks = /<\/(?:p|div|li|h[1-6]|blockquote|tr)\s*>|<br\s*\/?>/gi;
/** What is no tag begins with neither a letter nor a slash: "a < b" stays. Each match ends before the next one may begin: linear time. */
const tags = /<[a-z/!][^<>]*>/gi;
const entities = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;

/** The words of HTML: paragraphs and breaks as line breaks, no other tags; entities that are not known stay as written. Nothing of it is run. */
export function plainText(html: string): string {
  return html
    .replace(breaks, '\n')
    .replace(tags, '')
    .replace(entities, (all: string, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name !== undefined) return named.get(name.toLowerCase()) ?? all;
      const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : all;
    })
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
