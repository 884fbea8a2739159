// Amounts between any edges: what lies before or behind them is not counted there.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latestBeginning } from '../../../../src/layout/index/extent.js';
import { amountsIn } from '../../../../src/layout/scene/amounts.js';
import { DAY, indexOf, recentEvents } from '../drawing.js';

const day = (date: string): number => Date.parse(date);

describe('amounts between edges', () => {
  it('leave out what begins before the first of them or behind the last', () => {
    const index = indexOf([
      { title: 'Before', when: '2025-01-01' },
      { title: 'Whenever before', when: '[..2025-01-01]' },
      { title: 'Until they begin', when: '[2025-01-04..2025-01-08]' },
      { title: 'Within', when: '2025-01-10T10:00Z' },
      { title: 'As they begin', when: '2025-01-09T00:00Z' },
      { title: 'Half of it', when: '[2025-01-08..2025-01-09]' },
      { title: 'As they end', when: '2025-01-12T00:00Z' },
      { title: 'Behind', when: '2025-02' },
    ]);
    const edges = Float64Array.from(['2025-01-09', '2025-01-10', '2025-01-12'], day);
    const { certain, possible } = amountsIn(index.lanes[0]!.spans, index, edges);
    expect([...certain]).toEqual([1, 1]);
    expect([...possible]).toEqual([0.5, 0]);
  });

  it('are the shares of a scan by hand, wherever the edges are', () => {
    fc.assert(
      fc.property(
        recentEvents.filter((events) => events.length <= 100),
        fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: -4000, max: 4000 }),
        (events, lengths, offset) => {
          const index = indexOf(events);
          const [lane] = index.lanes;
          if (!lane || !index.fit) return;
          let at = (index.fit.start + index.fit.end) / 2 + offset * DAY;
          const edges = Float64Array.from([at, ...lengths.map((length) => (at += length * DAY))]);
          const { certain, possible } = amountsIn(lane.spans, index, edges);
          const scanned = new Float64Array(certain.length);
          for (const row of lane.rows) {
            const earliest = index.columns.earliestStart[row] as number;
            const latest = latestBeginning(index, row);
            if (latest < (edges[0] as number)) continue;
            const from = Number.isFinite(earliest) ? earliest : (edges[0] as number);
            const to = Number.isFinite(latest) ? latest : (edges.at(-1) as number);
            for (let i = 0; i < scanned.length; i++) {
              const [start, end] = [edges[i] as number, edges[i + 1] as number];
              if (to <= from) scanned[i] = (scanned[i] as number) + (from >= start && from < end ? 1 : 0);
              else
                scanned[i] =
                  (scanned[i] as number) +
                  Math.max(0, Math.min(to, end) - Math.max(from, start)) / (to - from);
            }
          }
          scanned.forEach((amount, i) =>
            expect((certain[i] as number) + (possible[i] as number)).toBeCloseTo(amount, 6),
          );
        },
      ),
    );
  });
});
