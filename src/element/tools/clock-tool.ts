/** The tool that lays events out by when they were first reported, and by when they happened again. */
import { clockOf } from '../../model/reports/clock.js';
import { hasReports } from '../../model/reports/first-report.js';
import type { EventIndex } from '../../layout/index/event-index.js';
import type { Tool } from './tool.js';

/** On while that is so; there where reports are dated. */
export const clockTool: Tool = {
  id: 'clock',
  kind: 'button',
  group: 'time',
  modes: ['timeline', 'list'],
  icon: '◷',
  folding: 'folds',
  label: ({ interface: strings }) => strings.byReport,
  pressed: (_, index) => isReported(index),
  present: (index) => index !== undefined && hasReports(index.timeline),
  act: ({ index, chooseClock }) => chooseClock(isReported(index()) ? 'happened' : 'reported'),
};

function isReported(index: EventIndex | undefined): boolean {
  return index !== undefined && clockOf(index.timeline) === 'reported';
}
