/** The sources that a document cites, each once, by its address. */
import { textOf, type Node } from './nodes.js';

/** Collects them. */
export class SourceList {
  readonly #sources = new Map<string, Readonly<Record<string, string>>>();
  readonly #keys = new Map<string, string>();

  /** As a document has them. */
  get all(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(this.#sources);
  }

  /** The key of what has an address; undefined where it has none. */
  keyOf(node: Node, title: string | undefined): string | undefined {
    const address = textOf(node['url']) ?? textOf(node['@id']);
    if (address === undefined || !/^https?:/i.test(address)) return undefined;
    const known = this.#keys.get(address);
    if (known !== undefined) return known;
    const key = `s${this.#sources.size + 1}`;
    const name = textOf(node['headline']) ?? textOf(node['name']) ?? title;
    const issued = textOf(node['datePublished']);
    this.#keys.set(address, key);
    this.#sources.set(key, {
      ...(name !== undefined && { title: name }),
      ...(issued !== undefined && { issued }),
      URL: address,
    });
    return key;
  }
}
