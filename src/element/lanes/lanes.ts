/** What lanes are used with: their heads, the bar, and the plan of those that are scrolled. A chunk of its own, loaded when the page is idle. */
export { LanePlanner } from '../../layout/scene/scrolled-plan.js';
export { LaneControls } from './lane-controls.js';
