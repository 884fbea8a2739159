/** The tool that cuts time without dates short, and draws it in full again. */
import type { Tool } from './tool.js';

/** On while the axis is cut; only offered where something can be cut. */
export const axisTool: Tool = {
  id: 'axis',
  kind: 'button',
  group: 'time',
  modes: ['timeline'],
  icon: '»«',
  folding: 'folds',
  label: ({ interface: strings }) => strings.shortenGaps,
  pressed: (_, index) => isCut(index),
  offered: (index) => isCut(index) || index?.canBeCut === true,
  act: ({ index, chooseAxis }) => chooseAxis(isCut(index()) ? 'linear' : 'cut'),
};

function isCut(index: Parameters<NonNullable<Tool['offered']>>[0]): boolean {
  return index !== undefined && index.scale.pieces.length > 0;
}
