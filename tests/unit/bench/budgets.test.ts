import { describe, expect, it } from 'vitest';
import { figuresOf, firstDrawBudget, judge, stepBudget, type Case } from '../../bench/budgets.mjs';

function caseOf(firstDraw: number, work: number, heap: number): Case {
  const step = { work, processor: work, longest: work, frame: work, frames: 1 };
  return {
    size: 11_000,
    constantGrowth: 100_000,
    draws: [{ wall: firstDraw, work: firstDraw, processor: firstDraw, longest: firstDraw, longestAfter: 0 }],
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
    expect([1000, 10_000, 100_000, 1_000_000].map(firstDrawBudget)).toEqual([2.5, 2.5, 4, 6]);
    expect([1000, 100_000, 1_000_000].map(stepBudget)).toEqual([6, 6, 8]);
  });

  it('are compared with the bare canvas of the same run', () => {
    const verdicts = judge(11_000, figuresOf(caseOf(90, 12, 740_000)), figuresOf(caseOf(30, 5, 200_000)));
    expect(verdicts.map(({ found, met }) => [found, met])).toEqual([
      [3, true],
      [7, false],
      [7, false],
      [600, true],
      [64, true],
      [12, true],
      [90, true],
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

  it('leave the constant out of the bytes an event', () => {
    const small = { ...caseOf(90, 12, 740_000), size: 1000 };
    expect(figuresOf(small).heapAnEvent).toBeNaN();
    const names = judge(1000, figuresOf(small), figuresOf(small)).map(({ name }) => name);
    expect(names).not.toContain('heap, bytes an event over the array');
  });

  it('are not met by what could not be measured', () => {
    const nothing: Case = { size: 1000, constantGrowth: NaN, draws: [] };
    const verdicts = judge(1000, figuresOf(nothing), figuresOf(caseOf(30, 5, 200_000)));
    expect(verdicts.filter(({ met }) => met)).toEqual([]);
  });
});
