/** The tool that opens the menu of exports. */
import type { Tool } from './tool.js';

/** On while the menu is open; not there where the host wants no downloads. */
export const exportTool: Tool = {
  id: 'export',
  kind: 'button',
  icon: '⤓',
  folding: 'folds',
  popup: 'menu',
  label: ({ exports: strings }) => strings.tool,
  present: (index, { exports }) => index !== undefined && exports.isOffered,
  act: ({ exports }) => exports.toggle(),
};
