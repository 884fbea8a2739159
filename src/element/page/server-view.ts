/** What the element is on a server: nothing, unless a program there has given it a view. */
import { isServer, type TemplateResult } from 'lit';
import type { LaneBy } from '../../layout/index/lane-by.js';
import type { LaneOrder } from '../../layout/index/lane-order.js';
import type { AxisMode } from '../../layout/scale/axis-mode.js';
import type { Clock } from '../../model/reports/clock.js';
import type { Locale } from '../../words/locale.js';
import type { TimelineDocument, WrittenEvent } from '../../model/written.js';
import type { Timeline } from '../../model/timeline.js';

/** Whether this runs without a page: Lit's own sign, which its types take for that of a browser. */
export const isOnServer: boolean = isServer;

/** What a view on a server is made from. */
export interface ServerElement {
  readonly laneBy: LaneBy | undefined;
  readonly laneOrder: LaneOrder;
  readonly axis: AxisMode;
  readonly clock: Clock;
  readonly secondZone: string | null;
  readonly locale: Locale | undefined;
  readonly timeline: TimelineDocument | Timeline | undefined;
  readonly events: readonly WrittenEvent[] | undefined;
}

/** Makes the content of the shadow root, where anything does. */
export const serverView: { make?: (element: ServerElement) => TemplateResult } = {};
