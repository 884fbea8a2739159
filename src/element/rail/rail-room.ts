/** How high the rail of reports is. */
import { railHeight } from '../../layout/rail/rail-height.js';
import { asksForRail, type RailSettings } from '../../layout/rail/report-rails.js';
import { hasReports } from '../../model/reports/first-report.js';
import type { Timeline } from '../../model/timeline.js';

export type { ReportRail } from '../../layout/rail/report-rails.js';

/** A smaller stage has no room for it. */
const [leastWidth, leastHeight] = [480, 320];

/** In pixels of the stage; 0 where it is not shown: no report is dated, nobody asks for it, or there is no room. */
export function railHeightIn(
  timeline: Timeline | undefined,
  settings: RailSettings,
  { width, height }: { readonly width: number; readonly height: number },
  scale: number,
): number {
  const hasRoom = width >= leastWidth * scale && height >= leastHeight * scale;
  const isShown = asksForRail(settings) && hasRoom && timeline !== undefined && hasReports(timeline);
  return isShown ? railHeight * Math.max(1, scale) : 0;
}
