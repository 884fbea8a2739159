/** What an event may have in common with others, as the details offer it. */
import { entitiesOf } from '../../layout/search/entities.js';
import { nameOf } from '../../model/attribution.js';
import type { FacetField } from '../../model/query/facet-terms.js';
import { kindName } from '../../model/roles.js';
import type { Timeline } from '../../model/timeline.js';
import type { Common } from '../../render/views/show-only.js';
import type { Locale } from '../../words/locale.js';
import { kindPlural } from '../../words/kind-words.js';
import { kindDefinition } from '../../model/kinds.js';

/** Of a field, so many: a call of forty has forty who act. */
const mostOfField = 8;
/** A query compares words: for a name of signs alone it has none. */
const hasWords = /[\p{L}\p{N}]/u;

/** Its kind, and the names in it, each once. */
export function commonValues(timeline: Timeline, row: number, locale: Locale): readonly Common[] {
  const event = timeline.event(row);
  if (!event) return [];
  const { header } = timeline;
  const entities = entitiesOf(event, timeline.claimsStatedIn(row), timeline);
  const kind = kindName(event);
  const named = (field: 'by' | 'source' | 'place' | 'tag'): readonly Common[] =>
    [...new Set(entities[field].map((id) => nameOf(id, header)))]
      .filter((name) => hasWords.test(name))
      .slice(0, mostOfField)
      .map((name) => common(field, name, name, header.lang));
  const plural = kindPlural(kind, kindDefinition(header.kinds, kind), locale);
  return [
    common('kind', kind, plural, undefined),
    ...(['by', 'source', 'place', 'tag'] as const).flatMap(named),
  ];
}

function common(field: FacetField, value: string, words: string, lang: string | undefined): Common {
  return { field, value, words, lang };
}
