/** The toolbar: a switch for the views, and every gesture of the drawing as a button; one stop for Tab, arrows inside. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../words/locale.js';
import { maybeViewMode, viewModes, type ViewMode } from '../../words/view-mode.js';

type Gesture = 'earlier' | 'later' | 'zoom-out' | 'zoom-in' | 'fit';
export type ToolbarAction = ViewMode | Gesture | 'help';

export interface ToolbarContent {
  readonly locale: Locale;
  readonly mode: ViewMode;
  /** The button in the Tab order. */
  readonly current: ToolbarAction;
  readonly onAction: (action: ToolbarAction) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

const gestures: readonly Gesture[] = ['earlier', 'later', 'zoom-out', 'zoom-in', 'fit'];

/** The actions of a mode, in order. */
export function toolbarActions(mode: ViewMode): readonly ToolbarAction[] {
  return [...viewModes, ...(mode === 'timeline' ? gestures : []), 'help'];
}

/** Buttons with words where there is room, else with a sign and an accessible name. */
export function toolbar(content: ToolbarContent): TemplateResult {
  const { locale, mode, current, onKey } = content;
  const { interface: strings } = locale;
  const actions = toolbarActions(mode);
  const stop = actions.includes(current) ? current : actions[0];
  const buttons = (some: readonly ToolbarAction[]): readonly TemplateResult[] =>
    some.map((action) => button(action, action === stop, content));
  return html`<div
    class="toolbar"
    part="toolbar"
    role="toolbar"
    aria-label=${strings.toolbar}
    @keydown=${onKey}
  >
    <div class="joined">${buttons(viewModes)}</div>
    ${mode === 'timeline' ? html`<div class="joined">${buttons(gestures)}</div>` : nothing}
    ${buttons(['help'])}
  </div>`;
}

function button(
  action: ToolbarAction,
  isStop: boolean,
  { locale: { interface: strings }, mode, onAction }: ToolbarContent,
): TemplateResult {
  const names: Readonly<Record<ToolbarAction, string>> = {
    timeline: strings.showTimeline,
    list: strings.readAsList,
    table: strings.readAsTable,
    earlier: strings.earlier,
    later: strings.later,
    'zoom-out': strings.zoomOut,
    'zoom-in': strings.zoomIn,
    fit: strings.fit,
    help: strings.help,
  };
  const view = maybeViewMode(action);
  const sign = signs[action];
  return html`<button
    type="button"
    part="button"
    data-action=${action}
    aria-label=${names[action]}
    aria-pressed=${view ? (view === mode ? 'true' : 'false') : nothing}
    aria-haspopup=${action === 'help' ? 'dialog' : nothing}
    tabindex=${isStop ? 0 : -1}
    @click=${() => onAction(action)}
  >
    ${sign ? html`<span class="sign" aria-hidden="true" title=${names[action]}>${sign}</span>` : view ? strings.views[view] : names[action]}
  </button>`;
}

const signs: Readonly<Partial<Record<ToolbarAction, string>>> = {
  earlier: '‹',
  later: '›',
  'zoom-out': '−',
  'zoom-in': '+',
  help: '?',
};
