/** Keys that move the focus from event to event: along lanes, by windows, by letters, along links; where they lead no further, that is announced. */
import { ease, type Way } from '../../layout/view/motion.js';
import type { Move } from '../../layout/list/navigate.js';
import { writtenTitle } from '../../layout/list/next-title.js';
import type { Locale } from '../../words/locale.js';
import { fill } from '../../words/compose.js';
import type { KeyAction } from './key-actions.js';
import type { ViewModel } from '../state/view-model.js';
import { findTitle } from '../state/find-title.js';
import { moveIn, pageBy } from '../state/focus-moves.js';
import type { InteractionState } from '../state/interaction-state.js';
import { LinkWalk } from '../list/link-walk.js';
import { Typing } from '../list/type-ahead.js';

/** The actions of keys that move the focus or the window with it. */
export type FocusAction = Extract<KeyAction, { readonly type: 'move' | 'page' | 'search' | 'walk' }>;

/** What moving the focus works on. */
export interface FocusHost {
  readonly state: InteractionState;
  /** Runs a change that may move the window, and animates it. */
  readonly move: (way: Way, act: () => boolean) => void;
  /** Announces something politely, at once; nothing where it was announced already. */
  readonly announce: (text: string) => void;
  /** Puts the focus on what stands beyond the first lane, or the last; false where nothing does. */
  readonly leave: (move: Move) => boolean;
}

/**
 * Moves the current event and has it in view; there is no wrap, and whatever leads no further is announced with the
 * reason.
 */
export class FocusNavigator {
  readonly #host: FocusHost;
  readonly #typing = new Typing();
  readonly #walk = new LinkWalk();

  constructor(host: FocusHost) {
    this.#host = host;
  }

  /** Whether a title is being typed. */
  get isTyping(): boolean {
    return this.#typing.isGoingOn;
  }

  /** False where the focus has gone elsewhere than to an event. */
  perform(action: FocusAction, viewModel: ViewModel): boolean {
    if (action.type === 'move') return this.#go(action.move, viewModel);
    if (action.type === 'search') this.#search(action.letter, viewModel);
    else if (action.type === 'walk') this.#walkLinks(action.isBack, viewModel);
    else this.#host.move(ease, () => pageBy(this.#host.state, action.share, action.focusFollows));
    return true;
  }

  #go(move: Move, { visualBounds, locale }: ViewModel): boolean {
    const { state, announce } = this.#host;
    const before = state.current;
    this.#host.move(ease, () => moveIn(state, move, visualBounds));
    const { current } = state;
    const isAtEdge = current?.row === before?.row && current?.lane === before?.lane;
    const leaves = isAtEdge && this.#host.leave(move);
    announce(isAtEdge && !leaves ? edgeWords(move, locale) : '');
    return !leaves;
  }

  #search(letter: string, { timeline, locale, visualBounds }: ViewModel): void {
    const { state, announce } = this.#host;
    const text = this.#typing.add(letter);
    const titleOf = (row: number): string => (timeline ? writtenTitle(timeline, row) : '');
    const found = state.context && findTitle(state.context, state.current, text, titleOf, locale.lang);
    announce(found ? '' : fill(locale.interface.noTitle, { text }));
    if (!found) return;
    state.focusRow(found.row, found.lane);
    this.#host.move(ease, () => state.reveal(found.row, visualBounds));
  }

  /** To an event that the current one is linked with, or back; announced with what the link says. */
  #walkLinks(isBack: boolean, { timeline, linked, linkWords, locale, visualBounds }: ViewModel): void {
    const { state, announce, move } = this.#host;
    const { current } = state;
    if (!timeline || !current) return;
    const reached = (row: number): boolean => state.placeOf(row) !== undefined;
    const next = isBack
      ? this.#walk.back(current.row, timeline)
      : this.#walk.next(current.row, linked(current.row).filter(reached), timeline);
    const { noMore, noWayBack } = locale.links;
    announce(next === undefined ? (isBack ? noWayBack : noMore) : linkWords(current.row, next));
    if (next === undefined) return;
    state.focusRow(next);
    move(ease, () => state.reveal(next, visualBounds));
  }
}

function edgeWords(move: Move, { interface: strings }: Locale): string {
  const { firstInLane, lastInLane, firstLane, lastLane } = strings;
  const words: Readonly<Record<Move, string>> = {
    previous: firstInLane,
    first: firstInLane,
    'very-first': firstInLane,
    next: lastInLane,
    last: lastInLane,
    'very-last': lastInLane,
    up: firstLane,
    down: lastLane,
  };
  return words[move];
}
