// What the groups of a row take up: the quick answers are those of asking every group.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowGap } from '../../../../src/layout/metrics.js';
import type { Group } from '../../../../src/layout/scene/clusters.js';
import { footprintOf, noLabel } from '../../../../src/layout/scene/footprint.js';
import { TakenRow, takenBy } from '../../../../src/layout/scene/taken-row.js';
import { approximateMeasure } from '../../../../src/render/theme/approximate-measure.js';
import { indexOf } from '../drawing.js';

const index = indexOf([{ title: 'A', when: '2025-11-01' }]);
const member = footprintOf(0, { index, scale: 1, labelOf: () => noLabel, measure: approximateMeasure });

/** Groups with centres some pixels apart, the extents of whose members reach beyond some neighbours. */
const rows = fc
  .array(
    fc.record({
      step: fc.integer({ min: 30, max: 90 }),
      before: fc.constantFrom(0, 0, 0, 100, Infinity),
      after: fc.constantFrom(0, 0, 0, 200, Infinity),
      label: fc.integer({ min: 0, max: 150 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((given) => {
    let centre = 0;
    return given.map(({ step, before, after, label }) => {
      centre += step;
      const footprint = { ...member, p0: centre - before, p1: centre + after };
      const group: Group = { footprints: [footprint], centre, radius: 8, dates: undefined };
      return { group, wanted: { left: centre - 8, right: centre + 8 + label } };
    });
  });

it('a group is free, and has room to an end, as by a look at each other group, when those before it were fitted', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const groups = given.map(({ group }) => group);
      const row = new TakenRow(groups);
      const taken = groups.map(takenBy);
      for (const [i, { group, wanted }] of given.entries()) {
        const others = taken.filter((_, j) => j !== i);
        const isFree = others.every(
          ({ left, right }) => wanted.left >= right + rowGap || wanted.right <= left - rowGap,
        );
        const behind = others.filter(({ right }) => right > group.centre).map(({ left }) => left);
        expect(row.isFree(i, wanted)).toBe(isFree);
        expect(row.endOf(i)).toBe(Math.min(Infinity, ...behind));
        if (isFree) taken[i] = wanted;
        row.pass(i, isFree ? wanted : undefined);
      }
    }),
  );
});
