/** Leads from a report on the rail to the marks of what it has. */
import type { ArcLine, Box, Lead, Mark, RailTick, Span } from '../scene/scene.js';
import { inset } from './exits.js';
import { outward, wayTo, wordsIn, type LeadScene } from './leads.js';
import type { Obstacles } from './obstacles.js';

/** Between the line up from the rail and words. */
const apart = 2;

/** What is led to. */
export interface ReportLeadOptions {
  readonly tick: Pick<RailTick, 'glyphX' | 'span'>;
  /** Whether the report has a row, and whether it alone does. */
  readonly has: (row: number) => boolean;
  readonly isAlone: (row: number) => boolean;
}

/** A line up from the rail, with gaps where words stand, and from it one to each mark below its words; what no other report has stands out. */
export function layoutReportLeads(
  scene: LeadScene,
  { tick, has, isAlone }: ReportLeadOptions,
): readonly Lead[] {
  const marks = scene.marks.filter(({ row }) => has(row));
  if (marks.length === 0) return [];
  const words = wordsIn(scene);
  const { plot } = scene;
  const x = Math.min(
    plot.x + plot.width - inset,
    Math.max(plot.x + inset, tick.span ? tick.span.x0 : tick.glyphX),
  );
  const ways = marks.map((mark) => wayTo(mark, { x0: x, x1: x }, plot, words));
  const top = Math.min(...ways.map(({ level }) => level));
  const branches = ways.map((way, i) => branchOf(way.steps, marks[i] as Mark, isAlone));
  return [{ lines: stemOf(x, top, plot, words) }, ...branches];
}

function branchOf(steps: ArcLine['steps'], { row }: Mark, isAlone: (row: number) => boolean): Lead {
  const lines: readonly ArcLine[] =
    steps.length > 1 ? [{ ...outward({ steps }), first: 'disc', last: 'none' }] : [];
  return { lines, ...(isAlone(row) && { isStrong: true }) };
}

/** From the rail up to a height, without the parts that would cross words. */
function stemOf(x: number, top: number, { y, height }: Box, words: Obstacles): readonly ArcLine[] {
  const bottom = y + height;
  const crossed: readonly Span[] = words.all
    .filter(({ left, right }) => left - apart < x && right + apart > x)
    .map((edges) => ({ x0: edges.top - apart, x1: edges.bottom + apart }))
    .sort((a, b) => a.x0 - b.x0);
  const lines: ArcLine[] = [];
  let from = top;
  for (const gap of [...crossed, { x0: bottom, x1: bottom }]) {
    const to = Math.min(gap.x0, bottom);
    if (to > from + 1)
      lines.push({
        steps: [
          [x, from],
          [x, to],
        ],
        first: 'none',
        last: 'none',
      });
    from = Math.max(from, gap.x1);
  }
  return lines;
}
