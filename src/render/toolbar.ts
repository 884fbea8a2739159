/** The toolbar: every gesture of the drawing as a button; one stop for Tab, arrows inside. */
import { html, type TemplateResult } from 'lit';
import type { Locale } from '../model/locale.js';

export type ToolbarAction = 'toggle-list' | 'earlier' | 'later' | 'zoom-out' | 'zoom-in' | 'fit';

export interface ToolbarContent {
  readonly locale: Locale;
  readonly mode: 'timeline' | 'list';
  /** The button that takes part in Tab's order. */
  readonly current: ToolbarAction;
  readonly onAction: (action: ToolbarAction) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** The actions of a mode, in order: the first is the way to read all events in sequence. */
export function toolbarActions(mode: ToolbarContent['mode']): readonly ToolbarAction[] {
  return mode === 'list'
    ? ['toggle-list']
    : ['toggle-list', 'earlier', 'later', 'zoom-out', 'zoom-in', 'fit'];
}

/** Buttons with words where there is room, signs with a name elsewhere. */
export function toolbar({ locale, mode, current, onAction, onKey }: ToolbarContent): TemplateResult {
  const { interface: strings } = locale;
  const words: Readonly<Record<ToolbarAction, readonly [label: string, sign: string]>> = {
    'toggle-list': [mode === 'list' ? strings.showTimeline : strings.readAsList, ''],
    earlier: [strings.earlier, '‹'],
    later: [strings.later, '›'],
    'zoom-out': [strings.zoomOut, '−'],
    'zoom-in': [strings.zoomIn, '+'],
    fit: [strings.fit, ''],
  };
  const actions = toolbarActions(mode);
  const stop = actions.includes(current) ? current : actions[0];
  return html`<div
    class="toolbar"
    part="toolbar"
    role="toolbar"
    aria-label=${strings.toolbar}
    @keydown=${onKey}
  >
    ${actions.map((action) => {
      const [label, sign] = words[action];
      return html`<button
        type="button"
        part="button"
        data-action=${action}
        aria-label=${label}
        title=${sign ? label : ''}
        tabindex=${action === stop ? 0 : -1}
        @click=${() => onAction(action)}
      >
        ${sign ? html`<span class="sign" aria-hidden="true">${sign}</span>` : label}
      </button>`;
    })}
  </div>`;
}
