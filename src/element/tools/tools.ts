/** The tools of the toolbar, in order: another tool is a file of its own and a line here. */
import type { ViewMode } from '../../words/view-mode.js';
import { axisTool } from './axis-tool.js';
import { helpTool } from './help-tool.js';
import type { Tool } from './tool.js';
import { viewTools } from './view-tools.js';
import { windowTools } from './window-tools.js';

const tools: readonly Tool[] = [axisTool, ...viewTools, ...windowTools, helpTool];

/** The tools of a view. */
export function toolsOf(mode: ViewMode): readonly Tool[] {
  return tools.filter(({ modes }) => !modes || modes.includes(mode));
}
