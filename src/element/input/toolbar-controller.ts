/** Uses the tools by button or by key, and moves along them with the arrows. */
import type { Tool, ToolAct } from '../tools/tool.js';
import type { Toolbar, ToolbarHost } from './toolbar.js';

/**
 * The tools and their roving Tab stop (ARIA APG, toolbar): the only one that loads their acts.
 */
export class ToolbarController {
  readonly #toolbar: Toolbar;
  readonly #host: ToolbarHost;
  /** The acts that were loaded, by tool. */
  readonly #loaded = new Map<string, ToolAct>();

  constructor(toolbar: Toolbar) {
    this.#toolbar = toolbar;
    this.#host = toolbar.host;
  }

  /** The focus has left the toolbar. */
  readonly blur = (event: FocusEvent): void => {
    const toolbar = event.currentTarget as HTMLElement;
    if (event.relatedTarget && !toolbar.contains(event.relatedTarget as Node)) this.#toolbar.unfold(false);
  };

  /** A tool was used in the toolbar. */
  act(id: string, value: string): void {
    const tool = this.#toolbar.tools.find((each) => each.id === id);
    this.#toolbar.stopAt(id);
    if (tool) this.#use(tool, value);
  }

  /** Uses the tool that a key belongs to; false where there is none. */
  useKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, inListbox: boolean): boolean {
    if (ctrlKey || metaKey || altKey) return false;
    const tool = this.#toolbar.tools.find(
      ({ keys }) => keys?.names.includes(key) && (inListbox || keys.scope === 'stage'),
    );
    if (tool?.kind === 'field') this.focus(tool.id);
    else if (tool) this.#use(tool, '');
    return tool !== undefined;
  }

  /** Puts the focus on a tool, and selects what it holds. */
  focus(id: string): void {
    this.#toolbar.stopAt(id);
    const tool = this.#host.element.shadowRoot?.querySelector<HTMLElement>(`[data-action="${id}"]`);
    tool?.focus();
    if (tool?.localName === 'input') (tool as HTMLInputElement).select();
  }

  /** Arrows move along the toolbar, as its role promises. In a field they move the caret. */
  readonly key = (event: KeyboardEvent): void => {
    const viewModel = this.#host.viewModel();
    if (this.#host.search.key(event)) {
      event.preventDefault();
      return;
    }
    if (event.key === 'Escape' && this.#toolbar.unfold(false)) this.#backToOpener(event);
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (!step || !viewModel || event.ctrlKey || event.altKey || event.metaKey) return;
    const { localName, value } = event.target as HTMLInputElement;
    if (localName === 'input' && value !== '') return;
    const { dataset } = event.target as HTMLElement;
    const mirrored = viewModel.direction === 'rtl' ? -step : step;
    const toolbar = event.currentTarget as HTMLElement;
    const next = this.#nextOf(dataset['action'] ?? this.#toolbar.stop, mirrored, toolbar);
    const action = next?.dataset['action'];
    if (!next || action === undefined) return;
    event.preventDefault();
    this.#toolbar.stopAt(action);
    next.focus();
  };

  /** What had the focus is folded away. */
  #backToOpener(event: KeyboardEvent): void {
    event.preventDefault();
    const opener = this.#toolbar.tools.find(({ folding }) => folding === 'opens');
    if (!opener) return;
    this.#toolbar.stopAt(opener.id);
    const toolbar = event.currentTarget as HTMLElement;
    toolbar.querySelector<HTMLElement>(`[data-action="${opener.id}"]`)?.focus();
  }

  /** The next tool that is displayed. */
  #nextOf(from: string, step: number, toolbar: HTMLElement): HTMLElement | undefined {
    const ids = this.#toolbar.tools.map(({ id }) => id);
    for (let at = Math.max(0, ids.indexOf(from)) + step; ids[at] !== undefined; at += step) {
      const tool = toolbar.querySelector<HTMLElement>(`[data-action="${ids[at]}"]`);
      if (tool && tool.getClientRects().length > 0) return tool;
    }
    return undefined;
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
