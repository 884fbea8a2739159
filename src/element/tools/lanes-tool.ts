/** The tool that shows all lanes of a drawing that is too low for them. */
import { isHeadlines } from '../../layout/index/headline-lane.js';
import type { Tool } from './tool.js';

/** There while the events stand in one lane for want of height. */
export const lanesTool: Tool = {
  id: 'lanes',
  kind: 'button',
  modes: ['timeline'],
  folding: 'folds',
  label: ({ interface: strings }) => strings.showAllLanes,
  present: (index) => index !== undefined && isHeadlines(index),
  act: ({ state }) => {
    state.expandLanes();
    // The tool goes with its use.
    state.requestFocus('option');
  },
};
