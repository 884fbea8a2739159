/** The tools of the toolbar, in order: another tool is a file of its own and a line here. */
import type { EventIndex } from '../../layout/index/event-index.js';
import type { ViewMode } from '../../words/view-mode.js';
import { axisTool } from './axis-tool.js';
import { clockTool } from './clock-tool.js';
import { exportTool } from './export-tool.js';
import { filterTool } from './filter-tool.js';
import { helpTool } from './help-tool.js';
import { knownTool } from './known-tool.js';
import { lanesTool } from './lanes-tool.js';
import { moreTool } from './more-tool.js';
import { searchTool } from './search-tool.js';
import { spanTool } from './span-tool.js';
import type { Tool, ToolContext } from './tool.js';
import { viewTools } from './view-tools.js';
import { windowTools } from './window-tools.js';

const tools: readonly Tool[] = [
  ...[axisTool, clockTool, knownTool, ...viewTools, ...windowTools, spanTool],
  ...[lanesTool, searchTool, filterTool, exportTool, helpTool, moreTool],
];

/** The tools of a view of an index; those of what is on, such as a search, come last. */
export function toolsOf(
  mode: ViewMode,
  index: EventIndex | undefined,
  more: readonly Tool[],
  context: ToolContext,
): readonly Tool[] {
  return [...tools, ...more].filter(
    ({ modes, present }) => (!modes || modes.includes(mode)) && (present?.(index, context) ?? true),
  );
}
