/** The types of what a host sets, each from where it is. */
export type { EventFilter } from '../../layout/index/event-filter.js';
export type { LaneBy } from '../../layout/index/lane-by.js';
export type { LaneOrder } from '../../layout/index/lane-order.js';
export type { LaneScale } from '../../layout/index/lane-scale.js';
export type { AxisMode } from '../../layout/scale/axis-mode.js';
export type { Clock } from '../../model/reports/clock.js';
