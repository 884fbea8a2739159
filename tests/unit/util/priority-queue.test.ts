import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PriorityQueue } from '../../../src/util/priority-queue.js';

describe('a priority queue', () => {
  it('gives the numbers by their costs, whenever they were put in', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50)), fc.array(fc.nat(50)), (some, others) => {
        const queue = new PriorityQueue();
        for (const cost of some) queue.push(cost, cost);
        const first = queue.pop();
        for (const cost of others) queue.push(cost, cost);
        const rest = [...some].sort((a, b) => a - b).slice(1);
        const expected = [...rest, ...others].sort((a, b) => a - b);
        expect(first).toBe(some.length > 0 ? Math.min(...some) : undefined);
        expect(expected.map(() => queue.pop())).toEqual(expected);
        expect(queue.pop()).toBe(undefined);
      }),
    );
  });
});
