/** The tool that shows those which a small element folds away. */
import type { Tool } from './tool.js';

/** Seen where others fold away only. */
export const moreTool: Tool = {
  id: 'more',
  kind: 'button',
  icon: '⋯',
  folding: 'opens',
  label: ({ interface: strings }) => strings.moreTools,
  act: ({ unfold }) => unfold(),
};
