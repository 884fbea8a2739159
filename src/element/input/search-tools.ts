/** The tools beside the field of the search: from match to match, how many there are, what becomes of the others, the end of it. */
import type { Locale } from '../../words/locale.js';
import type { Tool } from '../tools/tool.js';
import type { SearchHost } from './search-host.js';

/** What the tools ask of the search. */
interface SearchCommands {
  readonly go: (step: 1 | -1) => void;
  readonly words: string;
  readonly isFaulty: boolean;
  readonly order: ArrayLike<number>;
  /** Whether words are looked for: what has them not can be hidden. */
  readonly hasWords: boolean;
}

const group = 'search';

/** In order; the count is no button. */
export function searchTools(search: SearchCommands, host: SearchHost): readonly Tool[] {
  const { words } = search;
  const note = { id: 'search-count', kind: 'note', label: () => words, act: () => {} } as const;
  const clear: Tool = {
    ...{ id: 'search-clear', kind: 'button', icon: '✕', group },
    label: ({ search: strings }: Locale) => strings.clear,
    act: ({ search: { find }, focusTool }) => {
      find('');
      focusTool('search');
    },
  };
  if (search.isFaulty || search.order.length === 0) return [note, clear];
  const hide: Tool = {
    ...{ id: 'search-hide', kind: 'button', group },
    label: ({ search: strings }) => strings.hideOthers,
    pressed: () => host.hidesMisses(),
    act: () => host.hideMisses(!host.hidesMisses()),
  };
  return [
    note,
    {
      ...{ id: 'search-previous', kind: 'button', icon: '↑', group },
      label: ({ search: strings }) => strings.previous,
      act: () => search.go(-1),
    },
    {
      ...{ id: 'search-next', kind: 'button', icon: '↓', group },
      label: ({ search: strings }) => strings.next,
      act: () => search.go(1),
    },
    {
      ...{ id: 'search-list', kind: 'button', icon: '☰', group },
      label: ({ sets }) => sets.list,
      act: ({ list }) => list({ type: 'matches' }, 'search-list'),
    },
    ...(search.hasWords ? [hide] : []),
    clear,
  ];
}
