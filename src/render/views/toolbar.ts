/** The toolbar: draws any list of tools; one stop for Tab, arrows inside. */
import { nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../words/locale.js';
import { html } from './blankless-html.js';
import { each } from './each.js';

/** A press, a choice from what it opens, or a text to write; or one to read alone. */
export type ToolKind = 'button' | 'menu' | 'field' | 'note';

/** A tool as it is drawn. */
export interface DrawnTool {
  readonly id: string;
  readonly kind: ToolKind;
  /** Neighbours of one group are drawn joined. */
  readonly group: string | undefined;
  readonly label: string;
  /** The visible text; of a field, its hint. */
  readonly caption: string;
  /** What a field holds. */
  readonly value?: string;
  /** A sign in place of the visible text. */
  readonly icon: string | undefined;
  /** Undefined for what is neither on nor off. */
  readonly pressed: boolean | undefined;
  readonly popup: 'dialog' | 'menu' | undefined;
  /** Whether it is there; else its room is kept free where there is enough. */
  readonly offered: boolean;
  /** What a small element does with it: it folds away, or it opens those that do; undefined for what always stays. */
  readonly folding: 'folds' | 'opens' | undefined;
}

/** The toolbar of a view: its tools from the inline start, one of them a Tab stop. */
export interface ToolbarContent {
  readonly locale: Locale;
  readonly tools: readonly DrawnTool[];
  /** The id of the tool in the Tab order; the first one where it is not among the tools. */
  readonly stop: string;
  /** Whether the tools that fold away are shown. */
  readonly isOpen: boolean;
  /** A tool was used; `value` is the text of a field, empty for other tools. */
  readonly onAct: (id: string, value: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/** Buttons with words where there is room, else with a sign and an accessible name. */
export function toolbar(content: ToolbarContent): TemplateResult {
  const { locale, tools, onKey, onBlur, isOpen } = content;
  const offered = tools.filter((tool) => tool.offered);
  const stop = offered.find(({ id }) => id === content.stop) ?? offered[0];
  const opensOf = (tool: DrawnTool): boolean => tool.folding === 'opens' && stop?.folding === 'folds';
  const drawn = (tool: DrawnTool): TemplateResult => {
    if (!tool.offered)
      return html`<span class="reserved ${classOf(tool)}" aria-hidden="true"
        >${tool.icon ?? tool.caption}</span
      >`;
    if (tool.kind === 'note') return html`<span class="note">${tool.caption}</span>`;
    // A stop that is folded away is reached through what opens it.
    const tabindex = tool === stop || opensOf(tool) ? 0 : -1;
    return tool.kind === 'field' ? field(tool, tabindex, content) : button(tool, tabindex, content);
  };
  return html`<div
    class="toolbar ${isOpen ? 'open' : ''}"
    part="toolbar"
    role="toolbar"
    aria-label=${locale.interface.toolbar}
    @keydown=${onKey}
    @focusout=${onBlur}
  >
    ${each(
      groupsOf(tools),
      ([first]) => first?.group ?? first?.id,
      (group) => {
        const [first] = group;
        return first?.group === undefined
          ? group.map(drawn)
          : html`<div class="joined ${classOf(first)}">${group.map(drawn)}</div>`;
      },
    )}
  </div>`;
}

/** How the stylesheet knows what folds away in a small element. */
function classOf({ folding }: DrawnTool): string {
  return folding === 'folds' ? 'folds' : folding === 'opens' ? 'more' : '';
}

/** Neighbours of one group together; a tool without a group is alone. */
function groupsOf(tools: readonly DrawnTool[]): readonly (readonly DrawnTool[])[] {
  const groups: DrawnTool[][] = [];
  for (const tool of tools) {
    const last = groups.at(-1);
    if (last && tool.group !== undefined && last[0]?.group === tool.group) last.push(tool);
    else groups.push([tool]);
  }
  return groups;
}

function button(tool: DrawnTool, tabindex: number, { onAct, isOpen }: ToolbarContent): TemplateResult {
  const { id, kind, label, caption, icon, pressed, popup, group, folding } = tool;
  return html`<button
    type="button"
    part="button"
    class=${group === undefined ? classOf(tool) : ''}
    data-action=${id}
    aria-label=${label}
    aria-pressed=${pressed === undefined ? nothing : String(pressed)}
    aria-haspopup=${popup ?? (kind === 'menu' ? 'menu' : nothing)}
    aria-expanded=${folding === 'opens' ? String(isOpen) : nothing}
    tabindex=${tabindex}
    @click=${() => onAct(id, '')}
  >
    ${icon ? html`<span class="sign" aria-hidden="true" title=${label}>${icon}</span>` : caption}
  </button>`;
}

function field(
  { id, label, caption, value = '' }: DrawnTool,
  tabindex: number,
  { onAct }: ToolbarContent,
): TemplateResult {
  return html`<input
    type="search"
    data-action=${id}
    aria-label=${label}
    placeholder=${caption}
    .value=${value}
    tabindex=${tabindex}
    @input=${(event: Event) => onAct(id, (event.currentTarget as HTMLInputElement).value)}
  />`;
}
