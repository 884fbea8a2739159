// The plan of a timeline as it was known on a day: what it asks of the plan of the whole.
import { describe, expect, it } from 'vitest';
import { measureLabel, type MeasuredLabel } from '../../../../src/layout/metrics.js';
import { approximateMeasure } from '../../../../src/render/theme/approximate-measure.js';
import { knownDrawing } from '../../../../src/render/known-drawing.js';
import { DAY, indexOf, planOf } from '../drawing.js';

const attribution = [[{ by: 'Herald', as: 'outlet', on: '2025-12-06' }]];
const document = {
  events: [
    { id: 'talks', title: 'Talks', when: '2025-12-01', kind: 'meeting', attribution },
    { id: 'call', title: 'Call', when: '2025-12-02', kind: 'call' },
    { id: 'visit', title: 'Visit', when: '2025-12-03' },
  ],
};

describe('the plan of a day', () => {
  it('asks for the height of all rows only where it is asked for it', () => {
    const whole = indexOf(document);
    const known = knownDrawing(whole, '2025-12-05');
    if (!known) throw new Error('The day cannot be read.');
    const plan = planOf(whole, 100 / DAY, 400);
    const { wantedHeight } = plan;
    let asked = 0;
    const counted = Object.defineProperty({ ...plan }, 'wantedHeight', {
      enumerable: true,
      get: () => (asked++, wantedHeight),
    });
    const { labelOf } = plan.input;
    const { index, places } = known;
    const input = { index, whole, labelOf, wholeLabelOf: labelOf, measure: approximateMeasure };
    const placed = places.planIn(counted, { ...input, pinnedLabelOf: undefined });
    expect(placed.lanes).toHaveLength(3);
    expect(asked).toBe(0);
    expect(placed.wantedHeight).toBe(wantedHeight);
    expect(asked).toBe(1);
  });

  it('has words of the day as long as what is free beside them', () => {
    const whole = indexOf(document);
    const known = knownDrawing(whole, '2025-12-07');
    if (!known) throw new Error('The day cannot be read.');
    const plan = planOf(whole, 100 / DAY, 400);
    const { labelOf } = plan.input;
    const longer = (row: number): MeasuredLabel =>
      measureLabel({ title: `A longer title of event ${row} on that day`, second: '' }, approximateMeasure);
    const { index, places } = known;
    const input = { index, whole, labelOf: longer, wholeLabelOf: labelOf, measure: approximateMeasure };
    const { lanes } = places.planIn(plan, { ...input, pinnedLabelOf: undefined });
    const labels = lanes.flatMap(({ marks }) => marks.map(({ footprint }) => footprint.label));
    expect(labels).toHaveLength(3);
    for (const { title, uncut } of labels) {
      expect(title).not.toMatch(/on that day$/);
      expect(uncut?.title).toMatch(/on that day$/);
    }
  });
});
