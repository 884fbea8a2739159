/** XML as elements with their attributes and texts. */
import type { SourceFault } from '../../format/read-result.js';
import { unescaped } from '../../format/unescaped.js';
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
    // Each tag that is not closed takes all behind it into itself; the path to each as a text would take quadratic time.
    ...{ maxNestedTags: Infinity, jPath: false },
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
  return { roots: elementsOf(nodes ?? [], mark), faults };
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

/** An element that is being made, and what the library has in it. */
interface Open {
  readonly content: (XmlElement | string)[];
  readonly nodes: readonly Node[];
  at: number;
}

/** Tags that are not closed nest as deep as a text is long: no function calls itself for each. */
function elementsOf(nodes: readonly Node[], mark: symbol): readonly XmlElement[] {
  const roots: (XmlElement | string)[] = [];
  const open: Open[] = [{ content: roots, nodes, at: 0 }];
  for (let last = open.at(-1); last; last = open.at(-1)) {
    const node = last.nodes[last.at++];
    if (!node) open.pop();
    else if (typeof node['#text'] === 'string') last.content.push(unescaped(node['#text']));
    else if (Array.isArray(node['#cdata'])) last.content.push(...literalTexts(node['#cdata']));
    else {
      const name = Object.keys(node).find((key) => key !== ':@' && !key.startsWith('#'));
      if (name === undefined) continue;
      const content: (XmlElement | string)[] = [];
      const place = (node as Readonly<Record<symbol, unknown>>)[mark] as { startIndex?: number } | undefined;
      const attributes = (node[':@'] ?? {}) as Readonly<Record<string, string>>;
      last.content.push({ name, attributes, content, at: place?.startIndex });
      open.push({ content, nodes: Array.isArray(node[name]) ? (node[name] as Node[]) : [], at: 0 });
    }
  }
  return roots.filter((each) => typeof each !== 'string');
}

function literalTexts(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap(({ '#text': text }) => (typeof text === 'string' ? [text] : []));
}

/** All elements of a name, in order, wherever they are: a tag that is not closed takes those behind it into itself. */
export function elementsNamed(name: string, { content }: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = [...content].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') continue;
    if (next.name === name) found.push(next);
    pushReversed(waiting, next.content);
  }
  return found;
}

/** All text in an element but that of others of its name, with its tags as HTML. */
export function textIn({ name, content }: XmlElement): string {
  const parts: string[] = [];
  const waiting: (XmlElement | { readonly text: string } | string)[] = [...content].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') parts.push(next);
    else if ('text' in next) parts.push(next.text);
    else if (next.name !== name) {
      parts.push(`<${next.name}>`);
      waiting.push({ text: `</${next.name}>` });
      pushReversed(waiting, next.content);
    }
  }
  return parts.join('').trim();
}

/** So that the first is the next to be taken; a list may be too long for the arguments of a function. */
function pushReversed<T>(stack: T[], items: readonly T[]): void {
  for (let at = items.length - 1; at >= 0; at--) stack.push(items[at] as T);
}
