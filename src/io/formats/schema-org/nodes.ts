/** The nodes of JSON-LD in the vocabulary of schema.org: values by their names, whatever form they have. */
import { isDictionary } from '../../../model/format/read-fields.js';

const deepest = 8;

/** A thing with its properties. */
export type Node = Readonly<Record<string, unknown>>;

/** A node that stands by itself, and where. */
export interface PlacedNode {
  readonly node: Node;
  readonly place: string;
}

/** The nodes of a document: itself, those of a list, and those of its graphs. */
export function topNodes(value: unknown, place = '', depth = 0): readonly PlacedNode[] {
  if (depth > deepest) return [];
  if (Array.isArray(value))
    return (value as readonly unknown[]).flatMap((each, at) => topNodes(each, `${place}[${at}]`, depth + 1));
  if (!isDictionary(value)) return [];
  const graph = value['@graph'];
  if (graph === undefined) return [{ node: value, place }];
  return topNodes(Array.isArray(graph) ? graph : [graph], `${place}@graph`, depth + 1);
}

/** The names of its types, without those of the vocabulary. */
export function typesOf(node: Node): readonly string[] {
  return listOf(node['@type']).flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^(?:schema:|https?:\/\/(?:www\.)?schema\.org\/)/, '')] : [],
  );
}

/** One or many, as a list. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null || value === '') return [];
  return Array.isArray(value) ? (value as readonly unknown[]) : [value];
}

/** What a value refers to, where the document has it; else the value. */
export type Resolve = (value: unknown) => unknown;

/** Finds nodes by their `@id`. */
export function resolver(nodes: readonly PlacedNode[]): Resolve {
  const byId = new Map(
    nodes.flatMap(({ node }) => (typeof node['@id'] === 'string' ? [[node['@id'], node] as const] : [])),
  );
  return (value) => {
    if (!isDictionary(value) || typeof value['@id'] !== 'string' || Object.keys(value).length > 1)
      return value;
    return byId.get(value['@id']) ?? value;
  };
}

/** The first text of a value: one in a language, or the name of a thing; undefined where it lies too deep. */
export function textOf(value: unknown, depth = 0): string | undefined {
  if (depth > deepest) return undefined;
  for (const each of listOf(value)) {
    const text = isDictionary(each)
      ? (each['@value'] ?? each['name'] ?? each['headline'] ?? each['@id'])
      : each;
    if ((typeof text === 'string' || typeof text === 'number') && String(text).trim() !== '')
      return String(text).trim();
    if (isDictionary(text) || Array.isArray(text)) return textOf(text, depth + 1);
  }
  return undefined;
}

/** The names of things, such as authors, in one property of several names. */
export function namesIn(node: Node, resolve: Resolve, ...properties: readonly string[]): readonly string[] {
  for (const property of properties) {
    const names = listOf(node[property]).flatMap((each) => textOf(resolve(each)) ?? []);
    if (names.length > 0) return [...new Set(names)];
  }
  return [];
}
