import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lanePadding,
  roomyRow,
  roomyVagueRow,
  tightRow,
  tightVagueRow,
} from '../../../../src/layout/metrics.js';
import { shareRows } from '../../../../src/layout/scene/plan.js';
import type { LanePlan, Plan } from '../../../../src/layout/scene/lane-plan.js';
import type { InMemoryEventIndex } from '../../../../src/layout/index/event-index.js';
import { DAY, drawnRows, indexOf, planOf, recentEvents } from '../drawing.js';

const scales = fc.double({ min: -6, max: 10, noNaN: true }).map((exponent) => 2 ** exponent / DAY);
const heights = fc.integer({ min: 76, max: 900 });

const rowsOf = ({ marks, clusters }: LanePlan): number[] => [
  ...marks.map(({ footprint }) => footprint.row),
  ...clusters.flatMap(({ rows }) => [...rows]),
];

const ascending = (rows: readonly number[]): number[] => [...rows].sort((a, b) => a - b);

/** Ten statements on a day, beside one call. */
const aggregated = [
  ...Array.from({ length: 10 }, (_, i) => ({ title: `Number ${i}`, kind: 'statement', when: '2025-11-03' })),
  { title: 'Call', kind: 'call', when: '2025-11-20' },
];

describe('planLanes', () => {
  it('has each event in one mark or one cluster of each of its lanes', () => {
    fc.assert(
      fc.property(
        recentEvents,
        fc.constantFrom('kind', 'actor', 'tag'),
        scales,
        heights,
        (events, by, scale, height) => {
          const index = indexOf(events, by);
          const { lanes, hiddenLanes } = planOf(index, scale, height);
          expect(lanes.length + hiddenLanes).toBe(index.lanes.length);
          for (const [i, lane] of lanes.entries()) {
            expect(lane.lane).toBe(index.lanes[i]);
            expect(ascending(rowsOf(lane))).toEqual(ascending([...lane.lane.rows]));
          }
          if (hiddenLanes === 0)
            expect(ascending([...new Set(lanes.flatMap(rowsOf))])).toEqual(ascending(drawnRows(index)));
        },
      ),
    );
  });

  it('stacks lanes from the top without a gap, within the height', () => {
    fc.assert(
      fc.property(recentEvents, scales, heights, (events, scale, height) => {
        const { lanes, rowHeight, lanePadding: padding } = planOf(indexOf(events, 'actor'), scale, height);
        let bottom = 0;
        for (const { y, height: laneHeight, marks, clusters, clusterSlot, slots: rows } of lanes) {
          expect(y).toBeCloseTo(bottom, 6);
          bottom = y + laneHeight;
          const slots = [...marks.map(({ slot }) => slot), ...(clusters.length > 0 ? [clusterSlot] : [])];
          expect(Math.max(...slots)).toBeLessThan(rows.length);
          expect(Math.min(...slots)).toBeGreaterThanOrEqual(0);
          let top = padding;
          for (const row of rows) {
            expect(row.y).toBeCloseTo(top, 6);
            expect(row.height).toBeLessThanOrEqual(rowHeight);
            top += row.height;
          }
          expect(top + padding).toBeCloseTo(laneHeight, 6);
        }
        expect(bottom).toBeLessThanOrEqual(height + 1e-6);
      }),
    );
  });

  it('asks for the labels of what may stand in a row, and of nothing else', () => {
    const count = 720;
    const events = Array.from({ length: count }, (_, i) => ({
      title: `Talks number ${i}`,
      when: new Date(Date.UTC(2025, 0, 1) + i * 3_600_000).toISOString(),
      tags: `lane ${i % 8}`,
    }));
    const asked = new Set<number>();
    planOf(indexOf(events, 'tag'), 1000 / (count * 3_600_000), 400, (row) => {
      asked.add(row);
      return { title: `Talks number ${row} about the closure of the strait`, second: '' };
    });
    expect(asked.size).toBeGreaterThan(0);
    expect(asked.size).toBeLessThan(count / 5);
  });

  it('shows every event by itself in the height that it asks for', () => {
    fc.assert(
      fc.property(recentEvents, scales, (events, scale) => {
        const index = indexOf(events, 'tag');
        const { wantedHeight } = planOf(index, scale, 300);
        const { lanes, hiddenLanes } = planOf(index, scale, wantedHeight);
        fc.pre(planOf(index, scale, 5000).lanes.every(({ clusters }) => clusters.length === 0));
        expect(hiddenLanes).toBe(0);
        expect(lanes.flatMap(({ clusters }) => clusters)).toEqual([]);
      }),
    );
  });

  it('uses roomy rows where all fit into them, and tight ones elsewhere', () => {
    const index = indexOf(aggregated);
    const heightOf = (row: number): number => 11 * row + 4 * lanePadding;
    expect(planOf(index, 10 / DAY, heightOf(roomyRow)).rowHeight).toBe(roomyRow);
    const tight = planOf(index, 10 / DAY, heightOf(roomyRow) - 1);
    expect(tight.rowHeight).toBe(tightRow);
    expect(tight.lanes.flatMap(({ clusters }) => clusters)).toEqual([]);
  });

  it('gives rows in which all is vague less height than those with a known day', () => {
    const vague = ['2025-11', '2025-11'].map((when) => ({ title: 'Some day', kind: 'call', when }));
    const index = indexOf([...vague, { title: 'A day', kind: 'call', when: '2025-12-24' }]);
    const rowsIn = (height: number): readonly number[] | undefined =>
      planOf(index, 10 / DAY, height).lanes[0]?.slots.map((row) => row.height);
    expect(rowsIn(400)).toEqual([roomyRow, roomyVagueRow]);
    expect(rowsIn(tightRow + tightVagueRow + 2 * lanePadding)).toEqual([tightRow, tightVagueRow]);
  });

  it('opens both accounts of a dispute below its row where all rows have room beside them, and nowhere else', () => {
    const claims = [{ id: 'a', text: 'They aimed.', chain: [{ by: 'Japan', as: 'speaker' }] }];
    const events = [
      { id: 'radar', title: 'Radar', kind: 'incident', when: '[2025-12-06..2025-12-07]', claims },
      { title: 'Later', kind: 'incident', when: '2025-12-08' },
      { title: 'Call', kind: 'call', when: '2025-12-08' },
    ];
    const index = indexOf({ events, links: [{ from: 'Later', to: 'radar#a', type: 'disputes' }] });
    const accounts = ['Japan says', 'China says'].map((heading) => ({
      heading,
      hedge: '',
      text: 'They did.',
      note: '',
    }));
    const open = (height: number, pixels = 200): readonly (number | undefined)[] => {
      const { lanes } = planOf(index, pixels / DAY, height, undefined, () => accounts);
      return lanes.flatMap(({ marks }) => marks.map((mark) => mark.open && Math.round(mark.open.height)));
    };
    expect(open(300)).toEqual([undefined, 49, undefined]);
    expect(open(80)).toEqual([undefined, undefined, undefined]);
    expect(open(300, 60)).toEqual([undefined, undefined, undefined]);
  });

  it('lets open accounts share the rows below that have nothing over their dates', () => {
    const claims = [{ id: 'a', text: 'They aimed.', chain: [{ by: 'Japan', as: 'speaker' }] }];
    const radar = { id: 'radar', title: 'Radar', kind: 'incident', when: '[2025-12-06..2025-12-07]', claims };
    const earlier = ['2025-11-07', '2025-11-07', '2025-11-07'].map((when) => ({
      title: 'Earlier',
      kind: 'incident',
      when,
    }));
    const index = indexOf({
      events: [radar, ...earlier],
      links: [{ from: 'Earlier', to: 'radar#a', type: 'disputes' }],
    });
    const accounts = ['Japan says', 'China says'].map((heading) => ({
      heading,
      hedge: '',
      text: 'They did.',
      note: '',
    }));
    const { lanes } = planOf(index, 200 / DAY, 400, undefined, () => accounts);
    expect(lanes[0]?.marks.find(({ open }) => open)).toMatchObject({ slot: 0, open: { shared: 2 } });
    expect(lanes[0]?.slots.map(({ y }) => y - (lanes[0]?.slots[0]?.y ?? 0))).toEqual([0, 27, 54]);
  });

  it('keeps the row of what is disputed where others must be gathered, and rows in the order of their starts', () => {
    const claims = [{ id: 'a', text: 'They aimed.', chain: [{ by: 'Japan', as: 'speaker' }] }];
    const radar = { id: 'radar', title: 'Radar', kind: 'incident', when: '2025-11-20', claims };
    const earlier = Array.from({ length: 8 }, (_, i) => ({
      ...{ id: `e${i}`, title: `A long title, number ${i}`, kind: 'incident', when: '2025-11-01/2025-12-20' },
    }));
    const index = indexOf({
      events: [...earlier, radar],
      links: [{ from: 'e0', to: 'radar#a', type: 'disputes' }],
    });
    const { lanes } = planOf(index, 20 / DAY, 4 * tightRow + 2 * lanePadding);
    const shown = lanes[0]?.marks.map(({ footprint, slot }) => [index.timeline.id(footprint.row), slot]);
    expect(shown).toContainEqual(['radar', 2]);
    expect(shown).toContainEqual(['e0', 0]);
  });

  it('gathers what finds no row, in the last row of its lane', () => {
    const { lanes } = planOf(indexOf(aggregated), 10 / DAY, 5 * tightRow + 4 * lanePadding);
    const [statements, calls] = lanes as [LanePlan, LanePlan];
    expect(statements.marks).toHaveLength(3);
    expect(statements.clusters.map(({ rows }) => rows.length)).toEqual([7]);
    expect(statements.clusterSlot).toBe(3);
    expect([calls.marks.length, calls.clusters.length]).toEqual([1, 0]);
  });

  it('lets a lone member of the last row keep its label where it has room, and drop it where it has none', () => {
    const long = (title: string, when: string): object => ({ title, when, kind: 'situation' });
    const aggregatedLanes = [
      ...Array.from({ length: 4 }, () => long('One of many on a day', '2025-11-03')),
      ...['2025-11-08/2025-11-29', '2025-11-09/2025-11-30'].map((when) => long('A long one', when)),
      ...Array.from({ length: 3 }, () => long('One of many on a day', '2025-11-20')),
    ];
    const { lanes } = planOf(indexOf(aggregatedLanes), 20 / DAY, 2 * tightRow + 2 * lanePadding);
    const [{ marks, clusters, clusterSlot }] = lanes as [LanePlan];
    const taken = [
      ...marks.filter(({ slot }) => slot === clusterSlot).map(({ footprint }) => footprint),
      ...clusters.map(({ time, radius }) => {
        const centre = (time - (indexOf(aggregatedLanes).fit?.start ?? 0)) * (20 / DAY);
        return { left: centre - radius, right: centre + radius };
      }),
    ].sort((a, b) => a.left - b.left);
    for (const [i, { left }] of taken.entries())
      if (i > 0) expect(left).toBeGreaterThan((taken[i - 1] as { right: number }).right);
  });

  it('leaves to an aggregated lane what others do not ask for, up to forty rows', () => {
    const reports = Array.from({ length: 1500 }, (_, i) => ({
      title: `Report ${i}`,
      kind: 'report',
      when: i * DAY,
    }));
    const index = indexOf([...aggregated, ...reports]);
    const rowsIn = (height: number): Record<string, number> =>
      Object.fromEntries(
        planOf(index, 100 / DAY, height).lanes.map(({ lane, slots }) => [lane.key, slots.length]),
      );
    expect(index.lanes.find(({ key }) => key === 'report')?.aggregated).toBeDefined();
    expect(rowsIn(24 * roomyRow)).toEqual({ statement: 10, call: 1, report: 12 });
    expect(rowsIn(60 * roomyRow)).toEqual({ statement: 10, call: 1, report: 40 });
    expect(rowsIn(12 * tightRow).report).toBeLessThanOrEqual(4);
  });

  it('hides the last lanes where not even a row is left for each', () => {
    const kinds = ['statement', 'call', 'meeting', 'request', 'incident', 'measure'];
    const index = indexOf(kinds.map((kind) => ({ kind, title: kind, when: '2025-11-01' })));
    const { lanes, hiddenLanes } = planOf(index, 10 / DAY, 100);
    expect(lanes.map(({ lane }) => lane.key)).toEqual(['statement', 'call', 'meeting']);
    expect(hiddenLanes).toBe(3);
  });

  it('is the same plan for the same scale', () => {
    const index = indexOf(aggregated);
    const summary = ({ lanes }: Plan): unknown => lanes.map(rowsOf);
    expect(summary(planOf(index, 7 / DAY, 140))).toEqual(summary(planOf(index, 7 / DAY, 140)));
  });
});

describe('shareRows', () => {
  const wishes = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 12 });

  it('grants the smallest demands first and distributes the remainder evenly', () => {
    expect(shareRows([1, 9, 2, 9], 12)).toEqual([1, 5, 2, 4]);
    expect(shareRows([3, 3], 20)).toEqual([3, 3]);
    expect(shareRows([], 5)).toEqual([]);
  });

  it('gives each lane a row even where there are fewer', () => {
    expect(shareRows([4, 4, 4], 2)).toEqual([1, 1, 1]);
  });

  it('is max-min fair: who got less than wished got as much as anybody, but for one row', () => {
    fc.assert(
      fc.property(wishes, fc.integer({ min: 0, max: 80 }), (wanted, available) => {
        const granted = shareRows(wanted, available);
        const total = granted.reduce((sum, rows) => sum + rows, 0);
        const least = wanted.filter((rows) => rows > 0).length;
        expect(total).toBeLessThanOrEqual(Math.max(available, least));
        for (const [i, rows] of granted.entries()) {
          expect(rows).toBeLessThanOrEqual(wanted[i] as number);
          if (rows < (wanted[i] as number)) expect(rows).toBeGreaterThanOrEqual(Math.max(...granted) - 1);
        }
      }),
    );
  });

  it('leaves nothing over while a wish is open', () => {
    fc.assert(
      fc.property(wishes, fc.integer({ min: 12, max: 80 }), (wanted, available) => {
        const total = shareRows(wanted, available).reduce((sum, rows) => sum + rows, 0);
        const wish = wanted.reduce((sum, rows) => sum + rows, 0);
        expect(total).toBe(Math.min(wish, available));
      }),
    );
  });
});

describe('the heights of lanes', () => {
  /** Lanes of one to seven rows, each event as long as the window. */
  const lanesOfRows = (rows: readonly number[]): InMemoryEventIndex =>
    indexOf(
      rows.flatMap((count, lane) =>
        Array.from({ length: count }, (_, i) => ({
          ...{ title: `Event ${i}`, when: '2025-11-01/2025-11-30', tags: `lane ${lane}` },
        })),
      ),
      'tag',
    );

  const counts = fc.constantFrom(3, 11, 30, 900);
  const asked = counts.chain((count) =>
    fc.array(fc.integer({ min: 1, max: count > 100 ? 2 : 7 }), { minLength: count, maxLength: count }),
  );

  it('follow need first, and share what is left: no lane has more rows than it asks for, or than one that lacks some', () => {
    fc.assert(
      fc.property(asked, fc.integer({ min: 76, max: 3000 }), (rows, height) => {
        const { lanes, rowHeight } = planOf(lanesOfRows(rows), 20 / DAY, height);
        for (const [i, { slots }] of lanes.entries()) {
          const granted = slots.length;
          expect(granted).toBeLessThanOrEqual(rows[i]!);
          const lacking = lanes.filter((lane, j) => lane.slots.length < rows[j]!);
          for (const lane of lacking) expect(granted).toBeLessThanOrEqual(lane.slots.length + 1);
        }
        const used = lanes.reduce((sum, lane) => sum + lane.height, 0);
        expect(used).toBeLessThanOrEqual(height + 1e-6);
        const paddings = lanes.map((lane) => lane.height - lane.slots.length * rowHeight);
        expect(Math.max(...paddings) - Math.min(...paddings)).toBeLessThan(1e-6);
        // What is left is too little for another row, as long as a lane lacks one.
        if (lanes.some((lane, i) => lane.slots.length < rows[i]!))
          expect(height - used).toBeLessThan(rowHeight);
      }),
      { numRuns: 24 },
    );
  });

  it('leave no room for a row while one is lacking, however low vague rows are', () => {
    const vague = Array.from({ length: 40 }, (_, i) => ({
      ...{ title: `Event ${i}`, when: i % 3 ? '2025-11' : '2025-11-01/2025-11-30', tags: `lane ${i % 4}` },
    }));
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 800 }), (height) => {
        const { lanes } = planOf(indexOf(vague, 'tag'), 20 / DAY, height);
        const slots = lanes.flatMap((lane) => lane.slots).reduce((sum, slot) => sum + slot.height, 0);
        const left = height - slots - lanes.length * 2 * lanePadding;
        expect(left).toBeGreaterThan(-1e-6);
        if (lanes.some(({ clusters }) => clusters.length > 0)) expect(left).toBeLessThan(tightRow);
      }),
    );
  });
});
