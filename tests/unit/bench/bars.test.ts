import { describe, expect, it } from 'vitest';
import { budgetTable, fileTable, searchTable } from '../../bench/bars.mjs';
import { figuresOf, type Case } from '../../bench/budgets.mjs';

function figures(firstDraw: number, longestLater: number): ReturnType<typeof figuresOf> {
  const draw = { wall: firstDraw, work: 0, processor: 0, longest: 120, longestLater, longestAfter: 0 };
  const found: Case = { size: 1000, constantGrowth: 0, draws: [draw] };
  return figuresOf(found);
}

describe('the tables of budgets', () => {
  it('have a column for each size, and say what is met and what is missed', () => {
    const groups = [1000, 100_000].map((size) => ({
      size,
      subjects: [
        { subject: 'canvas', figures: figures(10, 0) },
        { subject: 'element', figures: figures(35, 40) },
      ],
    }));
    expect(budgetTable(groups).slice(0, 4)).toEqual([
      ['budget', '1 000', '100 000'],
      ['first draw, times the bare canvas', '3.50 (3.00) MISSED', '3.50 (4.00) met'],
      ['longest task while loading, ms', '120 (100) MISSED', ''],
      ['longest task after the first draw, ms', '0.00 (50.0) met', '0.00 (50.0) met'],
    ]);
  });

  it('are empty where there is nothing to compare with', () => {
    const subjects = [{ subject: 'element', figures: figures(35, 40) }];
    expect(budgetTable([{ size: 1000, subjects }])).toEqual([['budget', '1 000']]);
  });

  it('weigh what a page loads', () => {
    const files = { beforeDrawing: 60_000, idle: 120_001, oneFile: NaN, vis: 160_000, echarts: 369_000 };
    expect(fileTable(files)).toEqual([
      ['file', 'kB (budget)'],
      ['attributed-timeline, before the first drawing', '60.0 (60.0) met'],
      ['attributed-timeline, all that an idle reader has loaded', '120 (120) MISSED'],
      ['attributed-timeline, the one file', '– (130) MISSED'],
      ['vis-timeline, script and styles', '160'],
      ['ECharts, script', '369'],
    ]);
  });

  it('say how fast the search answers, the first time and then, beside a bare scan', () => {
    const answers = [
      { time: 90, longest: 20 },
      { time: 150, longest: 51 },
    ];
    const steps = { without: { zoom: [20], pan: [10] }, with: { zoom: [29], pan: [17] } };
    const found = { first: 1600, firstLongest: 49, answers, steps, scan: 0.25 };
    expect(
      searchTable([
        { size: 100_000, ...found },
        { size: 1_000_000, ...found },
      ]),
    ).toEqual([
      ['search', '100 000', '1 000 000'],
      ['first answer, ms', '1 600', '1 600'],
      ['longest task until the first answer', '49.0 (50.0) met', '49.0 (50.0) met'],
      ['a later answer, the slowest of five, ms', '150 (100) MISSED', '150 (200) met'],
      ['longest task of the later ones', '51.0 (50.0) MISSED', '51.0 (50.0) MISSED'],
      ['work a zoom step with a query, p95, ms', '29.0 (29.0) met', '29.0 (29.0) met'],
      ['work a pan step with a query, p95, ms', '17.0 (16.0) MISSED', '17.0 (16.0) MISSED'],
      ['a bare scan of two columns, ms', '0.25', '0.25'],
    ]);
  });
});
