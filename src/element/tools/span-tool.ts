/** The tool that turns a drag in the plot into the choice of a span of time. */
import type { Tool } from './tool.js';

/** On until it is pressed again; a press in the plot chooses a day, or whatever the axis shows. */
export const spanTool: Tool = {
  id: 'span',
  kind: 'button',
  group: 'window',
  modes: ['timeline'],
  folding: 'folds',
  icon: '⇔',
  label: ({ sets }) => sets.select,
  pressed: (_mode, _index, { span }) => span.isSelecting,
  act: ({ span }) => span.selectByDrag(!span.isSelecting),
};
