/** What a key does while the drawing has the focus; undefined for keys that belong to the page. */
import { isLetter, isTypedWithAlt } from '../list/type-ahead.js';
import type { Move } from '../../layout/list/navigate.js';

/** What a key asks for. `share` is in windows, negative towards the past. */
export type KeyAction =
  | { readonly type: 'move'; readonly move: Move }
  | { readonly type: 'page'; readonly share: 1 | -1; readonly focusFollows: boolean }
  /** Moves, and marks the time from where that began. */
  | { readonly type: 'extend'; readonly move: Move }
  | { readonly type: 'open' }
  /** What can be chosen of the lane. */
  | { readonly type: 'menu' }
  | { readonly type: 'close' }
  /** Along the links of the current event, or back. */
  | { readonly type: 'walk'; readonly isBack: boolean }
  | { readonly type: 'search'; readonly letter: string };

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * Ctrl, Alt and Cmd belong to browser and page, but for Ctrl with Home and End, and letters that are typed with AltGr or
 * Option. Arrows are mirrored right to left.
 */
export function keyAction(
  { key, ctrlKey, metaKey, altKey, shiftKey }: Keys,
  rightToLeft: boolean,
): KeyAction | undefined {
  if (altKey && !metaKey && isTypedWithAlt(key)) return { type: 'search', letter: key };
  if (altKey || metaKey) return undefined;
  if (ctrlKey) return controlAction(key);
  if (key === 'F10' && shiftKey) return { type: 'menu' };
  const move = moves.get(rightToLeft ? (mirrored.get(key) ?? key) : key);
  if (move) return { type: shiftKey && isInLane(move) ? 'extend' : 'move', move };
  const action = actions.get(key);
  if (action) return action;
  if (key === 'PageUp') return { type: 'page', share: -1, focusFollows: !shiftKey };
  if (key === 'PageDown') return { type: 'page', share: 1, focusFollows: !shiftKey };
  return isLetter(key) ? { type: 'search', letter: key } : undefined;
}

const moves: ReadonlyMap<string, Move> = new Map<string, Move>(
  Object.entries({
    ArrowLeft: 'previous',
    ArrowRight: 'next',
    ArrowUp: 'up',
    ArrowDown: 'down',
    Home: 'first',
    End: 'last',
  }),
);

const mirrored: ReadonlyMap<string, string> = new Map<string, string>(
  Object.entries({
    ArrowLeft: 'ArrowRight',
    ArrowRight: 'ArrowLeft',
  }),
);

const actions: ReadonlyMap<string, KeyAction> = new Map<string, KeyAction>(
  Object.entries({
    Enter: { type: 'open' },
    ' ': { type: 'open' },
    Escape: { type: 'close' },
    ContextMenu: { type: 'menu' },
    '.': { type: 'walk', isBack: false },
    ',': { type: 'walk', isBack: true },
  }),
);

function isInLane(move: Move): boolean {
  return move !== 'up' && move !== 'down';
}

function controlAction(key: string): KeyAction | undefined {
  if (key === 'Home') return { type: 'move', move: 'very-first' };
  if (key === 'End') return { type: 'move', move: 'very-last' };
  return undefined;
}
