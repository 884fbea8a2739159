/** The tools that switch between the views. */
import type { Locale } from '../../words/locale.js';
import { viewModes, type ViewMode } from '../../words/view-mode.js';
import type { Tool } from './tool.js';

const labels: Readonly<Record<ViewMode, (locale: Locale) => string>> = {
  timeline: ({ interface: strings }) => strings.showTimeline,
  list: ({ interface: strings }) => strings.readAsList,
  table: ({ interface: strings }) => strings.readAsTable,
};

/** One for each view, in their order. */
export const viewTools: readonly Tool[] = viewModes.map((view) => ({
  id: view,
  kind: 'button',
  group: 'views',
  label: labels[view],
  caption: ({ interface: strings }) => strings.views[view],
  pressed: (mode) => mode === view,
  act: ({ show }) => show(view),
}));
