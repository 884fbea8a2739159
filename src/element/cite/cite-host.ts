/** What citing works on. */
import type { ReactiveControllerHost } from 'lit';
import type { ViewModel } from '../state/view-model.js';

/** The element, and how it speaks. */
export interface CiteHost {
  readonly element: ReactiveControllerHost & HTMLElement;
  /** What is drawn now; undefined before the first update. */
  readonly viewModel: () => ViewModel | undefined;
  /** Announces politely, at once; nothing where it was announced already. */
  readonly announce: (text: string) => void;
}
