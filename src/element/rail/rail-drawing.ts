/** What is drawn of the rail of reports on its canvas, and what leads from it. */
import type { LeadScene } from '../../layout/arcs/leads.js';
import { layoutReportLeads } from '../../layout/arcs/report-leads.js';
import { firstNumbers } from '../../layout/rail/number-ranges.js';
import type { Lead, Rail, RailTick, Scene } from '../../layout/scene/scene.js';
import type { IssuedReports } from '../../model/reports/issued-reports.js';
import { paintRailCanvas } from '../../render/paint/paint-rail.js';
import type { Theme } from '../../render/theme/theme.js';
import { lowerBound } from '../../util/binary-search.js';

/** What so many reports of one place have is led to. */
const mostLed = 50;

/** What leads from the reports of one place, or only from one of them, to what they have, before other leads. */
export function leadsBefore(
  scene: LeadScene,
  others: readonly Lead[],
  reports: IssuedReports,
  tick: RailTick,
  only: number | undefined,
  until: number,
): readonly Lead[] {
  const some = only === undefined ? firstNumbers(tick.reports, mostLed) : [only];
  const has = (number: number, row: number): boolean => {
    const rows = reports.rowsOf(number);
    return rows[lowerBound(rows, row)] === row;
  };
  const own = layoutReportLeads(scene, {
    tick,
    has: (row) => some.some((number) => has(number, row)),
    isAlone: (row) => some.some((number) => has(number, row) && reports.isAlone(number, row, until)),
  });
  return own.length > 0 ? [...own, ...others] : others;
}

/** Paints a rail on its canvas. */
export function paintOnce(
  canvas: HTMLCanvasElement,
  rail: Rail,
  scene: Scene,
  theme: Theme,
  ratio: number,
): void {
  const { scale } = theme;
  const width = Math.round(scene.width * scale * ratio);
  const height = Math.round(rail.height * scale * ratio);
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const context = canvas.getContext('2d');
  if (context) paintRailCanvas(context, rail, scene, theme, ratio * scale);
}
