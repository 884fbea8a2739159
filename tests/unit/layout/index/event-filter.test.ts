import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  filterRows,
  maybeFilter,
  rowFilterOf,
  type EventFilter,
  type RowFilter,
} from '../../../../src/layout/index/event-filter.js';
import type { RowSet } from '../../../../src/layout/index/row-set.js';
import type { Timeline } from '../../../../src/model/timeline.js';
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

const passing = (timeline: Timeline, filter: EventFilter): RowSet | undefined =>
  filterRows(timeline, [{ name: 'host', passes: rowFilterOf(filter) }]).rows;

const rowsOf = (rows: Iterable<number>, { timeline }: EventIndex, filter: EventFilter): number[] =>
  [...rows].filter((row) => filter(timeline.event(row)!));

describe('an index with a filter', () => {
  it('has what a plain scan of the index without one lets through: rows, lanes, undated and disputed', () => {
    fc.assert(
      fc.property(manyEvents, laneBys, filters, (events, laneBy, filter) => {
        const timeline = parse({ events });
        const whole = buildIndex(timeline, laneBy);
        const index = buildIndex(timeline, laneBy, passing(timeline, filter));
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
        const timeline = parse({ events });
        const index = buildIndex(timeline, laneBy, passing(timeline, filter));
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
        const whole = append(first, events.slice(at));
        const filtered = [{ name: 'host', passes: rowFilterOf(filter) }];
        const before = filterRows(first, filtered);
        const { rows } = filterRows(whole, filtered, before);
        const appended = extendIndex(buildIndex(first, laneBy, before.rows), whole, rows);
        const timeline = parse({ events });
        const built = buildIndex(timeline, laneBy, passing(timeline, filter));
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
    const calls = passing(timeline, ({ kind }) => kind === 'call');
    const index = buildIndex(timeline, 'kind', calls);
    expect(index.lanes.map(({ key }) => key)).toEqual(['call']);
    expect(index.fit).toEqual(buildIndex(timeline).fit);
  });

  it('keeps what a filter that throws cannot judge', () => {
    const timeline = parse(three);
    const passes: EventFilter = ({ kind }) => {
      if (kind === 'report') throw new Error('no');
      return false;
    };
    const index = buildIndex(timeline, 'kind', passing(timeline, passes));
    expect([...index.rows]).toEqual([2]);
  });

  it('accepts whatever a filter returns as true or false', () => {
    const answers: Readonly<Record<string, unknown>> = { statement: 'yes', call: 0, report: 1 };
    const timeline = parse(three);
    const answered = passing(timeline, ({ kind }) => answers[kind] as boolean);
    const index = buildIndex(timeline, 'kind', answered);
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

/** A filter, and the rows for which it was called. */
function counted(passes: RowFilter): { readonly passes: RowFilter; readonly calls: number[] } {
  const calls: number[] = [];
  const counting: RowFilter = (timeline, row) => {
    calls.push(row);
    return passes(timeline, row);
  };
  return { passes: counting, calls };
}

describe('several filters', () => {
  const events = [
    { title: 'Ann speaks', kind: 'statement', when: '2025-11-01' },
    { title: 'Bob calls', kind: 'call', when: '2025-11-10' },
    { title: 'Cyd reports', kind: 'report', when: '2025-11-20' },
  ];
  const timeline = parse(events);
  const noCall = rowFilterOf(({ kind }) => kind !== 'call');
  const late: RowFilter = ({ columns }, row) =>
    (columns.earliestStart[row] as number) > Date.parse('2025-11-05');

  it('let through what passes all of them', () => {
    const { rows } = filterRows(timeline, [
      { name: 'host', passes: noCall },
      { name: 'search', passes: undefined },
      { name: 'late', passes: late },
    ]);
    expect([...buildIndex(timeline, 'kind', rows).rows]).toEqual([2]);
  });

  it('are all rows where none is on', () => {
    expect(filterRows(timeline, []).rows).toBe(undefined);
    expect(filterRows(timeline, [{ name: 'host', passes: undefined }]).rows).toBe(undefined);
  });

  it('are not asked again when another one changes', () => {
    const host = counted(noCall);
    const first = filterRows(timeline, [
      { name: 'host', passes: host.passes },
      { name: 'search', passes: late },
    ]);
    expect(host.calls).toEqual([0, 1, 2]);
    const second = filterRows(
      timeline,
      [
        { name: 'host', passes: host.passes },
        { name: 'search', passes: undefined },
      ],
      first,
    );
    expect(host.calls).toEqual([0, 1, 2]);
    expect([...buildIndex(timeline, 'kind', second.rows).rows]).toEqual([0, 2]);
    const again = [
      { name: 'host', passes: host.passes },
      { name: 'search', passes: undefined },
    ];
    expect(filterRows(timeline, again, second)).toBe(second);
  });

  it('are asked for the new rows alone of an appended timeline', () => {
    const host = counted(noCall);
    const filters = [{ name: 'host', passes: host.passes }];
    const first = filterRows(timeline, filters);
    const longer = append(timeline, [{ title: 'Dee calls', kind: 'call', when: '2025-11-30' }]);
    const { rows } = filterRows(longer, filters, first);
    expect(host.calls).toEqual([0, 1, 2, 3]);
    expect([...buildIndex(longer, 'kind', rows).rows]).toEqual([0, 2]);
  });

  it('are asked for all rows again where a chain became known by an append', () => {
    const host = counted(noCall);
    const filters = [{ name: 'host', passes: host.passes }];
    const given = [{ id: 'a', title: 'Ann', when: '2025-11-01', claims: ['b#c'] }];
    const before = parse(given);
    const stated = {
      id: 'b',
      title: 'Bob',
      when: '2025-11-02',
      claims: [{ id: 'c', chain: [{ party: 'Cyd' }] }],
    };
    const after = append(before, [stated]);
    expect(after.chainRevision).toBeGreaterThan(before.chainRevision);
    filterRows(after, filters, filterRows(before, filters));
    expect(host.calls).toEqual([0, 0, 1]);
  });
});

describe('an index whose filters change', () => {
  it('is appended to no more where known rows pass that did not', () => {
    const timeline = parse([
      { title: 'Ann speaks', kind: 'statement', when: '2025-11-01' },
      { title: 'Bob calls', kind: 'call', when: '2025-11-10' },
    ]);
    const calls = passing(timeline, ({ kind }) => kind === 'call');
    const speaks = passing(timeline, ({ kind }) => kind === 'statement');
    const index = buildIndex(timeline, 'kind', calls);
    expect([...extendIndex(index, timeline, speaks).rows]).toEqual([0]);
    expect([...extendIndex(index, timeline).rows]).toEqual([0, 1]);
    expect([
      ...extendIndex(
        index,
        timeline,
        passing(timeline, ({ kind }) => kind === 'call'),
      ).rows,
    ]).toEqual([1]);
  });
});
