/** The search before it is used: the text that is looked for, and the chunk that finds it, loaded with the first text. */
import type { EventIndex } from '../../layout/index/event-index.js';
import type { RowList } from '../../layout/index/row-list.js';
import type { RowSet } from '../../layout/index/row-set.js';
import type { Matches } from '../../layout/search/matches.js';
import type { FacetField } from '../../model/query/facet-terms.js';
import { FacetPart } from './facet-part.js';
import type { Facets } from './facets.js';
import { LazyPart } from '../page/lazy-part.js';
import { fire } from '../state/dom-events.js';
import type { Tool } from '../tools/tool.js';
import type { Search } from './search.js';
import type { SearchHost } from './search-host.js';

/** What finds events, in a chunk of its own. */
interface SearchModule {
  readonly Search: typeof Search;
  readonly Facets: typeof Facets;
}

/** Loads the search when there is something to look for, and passes on what a person asks of it. */
export class SearchController {
  /** The panel of filters. */
  readonly facets: FacetPart;
  readonly #host: SearchHost;
  readonly #part: LazyPart<SearchModule>;
  #search: Search | undefined;

  constructor(host: SearchHost) {
    this.#host = host;
    this.facets = new FacetPart(host);
    this.#part = new LazyPart<SearchModule>({
      file: 'search.js',
      load: () => import('./search.js'),
      onChange: () => {
        const { module, failedFile } = this.#part;
        if (module) this.#adopt(module);
        else if (failedFile !== undefined) host.failed(failedFile);
        host.element.requestUpdate();
      },
    });
  }

  /** The tools of a search that is on. */
  get tools(): readonly Tool[] {
    return this.#search?.tools ?? [];
  }

  /** What finds events; undefined until it is loaded. */
  get search(): Search | undefined {
    return this.#search;
  }

  /** What is looked for, and what was found, in reading order, once it is; undefined while nothing is looked for. */
  get matches(): { readonly rows: RowList | undefined; readonly query: string } | undefined {
    return this.text && this.#search ? { rows: this.#search.matches?.order, query: this.text } : undefined;
  }

  /** What is looked for. */
  get text(): string {
    return this.#host.text();
  }

  /** Whether what is no match is hidden. */
  get hides(): boolean {
    return this.#host.hidesMisses();
  }

  /** Resolves when the loading that was begun has come to its end. */
  get finished(): Promise<void> {
    return this.#part.finished;
  }

  /** Looks for what is asked for now in an index, and counts filters `among` rows; true where the matches are others than before. */
  advance(index: EventIndex | undefined, among: RowSet | undefined): boolean {
    if (this.text || this.facets.isOpen) this.#part.retry();
    this.facets.advance(index, among, this.#search);
    return this.#search?.advance(index) ?? false;
  }

  /** What was found as an index has it that is drawn; undefined where no words are looked for, and until they are found. */
  arrange(index: EventIndex | undefined): Matches | undefined {
    const matches = this.#search?.arrange(index);
    return this.#search?.hasWords ? matches : undefined;
  }

  #adopt({ Search, Facets }: SearchModule): void {
    this.#search ??= new Search(this.#host);
    const { text } = this.#host;
    const { find, facets } = this;
    const changed = (): void => this.#host.element.requestUpdate();
    facets.adopt(new Facets({ text, find, close: facets.close, changed }));
  }

  /** Shows all that the query leaves out. */
  readonly showAll = (): void => this.find(this.#search?.withoutFilters ?? '');

  /** A press on something with `data-facet` and `data-value`: events with that are shown alone, or all others again. */
  readonly pressValue = (event: Event): void => {
    const { facet, value = '' } =
      (event.target as HTMLElement).closest<HTMLElement>('[data-facet]')?.dataset ?? {};
    if (facet === undefined) return;
    this.#part.retry();
    void this.#part.finished.then(() => {
      if (this.#search) this.find(this.#search.withOnly(facet as FacetField, value));
    });
  };

  /** A person looks for something else. */
  readonly find = (text: string): void => {
    this.#host.choose(text);
    this.#search?.noteChange();
    fire(this.#host.element, 'at-query-change', { query: text });
  };

  /** A key in the field; true where it has done something. */
  key({ target, key, shiftKey, isComposing }: KeyboardEvent): boolean {
    if ((target as HTMLElement).dataset['action'] !== 'search' || isComposing) return false;
    const isEmptied = key === 'Escape' && this.text !== '';
    if (isEmptied) this.find('');
    else if (key === 'Enter') this.#search?.go(shiftKey ? -1 : 1);
    return isEmptied || key === 'Enter';
  }
}
