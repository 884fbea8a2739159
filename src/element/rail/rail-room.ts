/** How high the rail of reports is. */
import { railHeight } from '../../layout/rail/rail-height.js';
import { asksForRail, type RailSettings } from '../../layout/rail/report-rails.js';
import { hasReports } from '../../model/reports/first-report.js';
import type { Timeline } from '../../model/timeline.js';

export type { ReportRail } from '../../layout/rail/report-rails.js';

/** A smaller stage has no room for it. */
const [leastWidth, leastHeight] = [480, 320];

/**
 * In pixels of the stage; 0 where it is not shown: no report is dated, nobody asks for it, or there is no room. Undefined where the
 * stage has no size, as in print: what was shown before stays so.
 */
export function railHeightIn(
  timeline: Timeline | undefined,
  settings: RailSettings,
  { width, height }: { readonly width: number; readonly height: number },
  scale: number,
): number | undefined {
  if (!asksForRail(settings) || !timeline || !hasReports(timeline)) return 0;
  if (width === 0 || height === 0) return undefined;
  const hasRoom = width >= leastWidth * scale && height >= leastHeight * scale;
  return hasRoom ? railHeight * Math.max(1, scale) : 0;
}
