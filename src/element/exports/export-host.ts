/** What exports work on. */
import type { ReactiveControllerHost } from 'lit';
import type { SchemeChoice, Theme } from '../../render/theme/theme.js';
import type { InteractionState } from '../state/interaction-state.js';
import type { ViewModel } from '../state/view-model.js';

/** The element, what is shown in it, and its announcements. */
export interface ExportHost {
  readonly element: ReactiveControllerHost & HTMLElement;
  readonly viewModel: () => ViewModel | undefined;
  readonly state: Pick<InteractionState, 'view'>;
  readonly look: { readonly theme: Theme | undefined; readonly choice: SchemeChoice };
  /** What is looked for, and whether files may be made at all by whoever reads. */
  readonly settings: { readonly query: string; readonly downloads: unknown };
  /** Announces politely, at once. */
  readonly announce: (text: string) => void;
  /** Puts the focus on a tool. */
  readonly focusTool: (id: string) => void;
}

/** What of a timeline a file has. */
export interface ExportOptions {
  /** `whole`: all that passes the filters; `window`: of that what is in the window. Pictures show the window where it is left out, all other files the whole. */
  readonly range?: 'whole' | 'window';
}

/** A file as it was made, with what its format could not hold, in words. */
export interface ExportedFile {
  readonly file: File;
  readonly losses: readonly string[];
}
