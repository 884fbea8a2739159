import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maybeFilter, type EventFilter } from '../../../../src/layout/index/event-filter.js';
import { buildIndex, type EventIndex } from '../../../../src/layout/index/event-index.js';
import { extendIndex } from '../../../../src/layout/index/append-index.js';
import { drawnExtent, overlaps } from '../../../../src/layout/index/extent.js';
import { flag, hasFlag } from '../../../../src/model/columns.js';
import { append } from '../../../../src/model/ingest/append.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import { laneBys, manyEvents } from '../aggregated-lanes.js';
import { aimed, aims, draw, rooms } from '../drawing.js';

const runs = { numRuns: 60 };

/** Filters by kind, by number, of everything and of nothing. */
const filters = fc.constantFrom<EventFilter>(
  ({ kind }) => kind === 'statement',
  ({ id }) => Number(id.slice(1)) % 3 > 0,
  ({ tags }) => tags.length > 0,
  () => true,
  () => false,
);

const rowsOf = (rows: Iterable<number>, { timeline }: EventIndex, filter: EventFilter): number[] =>
  [...rows].filter((row) => filter(timeline.event(row)!));

describe('an index with a filter', () => {
  it('has what a plain scan of the index without one lets through: rows, lanes, undated and disputed', () => {
    fc.assert(
      fc.property(manyEvents, laneBys, filters, (events, laneBy, filter) => {
        const timeline = parse({ events });
        const whole = buildIndex(timeline, laneBy);
        const index = buildIndex(timeline, laneBy, filter);
        expect([...index.rows]).toEqual(rowsOf(whole.rows, whole, filter));
        expect([...index.undated]).toEqual(rowsOf(whole.undated, whole, filter));
        expect([...index.disputed.rows]).toEqual(rowsOf(whole.disputed.rows, whole, filter));
        const lanes = whole.lanes.map(({ key, rows }) => [key, rowsOf(rows, whole, filter)] as const);
        const kept = new Map(lanes.filter(([, rows]) => rows.length > 0));
        expect(new Map(index.lanes.map(({ key, rows }) => [key, [...rows]]))).toEqual(kept);
      }),
      runs,
    );
  });

  it('counts in any window what a plain scan lets through, each event once', () => {
    fc.assert(
      fc.property(manyEvents, laneBys, filters, aims, rooms, (events, laneBy, filter, aim, room) => {
        const index = buildIndex(parse({ events }), laneBy, filter);
        const { scene, plan } = draw(index, aimed(index, aim), room);
        const shown = new Set(plan.lanes.flatMap(({ lane }) => [...lane.rows]));
        const { start, end } = scene.view;
        const within = [...shown].filter((row) => overlaps(drawnExtent(index, row), start, end));
        expect(scene.inWindow).toBe(within.length);
        const drawn = [...index.rows].filter((row) => hasFlag(index.timeline.columns, row, flag.drawn));
        expect(new Set(index.lanes.flatMap(({ rows }) => [...rows]))).toEqual(new Set(drawn));
      }),
      runs,
    );
  });

  it('appends to what it is when built at once', () => {
    fc.assert(
      fc.property(manyEvents, laneBys, filters, fc.nat(1000), (events, laneBy, filter, at) => {
        const first = parse({ events: events.slice(0, at) });
        const appended = extendIndex(buildIndex(first, laneBy, filter), append(first, events.slice(at)));
        const built = buildIndex(parse({ events }), laneBy, filter);
        expect({ ...appended, timeline: undefined }).toEqual({ ...built, timeline: undefined });
      }),
      runs,
    );
  });

  const three = [
    { title: 'Ann speaks', kind: 'statement', when: '2025-11-01' },
    { title: 'Bob calls', kind: 'call', when: '2025-11-10' },
    { title: 'Cyd reports', kind: 'report', when: '2025-11-20' },
  ];

  it('leaves the window that shows all as it is, so that nothing moves', () => {
    const timeline = parse(three);
    const index = buildIndex(timeline, 'kind', ({ kind }) => kind === 'call');
    expect(index.lanes.map(({ key }) => key)).toEqual(['call']);
    expect(index.fit).toEqual(buildIndex(timeline).fit);
  });

  it('keeps what a filter that throws cannot judge', () => {
    const index = buildIndex(parse(three), 'kind', ({ kind }) => {
      if (kind === 'report') throw new Error('no');
      return false;
    });
    expect([...index.rows]).toEqual([2]);
  });

  it('accepts whatever a filter returns as true or false', () => {
    const answers: Readonly<Record<string, unknown>> = { statement: 'yes', call: 0, report: 1 };
    const index = buildIndex(parse(three), 'kind', ({ kind }) => answers[kind] as boolean);
    expect([...index.rows]).toEqual([0, 2]);
  });

  it('is none where what is given is no function', () => {
    expect(['call', {}, null, undefined].map(maybeFilter)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
