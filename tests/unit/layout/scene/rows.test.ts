import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noLabel, type Footprint } from '../../../../src/layout/scene/footprint.js';
import { rowGap } from '../../../../src/layout/metrics.js';
import { RowPacking, type Packed } from '../../../../src/layout/scene/rows.js';

function footprint(left: number, right: number, form: Footprint['form'] = 'point'): Footprint {
  const sides = { bareLeft: left, bareRight: right, left, right };
  return { row: 0, form, p0: left, p1: right, ...sides, side: 'after', glyphAt: 'time', label: noLabel };
}

function packRows(given: readonly Footprint[], limit: number): Packed {
  return new RowPacking(given).within(limit);
}

const footprints = fc.array(
  fc
    .tuple(
      fc.integer({ min: -500, max: 2000 }),
      fc.integer({ min: 0, max: 600 }),
      fc.constantFrom<Footprint['form']>('point', 'once', 'bar'),
    )
    .map(([left, width, form]) => footprint(left, left + width, form)),
  { maxLength: 80 },
);

describe('RowPacking', () => {
  it('puts what is apart into one row and what meets into the next', () => {
    const far = [footprint(0, 100), footprint(100 + rowGap, 200), footprint(50, 90)];
    expect(packRows(far, 5)).toEqual({ slots: [0, 0, 1], slotCount: 2 });
  });

  it('leaves out what finds no row', () => {
    const same = [footprint(0, 10), footprint(0, 10), footprint(0, 10)];
    expect(packRows(same, 2)).toEqual({ slots: [0, 1, -1], slotCount: 2 });
    expect(packRows(same, 0)).toEqual({ slots: [-1, -1, -1], slotCount: 0 });
  });

  it('places by the earliest start, whatever is known of it: no effect stands above its cause', () => {
    const [point, bar, vague] = [footprint(400, 410), footprint(10, 900, 'bar'), footprint(0, 900, 'once')];
    expect(packRows([point, bar, vague], 3).slots).toEqual([2, 1, 0]);
    expect(packRows([point, bar, vague], 1).slots).toEqual([-1, -1, 0]);
  });

  it('keeps a gap between all that share a row', () => {
    fc.assert(
      fc.property(footprints, fc.integer({ min: 0, max: 12 }), (given, limit) => {
        const { slots, slotCount } = packRows(given, limit);
        expect(slotCount).toBeLessThanOrEqual(limit);
        for (let slot = 0; slot < slotCount; slot++) {
          const row = given.filter((_, i) => slots[i] === slot).sort((a, b) => a.left - b.left);
          for (const [i, { left }] of row.entries())
            if (i > 0) expect(left).toBeGreaterThanOrEqual((row[i - 1] as Footprint).right + rowGap);
        }
      }),
    );
  });

  it('leaves nothing out that one of the rows had room for', () => {
    fc.assert(
      fc.property(footprints, fc.integer({ min: 1, max: 12 }), (given, limit) => {
        const { slots } = packRows(given, limit);
        for (const [i, { left, right }] of given.entries())
          for (let slot = 0; slots[i] === -1 && slot < limit; slot++) {
            const meets = given.some(
              (other, j) => slots[j] === slot && other.left < right + rowGap && other.right > left - rowGap,
            );
            expect(meets).toBe(true);
          }
      }),
    );
  });

  it('goes by time and not by where the start of time is', () => {
    fc.assert(
      fc.property(footprints, fc.integer({ min: -5000, max: 5000 }), (given, shift) => {
        const moved = given.map(({ left, right, form }) => footprint(left + shift, right + shift, form));
        expect(packRows(moved, 6)).toEqual(packRows(given, 6));
      }),
    );
  });

  it('accepts what has no start and no end', () => {
    const open = [
      footprint(-Infinity, 10, 'once'),
      footprint(500, Infinity, 'once'),
      footprint(-Infinity, 90),
    ];
    expect(packRows(open, 3).slots).toEqual([0, 0, 1]);
  });

  it('gives the same rows whatever was asked before', () => {
    fc.assert(
      fc.property(footprints, fc.array(fc.integer({ min: 0, max: 12 })), (given, limits) => {
        const packing = new RowPacking(given);
        for (const limit of limits) {
          const { slots, slotCount } = packRows(given, limit);
          expect(packing.within(limit)).toEqual({ slots, slotCount });
          expect(packing.rowsWanted(limit)).toBe(slotCount + (slots.includes(-1) ? 1 : 0));
        }
      }),
    );
  });
});
