/** The tool that opens the panel of filters. */
import { eventCount } from '../../model/timeline.js';
import type { Tool } from './tool.js';

/** On while the panel is open. */
export const filterTool: Tool = {
  id: 'filter',
  kind: 'button',
  folding: 'folds',
  label: ({ facets }) => facets.filter,
  pressed: (_mode, _index, { search }) => search.facets.isOpen,
  present: (index) => index !== undefined && eventCount(index.timeline) > 1,
  act: ({ search }) => search.facets.toggle(),
};
