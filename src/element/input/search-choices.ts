/** What an element says of its search, and what its data are arranged by. */
import type { DataController } from '../data/data-controller.js';
import type { FilterInputs } from '../data/named-filters.js';
import type { AskedArrangement } from '../data/data-state.js';
import type { Announcer } from '../page/announcer.js';
import type { SearchController } from './search-controller.js';
import type { SearchHost } from './search-host.js';

/** The settings of an element; a host may have set them to anything. */
interface SearchSettings {
  query: string;
  misses: 'dim' | 'hide';
}

/** The settings as the search asks for them, and writes them for a person. */
export function searchChoices(
  element: SearchSettings,
  announcer: Announcer,
): Pick<SearchHost, 'text' | 'hidesMisses' | 'choose' | 'hideMisses' | 'announceSoon'> {
  const text = (given: unknown): string => (typeof given === 'string' ? given : '');
  return {
    text: () => text(element.query),
    hidesMisses: () => element.misses === 'hide',
    choose: (query) => (element.query = query),
    hideMisses: (hidden) => (element.misses = hidden ? 'hide' : 'dim'),
    announceSoon: (words) => announcer.announceSoon(words),
  };
}

/** Arranges data by what is found; found at once, it is drawn with this update. */
export function arrangeFound(
  data: DataController,
  search: SearchController,
  { host, lane, ...asked }: Omit<AskedArrangement, 'filters'> & Omit<FilterInputs, 'search'>,
): void {
  const arrange = (): void =>
    data.arrange({ ...asked, filters: { host, lane, search: search.search?.filter } });
  arrange();
  if (search.advance(data.whole, data.indexer.searched)) arrange();
}
