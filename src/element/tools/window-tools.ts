/** The tools that move the window: every gesture of the drawing as a button. */
import { ease, fly } from '../../layout/view/motion.js';
import { zoomStep } from '../../layout/view/view.js';
import type { Tool } from './tool.js';

const drawn = { kind: 'button', group: 'window', modes: ['timeline'], folding: 'folds' } as const;
const step = 0.5;

/** Panning, zooming, and all that is drawn. */
export const windowTools: readonly Tool[] = [
  {
    ...drawn,
    id: 'earlier',
    icon: '‹',
    label: ({ interface: strings }) => strings.earlier,
    act: ({ state, move }) => move(ease, () => state.pan(-step)),
  },
  {
    ...drawn,
    id: 'later',
    icon: '›',
    label: ({ interface: strings }) => strings.later,
    act: ({ state, move }) => move(ease, () => state.pan(step)),
  },
  {
    ...drawn,
    id: 'zoom-out',
    icon: '−',
    label: ({ interface: strings }) => strings.zoomOut,
    keys: { names: ['-', '_'], scope: 'listbox' },
    act: ({ zoom }) => zoom(zoomStep),
  },
  {
    ...drawn,
    id: 'zoom-in',
    icon: '+',
    label: ({ interface: strings }) => strings.zoomIn,
    keys: { names: ['+', '='], scope: 'listbox' },
    act: ({ zoom }) => zoom(1 / zoomStep),
  },
  {
    ...drawn,
    id: 'fit',
    label: ({ interface: strings }) => strings.fit,
    keys: { names: ['0'], scope: 'listbox' },
    act: ({ state, move }) => move(fly, () => state.showFit()),
  },
];
