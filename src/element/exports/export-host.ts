/** What exports work on. */
import type { ReactiveControllerHost } from 'lit';
import type { SchemeChoice, Theme } from '../../render/theme/theme.js';
import type { InteractionState } from '../state/interaction-state.js';
import type { TimelineState } from '../state/timeline-state.js';
import type { ViewModel } from '../state/view-model.js';

/** What an element is set to. */
export interface ExportSettings {
  /** What is looked for. */
  readonly query: unknown;
  /** Whether files may be made by whoever reads. */
  readonly downloads: unknown;
  /** Where the page would show a state again; unset where it would not. */
  readonly linkBase: unknown;
  /** What is shown. */
  readonly state: TimelineState;
}

/** The element, what is shown in it, and its announcements. */
export interface ExportHost {
  readonly element: ReactiveControllerHost & HTMLElement;
  readonly viewModel: () => ViewModel | undefined;
  readonly state: Pick<InteractionState, 'view'>;
  readonly look: { readonly theme: Theme | undefined; readonly choice: SchemeChoice };
  readonly settings: ExportSettings;
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
