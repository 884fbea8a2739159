/** Holds the tools: uses them by button or by key, and moves along them with the arrows. */
import type { ReactiveControllerHost } from 'lit';
import type { DrawnTool } from '../../render/views/toolbar.js';
import type { EventIndex } from '../../layout/index/event-index.js';
import type { Locale } from '../../words/locale.js';
import type { ViewMode } from '../../words/view-mode.js';
import type { SearchController } from './search-controller.js';
import type { ViewModel } from '../state/view-model.js';
import type { Tool, ToolAct, ToolContext } from '../tools/tool.js';
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

/**
 * The tools and their roving Tab stop (ARIA APG, toolbar): the only one that knows which tools there are and loads
 * their acts.
 */
export class ToolbarController {
  readonly #host: ToolbarHost;
  /** The id of the tool that Tab reaches. */
  #stop = 'list';
  #isOpen = false;
  /** The acts that were loaded, by tool. */
  readonly #loaded = new Map<string, ToolAct>();

  constructor(host: ToolbarHost) {
    this.#host = host;
  }

  /** The id of the tool that Tab reaches. */
  get stop(): string {
    return this.#stop;
  }

  /** Whether the tools that a small element folds away are shown. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Shows them, or hides them; true where that changes anything. */
  readonly unfold = (isOpen: boolean = !this.#isOpen): boolean => {
    if (isOpen === this.#isOpen) return false;
    this.#isOpen = isOpen;
    this.#host.element.requestUpdate();
    return true;
  };

  /** The focus has left the toolbar. */
  readonly blur = (event: FocusEvent): void => {
    const toolbar = event.currentTarget as HTMLElement;
    if (event.relatedTarget && !toolbar.contains(event.relatedTarget as Node)) this.unfold(false);
  };

  /** The tools of a view, as they are drawn. */
  tools(mode: ViewMode, locale: Locale): readonly DrawnTool[] {
    const index = this.#index;
    const tools = toolsOf(mode, index, this.#more, this.#host);
    const canFold = tools.some(({ folding }) => folding === 'opens');
    return tools.map(
      ({ id, kind, group, label, caption = label, value, icon, pressed, popup, offered, folding }) => ({
        ...{ id, kind, group, icon, popup, folding: canFold ? folding : undefined },
        label: label(locale),
        caption: caption(locale),
        value: value?.(this.#host) ?? '',
        pressed: pressed?.(mode, index, this.#host),
        offered: offered?.(index) ?? true,
      }),
    );
  }

  /** A tool was used in the toolbar. */
  readonly act = (id: string, value: string): void => {
    const tool = this.#tools.find((each) => each.id === id);
    this.#stop = id;
    if (tool) this.#use(tool, value);
    this.#host.element.requestUpdate();
  };

  /** Uses the tool that a key belongs to; false where there is none. */
  useKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, inListbox: boolean): boolean {
    if (ctrlKey || metaKey || altKey) return false;
    const tool = this.#tools.find(
      ({ keys }) => keys?.names.includes(key) && (inListbox || keys.scope === 'stage'),
    );
    if (tool?.kind === 'field') this.focus(tool.id);
    else if (tool) this.#use(tool, '');
    return tool !== undefined;
  }

  /** Puts the focus on a tool, and selects what it holds. */
  readonly focus = (id: string): void => {
    this.#stop = id;
    const tool = this.#host.element.shadowRoot?.querySelector<HTMLElement>(`[data-action="${id}"]`);
    tool?.focus();
    if (tool?.localName === 'input') (tool as HTMLInputElement).select();
    this.#host.element.requestUpdate();
  };

  /** Arrows move along the toolbar, as its role promises. In a field they move the caret. */
  readonly key = (event: KeyboardEvent): void => {
    const viewModel = this.#host.viewModel();
    if (this.#host.search.key(event)) {
      event.preventDefault();
      return;
    }
    if (event.key === 'Escape' && this.unfold(false)) this.#backToOpener(event);
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (!step || !viewModel || event.ctrlKey || event.altKey || event.metaKey) return;
    const { localName, value } = event.target as HTMLInputElement;
    if (localName === 'input' && value !== '') return;
    const { dataset } = event.target as HTMLElement;
    const mirrored = viewModel.direction === 'rtl' ? -step : step;
    const toolbar = event.currentTarget as HTMLElement;
    const next = this.#nextOf(dataset['action'] ?? this.#stop, mirrored, toolbar);
    const action = next?.dataset['action'];
    if (!next || action === undefined) return;
    event.preventDefault();
    this.#stop = action;
    next.focus();
    this.#host.element.requestUpdate();
  };

  /** What had the focus is folded away. */
  #backToOpener(event: KeyboardEvent): void {
    event.preventDefault();
    const opener = this.#tools.find(({ folding }) => folding === 'opens');
    if (!opener) return;
    this.#stop = opener.id;
    const toolbar = event.currentTarget as HTMLElement;
    toolbar.querySelector<HTMLElement>(`[data-action="${opener.id}"]`)?.focus();
  }

  /** The next tool that is displayed. */
  #nextOf(from: string, step: number, toolbar: HTMLElement): HTMLElement | undefined {
    const ids = this.#tools.map(({ id }) => id);
    for (let at = Math.max(0, ids.indexOf(from)) + step; ids[at] !== undefined; at += step) {
      const tool = toolbar.querySelector<HTMLElement>(`[data-action="${ids[at]}"]`);
      if (tool && tool.getClientRects().length > 0) return tool;
    }
    return undefined;
  }

  /** For what tools there are. Until a day is worked out, nothing is drawn: they are those of the whole. */
  get #index(): EventIndex | undefined {
    return this.#host.index() ?? this.#host.viewModel()?.whole;
  }

  /** Those of a search that is on, of a day that is, and of files. */
  get #more(): readonly Tool[] {
    const { known, search, files } = this.#host;
    return [...known.tools, ...search.tools, ...files.tools];
  }

  get #tools(): readonly Tool[] {
    const mode = this.#host.viewModel()?.mode;
    const index = this.#index;
    return mode
      ? toolsOf(mode, index, this.#more, this.#host).filter(({ offered }) => offered?.(index) ?? true)
      : [];
  }

  #use(tool: Tool, value: string): void {
    const act = tool.act ?? this.#loaded.get(tool.id);
    if (act) act(this.#host, value);
    else if (tool.load) void this.#load(tool.id, tool.load, value);
  }

  /** A module that cannot be loaded is announced, and asked for again with the next use. */
  async #load(id: string, load: () => Promise<ToolAct>, value: string): Promise<void> {
    try {
      const act = await load();
      this.#loaded.set(id, act);
      act(this.#host, value);
    } catch {
      this.#host.announce(this.#host.viewModel()?.locale.interface.networkError ?? '');
    }
  }
}
