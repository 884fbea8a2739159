/** The documents that the rows of a table link to: each is a source, and who carried it is an outlet of the event. */
import type { Source } from '../../model/event.js';
import type { WrittenAttributor } from '../../model/written.js';
import type { RowFaultKind } from './row-faults.js';

/** What a cell of links is not read for. */
export const noLink: RowFaultKind = {
  severity: 'error',
  problem:
    'its link is no address of a page, so it is kept as text: write it whole, such as https://example.org/news/7',
};

/** Which link is whose is not known. */
export const unevenLinks: RowFaultKind = {
  severity: 'warning',
  problem:
    'it has not as many links as sources, so the links are kept as text: write one for each source, in their order, with semicolons between them',
};

/** Between two addresses in a cell: marks that may be in an address divide only where another one begins. */
const between = /[\s;；,、،|]+(?=https?:)/iu;

/** Collects the sources of a document, each once, by its address. */
export class LinkedSources {
  readonly #sources = new Map<string, Source>();

  /** As a document has them; undefined where there is none. */
  get written(): Readonly<Record<string, Source>> | undefined {
    return this.#sources.size === 0 ? undefined : Object.fromEntries(this.#sources);
  }

  /**
   * Who says so in a row, `named` by its column of sources, with the pages that its links lead to; a page that nobody is named for is of
   * the host in its address. A fault instead where one cannot be read, or which is whose is not known.
   */
  stepsOf(named: readonly string[], cell: string): readonly WrittenAttributor[] | RowFaultKind {
    const links = cell.split(between).map((link) => link.trim());
    const hosts = links.map(hostOf);
    if (hosts.includes(undefined)) return noLink;
    const names = named.length === 0 ? (hosts as readonly string[]) : named;
    if (names.length !== links.length) return unevenLinks;
    return names.map((by, at) => ({ by, as: 'outlet', source: this.#keyOf(by, links[at] ?? '') }));
  }

  /** The page of another name at an address that is known is another source: a title of somebody else would be false. */
  #keyOf(title: string, link: string): string {
    const isOthers = (this.#sources.get(link)?.title ?? title) !== title;
    const key = isOthers ? `${link} (${title})` : link;
    this.#sources.set(key, { title, URL: link });
    return key;
  }
}

/** Undefined for what is no address of the web. */
function hostOf(link: string): string | undefined {
  if (!/^https?:\/\/\S+$/iu.test(link) || !URL.canParse(link)) return undefined;
  return new URL(link).hostname.replace(/^www\./u, '');
}
