/** XML as elements with their attributes and texts. */
import type { SourceFault } from '../../format/read-result.js';
import type { Xml } from '../../libraries/xml.js';

/** An element; what it holds are texts, escaped as they were written, and elements. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly (XmlElement | string)[];
  /** Where it begins in the text. */
  readonly at: number | undefined;
}

/** One node as the library gives it, in order. */
type Node = Readonly<Record<string, unknown>>;

/** The elements of a text as far as it goes; faults say where it ends too soon, and what is not resolved. */
export function readXml(
  Parser: Xml,
  text: string,
  root: string,
): { readonly roots: readonly XmlElement[]; readonly faults: readonly SourceFault[] } {
  const faults: SourceFault[] = [];
  if (/<!ENTITY\s/i.test(text))
    faults.push(
      warning('entities that it declares are not resolved, and stay as they are written: write their text'),
    );
  const parser = new Parser({
    ...{ preserveOrder: true, captureMetaData: true, ignoreDeclaration: true, ignorePiTags: true },
    ...{ ignoreAttributes: false, attributeNamePrefix: '', allowBooleanAttributes: true },
    ...{ parseTagValue: false, parseAttributeValue: false, trimValues: false, processEntities: false },
    cdataPropName: '#cdata',
  });
  const end = `</${root}>`;
  const body = withoutDoctype(text);
  let nodes = parsed(parser, body);
  if (nodes === undefined || !text.includes(end)) {
    faults.push(
      warning(
        `it is cut off, or a tag in it is not closed, and it is read as far as it goes: write "${end}"`,
      ),
    );
    nodes ??= parsed(parser, body.slice(0, body.lastIndexOf('<')));
  }
  const mark = Parser.getMetaDataSymbol() as symbol;
  return { roots: (nodes ?? []).flatMap((node) => elementOf(node, mark)), faults };
}

function warning(problem: string): SourceFault {
  return { place: '', severity: 'warning', problem };
}

/** With blanks in the place of what declares entities: the library resolves none of them, but gives up on some. */
function withoutDoctype(text: string): string {
  const start = text.slice(0, 10_000).search(/<!DOCTYPE/i);
  if (start < 0) return text;
  const close = text.indexOf('>', start);
  const subset = text.indexOf('[', start);
  const behind = subset >= 0 && subset < close ? /\]\s*>/g : />/g;
  behind.lastIndex = subset >= 0 && subset < close ? subset : start;
  const end = behind.exec(text) ? behind.lastIndex : text.length;
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);
}

/** Undefined where the library gives up. */
function parsed(parser: { parse: (text: string) => unknown }, text: string): readonly Node[] | undefined {
  try {
    return parser.parse(text) as readonly Node[];
  } catch {
    return undefined;
  }
}

function elementOf(node: Node, mark: symbol): readonly XmlElement[] {
  const name = Object.keys(node).find((key) => key !== ':@' && !key.startsWith('#'));
  if (name === undefined) return [];
  const list = node[name];
  const content = (Array.isArray(list) ? (list as readonly Node[]) : []).flatMap((child) =>
    contentOf(child, mark),
  );
  const place = (node as Readonly<Record<symbol, unknown>>)[mark] as { startIndex?: number } | undefined;
  const attributes = (node[':@'] ?? {}) as Readonly<Record<string, string>>;
  return [{ name, attributes, content, at: place?.startIndex }];
}

function contentOf(node: Node, mark: symbol): readonly (XmlElement | string)[] {
  if (typeof node['#text'] === 'string') return [unescaped(node['#text'])];
  const literal = node['#cdata'];
  if (Array.isArray(literal))
    return (literal as readonly Node[]).flatMap((each) =>
      typeof each['#text'] === 'string' ? [each['#text']] : [],
    );
  return elementOf(node, mark);
}

/** All elements of a name, in order, wherever they are: a tag that is not closed takes those behind it into itself. */
export function elementsNamed(name: string, { content }: XmlElement): readonly XmlElement[] {
  return content.flatMap((child) => {
    if (typeof child === 'string') return [];
    return [...(child.name === name ? [child] : []), ...elementsNamed(name, child)];
  });
}

/** All text in an element but that of others of its name, with its tags as HTML. */
export function textIn({ name, content }: XmlElement): string {
  const parts = content.map((child) =>
    typeof child === 'string'
      ? child
      : child.name === name
        ? ''
        : `<${child.name}>${textIn(child)}</${child.name}>`,
  );
  return parts.join('').trim();
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A text with the five entities of XML and characters by number resolved, once; any other stays. */
export function unescaped(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
    (all, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? all;
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : all;
    },
  );
}
