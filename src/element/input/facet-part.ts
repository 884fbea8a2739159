/** The panel of filters before and after its chunk is there: whether it is open, and what it is made of. */
import { nothing, type TemplateResult } from 'lit';
import type { EventIndex } from '../../layout/index/event-index.js';
import type { RowSet } from '../../layout/index/row-set.js';
import type { Facets } from './facets.js';
import type { SearchHost } from './search-host.js';
import type { Search } from './search.js';

/** Opens and closes the panel, which is loaded with the search when it is first opened. */
export class FacetPart {
  readonly #host: SearchHost;
  #facets: Facets | undefined;
  #isOpen = false;
  #wantsFocus = false;

  constructor(host: SearchHost) {
    this.#host = host;
  }

  /** Whether the panel is open. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Changes when the panel is another one. */
  get revision(): unknown {
    return this.#facets?.revision;
  }

  /** The panel is loaded. */
  adopt(facets: Facets): void {
    this.#facets = facets;
  }

  /** Opens the panel, and puts the focus into it, or closes it. */
  toggle(): void {
    if (this.#isOpen) this.close();
    else {
      this.#isOpen = true;
      this.#wantsFocus = true;
      this.#host.element.requestUpdate();
    }
  }

  /** Closes the panel; true where it was open. */
  readonly close = (): boolean => {
    if (!this.#isOpen) return false;
    this.#isOpen = false;
    this.#host.focusFilter();
    return true;
  };

  /** Counts what is open, for what is drawn now. */
  advance(index: EventIndex | undefined, among: RowSet | undefined, search: Search | undefined): void {
    const locale = this.#host.viewModel()?.locale;
    if (!this.#isOpen || !index || !search || !locale) return;
    this.#facets?.count({ work: search.work, timeline: index.timeline.happened, locale, among });
    if (this.#wantsFocus) this.#host.state.requestFocus('details');
    this.#wantsFocus = false;
  }

  /** The panel; nothing while it is closed, or not loaded. */
  template(): TemplateResult | typeof nothing {
    const { timeline, locale } = this.#host.viewModel() ?? {};
    if (!this.#isOpen || !this.#facets || !timeline || !locale) return nothing;
    return this.#facets.template(timeline, locale);
  }
}
