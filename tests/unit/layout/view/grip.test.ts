import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gripOf, viewOfGrip, type PointerPlace } from '../../../../src/layout/view/grip.js';
import { timeAt, type View } from '../../../../src/layout/view/view.js';
import { DAY } from '../drawing.js';

const november: View = { start: Date.UTC(2025, 10, 1), end: Date.UTC(2025, 11, 1) };
const at = (share: number, y = 0): PointerPlace => ({ share, x: share * 900, y });
const shares = fc.double({ min: 0, max: 1, noNaN: true });
const places = fc
  .tuple(shares, fc.double({ min: 0, max: 400, noNaN: true }))
  .map(([share, y]) => at(share, y));
const middle = (held: readonly PointerPlace[]): number =>
  held.reduce((sum, { share }) => sum + share, 0) / held.length;

function moved(view: View, from: readonly PointerPlace[], to: readonly PointerPlace[]): View {
  const grip = gripOf(from, view);
  expect(grip).toBeDefined();
  return viewOfGrip(grip!, to);
}

describe('a grip', () => {
  it('is none without a pointer', () => {
    expect(gripOf([], november)).toBeUndefined();
  });

  it('moves the window by as much as its one pointer, the other way', () => {
    expect(moved(november, [at(0.5)], [at(0.4)])).toEqual({
      start: november.start + 3 * DAY,
      end: november.end + 3 * DAY,
    });
  });

  it('halves the window where two pointers are twice as far apart', () => {
    const { start, end } = moved(november, [at(0.4), at(0.6)], [at(0.3), at(0.7)]);
    expect(start).toBeCloseTo(Date.UTC(2025, 10, 8, 12), 0);
    expect(end).toBeCloseTo(Date.UTC(2025, 10, 23, 12), 0);
  });

  it('zooms by two pointers above one another too', () => {
    const { start, end } = moved(november, [at(0.5, 100), at(0.5, 200)], [at(0.5, 50), at(0.5, 250)]);
    expect(end - start).toBeCloseTo(15 * DAY, 0);
  });

  it('leads back to the window where its pointers come back', () => {
    fc.assert(
      fc.property(places, places, places, places, (a, b, c, d) => {
        const grip = gripOf([a, b], november)!;
        viewOfGrip(grip, [c, d]);
        const back = viewOfGrip(grip, [a, b]);
        expect(back.start).toBeCloseTo(november.start, 0);
        expect(back.end).toBeCloseTo(november.end, 0);
      }),
    );
  });

  it('keeps its time under the middle of its pointers, and the window runs forwards', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1, 2),
        fc.array(places, { minLength: 4, maxLength: 4 }),
        (count, [a, b, c, d]) => {
          const [from, to] = [[a!, b!].slice(0, count), [c!, d!].slice(0, count)];
          const view = moved(november, from, to);
          const span = view.end - view.start;
          expect(span).toBeGreaterThan(0);
          const before = timeAt(middle(from), november, 1);
          expect(Math.abs(timeAt(middle(to), view, 1) - before)).toBeLessThanOrEqual(span * 1e-9 + 1);
        },
      ),
    );
  });
});
