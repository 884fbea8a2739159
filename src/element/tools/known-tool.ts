/** The tool that shows everything as it was known on a day, and all that is known again. */
import { hasReports } from '../../model/reports/first-report.js';
import type { Tool } from './tool.js';

/** On while that is so; there where reports are dated. */
export const knownTool: Tool = {
  id: 'known',
  kind: 'button',
  group: 'time',
  icon: '◧',
  folding: 'folds',
  label: ({ known }) => known.tool,
  pressed: (_mode, _index, { state }) => state.knownBy !== undefined,
  present: (index) => index !== undefined && hasReports(index.timeline.knownBy?.whole ?? index.timeline),
  act: ({ toggleKnown }) => toggleKnown(),
};
