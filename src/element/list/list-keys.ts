/** What a key does while an event in the list has the focus; undefined for keys that belong to the page. */
import { isLetter, isTypedWithAlt } from './type-ahead.js';

/** What a key asks for in a list. `share` is in heights of the view, negative upwards. */
export type ListAction =
  | { readonly type: 'move'; readonly to: 'first' | 'previous' | 'next' | 'last' }
  | { readonly type: 'page'; readonly share: 1 | -1 }
  | { readonly type: 'open' }
  /** Along the links of the event, or back. */
  | { readonly type: 'walk'; readonly isBack: boolean }
  | { readonly type: 'search'; readonly letter: string };

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const actions: ReadonlyMap<string, ListAction> = new Map<string, ListAction>(
  Object.entries({
    ArrowUp: { type: 'move', to: 'previous' },
    ArrowDown: { type: 'move', to: 'next' },
    Home: { type: 'move', to: 'first' },
    End: { type: 'move', to: 'last' },
    PageUp: { type: 'page', share: -1 },
    PageDown: { type: 'page', share: 1 },
    Enter: { type: 'open' },
    ' ': { type: 'open' },
    '.': { type: 'walk', isBack: false },
    ',': { type: 'walk', isBack: true },
  }),
);

/**
 * Ctrl, Alt and Cmd belong to browser and page, but for Ctrl with Home and End, and letters typed with AltGr or Option; with
 * Shift, keys select text.
 */
export function listAction({ key, ctrlKey, metaKey, altKey, shiftKey }: Keys): ListAction | undefined {
  if (altKey && !metaKey && isTypedWithAlt(key)) return { type: 'search', letter: key };
  if (altKey || metaKey || (ctrlKey && key !== 'Home' && key !== 'End')) return undefined;
  if (isLetter(key)) return { type: 'search', letter: key };
  return shiftKey ? undefined : actions.get(key);
}
