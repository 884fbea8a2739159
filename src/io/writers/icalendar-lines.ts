/** Lines of iCalendar (RFC 5545): names and values, escaped, and folded at 75 octets. */

const longest = 75;

/** A property whose value is a text. */
export function textLine(name: string, text: string): string {
  return line(name, escaped(text));
}

/** A property whose value is a list of texts. */
export function textsLine(name: string, texts: readonly string[]): string {
  return line(name, texts.map(escaped).join(','));
}

/** A property, its value as it is; longer ones go on behind a line break and a blank, and no character is divided. */
export function line(name: string, value: string): string {
  const parts: string[] = [];
  let [part, size] = ['', 0];
  for (const character of `${name}:${value}`) {
    const octets = octetsOf(character.codePointAt(0) ?? 0);
    if (size + octets > longest) {
      parts.push(part);
      [part, size] = [' ', 1];
    }
    part += character;
    size += octets;
  }
  return `${[...parts, part].join('\r\n')}\r\n`;
}

function octetsOf(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
}

/** Without the characters that no text of a calendar may have. */
function escaped(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replace(/\r\n|\r|\n/g, String.raw`\n`)
    .replace(controls, '');
}

// eslint-disable-next-line no-control-regex -- these are the ones that are taken out
const controls = /[\u0000-\u0008\u000a-\u001f\u007f]/g;
