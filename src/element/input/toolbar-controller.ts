/** Holds the tools: uses them by button or by key, and moves along them with the arrows. */
import type { ReactiveControllerHost } from 'lit';
import type { DrawnTool } from '../../render/views/toolbar.js';
import type { Locale } from '../../words/locale.js';
import type { ViewMode } from '../../words/view-mode.js';
import type { ViewModel } from '../state/view-model.js';
import type { Tool, ToolAct, ToolContext } from '../tools/tool.js';
import { toolsOf } from '../tools/tools.js';

/** What tools act on, and what the toolbar reads. */
export interface ToolbarHost extends ToolContext {
  readonly element: ReactiveControllerHost;
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
  /** The acts that were loaded, by tool. */
  readonly #loaded = new Map<string, ToolAct>();

  constructor(host: ToolbarHost) {
    this.#host = host;
  }

  /** The id of the tool that Tab reaches. */
  get stop(): string {
    return this.#stop;
  }

  /** The tools of a view, as they are drawn. */
  tools(mode: ViewMode, locale: Locale): readonly DrawnTool[] {
    const index = this.#host.index();
    return toolsOf(mode).map(
      ({ id, kind, group, label, caption = label, icon, pressed, popup, offered }) => ({
        ...{ id, kind, group, icon, popup },
        label: label(locale),
        caption: caption(locale),
        pressed: pressed?.(mode, index),
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
    if (tool) this.#use(tool, '');
    return tool !== undefined;
  }

  /** Arrows move along the toolbar, as its role promises. In a field they move the caret. */
  readonly key = (event: KeyboardEvent): void => {
    const viewModel = this.#host.viewModel();
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (!step || !viewModel || event.ctrlKey || event.altKey || event.metaKey) return;
    const { localName, value } = event.target as HTMLInputElement;
    if (localName === 'input' && value !== '') return;
    const ids = this.#tools.map(({ id }) => id);
    const mirrored = viewModel.direction === 'rtl' ? -step : step;
    const next = ids[Math.max(0, ids.indexOf(this.#stop)) + mirrored];
    if (!next) return;
    event.preventDefault();
    this.#stop = next;
    const toolbar = event.currentTarget as HTMLElement;
    toolbar.querySelector<HTMLElement>(`[data-action="${next}"]`)?.focus();
    this.#host.element.requestUpdate();
  };

  get #tools(): readonly Tool[] {
    const mode = this.#host.viewModel()?.mode;
    const index = this.#host.index();
    return mode ? toolsOf(mode).filter(({ offered }) => offered?.(index) ?? true) : [];
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
