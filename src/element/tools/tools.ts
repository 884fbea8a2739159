/** The tools of the toolbar, in order: another tool is a file of its own and a line here. */
import type { EventIndex } from '../../layout/index/event-index.js';
import type { ViewMode } from '../../words/view-mode.js';
import { axisTool } from './axis-tool.js';
import { helpTool } from './help-tool.js';
import { lanesTool } from './lanes-tool.js';
import { moreTool } from './more-tool.js';
import type { Tool } from './tool.js';
import { viewTools } from './view-tools.js';
import { windowTools } from './window-tools.js';

const tools: readonly Tool[] = [axisTool, ...viewTools, ...windowTools, lanesTool, helpTool, moreTool];

/** The tools of a view of an index. */
export function toolsOf(mode: ViewMode, index: EventIndex | undefined): readonly Tool[] {
  return tools.filter(({ modes, present }) => (!modes || modes.includes(mode)) && (present?.(index) ?? true));
}
