import type { LaneBy } from '../../../../src/layout/index/lane-by.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisHeight, glyphSize } from '../../../../src/layout/metrics.js';
import type { Box, Label, Mark, Scene } from '../../../../src/layout/scene/scene.js';
import { xOf } from '../../../../src/layout/view/view.js';
import { flag, hasFlag } from '../../../../src/model/columns.js';
import {
  aimed,
  aims,
  DAY,
  deepEvents,
  draw,
  drawnRows,
  extentOf,
  indexOf,
  planOf,
  planScale,
  recentEvents,
  roomy,
  rooms,
  sceneOf,
  type Aim,
  type Drawing,
  type Room,
} from '../drawing.js';
import { everyDrawing } from '../every-drawing.js';

const laneBys = fc.constantFrom<LaneBy>('kind', 'actor', 'side', 'tag', 'place', 'source', (event) => [
  ...event.tags,
  event.kind,
]);
const inputs = fc.tuple(recentEvents, laneBys, aims, rooms);
const runs = { numRuns: 150 };

function drawing(events: unknown[], laneBy: LaneBy, aim: Aim, room: Room): Drawing {
  const index = indexOf(events, laneBy);
  return draw(index, aimed(index, aim), room);
}

const expectOfEveryDrawing = everyDrawing(inputs, 400, (input) => drawing(...input));

interface VisualBounds extends Box {
  readonly what: string;
  readonly owner: unknown;
}

function visualBoundsOf(scene: Scene): VisualBounds[] {
  const label = (owner: unknown, text: Label | undefined): VisualBounds[] =>
    text
      ? [
          {
            owner,
            what: `label ${text.title} ${text.second}`,
            x: text.x,
            y: text.y - 7,
            width: text.width,
            height: 14,
          },
        ]
      : [];
  const round = (owner: unknown, what: string, x: number, y: number, radius: number): VisualBounds => ({
    owner,
    what,
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  });
  return [
    ...scene.marks.flatMap((mark) => [
      round(mark, `glyph ${mark.row}`, mark.glyphX, mark.glyphY, glyphSize / 2),
      ...label(mark, mark.label),
    ]),
    ...scene.clusters.flatMap((cluster) => [
      round(cluster, `disc ${[...cluster.rows].join()}`, cluster.centreX, cluster.centreY, cluster.radius),
      ...label(cluster, cluster.label),
    ]),
  ];
}

function overlaps(scene: Scene): string[] {
  const bounds = visualBoundsOf(scene).sort((a, b) => a.x - b.x);
  const slack = 0.01;
  return bounds.flatMap((a, i) => {
    const found: string[] = [];
    for (let j = i + 1; j < bounds.length && (bounds[j] as VisualBounds).x < a.x + a.width - slack; j++) {
      const b = bounds[j] as VisualBounds;
      const apart = a.y + a.height <= b.y + slack || b.y + b.height <= a.y + slack;
      if (!apart) found.push(`${a.what} / ${b.what} by ${(a.x + a.width - b.x).toFixed(2)}`);
    }
    return found;
  });
}

/** The end of the extent as it is drawn: what is open or unknown ends now, and what may come at any time never. */
function drawnEnd({ index }: Drawing, row: number): number {
  const { columns } = index.timeline;
  const { end } = extentOf(index, row);
  if (end !== Infinity || hasFlag(columns, row, flag.once)) return end;
  const known = [columns.latestStart[row], columns.earliestEnd[row], columns.earliestStart[row]] as number[];
  return Math.max(index.now, ...known.filter(Number.isFinite));
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

describe('layoutScene', () => {
  it('lets no label, glyph or disc overlap another', () => {
    expectOfEveryDrawing(({ scene }) => expect(overlaps(scene)).toEqual([]));
  });

  it('puts marks and clusters in the plot and in their lane', () => {
    expectOfEveryDrawing(({ scene: { plot, lanes, marks, clusters } }) => {
      for (const lane of lanes) {
        expect(lane.y).toBeGreaterThanOrEqual(plot.y);
        expect(lane.y + lane.height).toBeLessThanOrEqual(plot.y + plot.height + 1e-6);
      }
      for (const box of [...marks, ...clusters]) {
        const lane = lanes[box.lane] as Box;
        expect(box.y).toBeGreaterThanOrEqual(lane.y);
        expect(box.y + box.height).toBeLessThanOrEqual(lane.y + lane.height + 1e-6);
        expect(box.x).toBeGreaterThanOrEqual(plot.x);
        expect(box.width).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(plot.x + plot.width + 1e-6);
        expect(box.x0).toBeGreaterThanOrEqual(plot.x);
        expect(box.x1).toBeLessThanOrEqual(plot.x + plot.width);
      }
      for (const { x0, x1 } of marks) expect(x0).toBeLessThanOrEqual(x1);
    });
  });

  it('draws the extent of each event where it lies in time, clipped to the plot', () => {
    expectOfEveryDrawing((drawn) => {
      const { plot, view, marks } = drawn.scene;
      const at = (time: number): number => plot.x + xOf(time, view, plot.width);
      const clipped = (x: number): number => Math.min(Math.max(x, plot.x), plot.x + plot.width);
      for (const { row, x0, x1, startsInside, endsInside } of marks) {
        const start = at(extentOf(drawn.index, row).start);
        const end = at(drawnEnd(drawn, row));
        expect(Math.abs(x0 - clipped(start))).toBeLessThan(0.001);
        expect(Math.abs(x1 - clipped(end))).toBeLessThan(0.001);
        if (startsInside) expect(start).toBeGreaterThanOrEqual(plot.x - 0.001);
        if (endsInside) expect(end).toBeLessThanOrEqual(plot.x + plot.width + 0.001);
      }
    });
  });

  it('sets nothing on a false day: a point is narrower than its glyph, which stands on it', () => {
    expectOfEveryDrawing((drawn) => {
      const { plot, view, marks } = drawn.scene;
      for (const { row, form, glyphX } of marks) {
        const start = plot.x + xOf(extentOf(drawn.index, row).start, view, plot.width);
        const end = plot.x + xOf(drawnEnd(drawn, row), view, plot.width);
        if (end - start > glyphSize + 0.001) expect(form).not.toBe('point');
        if (form !== 'point') continue;
        expect(glyphX).toBeGreaterThanOrEqual(start - 0.001);
        expect(glyphX).toBeLessThanOrEqual(end + 0.001);
      }
    });
  });

  it('counts each event with some part in the window once', () => {
    expectOfEveryDrawing((drawn) => {
      const { scene, plan, index } = drawn;
      const shown = new Set(plan.lanes.flatMap(({ lane }) => [...lane.rows]));
      const { start, end } = scene.view;
      const within = (row: number): boolean =>
        extentOf(index, row).start <= end && drawnEnd(drawn, row) >= start;
      expect(scene.inWindow).toBe([...shown].filter(within).length);
      for (const { row } of scene.marks) expect(within(row)).toBe(true);
    });
  });

  it('moves all that is drawn by as many pixels as the window is panned', () => {
    fc.assert(
      fc.property(inputs, fc.integer({ min: -400, max: 400 }), ([events, laneBy, aim, room], pixels) => {
        const { index, plan, scene } = drawing(
          events,
          laneBy,
          { ...aim, halvings: Math.min(aim.halvings, 8) },
          room,
        );
        const { plot, view } = scene;
        const step = (pixels * (view.end - view.start)) / plot.width;
        const panned = sceneOf(index, plan, { start: view.start + step, end: view.end + step }, room);
        const key = ({ row, lane }: Mark): string => `${row} ${lane}`;
        const after = new Map(panned.marks.map((mark) => [key(mark), mark]));
        for (const mark of scene.marks) {
          const moved = after.get(key(mark));
          if (!moved) continue;
          expect([moved.y, moved.glyphY, moved.lineY, moved.form]).toEqual([
            mark.y,
            mark.glyphY,
            mark.lineY,
            mark.form,
          ]);
          if (mark.startsInside && moved.startsInside) expect(moved.x0).toBeCloseTo(mark.x0 - pixels, 4);
          if (mark.endsInside && moved.endsInside) expect(moved.x1).toBeCloseTo(mark.x1 - pixels, 4);
          const free = ({ x0, startsInside, endsInside }: Mark): boolean =>
            mark.form === 'point' || (startsInside && endsInside && x0 > plot.x + 8);
          if (free(mark) && free(moved)) expect(moved.glyphX).toBeCloseTo(mark.glyphX - pixels, 4);
        }
        for (const cluster of scene.clusters) {
          const moved = panned.clusters.find(
            ({ lane, rows }) => lane === cluster.lane && rows[0] === cluster.rows[0],
          );
          if (!moved) continue;
          expect(moved.rows).toEqual(cluster.rows);
          expect(moved.centreX).toBeCloseTo(cluster.centreX - pixels, 4);
          expect([moved.y, moved.radius]).toEqual([cluster.y, cluster.radius]);
        }
      }),
      runs,
    );
  });

  it('lets no glyph jump when its event is scrolled past the edge', () => {
    const index = indexOf([
      { title: 'Talks', when: '2025-11-03/2025-11-20' },
      { title: 'Advice', when: '[2025-11-01..2025-11-30]', kind: 'advisory' },
      { title: 'Ferry', when: '2025-11-08/..', kind: 'suspension' },
    ]);
    const { plan, scene } = draw(index);
    const { start, end } = scene.view;
    const step = (end - start) / scene.plot.width;
    let before = new Map(scene.marks.map(({ row, glyphX }) => [row, glyphX]));
    for (let pixel = 1; pixel < 1100; pixel++) {
      const view = { start: start + pixel * step, end: end + pixel * step };
      const now = new Map(sceneOf(index, plan, view, roomy).marks.map(({ row, glyphX }) => [row, glyphX]));
      for (const [row, glyphX] of now)
        expect(Math.abs(glyphX - (before.get(row) ?? glyphX))).toBeLessThan(1.001);
      before = now;
    }
  });

  it('makes only finite numbers of any events, at any depth of time', () => {
    const far = fc.record({
      halvings: fc.double({ min: -5, max: 60, noNaN: true }),
      middle: fc.double({ min: -1, max: 2, noNaN: true }),
    });
    fc.assert(
      fc.property(deepEvents, laneBys, far, rooms, (events, laneBy, aim, room) => {
        const { scene } = drawing(events, laneBy, aim, room);
        const strange = numbersIn({ ...scene, axis: null }).filter((number) => !Number.isFinite(number));
        expect(strange).toEqual([]);
        expect(numbersIn(scene.axis).filter(Number.isNaN)).toEqual([]);
      }),
      runs,
    );
  });

  it('keeps labels apart and marks on their time in ten milliseconds of three millennia', () => {
    const instant = Date.UTC(2025, 5, 1, 12);
    const index = indexOf([
      { title: 'Founding', when: '-0900' },
      { title: 'First', when: instant },
      { title: 'Second', when: instant + 2 },
      { title: 'Third', when: instant + 4 },
    ]);
    const view = { start: instant - 1, end: instant + 9 };
    const { marks } = draw(index, view).scene;
    expect(marks.map(({ x0, x1 }) => [Math.round(x0), Math.round(x1)])).toEqual([
      [250, 350],
      [450, 550],
      [650, 750],
    ]);
  });

  it('places marks by the window alone, however far from the start of the fit', () => {
    const instant = Date.UTC(2025, 11, 1);
    const index = indexOf([
      { title: 'A month before', when: '2025-11-01' },
      { title: 'A moment', when: instant },
    ]);
    const view = { start: instant - 5, end: instant + 5 + 1 / 3 };
    const { plot, marks } = draw(index, view).scene;
    expect(marks[0]?.x0).toBeCloseTo(plot.x + xOf(instant, view, plot.width), 2);
  });

  it('draws nothing, and throws nothing, where nothing is given', () => {
    const { scene } = draw(indexOf([]));
    expect(scene).toMatchObject({
      marks: [],
      clusters: [],
      lanes: [],
      arcs: [],
      inWindow: 0,
      hiddenLanes: 0,
    });
  });

  it('draws what happened once, on or after a day, as a whisker without an end and not as a point', () => {
    const { marks } = draw(indexOf([{ title: 'After', when: '[2025-12-01..]' }])).scene;
    expect(marks).toMatchObject([{ form: 'once', startsInside: true, endsInside: false, x1: 1150 }]);
  });

  it('draws a lone open start with its label', () => {
    const { marks } = draw(
      indexOf([
        { title: 'Before', when: '[..2025-12-01]' },
        { title: 'Later', when: '2025-12-30' },
      ]),
    ).scene;
    expect(marks.find(({ row }) => row === 0)?.label?.title).toBe('Before');
  });

  it('draws what is planned over the whole span of its start, even where one looked no further', () => {
    const document = {
      asOf: '2025-11-15',
      events: [
        { title: 'Planned', when: '2025-12/..' },
        { title: 'Now', when: '2025-11' },
      ],
    };
    const { marks } = draw(indexOf(document)).scene;
    const planned = marks.find(({ row }) => row === 0);
    expect(planned).toMatchObject({ form: 'bar', endEdge: 'open' });
    expect((planned?.x1 ?? 0) - (planned?.x0 ?? 0)).toBeGreaterThan(300);
  });

  it('draws nothing without a known end past the day on which one last looked', () => {
    const document = {
      asOf: '2025-06-30',
      events: [
        { title: 'Open', when: '2025/..' },
        { title: 'Not known', when: '2025/' },
        { title: 'Ongoing', when: { start: '2025', ongoing: true } },
        { title: 'Ahead', when: '2025-11-20' },
      ],
    };
    const { scene } = draw(indexOf(document));
    const markOf = (row: number): Mark | undefined => scene.marks.find((mark) => mark.row === row);
    const { x } = scene.asOf!;
    for (const row of [0, 1, 2]) expect(markOf(row)?.x1).toBeCloseTo(x, 6);
    expect([0, 1, 2].map((row) => markOf(row)?.endEdge)).toEqual(['open', 'unknown', 'ongoing']);
    expect(markOf(0)?.fadeOut?.x1).toBeCloseTo(x, 6);
    expect(markOf(1)?.fadeOut?.x1).toBeCloseTo(x, 6);
    expect(markOf(2)?.fadeOut).toBeUndefined();
    expect(markOf(3)?.glyphX).toBeGreaterThan(x);
  });

  it('draws what was still going on paler from the first day on which one may have looked last', () => {
    const events = [
      { title: 'Before', when: '2025-11-01' },
      { title: 'On', when: { start: '2025-12-01', ongoing: true } },
    ];
    const markOf = (asOf: string): Mark | undefined =>
      draw(indexOf({ asOf, events })).scene.marks.find(({ form }) => form === 'bar');
    const { x0, x1, fadeOut } = markOf('[2025-12-07..2025-12-13]')!;
    const day = (x1 - x0) / 13;
    expect(fadeOut?.x0).toBeCloseTo(x0 + 6 * day, 6);
    expect(fadeOut?.x1).toBeGreaterThan(x1 + day);
    expect(markOf('2025-12-13')?.fadeOut).toBeUndefined();
  });

  it('ends both at the last known bound, and has no line, where it is not said when one last looked', () => {
    const { scene } = draw(
      indexOf([
        { title: 'Open', when: '2025-01/..' },
        { title: 'Ongoing', when: { start: '2025-01', ongoing: true } },
        { title: 'Last', when: '2025-11-20' },
      ]),
    );
    expect(scene.asOf).toBeUndefined();
    const [open, ongoing, last] = [0, 1, 2].map((row) => scene.marks.find((mark) => mark.row === row));
    expect(open?.x1).toBe(ongoing?.x1);
    expect(open?.x1).toBeGreaterThan(last?.glyphX ?? Infinity);
  });

  it('says how many lanes found no height', () => {
    const kinds = ['statement', 'call', 'meeting', 'request', 'incident'];
    const events = kinds.map((kind) => ({ kind, title: kind, when: '2025-11-01' }));
    const low = { ...roomy, height: axisHeight + 95 };
    const { scene } = draw(indexOf(events), undefined, low);
    expect(scene.lanes).toHaveLength(3);
    expect(scene.hiddenLanes).toBe(2);
  });

  it('lets a label ride with its event that is scrolled half out, and cuts it within the event', () => {
    const index = indexOf([{ title: 'A long title that a bar can hold', when: '2025-11-01/2025-11-30' }]);
    const { start, end } = draw(index).scene.view;
    const half = (end - start) / 2;
    const { scene } = draw(index, { start: start + half, end: end + half });
    const [mark] = scene.marks;
    expect(mark).toMatchObject({ startsInside: false, glyphX: scene.plot.x + 17 });
    expect(mark?.label?.x).toBe(scene.plot.x + 32);
    expect(mark?.label?.title).toBe('A long title that a bar can hold');
  });

  it('gives each lane the count of its events', () => {
    const index = indexOf(
      [
        { title: 'Both', when: '2025-11-01', kind: 'call', participants: ['ann', 'bob'] },
        { title: 'One', when: '2025-11-02', kind: 'statement', speakers: ['ann'] },
      ],
      'actor',
    );
    const { scene } = draw(index);
    expect(scene.lanes.map(({ label, count }) => [label, count])).toEqual([
      ['ann', 2],
      ['bob', 1],
    ]);
    expect(scene.marks).toHaveLength(3);
    expect(scene.inWindow).toBe(2);
  });

  it('accounts for every event: drawn, listed and rejected are those given', () => {
    fc.assert(
      fc.property(recentEvents, laneBys, aims, rooms, (events, laneBy, aim, room) => {
        const { index, plan } = drawing(events, laneBy, aim, room);
        const { given, drawn, listed, rejected } = index.timeline.account();
        expect([given, drawn + listed + rejected]).toEqual([events.length, events.length]);
        const all = new Set(index.lanes.flatMap(({ rows }) => [...rows]));
        expect([...all].sort((a, b) => a - b)).toEqual(drawnRows(index).sort((a, b) => a - b));
        expect(all.size).toBe(drawn);
        expect(plan.lanes.length + plan.hiddenLanes).toBe(index.lanes.length);
      }),
      runs,
    );
  });

  it('is the same whatever else was drawn before', () => {
    fc.assert(
      fc.property(inputs, ([events, laneBy, aim, room]) => {
        const index = indexOf(events, laneBy);
        const view = aimed(index, aim);
        const plan = planOf(index, planScale(view, room), room.height - axisHeight);
        const first = sceneOf(index, plan, view, room);
        sceneOf(index, plan, { start: view.start - DAY, end: view.end + DAY }, room);
        expect(sceneOf(index, plan, view, room)).toEqual(first);
      }),
      { numRuns: 40 },
    );
  });
});
