/** Links by the rows at whose ends they stand: grouped once, and added to when there are more. */
import type { Link, Ref } from './event.js';

/**
 * Finds the links of a row without a search: links are grouped up to the last one when a row is first asked about,
 * in linear time, and each is looked at once for as long as the list goes on where it ended.
 */
export class LinkGroups {
  readonly #groups = new Map<number, Link[]>();
  /** How many of the links are grouped. */
  #length = 0;

  /** The links of a row, in their order; `links` begins with those of the calls before. */
  of(row: number, links: readonly Link[], rowOfRef: (ref: Ref) => number): readonly Link[] {
    for (; this.#length < links.length; this.#length++) {
      const link = links[this.#length] as Link;
      for (const end of new Set([rowOfRef(link.from), rowOfRef(link.to)])) this.#add(end, link);
    }
    return this.#groups.get(row) ?? [];
  }

  /** Under -1 stand those with an end that names nothing, which no row asks for. */
  #add(row: number, link: Link): void {
    const group = this.#groups.get(row);
    if (group) group.push(link);
    else this.#groups.set(row, [link]);
  }
}
