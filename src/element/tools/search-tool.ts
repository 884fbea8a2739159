/** The field of the search. */
import type { Tool } from './tool.js';

/** What is typed there is looked for at once; its key works wherever the focus is in the stage. */
export const searchTool: Tool = {
  id: 'search',
  kind: 'field',
  label: ({ search }) => search.field,
  value: ({ search }) => search.text,
  keys: { names: ['/'], scope: 'stage' },
  act: ({ search }, value) => search.find(value),
};
