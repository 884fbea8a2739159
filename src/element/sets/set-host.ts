/** What the list of a set works on. */
import type { ReactiveControllerHost } from 'lit';
import type { RowList } from '../../layout/index/row-list.js';
import type { InteractionState } from '../state/interaction-state.js';
import type { ViewModel } from '../state/view-model.js';

/** The element, what is listed, and what a person does with it. */
export interface SetHost {
  readonly element: ReactiveControllerHost & HTMLElement;
  readonly state: InteractionState;
  readonly viewModel: () => ViewModel | undefined;
  /** What is looked for, and what was found, in reading order, once it is; undefined while nothing is looked for. */
  readonly matches: () => { readonly rows: RowList | undefined; readonly query: string } | undefined;
  /** Announces politely, at once. */
  readonly announce: (text: string) => void;
  /** Opens the details of one of the events. */
  readonly open: (row: number) => void;
  readonly close: () => void;
  /** A key in the list that it has no use for itself. */
  readonly key: (event: KeyboardEvent) => void;
}
