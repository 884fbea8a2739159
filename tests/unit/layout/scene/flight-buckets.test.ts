// While a window moves, columns and discs are those of the window that it left, until it arrives.
import { describe, expect, it } from 'vitest';
import type { PlanInput } from '../../../../src/layout/scene/lane-plan.js';
import { planLanes } from '../../../../src/layout/scene/plan.js';
import type { Scene } from '../../../../src/layout/scene/scene.js';
import { DAY, draw, indexOf, planScale, roomy, sceneOf } from '../drawing.js';

const start = Date.UTC(2025, 0, 1);
const view = (days: number): { start: number; end: number } => ({ start, end: start + days * DAY });
const index = indexOf(
  Array.from({ length: 3000 }, (_, i) => ({ title: `E ${i}`, when: start + ((i * 7) % 1000) * DAY })),
);

/** The plan of a window on the way from another one. */
function planOnTheWay(from: number, to: number): ReturnType<typeof planLanes> {
  const { input } = draw(index, view(to)).plan;
  return planLanes({
    ...(input as PlanInput),
    scale: planScale(view(to), roomy),
    bucketScale: planScale(view(from), roomy),
  });
}

function widths({ strips }: Scene): readonly number[] {
  return strips.flatMap(({ bins }) => bins.map(({ start: from, end }) => Math.round((end - from) / DAY)));
}

describe('on the way to another window', () => {
  it('columns count by the buckets of the window that was left', () => {
    const months = draw(index, view(1000)).plan.calendar.columns.unit;
    const { calendar } = planOnTheWay(1000, 60);
    expect(calendar.columns.unit).toEqual(months);
    expect(calendar.columns.unit).not.toEqual(draw(index, view(60)).plan.calendar.columns.unit);
    expect(calendar.discs.unit).toEqual(draw(index, view(1000)).plan.calendar.discs.unit);
  });

  it('outwards, too, as long as they are half as wide as columns are at least; discs never touch', () => {
    const days = draw(index, view(100)).plan.calendar;
    expect(planOnTheWay(100, 150).calendar.columns.unit).toEqual(days.columns.unit);
    expect(planOnTheWay(100, 1000).calendar.columns.unit).toEqual(
      draw(index, view(1000)).plan.calendar.columns.unit,
    );
    expect(planOnTheWay(100, 1000).calendar.discs.unit).toEqual(
      draw(index, view(1000)).plan.calendar.discs.unit,
    );
  });

  it('what is drawn counts by them', () => {
    const plan = planOnTheWay(1000, 60);
    const { scene } = draw(index, view(60));
    const moving = sceneOf(index, plan, view(60), roomy);
    expect(Math.max(...widths(moving), 0)).toBeGreaterThan(Math.max(...widths(scene), 0));
  });
});
