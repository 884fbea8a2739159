/** What an element says of its search, and what its data are arranged by. */
import type { DataController } from '../data/data-controller.js';
import type { FilterInputs } from '../data/named-filters.js';
import type { AskedArrangement } from '../data/data-state.js';
import type { Announcer } from '../page/announcer.js';
import { isOnServer } from '../page/server-view.js';
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
  return {
    text: () => (typeof (element.query as unknown) === 'string' ? element.query : ''),
    hidesMisses: () => element.misses === 'hide',
    choose: (query) => (element.query = query),
    hideMisses: (hidden) => (element.misses = hidden ? 'hide' : 'dim'),
    announceSoon: (words) => announcer.announceSoon(words),
  };
}

/** The settings of an element that say how its data are arranged. */
type ArrangementSettings = Pick<AskedArrangement, 'laneBy' | 'sizeBy' | 'clock' | 'format'> & {
  readonly filter: FilterInputs['host'];
};

/** Arranges data by what is found; found at once, it is drawn with this update. A server reads them when it renders the element, once. */
export function arrangeFound(
  data: DataController,
  search: SearchController,
  { laneBy, sizeBy, clock, format, filter: host }: ArrangementSettings,
  { axis, lane }: Pick<AskedArrangement, 'axis'> & Pick<FilterInputs, 'lane'>,
): void {
  if (isOnServer) return;
  const arrange = (): void => {
    const filters = { host, lane, search: search.search?.filter };
    data.arrange({ laneBy, sizeBy, clock, format, axis, filters });
  };
  arrange();
  if (search.advance(data.whole, data.indexer.searched)) arrange();
}
