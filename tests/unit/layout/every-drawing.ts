/** Drawings of generated inputs, made once for all that holds of each of them. */
import * as fc from 'fast-check';

/**
 * A check of every drawing: the same ones at each call. What fails is looked for again and made small, so that it can
 * be read.
 */
export function everyDrawing<T, D>(
  inputs: fc.Arbitrary<T>,
  numRuns: number,
  draw: (input: T) => D,
): (check: (drawn: D) => void) => void {
  const runs = { numRuns };
  let drawn: D[] | undefined;
  const drawAll = (): D[] => {
    const all: D[] = [];
    fc.assert(
      fc.property(inputs, (input) => void all.push(draw(input))),
      runs,
    );
    return all;
  };
  return (check) => {
    drawn ??= drawAll();
    try {
      drawn.forEach((one) => check(one));
    } catch (error) {
      fc.assert(
        fc.property(inputs, (input) => check(draw(input))),
        runs,
      );
      throw error;
    }
  };
}
