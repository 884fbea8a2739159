import { describe, expect, it } from 'vitest';
import {
  figuresOf,
  firstDrawBudget,
  judge,
  judgeFiles,
  medianFigures,
  type Case,
} from '../../bench/budgets.mjs';

function caseOf(firstDraw: number, work: number, heap: number): Case {
  const step = { work, processor: work, longest: work, frame: work, frames: 1 };
  return {
    size: 11_000,
    constantGrowth: 100_000,
    draws: [
      { wall: firstDraw, work, processor: work, longest: firstDraw, longestLater: work, longestAfter: 0 },
    ],
    memory: {
      before: { heap: 0, browserHeap: 0, nodes: 10 },
      drawn: { heap, browserHeap: 1, nodes: 400 },
      used: { heap, browserHeap: 1, nodes: 600 },
    },
    zoom: [step, step],
    pan: [step],
  };
}

describe('the budgets of the benchmark', () => {
  it('are those of each size', () => {
    expect([1000, 10_000, 100_000, 1_000_000].map(firstDrawBudget)).toEqual([3, 3, 4, 6]);
  });

  it('are compared with the bare canvas of the same run', () => {
    const verdicts = judge(11_000, figuresOf(caseOf(90, 12, 740_000)), figuresOf(caseOf(30, 5, 200_000)));
    expect(verdicts.map(({ found, met }) => [found, met])).toEqual([
      [3, true],
      [12, true],
      [12, true],
      [64, true],
      [600, true],
    ]);
  });

  it('hold the whole of a short list’s loading to 100 ms, and to 50 what follows the first task of a long one', () => {
    const element = figuresOf(caseOf(101, 51, 740_000));
    const loading = [10_000, 100_000].map((size) => judge(size, element, element)[1]);
    expect(loading.map((verdict) => [verdict?.found, verdict?.allowed, verdict?.met])).toEqual([
      [101, 100, false],
      [51, 50, false],
    ]);
  });

  it('hold the element to its own calls replayed, and those to the bare canvas', () => {
    const [element, canvas] = [caseOf(90, 12, 740_000), caseOf(30, 5, 200_000)];
    const replay = { ...caseOf(30, 8, 200_000), callsAFrame: 2501 };
    const verdicts = judge(11_000, figuresOf(element), figuresOf(canvas), figuresOf(replay));
    const ofReplay = verdicts.slice(3, 8).map(({ found, allowed, met }) => [found, allowed, met]);
    expect(ofReplay).toEqual([
      [12, 8 * 1.3 + 3, true],
      [8, 5 + 6, true],
      [12, 8 * 1.3 + 3, true],
      [8, 5 + 6, true],
      [2501, 2500, false],
    ]);
  });

  it('are compared with the median of several runs, of those that could be measured', () => {
    const runs = [caseOf(90, 12, 740_000), caseOf(30, 40, 200_000), caseOf(60, 13, 500_000)].map(figuresOf);
    const { firstDraw, zoomWork, heapGrowth, callsAFrame } = medianFigures(runs);
    expect([firstDraw, zoomWork.p95, heapGrowth, callsAFrame]).toEqual([60, 13, 500_000, undefined]);
    const failed = figuresOf({ size: 11_000, constantGrowth: NaN, draws: [] });
    expect(medianFigures([failed, ...runs.slice(1)]).firstDraw).toBe(45);
    expect(medianFigures([failed]).firstDraw).toBeNaN();
  });

  it('are those of what a page loads, in bytes', () => {
    const verdicts = judgeFiles({ beforeDrawing: 60_000, idle: 120_001, oneFile: 130_000 });
    expect(verdicts.map(({ allowed, met }) => [allowed, met])).toEqual([
      [60_000, true],
      [120_000, false],
      [130_000, true],
    ]);
  });

  it('leave the constant out of the bytes an event', () => {
    const small = { ...caseOf(90, 12, 740_000), size: 1000 };
    expect(figuresOf(small).heapAnEvent).toBeNaN();
    const names = judge(1000, figuresOf(small), figuresOf(small)).map(({ name }) => name);
    expect(names).not.toContain('heap, bytes an event over the array');
  });

  it('count the events of a list that are more than its size', () => {
    const found = { ...caseOf(90, 12, 740_000), size: 10_000, count: 11_000, constantCount: 1100 };
    expect(figuresOf(found).heapAnEvent).toBeCloseTo(640_000 / 9900, 10);
  });

  it('are not met by what could not be measured', () => {
    const nothing: Case = { size: 1000, constantGrowth: NaN, draws: [] };
    const verdicts = judge(1000, figuresOf(nothing), figuresOf(caseOf(30, 5, 200_000)));
    expect(verdicts.filter(({ met }) => met)).toEqual([]);
  });
});
