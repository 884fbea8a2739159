/** The tool that opens the list of keys. */
import type { Tool } from './tool.js';

/** The button of the help; its key works wherever the focus is in the stage. */
export const helpTool: Tool = {
  id: 'help',
  kind: 'button',
  icon: '?',
  folding: 'folds',
  popup: 'dialog',
  label: ({ interface: strings }) => strings.help,
  keys: { names: ['?'], scope: 'stage' },
  act: ({ openHelp }) => openHelp(),
};
