/** The filters of an element: what each value is counted at, and what a press makes of the query. Part of the chunk of the search. */
import type { nothing } from 'lit';
import { html, type TemplateResult } from 'lit';
import { facetsChunked, type Facet } from '../../layout/search/facet-counts.js';
import {
  facetChoice,
  onlyOne,
  toggled,
  withFacetChoice,
  withoutFields,
  type FacetField,
} from '../../model/query/facet-terms.js';
import { parseQuery } from '../../model/query/parse-query.js';
import type { Query } from '../../model/query/query.js';
import type { Timeline } from '../../model/timeline.js';
import { memoize } from '../../util/memoize.js';
import type { Locale } from '../../words/locale.js';
import { facetPanel } from '../../render/views/facets.js';
import { rowsAtOnce } from '../data/indexer.js';
import { ScheduledWork } from '../data/scheduled-work.js';
import type { FacetHost, FacetInput } from './facet-host.js';

/** So many values of a field are listed at first, and so many more each time that more are wanted. */
const listedAtFirst = 8;
const listedMore = 40;
const everything: Query = { terms: [] };

/** Counts, and draws the panel. The query is the only state: the panel reads it and writes it. */
export class Facets {
  readonly #host: FacetHost;
  readonly #counting: ScheduledWork<readonly Facet[]>;
  readonly #read = memoize(parseQuery);
  readonly #listed = new Map<FacetField, number>();
  /** Those that were last counted: they stand until others are. */
  #facets: readonly Facet[] | undefined;
  #of: Timeline | undefined;
  #revision = 0;
  /** What is looked for among the values. */
  #wanted = '';

  constructor(host: FacetHost) {
    this.#host = host;
    this.#counting = new ScheduledWork(host.changed);
  }

  /** Another number where the panel is another one. */
  get revision(): number {
    return this.#revision;
  }

  /** Works on the counts of the query; those of before stay until they are there. */
  count({ work, timeline, locale, among }: FacetInput): void {
    const index = work.textIndex(timeline);
    if (this.#of !== timeline && !(this.#of && timeline.isAppendOf(this.#of))) this.#facets = undefined;
    this.#of = timeline;
    if (!index) return;
    const text = this.#host.text();
    const read = this.#read(text, timeline.header.timeZone, timeline.numberNames);
    const query = read.type === 'query' ? read.query : everything;
    const kindNames = work.kindNames(locale);
    const facets = this.#counting.run({
      key: [text, index, kindNames, among, this.#wanted],
      steps: () => {
        const searched = { timeline, index, kindNames };
        return facetsChunked({ text, query, searched, among, wanted: this.#wanted });
      },
      atOnce: timeline.size <= rowsAtOnce,
    });
    if (!facets || facets === this.#facets) return;
    this.#facets = facets;
    this.#revision++;
  }

  /** The panel, in the place of the details. */
  template(timeline: Timeline, locale: Locale): TemplateResult | typeof nothing {
    const text = this.#host.text();
    return html`${facetPanel({
      locale,
      timeline,
      isCounting: this.#facets === undefined,
      facets: (this.#facets ?? []).map((facet) => {
        const listed = this.#listed.get(facet.field) ?? (this.#wanted ? listedMore : listedAtFirst);
        return { ...facet, choice: facetChoice(text, facet.field), listed };
      }),
      wanted: this.#wanted,
      canFind: this.#wanted !== '' || this.#hasMany(),
      onFind: (words) => this.#find(words),
      onToggle: (field, value) => this.#choose(field, toggled(facetChoice(text, field), value)),
      onOnly: (field, value) => this.#choose(field, onlyOne(value)),
      onMore: (field) => this.#listMore(field),
      onShowAll:
        withoutFields(text, timeline.numberNames) === text.trim()
          ? undefined
          : () => this.#host.find(withoutFields(text, timeline.numberNames)),
      onClose: () => {
        this.#find('');
        this.#host.close();
      },
    })}`;
  }

  #choose(field: FacetField, choice: ReturnType<typeof onlyOne>): void {
    this.#host.find(withFacetChoice(this.#host.text(), field, choice));
  }

  /** Whether a field has more values than are listed at first. */
  #hasMany(): boolean {
    return this.#facets?.some(({ values, more }) => values.length + more > listedAtFirst) === true;
  }

  #find(words: string): void {
    if (words === this.#wanted) return;
    this.#wanted = words;
    this.#listed.clear();
    this.#revision++;
    this.#host.changed();
  }

  #listMore(field: FacetField): void {
    this.#listed.set(field, (this.#listed.get(field) ?? listedAtFirst) + listedMore);
    this.#revision++;
    this.#host.changed();
  }
}
