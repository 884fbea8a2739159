// Reads back the SVG that the painter writes: a small strict XML reader, enough to detect a broken document.

export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SvgElement[];
  /** The text directly inside, entities resolved. */
  readonly text: string;
}

const token =
  /<(?<close>\/)?(?<name>[a-zA-Z]+)(?<attributes>(?: [\w:-]+="[^"<]*")*)(?<empty>\/)?>|(?<text>[^<>]+)/y;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function decode(text: string): string {
  return text.replace(/&(#?\w*;?)/g, (whole, name: string) => {
    const letter = name.endsWith(';') ? entities[name.slice(0, -1)] : undefined;
    if (letter === undefined) throw new Error(`not an entity: "${whole}"`);
    return letter;
  });
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, key = '', value = ''] of text.matchAll(/ ([\w:-]+)="([^"]*)"/g)) {
    if (key in attributes) throw new Error(`attribute twice: "${key}"`);
    attributes[key] = decode(value);
  }
  return attributes;
}

interface OpenElement {
  name: string;
  attributes: Record<string, string>;
  children: OpenElement[];
  text: string;
}

/** The root of a well-formed document of elements and text; throws at the first thing that is not XML. */
export function readSvg(svg: string): SvgElement {
  const top: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  for (let at = 0; at < svg.length; at = token.lastIndex) {
    token.lastIndex = at;
    const groups = token.exec(svg)?.groups;
    if (!groups) throw new Error(`not XML at ${at}: "${svg.slice(at, at + 40)}"`);
    const parent = open.at(-1)!;
    const { name = '', text, close, empty } = groups;
    if (text !== undefined) parent.text += decode(text);
    else if (close) {
      if (open.pop()?.name !== name) throw new Error(`"${name}" is closed out of turn`);
    } else {
      const child = { name, attributes: attributesOf(groups['attributes'] ?? ''), children: [], text: '' };
      parent.children.push(child);
      if (!empty) open.push(child);
    }
  }
  const [root] = top.children;
  if (open.length !== 1 || !root || top.children.length !== 1) throw new Error('not one closed root');
  return root;
}

/** All elements of a name, in the order of the document. */
export function elementsOf(element: SvgElement, name: string): readonly SvgElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elementsOf(child, name),
  ]);
}
