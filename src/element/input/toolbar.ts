/** The toolbar as it is drawn: which tools there are, which of them Tab reaches, and whether those that fold away are shown. */
import type { ReactiveControllerHost } from 'lit';
import type { DrawnTool } from '../../render/views/toolbar.js';
import type { EventIndex } from '../../layout/index/event-index.js';
import type { Locale } from '../../words/locale.js';
import type { ViewMode } from '../../words/view-mode.js';
import type { SearchController } from './search-controller.js';
import type { ViewModel } from '../state/view-model.js';
import type { Tool, ToolContext } from '../tools/tool.js';
import { toolsOf } from '../tools/tools.js';

/** What tools act on, and what the toolbar reads. */
export interface ToolbarHost extends ToolContext {
  readonly element: ReactiveControllerHost & HTMLElement;
  readonly search: SearchController;
  readonly known: { readonly tools: readonly Tool[] };
  readonly files: { readonly tools: readonly Tool[] };
  readonly viewModel: () => ViewModel | undefined;
  /** Announces politely, at once. */
  readonly announce: (text: string) => void;
}

/** The only one that knows which tools there are. */
export class Toolbar {
  readonly host: ToolbarHost;
  /** The id of the tool that Tab reaches. */
  #stop = 'list';
  #isOpen = false;

  constructor(host: ToolbarHost) {
    this.host = host;
  }

  /** The id of the tool that Tab reaches. */
  get stop(): string {
    return this.#stop;
  }

  /** Has Tab reach another tool. */
  stopAt(id: string): void {
    this.#stop = id;
    this.host.element.requestUpdate();
  }

  /** Whether the tools that a small element folds away are shown. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Shows them, or hides them; true where that changes anything. */
  readonly unfold = (isOpen: boolean = !this.#isOpen): boolean => {
    if (isOpen === this.#isOpen) return false;
    this.#isOpen = isOpen;
    this.host.element.requestUpdate();
    return true;
  };

  /** The tools of a view, as they are drawn. */
  drawn(mode: ViewMode, locale: Locale): readonly DrawnTool[] {
    const index = this.#index;
    const tools = toolsOf(mode, index, this.#more, this.host);
    const canFold = tools.some(({ folding }) => folding === 'opens');
    return tools.map(
      ({ id, kind, group, label, caption = label, value, icon, pressed, popup, offered, folding }) => ({
        ...{ id, kind, group, icon, popup, folding: canFold ? folding : undefined },
        label: label(locale),
        caption: caption(locale),
        value: value?.(this.host) ?? '',
        pressed: pressed?.(mode, index, this.host),
        offered: offered?.(index) ?? true,
      }),
    );
  }

  /** Those that do something in the view that is drawn. */
  get tools(): readonly Tool[] {
    const mode = this.host.viewModel()?.mode;
    const index = this.#index;
    return mode
      ? toolsOf(mode, index, this.#more, this.host).filter(({ offered }) => offered?.(index) ?? true)
      : [];
  }

  /** For what tools there are. Until a day is worked out, nothing is drawn: they are those of the whole. */
  get #index(): EventIndex | undefined {
    return this.host.index() ?? this.host.viewModel()?.whole;
  }

  /** Those of a search that is on, of a day that is, and of files. */
  get #more(): readonly Tool[] {
    const { known, search, files } = this.host;
    return [...known.tools, ...search.tools, ...files.tools];
  }
}
