// The least of numbers, of which there may be more than a call of a function takes.
import { expect, it } from 'vitest';
import { least } from '../../../src/util/least.js';

it('the least is found of none, of a few and of very many', () => {
  expect(least([])).toBe(Infinity);
  expect(least([3, -1, 2])).toBe(-1);
  expect(least(Array.from({ length: 500_000 }, (_, i) => i))).toBe(0);
});
