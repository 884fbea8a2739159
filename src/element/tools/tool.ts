/** What a tool of the toolbar is: its looks, its keys, and what it does. */
import type { EventIndex } from '../../layout/index/event-index.js';
import type { Clock } from '../../model/reports/clock.js';
import type { AxisMode } from '../../layout/scale/axis-mode.js';
import type { Way } from '../../layout/view/motion.js';
import type { ToolKind } from '../../render/views/toolbar.js';
import type { Locale } from '../../words/locale.js';
import type { ViewMode } from '../../words/view-mode.js';
import type { EventSet } from '../../layout/sets/event-set.js';
import type { SpanState } from '../state/span-state.js';
import type { InteractionState } from '../state/interaction-state.js';

/** What tools act on. */
export interface ToolContext {
  readonly state: InteractionState;
  /** Does what asks for another window, and takes the window there; without a way, at once. */
  readonly move: (way: Way | undefined, act: () => boolean) => void;
  /** Zooms by a factor around what is current. */
  readonly zoom: (factor: number) => void;
  readonly show: (mode: ViewMode) => void;
  /** Draws time so from now on. */
  readonly chooseAxis: (axis: AxisMode) => void;
  /** Lays events out by it from now on. */
  readonly chooseClock: (clock: Clock) => void;
  /** Shows everything as it was known on a day, or all that is known again. */
  readonly toggleKnown: () => void;
  /** What is drawn. */
  readonly index: () => EventIndex | undefined;
  readonly search: {
    /** What is looked for. */
    readonly text: string;
    readonly find: (text: string) => void;
    /** The panel of filters. */
    readonly facets: { readonly isOpen: boolean; readonly toggle: () => void };
  };
  /** The choice of a span of time. */
  readonly span: Pick<SpanState, 'isSelecting' | 'selectByDrag'>;
  /** Lists a set of events for a tool, to which the focus returns. */
  readonly list: (set: EventSet, opener: string) => void;
  /** Whether the host lets what is shown be saved, and the menu of that. */
  readonly exports: { readonly isOffered: boolean; readonly isOpen: boolean; readonly toggle: () => void };
  /** Puts the focus on a tool. */
  readonly focusTool: (id: string) => void;
  /** Opens the help, or closes it. */
  readonly openHelp: () => void;
  /** Shows the tools that a small element folds away, or hides them. */
  readonly unfold: () => void;
}

/** What happens when a tool is used; `value` is what a menu or a field holds. */
export type ToolAct = (context: ToolContext, value: string) => void;

interface ToolFace {
  /** Also the `data-action` of what is drawn. */
  readonly id: string;
  readonly kind: ToolKind;
  /** Neighbours of one group are drawn joined. */
  readonly group?: string;
  /** The views that it belongs to; all, if it names none. */
  readonly modes?: readonly ViewMode[];
  /** The accessible name. */
  readonly label: (locale: Locale) => string;
  /** The visible text where that is another one. */
  readonly caption?: (locale: Locale) => string;
  /** What a field holds. */
  readonly value?: (context: ToolContext) => string;
  /** A sign in place of visible text. */
  readonly icon?: string;
  /** For a tool that is on or off. */
  readonly pressed?: (mode: ViewMode, index: EventIndex | undefined, context: ToolContext) => boolean;
  /** Whether it does anything for what is drawn: else its room is kept free, so that no other moves. Always, if this is left out. */
  readonly offered?: (index: EventIndex | undefined) => boolean;
  /** Whether it is there at all for what is drawn, and takes room; always, if this is left out. */
  readonly present?: (index: EventIndex | undefined, context: ToolContext) => boolean;
  readonly popup?: 'dialog' | 'menu';
  /** In a small element it folds away, or it opens those that do. */
  readonly folding?: 'folds' | 'opens';
  /** Keys as `KeyboardEvent.key` names them: in the listbox, or wherever in the stage the focus is. */
  readonly keys?: { readonly names: readonly string[]; readonly scope: 'listbox' | 'stage' };
}

/** A tool acts by itself, or its act is loaded when it is first used. */
export type Tool = ToolFace &
  (
    | { readonly act: ToolAct; readonly load?: never }
    | { readonly act?: never; readonly load: () => Promise<ToolAct> }
  );
