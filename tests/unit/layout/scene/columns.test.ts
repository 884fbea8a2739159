// Columns: the amounts that lines across them stand for, and the column that is pointed at.
import { describe, expect, it } from 'vitest';
import { columnAt } from '../../../../src/layout/scene/column-target.js';
import { guidesOf } from '../../../../src/layout/scene/columns.js';
import type { Strip, StripBin } from '../../../../src/layout/scene/scene.js';

function bin(x0: number, parts: Partial<StripBin> = {}): StripBin {
  const empty = { count: 1, possible: 0, height: 1, disputed: 0, unsourced: 0, vague: 0 };
  const place = { x0, x1: x0 + 10, start: x0, end: x0 + 10, positions: { from: 0, to: 1 }, rows: [0] };
  return { ...empty, ...place, ...parts };
}

function strip(...bins: readonly StripBin[]): Strip {
  return { x: 0, y: 0, width: 100, height: 40, lane: 0, colour: 'event', bins };
}

describe('the lines across columns', () => {
  it('stand for round amounts, and leave room above them', () => {
    const amounts = (most: number): readonly number[] =>
      guidesOf({ most, isRoot: false }).map(({ amount }) => amount);
    expect(amounts(50)).toEqual([20, 10, 5, 2, 1]);
    expect(amounts(5)).toEqual([2, 1]);
    expect(amounts(1)).toEqual([1]);
  });
});

describe('the column at a place', () => {
  it('is the one that begins there, where two meet', () => {
    const both = strip(bin(0), bin(10));
    expect([0, 9.9, 10, 20].map((x) => columnAt(both, x)?.x0)).toEqual([0, 0, 10, undefined]);
  });

  it('counts what is disputed among what may begin there too', () => {
    const vague = strip(bin(0, { count: 2, possible: 2, disputed: 0.5, unsourced: 0.25 }));
    expect(columnAt(vague, 5)).toMatchObject({ count: 2, possible: 2, disputed: 2, unsourced: 1 });
  });
});
